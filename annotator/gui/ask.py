"""The system's own dialogs for files: the one place that tests replace."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

PROJECTS = "Answer Annotator (*.annotator)"


def open_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


def open_files(parent: QWidget, title: str) -> list[Path]:
    names, _ = QFileDialog.getOpenFileNames(parent, title)
    return [Path(name) for name in names]


def folder(parent: QWidget, title: str) -> Path | None:
    name = QFileDialog.getExistingDirectory(parent, title)
    return Path(name) if name else None


def new_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """A place for a file, with the ending of `name` where none was typed.

    Whether to write over a project is not asked: the program never does.
    """
    ending = Path(name).suffix
    options = QFileDialog.Option.DontConfirmOverwrite if ending == ".annotator" else QFileDialog.Option(0)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kinds, options=options)
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(ending)
