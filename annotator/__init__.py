"""Answer Annotator: read what was asked beside what was answered, and tag it."""

__version__ = "0.1.0"
