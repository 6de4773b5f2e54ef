"""The formats that a project is exported to, one module each.

A format's module has `write(project, path, coder=None)`: all of the project, or of what coders did only what the
coder of that name did. To add one, write its module and name it here.
"""

import importlib
from pathlib import Path
from typing import Protocol, cast

from annotator.store.project import Project

FORMATS = {"csv": "csv_folder", "json": "json_file"}


class Format(Protocol):
    def write(self, project: Project, path: Path, coder: str | None = None) -> None: ...


def write(project: Project, format_name: str, path: Path, coder: str | None = None) -> None:
    """Export to one of `FORMATS`. Where it fails, it raises UserError and leaves nothing."""
    cast(Format, importlib.import_module(f"{__name__}.{FORMATS[format_name]}")).write(project, path, coder)
