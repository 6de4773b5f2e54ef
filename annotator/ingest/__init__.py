"""Joins readers, parliament and store: a path becomes a document in the project."""

from annotator.ingest.finding import find_files
from annotator.ingest.importing import import_paths
from annotator.ingest.reading import ReadFile, read_file
from annotator.model.imports import ImportReport, ImportRow, Progress

__all__ = ["ImportReport", "ImportRow", "Progress", "ReadFile", "find_files", "import_paths", "read_file"]
