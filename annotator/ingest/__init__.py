"""Joins readers, parliament and store: a path becomes a document in the project.

Its parts are loaded when first asked for: a worker process that reads needs nothing of the store.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.ingest.finding import find_files
    from annotator.ingest.importing import import_paths
    from annotator.ingest.reading import ReadFile, read_file

__all__ = ["ReadFile", "find_files", "import_paths", "read_file"]

_HOMES = {"ReadFile": "reading", "find_files": "finding", "import_paths": "importing", "read_file": "reading"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"{__name__} has no {name}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
