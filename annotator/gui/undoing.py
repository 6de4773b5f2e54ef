"""Undo and redo: at once, or beside the window where many changes go together and a person would notice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.model.edits import Change
    from annotator.store.project import Project

MANY = 200  # changes that are taken back at once in a few hundredths of a second
Step = Literal["undo", "redo"]


def step(window: Window, which: Step) -> None:
    """Take back the last change, or make again what was taken back, with all that goes together with it."""
    project = window.desk.project
    assert project is not None
    last = project.can_undo() if which == "undo" else project.can_redo()
    if last is None or project.together(last) < MANY:
        getattr(window.desk, which)()
        return
    window.say(translate("Undoing", "One moment: these are many changes."))
    job = window.jobs.start(partial(_work, project, which))
    job.done.connect(partial(_done, window, project))
    job.failed.connect(window.fail)


def _work(project: Project, which: Step, report: object, cancelled: object) -> Change | None:
    with project.connect() as own:
        return getattr(own, which)()


def _done(window: Window, project: Project, change: Change | None) -> None:
    if change is not None and window.desk.project is project:
        window.desk.take(change, show=True)
