"""What the actions of the File menu do: projects, imports, exports. Each takes the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator import settings
from annotator.gui import ask
from annotator.gui.later import Later
from annotator.gui.wording import translate
from annotator.model.errors import ProjectBusyError, UserError
from annotator.store.project import Project, open_project

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.model.coding import Codebook

TOUR = 500  # ms after the sample was opened until a newcomer is shown around
tour = Later("annotator.gui.tour.tour")


# -- projects


def new_project(window: Window, then: list[Path] | None = None) -> None:
    """Make a project where the person says, with the codebook that the person chooses."""
    codebook = ask.codebook(window)
    if codebook is None:
        return
    title = translate("Files", "New project")
    path = ask.new_file(window, title, translate("Files", "project.annotator"), ask.PROJECTS)
    if path is None:
        return
    try:
        project = _created(path, codebook)
    except UserError as error:
        window.fail(error)
        return
    window.take_project(project)
    if then:
        window.imports.start(then)


def _created(path: Path, codebook: Codebook) -> Project:
    from annotator.store.project import create

    return create(path, codebook, settings.coder_name())


def choose_project(window: Window) -> None:
    if path := ask.open_file(window, translate("Files", "Open project"), ask.PROJECTS):
        open_path(window, path)


def open_path(window: Window, path: Path) -> bool:
    """Open a project, for reading only where it is open for writing elsewhere; False where it cannot be opened."""
    try:
        window.take_project(_opened(path))
    except UserError as error:
        window.fail(error)
        return False
    return True


def _opened(path: Path) -> Project:
    try:
        return open_project(path)
    except ProjectBusyError:
        return open_project(path, read_only=True)


def open_sample(window: Window) -> None:
    from annotator.sample import fresh_sample

    try:
        if open_path(window, fresh_sample()):
            _offer_tour(window)
    except UserError as error:
        window.fail(error)


def _offer_tour(window: Window) -> None:
    """Show a newcomer around in a moment, once."""
    if not settings.get("tour_seen"):
        QTimer.singleShot(TOUR, window, partial(tour.show, window))


def close_project(window: Window) -> None:
    window.close_project()


# -- import


def choose_files(window: Window) -> None:
    if paths := ask.open_files(window, translate("Files", "Import files")):
        window.imports.start(paths)


def choose_folder(window: Window) -> None:
    if path := ask.folder(window, translate("Files", "Import a folder")):
        window.imports.start([path])


def take_files(window: Window, paths: list[Path]) -> None:
    """Files dropped on the window: a project opens, others are imported, into a new project where none is open."""
    if len(paths) == 1 and paths[0].suffix == ".annotator":
        open_path(window, paths[0])
    elif window.desk.project is None:
        new_project(window, then=paths)
    elif window.desk.project.read_only:
        window.say(translate("Files", "This window only reads: nothing can be imported here."))
    else:
        window.imports.start(paths)


# -- export


def export(window: Window) -> None:
    """Ask what and where, then write it beside the window."""
    from annotator.gui.dialogs.export import ExportDialog
    from annotator.store import codebook

    project = window.desk.project
    assert project is not None
    dialog = ExportDialog(window, [coder.name for coder in codebook.coders(project)])
    if not dialog.exec():
        return
    if path := _export_place(window, dialog.format(), project.path):
        export_to(window, path, dialog.format(), dialog.coder())


def _export_place(window: Window, format_name: str, project: Path) -> Path | None:
    title = translate("Files", "Export")
    if format_name == "csv":
        return ask.new_file(window, title, f"{project.stem}-csv", "")
    return ask.new_file(window, title, f"{project.stem}.json", "JSON (*.json)")


def export_to(window: Window, path: Path, format_name: str, coder: str | None) -> None:
    def export(project: Project) -> None:
        from annotator import export as formats

        formats.write(project, format_name, path, coder)

    _write(window, export, translate("Files", "Exported to {path}").format(path=path))


def save_copy(window: Window) -> None:
    """A copy of the project as it is now, in one file."""
    project = window.desk.project
    assert project is not None
    name = translate("Files", "{project} copy.annotator").format(project=project.path.stem)
    if path := ask.new_file(window, translate("Files", "Save a copy"), name, ask.PROJECTS):
        copy_to(window, path)


def copy_to(window: Window, path: Path) -> None:
    def copy(project: Project) -> None:
        from annotator.store.backup import backup

        backup(project, path)

    _write(window, copy, translate("Files", "A copy was saved as {path}").format(path=path))


def _write(window: Window, write: Callable[[Project], None], said: str) -> None:
    """Write the project to another file, beside the window and with a connection of its own; then say so."""
    project = window.desk.project
    assert project is not None

    def work(report, cancelled) -> str:
        with project.connect() as own:
            write(own)
        return said

    window.keep_typed()
    job = window.jobs.start(work)
    job.done.connect(window.say)
    job.failed.connect(window.fail)


def check_project(window: Window) -> None:
    """Look whether the file is sound and every quote still stands where it was."""
    project = window.desk.project
    assert project is not None

    def work(report, cancelled):
        from annotator.store.check import check

        with project.connect() as own:
            return check(own)

    window.jobs.start(work).done.connect(partial(_checked, window))


def _checked(window: Window, faults: list) -> None:
    if not faults:
        window.say(translate("Files", "The project is sound."))
    else:
        window.banner.say("\n".join(str(fault) for fault in faults[:20]))
