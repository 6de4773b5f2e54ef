"""Saving what the table shows as a CSV file, beside the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.gui import ask, wording
from annotator.gui.wording import translate
from annotator.model.answer_rows import Key

if TYPE_CHECKING:
    from annotator.gui.window import Window


def save(window: Window, keys: list[Key], fields: list[str]) -> None:
    """Ask where, then write these columns of these answers."""
    project = window.desk.project
    assert project is not None
    name = translate("AnswerList", "{project} answers.csv").format(project=project.path.stem)
    if path := ask.new_file(window, translate("AnswerList", "Save the answers as CSV"), name, "CSV (*.csv)"):
        save_to(window, path, keys, fields)


def save_to(window: Window, path: Path, keys: list[Key], fields: list[str]) -> None:
    project, coder = window.desk.project, window.desk.coder.id
    assert project is not None

    def work(report, cancelled) -> int:
        from annotator.export import answer_list

        with project.connect() as own:
            return answer_list.write(own, path, coder, keys, fields, cancelled)

    job = window.jobs.start(work)
    job.done.connect(partial(_saved, window, path))
    job.failed.connect(window.fail)


def _saved(window: Window, path: Path, rows: int) -> None:
    window.say(wording.plural("AnswerList", "%n answer(s) saved in {path}", rows).format(path=path))
