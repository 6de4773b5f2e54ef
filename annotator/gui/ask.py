"""The dialogs that stand before a file is made or read, the system's own among them: the one place that tests
replace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.model.coding import Codebook

PROJECTS = "Answer Annotator (*.annotator)"


def open_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


def open_files(parent: QWidget, title: str) -> list[Path]:
    from PySide6.QtWidgets import QFileDialog

    names, _ = QFileDialog.getOpenFileNames(parent, title)
    return [Path(name) for name in names]


def codebook(parent: QWidget) -> Codebook | None:
    """The codebook that a new project begins with; None where none is to be made."""
    from annotator.gui.codebook.presets import choose_for_new

    return choose_for_new(parent)


def folder(parent: QWidget, title: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    name = QFileDialog.getExistingDirectory(parent, title)
    return Path(name) if name else None


def new_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """A place for a file, with the ending of `name` where none was typed.

    Whether to write over a project is not asked: the program never does.
    """
    from PySide6.QtWidgets import QFileDialog

    ending = Path(name).suffix
    options = QFileDialog.Option.DontConfirmOverwrite if ending == ".annotator" else QFileDialog.Option(0)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kinds, options=options)
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(ending)
