"""Formats the code, mends what can be mended, draws the house anew, gathers its sentences."""

import subprocess
import sys

from tools.draw_house import DRAWING, draw
from tools.house import ROOT, read
from tools.sentences import write as write_sentences


def main() -> None:
    """Leave the code formatted, and what is made from it up to date."""
    ruff = [sys.executable, "-m", "ruff"]
    mended = subprocess.run([*ruff, "check", "--fix", *sys.argv[1:]], cwd=ROOT, check=False)
    subprocess.run([*ruff, "format", *sys.argv[1:]], cwd=ROOT, check=True)
    DRAWING.write_text(draw(read()), encoding="utf-8")
    write_sentences()
    sys.exit(mended.returncode)


if __name__ == "__main__":
    main()
