"""The tour: five callouts, one after another, while the work goes on under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.gui.i18n import Retranslated
from annotator.gui.tour.callout import Callout, Ring
from annotator.gui.tour.steps import steps

if TYPE_CHECKING:
    from annotator.gui.window import Window


class Tour(Retranslated, Callout):
    """Takes no focus by itself: Tab leads to it, and Esc ends it from wherever one is."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_ = window
        self.at = 0
        self.ring = Ring(window)
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(self._back)
        self.next.clicked.connect(self._next)
        window.body.folded.connect(self._place_soon)
        window.desk.project_closed.connect(self.end)
        window.pages.currentChanged.connect(self._place_soon)
        window.installEventFilter(self)

    def begin(self) -> None:
        settings.put(tour_seen=True)
        self.at = 0
        self.retranslate()
        self.ring.show()
        self.show()
        self._place()

    def retranslate(self) -> None:
        title, words = steps()[self.at].spoken()
        self.count.setText(self.tr("{step} of {steps}").format(step=self.at + 1, steps=len(steps())))
        self.title.setText(title)
        self.words.setText(words)
        last = self.at == len(steps()) - 1
        self.skip.setText(self.tr("Skip (Esc)"))
        self.skip.setVisible(not last)
        self.back.setText(self.tr("Back"))
        self.back.setVisible(self.at > 0)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.setAccessibleName(f"{self.count.text()}: {title}. {words}")
        self.next.setAccessibleDescription(f"{title}. {words}")
        self._place_soon()

    def _next(self) -> None:
        if self.at == len(steps()) - 1:
            self.end()
        else:
            self._go(self.at + 1)

    def _back(self) -> None:
        self._go(self.at - 1)

    def _go(self, at: int) -> None:
        self.at = at
        if QApplication.focusWidget() is self.back and at == 0:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()
        self._place()

    def _place_soon(self) -> None:
        """When all else has found its place."""
        self._placing.start()

    def _place(self) -> None:
        if self.isHidden():
            return
        window = self.window_
        at_desk = window.pages.currentWidget() is window.body
        target = steps()[self.at].target(window) if at_desk else None
        self.ring.setVisible(target is not None)
        if target is not None:
            self.ring.setGeometry(target)
            self.ring.raise_()
        self.point_at(target, QRect(QPoint(0, 0), window.size()))

    def end(self) -> None:
        """Away with it; the focus goes back to the text where it was in here."""
        if self.isHidden():
            return
        inside = self.isAncestorOf(QApplication.focusWidget() or self.window_)
        self.hide()
        self.ring.hide()
        if inside and self.window_.desk.project is not None:
            self.window_.focus_reader()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_soon()
        return super().eventFilter(watched, event)


def show(window: Window, focus: bool = False) -> None:
    if window.desk.project is None:
        return
    if window.tour is None:
        window.tour = Tour(window)
    window.tour.begin()
    if focus:
        window.tour.setFocus(Qt.FocusReason.OtherFocusReason)


def start(window: Window) -> None:
    """Show a newcomer around; on the sample where no project is open."""
    from annotator.gui.project_commands import open_sample

    if window.desk.project is None:
        open_sample(window)
    show(window, focus=True)
