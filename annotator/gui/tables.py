"""Tables that are read by rows."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractItemView, QTableView

Rows = TypeVar("Rows", bound=QTableView)


def by_rows(view: Rows, height: int) -> Rows:
    """Whole rows are chosen, none bears a number or a grid, and Tab leads out; `height` is that of a row in logical
    pixels."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setDefaultSectionSize(height)
    return view
