"""Tag all hits: choose a code, look at what would be tagged, leave out what is not meant, tag the rest at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import pieces, theme, wording
from annotator.gui.find import sweep
from annotator.gui.find.looking import Question
from annotator.gui.find.targets import TARGET_ROLE, TargetDelegate, Targets
from annotator.gui.i18n import Retranslated
from annotator.gui.jobs import Job
from annotator.model.edits import Change
from annotator.model.errors import UserError
from annotator.store.hit_targets import HitTarget, targets

if TYPE_CHECKING:
    from annotator.gui.window import Window

_WIDEST = 960


class TagAllPage(Retranslated, QWidget):
    """A page of the window. While it reads or writes, a bar shows how far it is and Cancel stops it."""

    help_page = "find"

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.window_ = window
        self.model = Targets()
        self.question: Question | None = None
        self._without = 0
        self._job: Job | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_parts(self) -> None:
        self.back = pieces.worded("arrow-left", "quiet")
        self.title = theme.styled(QLabel(), "page title")
        self.code_label, self.on_label = QLabel(), QLabel()
        self.codes = QComboBox()
        self.sentence, self.whole = QToolButton(), QToolButton()
        self.choice = QButtonGroup(self)
        for button, kind in ((self.sentence, "segment first"), (self.whole, "segment last")):
            theme.styled(button, kind).setCheckable(True)
            self.choice.addButton(button)
        self.sentence.setChecked(True)
        self.all_button, self.none_button = (theme.styled(QToolButton(), "link") for _ in range(2))
        self.summary = theme.styled(QLabel(), "muted")
        self.view = TargetsView()
        self.view.setModel(self.model)
        self.progress = QProgressBar(textVisible=False)
        self.doing = theme.styled(QLabel(), "muted")
        self.cancel = QPushButton()
        self.go = theme.styled(QPushButton(), "primary")

    def _lay_out(self) -> None:
        card = theme.styled(QFrame(), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(self.view)
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(24, 12, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(pieces.row(self.back, None))
        layout.addWidget(self.title)
        layout.addLayout(self._controls())
        layout.addLayout(self._counts())
        layout.addWidget(card, 1)
        layout.addLayout(self._foot())
        across = pieces.centred(column, _WIDEST)
        across.setContentsMargins(0, 0, 0, 0)
        self.setLayout(across)

    def _controls(self) -> QHBoxLayout:
        for button in (self.sentence, self.whole):
            button.setMinimumWidth(130)
        controls = pieces.row(self.code_label, self.codes)
        controls.addSpacing(16)
        controls.addWidget(self.on_label)
        controls.addLayout(pieces.row(self.sentence, self.whole, spacing=0))
        controls.addStretch()
        return controls

    def _counts(self) -> QHBoxLayout:
        counts = QHBoxLayout()
        counts.addWidget(self.summary, 1)
        counts.addWidget(self.all_button)
        counts.addWidget(self.none_button)
        return counts

    def _foot(self) -> QHBoxLayout:
        foot = pieces.row(self.doing, spacing=12)
        foot.addWidget(self.progress, 1)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        return foot

    def _connect(self) -> None:
        self.back.clicked.connect(self.leave)
        self.codes.currentIndexChanged.connect(self._code_chosen)
        self.choice.buttonClicked.connect(self._gather)
        self.all_button.clicked.connect(self._tick_all)
        self.none_button.clicked.connect(self._tick_none)
        self.model.changed.connect(self._show_counts)
        self.view.toggled.connect(self.model.toggle)
        self.cancel.clicked.connect(self._cancel)
        self.go.clicked.connect(self.tag)
        self.view.activated.connect(self._read)

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back to the hits"))
        self.code_label.setText(self.tr("Code"))
        self.codes.setAccessibleName(self.tr("Code"))
        self.on_label.setText(self.tr("on"))
        self.sentence.setText(self.tr("its sentence"))
        self.whole.setText(self.tr("the whole answer"))
        self.all_button.setText(self.tr("All"))
        self.none_button.setText(self.tr("None"))
        self.view.setAccessibleName(self.tr("What would be tagged"))
        self.cancel.setText(self.tr("Cancel"))
        self.progress.setAccessibleName(self.tr("How far it is"))
        self._show_title()
        self._fill_codes()
        self._show_counts()

    # -- what is shown

    def show_hits(self, question: Question) -> None:
        self.question = question
        self._show_title()
        self._fill_codes()
        self._gather()

    def _show_title(self) -> None:
        text = self.question.text.strip() if self.question else ""
        self.title.setText(self.tr("Tag all hits of {query}").format(query=wording.shortened(text, 60)))

    def _fill_codes(self) -> None:
        chosen = self.codes.currentData()
        self.codes.blockSignals(True)
        self.codes.clear()
        for code in self.window_.desk.codebook.active:
            self.codes.addItem(f"{code.key}  {wording.code_name(code)}".strip(), code.id)
        self.codes.setCurrentIndex(max(self.codes.findData(chosen), 0))
        self.codes.blockSignals(False)
        self._code_chosen()

    def _code_chosen(self) -> None:
        code = self.codes.currentData() or ""
        self.model.set_code(code, sweep.rivals(self.window_.desk.codebook, code))

    def _tick_all(self) -> None:
        self.model.tick_all(True)

    def _tick_none(self) -> None:
        self.model.tick_all(False)

    def _show_counts(self) -> None:
        chosen, every = len(self.model.ticked), len(self.model.targets)
        tagged = sum(self.model.tagged(number) for number in range(every))
        words = [
            self.tr("{chosen} of {all} chosen").format(chosen=wording.count(chosen), all=wording.count(every))
        ]
        if tagged:
            words.append(self.tr("%n tagged already", "", tagged))
        if self._without:
            words.append(self.tr("%n hit(s) in notes and heads cannot be tagged", "", self._without))
        self.summary.setText(" · ".join(words))
        self.go.setText(self.tr("Tag %n", "", chosen))
        self.go.setEnabled(chosen > 0 and self._job is None and bool(self.codes.currentData()))

    # -- reading the hits

    def _gather(self) -> None:
        """Work out the targets beside the window: there may be thousands."""
        project, asked = self.window_.desk.project, self.question
        if project is None or asked is None:
            return
        self.stop()
        whole = self.whole.isChecked()

        def work(report, cancelled) -> tuple[list[HitTarget], int]:
            with project.connect() as own:
                narrowed = (asked.text, asked.where, asked.documents, asked.coder)
                return targets(own, *narrowed, whole=whole, report=report, cancelled=cancelled)

        self.model.show([], {})
        self._without = 0
        count = self.window_.finding().count
        self._start(work, self.tr("Reading the hits"), count.passages if count else 0, self._gathered)

    def _gathered(self, found: tuple[list[HitTarget], int]) -> None:
        known = {row.id: row for row in self.window_.documents.model.all_rows()}
        made, self._without = found
        assert self.question is not None
        self.model.show(made, known, questions=self.question.where == "question")
        self.view.setCurrentIndex(self.model.index(0, 0))

    # -- tagging

    def tag(self) -> None:
        """Write the tags beside the window; one Ctrl+Z takes all of them back."""
        project, desk, code = self.window_.desk.project, self.window_.desk, self.codes.currentData()
        edits = [sweep.edit(each, code, desk.coder.id) for each in self.model.chosen()]
        if project is None or not edits:
            return
        self.window_.keep_typed()
        work = partial(sweep.write, project, edits)
        self._start(work, self.tr("Tagging"), len(edits), self._tagged)
        self.codes.setEnabled(
            False
        )  # while hits are read it can be chosen: whoever is quick is not to lose the key

    def _tagged(self, change: Change | None) -> None:
        if change is None:
            self.window_.say(self.tr("You stopped it: nothing was tagged."))
            return
        self.window_.desk.take(change)
        self.leave()

    # -- jobs

    def _start(self, work, words: str, of: int, done) -> None:
        self.doing.setText(words)
        self.progress.setMaximum(max(of, 1))
        self.progress.setValue(0)
        self._job = job = self.window_.jobs.start(work)
        job.progress.connect(self.progress.setValue)
        job.done.connect(done)
        job.failed.connect(self._failed)
        job.ended.connect(self._ended)
        self._show_job(True)

    def _show_job(self, running: bool) -> None:
        for part in (self.doing, self.progress):
            part.setVisible(running)
        for part in (self.sentence, self.whole, self.view, self.all_button, self.none_button):
            part.setEnabled(not running)
        self.codes.setEnabled(True)
        self.cancel.setVisible(running)
        self._show_counts()

    def _failed(self, error: UserError) -> None:
        self.window_.fail(error)

    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._show_job(False)
            self.view.setFocus()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def stop(self) -> None:
        """Cancel and wait: what is shown is another search, or the project closes."""
        if self._job is not None:
            job, self._job = self._job, None
            job.done.disconnect()
            job.cancel()
            job.wait()
            self._show_job(False)

    # -- leaving

    def leave(self) -> None:
        """Back to the reader and the hits; what is being written is stopped."""
        self._cancel()
        self.window_.go_to(self.window_.body)
        self.window_.focus_reader()

    def _read(self, index: QModelIndex) -> None:
        """Look at a hit in its document; this page can be opened again."""
        target = index.data(TARGET_ROLE)
        self.leave()
        self.window_.desk.open_document(target.document, target.exchange)
        self.window_.reader.mark_hits(target.marks, target.marks[:1])

    def event(self, event: QEvent) -> bool:
        """Keys that would do something to the answer that is not seen now do it here, or nothing: a code's key
        chooses that code, Tab goes through the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_plain(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        keys = {code.key: code for code in self.window_.desk.codebook.active if code.key}
        code = keys.get(event.text())
        if code is not None and not control and self.codes.isEnabled():
            self.codes.setCurrentIndex(self.codes.findData(code.id))
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.go.isEnabled():
            self.tag()
        else:
            super().keyPressEvent(event)


def _is_plain(event: QKeyEvent) -> bool:
    """A key that stands for a sign, Del or Tab; `?` shows the keys as everywhere."""
    with_more = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    plain = event.text().isprintable() and event.text() not in ("", "?")
    return not with_more and (plain or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Backtab))


class TargetsView(QListView):
    """`toggled` carries the number of a line."""

    toggled = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        delegate = TargetDelegate(self)
        delegate.toggled.connect(self.toggled)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggled.emit(self.currentIndex().row())
        elif event.text().isdigit():
            event.ignore()  # a code's key, for the page
        else:
            super().keyPressEvent(event)
