"""Make `.venv` with everything the program needs: run by `make setup` with any Python 3.11 or newer.

Standard library only. Does nothing when the pinned packages and this script are those of the last time.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import system_libraries

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
INPUTS = [
    "constraints.txt",
    "pyproject.toml",
    "packaging/prepare.py",
    "packaging/system_libraries.py",
]


def main() -> None:
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12")
    stamp = VENV / "ready"
    if not stamp.exists() or stamp.read_text() != fingerprint():
        system_libraries.ensure_venv()
        install()
        stamp.write_text(fingerprint())
    system_libraries.ensure_qt()
    translations()
    icons()
    run(str(PYTHON), "-m", "compileall", "-q", str(ROOT / "annotator"))  # so that the first start is quick too


def fingerprint() -> str:
    digest = hashlib.sha256(f"{sys.version} {VENV}".encode())
    for name in INPUTS:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def install() -> None:
    """Install what is pinned, each file checked against its hash, then the program itself in place."""
    print("Setting up .venv (once; a minute or two) ...", flush=True)
    run(sys.executable, "-m", "venv", "--clear", str(VENV))
    pip("-r", str(ROOT / "constraints.txt"), "--require-hashes")
    pip("--no-deps", "--no-build-isolation", "-e", str(ROOT))


def pip(*arguments: str) -> None:
    run(str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check", *arguments)


def translations() -> None:
    """Compile the window's translations where the text is newer than what was compiled."""
    for source in (ROOT / "resources" / "i18n").glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            run(
                str(PYTHON.parent / "pyside6-lrelease"),
                "-silent",
                str(source),
                "-qm",
                str(compiled),
            )


def icons() -> None:
    """Write out the icons where the list of them is newer than what was written."""
    source = ROOT / "annotator" / "gui" / "icons.py"
    drawn = ROOT / "resources" / "icons.json"
    if not drawn.exists() or drawn.stat().st_mtime < source.stat().st_mtime:
        run(str(PYTHON), str(ROOT / "packaging" / "draw_icons.py"))


def run(*command: str) -> None:
    if (code := subprocess.run(command, check=False).returncode) != 0:
        sys.exit(f"Setting up stopped at: {' '.join(command)} (exit {code}). Nothing else was changed; try again.")


if __name__ == "__main__":
    main()
