"""What the actions of the counts do."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.gui import ask
from annotator.gui.counts.asked import drawn
from annotator.gui.counts.counting import Counted
from annotator.gui.counts.view import CountsView
from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.window import Window


def copy(window: Window) -> None:
    if own := window.own("copy_table"):
        own()


def save_csv(window: Window) -> None:
    """Save the table as it is shown; codes stand by their ids, as in the other tables."""
    if (counted := _counted(window)) is None:
        return
    name = f"{counted.table.id}.csv"
    if path := ask.new_file(window, translate("Counts", "Save the table as CSV"), name, "CSV (*.csv)"):

        def work(report, cancelled) -> Path:
            from annotator.export import counts_csv

            counts_csv.write(counted.table, path)
            return path

        _start(window, work)


def save_picture(window: Window) -> None:
    """Save the picture as SVG or PNG, on white, whatever the window looks like."""
    if (counted := _counted(window)) is None:
        return
    name, kinds = f"{counted.table.id}.svg", "SVG (*.svg);;PNG (*.png)"
    if path := ask.new_file(window, translate("Counts", "Save the picture"), name, kinds):

        def work(report, cancelled) -> Path:
            from annotator.export import pictures

            pictures.write(drawn(counted.shown), path)
            return path

        _start(window, work)


def _counted(window: Window) -> Counted | None:
    view = window.view_shown
    return view.counted if isinstance(view, CountsView) else None


def _start(window: Window, work) -> None:
    job = window.jobs.start(work)
    job.done.connect(partial(_saved, window))
    job.failed.connect(window.fail)


def _saved(window: Window, path: Path) -> None:
    window.say(translate("Counts", "Saved in {path}").format(path=path))
