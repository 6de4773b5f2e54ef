"""Where the files are that come with the program: beside the package in a checkout, inside it when installed."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_resources"
ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"


def path(*parts: str) -> Path:
    """The path of a file that comes with the program, such as `path("sample", "set.txt")`."""
    return ROOT.joinpath(*parts)
