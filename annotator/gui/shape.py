"""The window's own shape between two times: size, place, widths and folds of the panels, size of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize

from annotator import settings

if TYPE_CHECKING:
    from annotator.gui.window import Window

SMALLEST = QSize(900, 600)
USUAL = QSize(1440, 900)


def restore(window: Window) -> None:
    kept = settings.get("window", {})
    window.setMinimumSize(SMALLEST)
    window.resize(USUAL)
    if geometry := kept.get("geometry"):
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
    window.body.documents_shut = bool(kept.get("documents_shut"))
    window.body.codes_shut = bool(kept.get("codes_shut"))
    window.body.set_widths(int(kept.get("documents", 272)), int(kept.get("codes", 288)))
    window.show_looks()


def keep(window: Window) -> None:
    documents, codes = window.body.widths()
    settings.put(
        window={
            "geometry": bytes(window.saveGeometry().toBase64().data()).decode(),
            "documents": documents,
            "codes": codes,
            "documents_shut": window.body.documents_shut,
            "codes_shut": window.body.codes_shut,
        }
    )
