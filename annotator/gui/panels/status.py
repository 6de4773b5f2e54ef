"""The bar at the bottom: how far one is, what was just saved, beside Undo; coder and keys."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.gui import change_words, icons, keys_in_use, pieces, theme, wording
from annotator.gui.chips import WordButton
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated
from annotator.gui.pieces import ProgressBar
from annotator.model.edits import Change

_NARROW = 1100
_SAID = 8000  # ms that a hint stays; what was saved stays until the next thing


class StatusBar(Retranslated, QFrame):
    """`action_asked` carries the id of an action; `cancel_asked` is for the import that runs."""

    action_asked = Signal(str)
    cancel_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "bar")
        self.setFixedHeight(32)
        self.desk = desk
        self._words, self._icon = "", ""
        self._shown_icon: object = None
        self._silence = QTimer(self, singleShot=True, interval=_SAID)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_parts(self) -> None:
        self.bar = ProgressBar(textVisible=False)
        self.bar.setFixedWidth(78)
        self.tagged = QLabel()
        self.total = theme.styled(QLabel(), "muted")
        self.tick = QLabel()
        self.said = theme.styled(QLabel(), "muted")
        self.undo = theme.styled(QToolButton(), "link")
        self.undo_cap = theme.styled(QLabel(alignment=Qt.AlignmentFlag.AlignCenter), "cap")
        self.job_bar = ProgressBar(textVisible=False)
        self.job_bar.setFixedWidth(120)
        self.job_words = QLabel()
        self.cancel = theme.styled(QToolButton(), "link")
        self.next = _button("")
        self.coder = _button("")
        self.keys = _button("")

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(10)
        self.job_line, self.said_line, self.coder_line, self.keys_line = (pieces.upright(16) for _ in range(4))
        for part in (self.bar, self.tagged, self.total, self.said_line, self.tick):
            layout.addWidget(part)
        layout.addWidget(self.said, 0)
        for part in (self.undo, self.undo_cap, self.job_line, self.job_words, self.job_bar, self.cancel):
            layout.addWidget(part)
        layout.addStretch(1)
        for part in (self.next, self.coder_line, self.coder, self.keys_line, self.keys):
            layout.addWidget(part)
        self.show_job(0, 0)

    def _connect(self) -> None:
        desk = self.desk
        desk.project_opened.connect(self._fresh)
        desk.document_opened.connect(self.refresh)
        desk.document_closed.connect(self.refresh)
        desk.changed.connect(self._take)
        self._silence.timeout.connect(self.hush)
        buttons = {"undo": self.undo, "untagged": self.next, "coder": self.coder, "keys": self.keys}
        for action, button in buttons.items():
            button.setProperty("action", action)
            button.clicked.connect(self._ask)
        self.cancel.clicked.connect(self.cancel_asked)

    def retranslate(self) -> None:
        self.undo.setText(self.tr("Undo"))
        self.undo_cap.setText(keys_in_use.cap("undo"))
        self.next.set_key(keys_in_use.cap("untagged"))
        self.keys.set_key(keys_in_use.cap("keys"))
        self.undo.setToolTip(keys_in_use.tip(self.tr("Take back what was just saved"), "undo"))
        self.cancel.setText(self.tr("Cancel"))
        self.keys.setText(self.tr("Keys"))
        self.keys.setToolTip(keys_in_use.tip(self.tr("All keys"), "keys"))
        self.coder.setToolTip(self.tr("Who tags: choose another name"))
        self.bar.setAccessibleName(self.tr("Answers of this document that are tagged"))
        self.job_bar.setAccessibleName(self.tr("Import"))
        self.refresh()

    def _ask(self) -> None:
        self.action_asked.emit(self.sender().property("action"))

    # -- how far

    def refresh(self) -> None:
        coded, answers = self.desk.document_progress()
        self.bar.show_value(coded, answers)
        words = self.tr("{coded} of {answers} tagged")
        self.tagged.setText(words.format(coded=wording.count(coded), answers=wording.count(answers)))
        coded, answers = self.desk.progress
        words = self.tr("{coded} of {answers} in project")
        self.total.setText(words.format(coded=wording.count(coded), answers=wording.count(answers)))
        shown = self.desk.document is not None
        self.bar.setVisible(shown)
        self.tagged.setVisible(shown)
        self._fit()

    def _take(self, change: Change) -> None:
        self._silence.stop()
        self._put_words(change_words.sentence(change, self.desk), "check", undo=self.desk.writable)
        self.refresh()

    def _fresh(self) -> None:
        self.hush()
        self.refresh()

    # -- what is said

    def say(self, words: str) -> None:
        """A hint that goes away by itself."""
        self._say(words, "info", undo=False)
        self._silence.start()

    def tell_saved(self, words: str, undo: bool) -> None:
        """What was just written, until the next thing is."""
        self._silence.stop()
        self._say(words, "check", undo)

    def hush(self) -> None:
        self._say("", "", undo=False)

    def _say(self, words: str, icon: str, undo: bool) -> None:
        self._put_words(words, icon, undo)
        self._fit()

    def _put_words(self, words: str, icon: str, undo: bool) -> None:
        self._words, self._icon = words, icon
        self.undo.setVisible(undo)
        self.undo_cap.setVisible(undo and bool(self.undo_cap.text()))

    # -- a job

    def show_job(self, done: int, of: int) -> None:
        """Progress of an import in files; nothing is shown where `of` is 0."""
        for part in (self.job_line, self.job_words, self.job_bar, self.cancel):
            part.setVisible(of > 0)
        self.job_bar.show_value(done, of)
        words = self.tr("Importing {done} of {all}")
        self.job_words.setText(words.format(done=wording.count(done), all=wording.count(of)))
        self._fit()

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Narrow bars lose the project's totals and long words before anything is cut off."""
        wide = self.width() >= _NARROW
        self.total.setVisible(wide and self.desk.project is not None)
        self.next.setText(self.tr("Next untagged") if wide else self.tr("Next"))
        name = self.desk.coder.name
        self.coder.setText(self.tr("Coder {name}").format(name=name) if wide else name)
        self.coder.setAccessibleName(self.tr("Coder {name}").format(name=name))
        said = bool(self._words)
        self.said_line.setVisible(said)
        self.tick.setVisible(said)
        self.said.setVisible(said)
        self._show_icon()
        shown = QFontMetrics(self.said.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, self._room())
        self.said.setText(shown)
        self.said.setToolTip(self._words if shown != self._words else "")
        self.said.setAccessibleName(self._words)

    def _show_icon(self) -> None:
        """A picture that is set is laid out and painted anew, be it the same."""
        state = (self._icon, theme.tokens(), self.devicePixelRatioF())
        if state != self._shown_icon:
            self._shown_icon = state
            picture = icons.pixmap(self._icon, "muted", 14, state[2]) if self._icon else QPixmap()
            self.tick.setPixmap(picture)

    def _room(self) -> int:
        """Pixels left for what is said."""
        layout = self.layout()
        assert layout is not None
        items = (layout.itemAt(at) for at in range(layout.count()))
        parts = (item.widget() for item in items if item)
        others = [part for part in parts if part and part is not self.said and not part.isHidden()]
        taken = sum(part.sizeHint().width() + layout.spacing() for part in others)
        return max(40, self.width() - taken - 60)


def _button(key: str) -> WordButton:
    button = WordButton(key=key)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
