"""Formats the code, mends what the linter can mend, and draws the house anew."""

import subprocess
import sys

from tools.draw_house import DRAWING, draw
from tools.house import ROOT, read


def main() -> None:
    """Leave the code formatted and the drawing up to date."""
    ruff = [sys.executable, "-m", "ruff"]
    mended = subprocess.run([*ruff, "check", "--fix", *sys.argv[1:]], cwd=ROOT, check=False)
    subprocess.run([*ruff, "format", *sys.argv[1:]], cwd=ROOT, check=True)
    DRAWING.write_text(draw(read()), encoding="utf-8")
    sys.exit(mended.returncode)


if __name__ == "__main__":
    main()
