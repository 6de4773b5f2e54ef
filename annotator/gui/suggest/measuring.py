"""How far suggestions agree with the coder's own work: counted beside the window, shown as a small table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from annotator.gui import theme, wording
from annotator.gui.wording import code_name
from annotator.store import documents, proposals

if TYPE_CHECKING:
    from annotator.analysis.suggestions import Noticed
    from annotator.gui.window import Window
    from annotator.model.coding import Annotation
    from annotator.model.opened import OpenDocument

_STEP = 10  # documents between two reports


class Compared(NamedTuple):
    """An answer that the coder coded: what is proposed, what the coder gave, whether any of it was accepted."""

    proposed: frozenset[str]
    given: frozenset[str]
    accepted: bool


class MeasureDialog(QDialog):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Suggestions against your own work"))
        self._codes = list(window.desk.codebook.codes)
        self._answers: list[Compared] = []
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.windowTitle())
        self.only_own = QCheckBox(self.tr("Leave out answers with an accepted suggestion"))
        self.only_own.setChecked(True)
        self.only_own.toggled.connect(self._count)
        self.table = self._table()
        note = theme.styled(QLabel(), "muted")
        note.setWordWrap(True)
        note.setText(
            self.tr(
                "Counted over the answers to which you gave a code. Precision: of what was suggested, the share "
                "that you gave too. Recall: of what you gave, the share that was suggested. F1 is their harmonic "
                "mean."
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for part in (self.words, self.progress, self.only_own, self.table, note, buttons):
            layout.addWidget(part)
        self.resize(min(720, window.width() - 60), min(440, window.height() - 60))
        self._job = window.jobs.start(_work(window))
        self._job.progress.connect(self._show_progress)
        self._job.done.connect(self._take)
        self._job.failed.connect(window.fail)
        self._job.failed.connect(self.reject)
        self.finished.connect(self._cancel)
        window.desk.project_closed.connect(self.reject)
        self._show_progress((0, 0))

    def _table(self) -> QTableWidget:
        names = (
            self.tr("Code"),
            self.tr("Both"),
            self.tr("Only suggested"),
            self.tr("Only yours"),
            self.tr("Precision"),
            self.tr("Recall"),
            "F1",
            "n",
        )
        table = QTableWidget(0, len(names))
        table.setHorizontalHeaderLabels(names)
        table.setAccessibleName(self.windowTitle())
        table.verticalHeader().hide()
        if first := table.horizontalHeaderItem(0):
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setStyleSheet("QHeaderView::section { padding: 6px 3px; }")
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _show_progress(self, done_of: tuple[int, int]) -> None:
        done, of = done_of
        self.progress.setMaximum(max(of, 1))
        self.progress.setValue(done)
        words = self.tr("{done} of {all} documents")
        self.words.setText(words.format(done=wording.count(done), all=wording.count(of)))

    def _take(self, found: list[Compared] | None) -> None:
        if found is not None:
            self._answers = found
            self.progress.hide()
            self._count()

    def _count(self) -> None:
        from annotator.analysis.scoring import agreement

        counted = [each for each in self._answers if not (each.accepted and self.only_own.isChecked())]
        rows = agreement([(each.proposed, each.given) for each in counted], [code.id for code in self._codes])
        self.table.setRowCount(len(rows))
        for row, (code, each) in enumerate(zip(self._codes, rows, strict=True)):
            texts = (
                code_name(code),
                *(wording.count(number) for number in (each.both, each.only_proposed, each.only_given)),
                *(_share(share) for share in (each.precision, each.recall, each.f1)),
                wording.count(len(counted)),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.words.setText(self._said(len(counted)))

    def _said(self, counted: int) -> str:
        if not self._answers:
            return self.tr("You have not coded an answer yet: there is nothing to hold the suggestions against.")
        left = len(self._answers) - counted
        words = self.tr("%n answer(s) that you coded", "", counted)
        out = self.tr("%n left out", "", left)
        return f"{words}; {out}" if left else words

    def _cancel(self) -> None:
        self._job.cancel()


def _share(share: float | None) -> str:
    return "–" if share is None else QLocale().toString(share, "f", 2)


def _work(window: Window) -> Callable[..., list[Compared] | None]:
    project, coder = window.desk.project, window.desk.coder.id
    assert project is not None

    def work(report: Callable[[object], None], cancelled: Callable[[], bool]) -> list[Compared] | None:
        """Every answer that the coder gave a code; None where it was cancelled."""
        from annotator.analysis.suggestions import notice_all, of_project_cues

        own = project.connect()
        try:
            rules = of_project_cues(proposals.own_cues(own), project.path.stem)
            rows = [row for row in documents.rows(own, coder) if row.coded]
            found: list[Compared] = []
            for number, row in enumerate(rows, 1):
                if cancelled():
                    return None
                opened = documents.load(own, row.id)
                found += _compared(opened, coder, notice_all(opened.document, rules))
                if number % _STEP == 0 or number == len(rows):
                    report((number, len(rows)))
            return found
        finally:
            own.close()

    return work


def _compared(opened: OpenDocument, coder: str, noticed: dict[str, Noticed]) -> Iterator[Compared]:
    given: dict[str, list[Annotation]] = {}
    for tag in opened.annotations:
        if tag.coder == coder:
            given.setdefault(tag.exchange, []).append(tag)
    for exchange, found in noticed.items():
        if tags := given.get(exchange):
            proposed = frozenset(each.code for each in found.suggestions)
            yield Compared(
                proposed, frozenset(tag.code for tag in tags), any(tag.origin != "hand" for tag in tags)
            )
