"""Makes the locks from pyproject.toml and requirements/*.in; `--upgrade` for newer versions."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.house import ROOT

# In this order: the tools stand on what Kith itself runs on.
SOURCES = {
    "run": ("pyproject.toml", "--all-extras", "-c", "requirements/held.in"),
    "dev": ("requirements/dev.in",),
    "uv": ("requirements/uv.in",),
}
COMPILE = (
    *("pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
    # Hashes say which files are meant; where they are fetched from is everybody's own business.
    *("--generate-hashes", "--no-emit-index-url", "--no-header"),
)


def main() -> None:
    """Leave every lock as its source asks."""
    uv = shutil.which("uv") or str(Path(sys.executable).with_name("uv"))
    if not Path(uv).exists():
        sys.exit("./kith lock needs uv: https://docs.astral.sh/uv")
    quietly = os.environ | {"UV_PYTHON_DOWNLOADS": "never"}
    for name, source in SOURCES.items():
        target = f"requirements/{name}.lock"
        command = [uv, *COMPILE, *source, "-o", target, *sys.argv[1:]]
        subprocess.run(command, cwd=ROOT, env=quietly, check=True)
        print(f"{target} from {source[0]}")


if __name__ == "__main__":
    main()
