"""The promises of the project, the first due first; what was found in the texts awaits a yes or no."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.gui import theme, wording
from annotator.gui.i18n import Retranslated
from annotator.gui.promises import due_words, making, table
from annotator.gui.promises.choosing import KeeperDialog
from annotator.gui.promises.detail import Detail
from annotator.gui.promises.list_view import PromiseView
from annotator.gui.promises.looking import Looking
from annotator.gui.promises.table import FOUND, Line, PromiseTable
from annotator.model.edits import Change, Edit
from annotator.model.promise_edits import AddPromise, ChangePromise, RemovePromise
from annotator.model.rejections import Reject, Rejection
from annotator.store import documents, promises, proposals

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.gui.window import Window
    from annotator.model.opened import DocumentRow

_ALL = "all"
_SHOWN = (_ALL, "open", "late", "kept", "dropped", FOUND)
_TABLES = {"promises", "rejections", "documents", "coders"}


class PromisesPage(Retranslated, QWidget):
    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window, self.desk = window, window.desk
        self._stale = True
        self._lines: list[Line] = []
        self.shown = _ALL
        self.table = PromiseTable()
        self.view = PromiseView(self.table)
        self.detail = Detail()
        self.looking = Looking(window.jobs, window.desk, self)
        self.title = theme.styled(QLabel(), "page title")
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.tabs = {shown: self._tab(shown) for shown in _SHOWN}
        self.hint = theme.styled(QLabel(), "muted")
        self.hint.setWordWrap(True)
        self.fault = theme.styled(QLabel(), "error")
        self.fault.setWordWrap(True)
        self.setFocusProxy(self.view)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _tab(self, shown: str) -> QToolButton:
        button = theme.styled(QToolButton(), "facet")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("shown", shown)
        button.clicked.connect(self._choose_tab)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addStretch()
        self.filter.setMaximumWidth(260)
        head.addWidget(self.filter, 1)
        tabs = QHBoxLayout()
        tabs.setSpacing(6)
        for button in self.tabs.values():
            tabs.addWidget(button)
        tabs.addStretch()
        tabs.addWidget(self.looking.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addLayout(tabs)
        layout.addWidget(self.hint)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.fault)
        layout.addWidget(self.detail)

    def _connect(self) -> None:
        self.desk.changed.connect(self._take)
        self.desk.project_opened.connect(self._renew)
        self.desk.project_closed.connect(self._renew)
        self.filter.textChanged.connect(self._fill)
        self.filter.returnPressed.connect(self.view.setFocus)
        self.view.doing_asked.connect(self.do)
        self.view.selectionModel().currentRowChanged.connect(self._show_detail)
        self.table.modelReset.connect(self._show_detail)
        self.detail.doing_asked.connect(self.do)
        self.detail.left.connect(self.view.setFocus)
        self.detail.what_written.connect(self._write_what)
        self.detail.due_written.connect(self._write_due)
        self.detail.memo_written.connect(self._write_memo)
        self.looking.changed.connect(self.refresh)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Promises"))
        self.view.setAccessibleName(self.tr("Promises, the first due first"))
        self.filter.setPlaceholderText(self.tr("Filter by words, name or number"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.looking.retranslate()
        self._fill()

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        stops = [self.filter, *self.tabs.values(), *self.looking.stops(), self.view, *self.detail.stops()]
        return [stop for stop in stops if stop.isVisible() and stop.isEnabled()]

    def focus_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    # -- what is shown

    def show_view(self) -> None:
        """It comes up: what changed meanwhile is read now."""
        if self._stale:
            self.refresh()

    @property
    def _documents(self) -> Mapping[str, DocumentRow]:
        """By their ids."""
        return self._window.documents.model.known()

    def _renew(self) -> None:
        self._lines = []
        self._stale = True
        self.looking.forget()
        if self.isVisible() and self.desk.project is not None:
            self.refresh()

    def _take(self, change: Change) -> None:
        if _TABLES & {row.table for row in change.rows}:
            self._stale = True
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        """Read the promises anew; the row that one was at stays the current one."""
        project = self.desk.project
        if project is None:
            return
        self._stale = False
        known = promises.rows(project, date.today())
        rejected = proposals.rejections(project, self.desk.coder.id)
        found = self.looking.undecided([row.promise for row in known], rejected)
        self._lines = [*map(table.of_row, known), *map(table.of_found, found)]
        self._fill()

    def _fill(self) -> None:
        line, at = self.current(), self.view.currentIndex().row()
        words = self.filter.text().lower().split()
        shown = [each for each in self._lines if self._fits(each, words)]
        self.table.show(shown, self._documents)
        keys = [each.key for each in shown]
        row = keys.index(line.key) if line and line.key in keys else min(max(at, 0), len(keys) - 1)
        if shown:
            self.view.selectRow(row)
        self._count()
        self._say()

    def _fits(self, line: Line, words: list[str]) -> bool:
        if (line.standing == FOUND) != (self.shown == FOUND):
            return False
        if self.shown not in (_ALL, FOUND, line.standing):
            return False
        home = self._documents.get(line.document)
        names = f"{home.number} {' '.join(home.answerers)} {home.subject}" if home else ""
        text = f"{line.what} {line.quote} {line.due_text} {line.due_words} {names}".lower()
        return all(word in text for word in words)

    def _count(self) -> None:
        names = {
            _ALL: self.tr("All"),
            FOUND: self.tr("Found in the texts"),
            **{key: due_words.standing(key) for key in due_words.STANDINGS},
        }
        for shown, button in self.tabs.items():
            if shown == _ALL:
                number = sum(1 for each in self._lines if each.standing != FOUND)
            else:
                number = sum(1 for each in self._lines if each.standing == shown)
            counted = shown != FOUND or self.looking.done
            button.setText(f"{names[shown]} {wording.count(number)}" if counted else names[shown])
            button.setChecked(shown == self.shown)

    def _say(self) -> None:
        self.fault.hide()
        words = ""
        if not self.table.lines and self.filter.text():
            words = self.tr("Nothing matches. Clear the filter.")
        elif not self.table.lines and self.shown == FOUND:
            words = self.looking.state()
        elif not self.table.lines and self.shown == _ALL:
            words = self.tr(
                "No promise is written down. Select one in the reader and press Alt+P, or look at what was found "
                "in the texts."
            )
        elif not self.table.lines:
            words = self.tr("None.")
        elif self.shown == FOUND:
            words = self.tr("Proposals: they count nowhere. A writes one down, X rejects it for good.")
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def show_only(self, shown: str) -> None:
        self.shown = shown
        if shown == FOUND and not self.looking.done:
            self.looking.start()
        self._fill()
        self.view.setFocus()

    def _choose_tab(self) -> None:
        self.show_only(self.sender().property("shown"))

    def current(self) -> Line | None:
        row = self.view.currentIndex().row()
        return self.table.lines[row] if 0 <= row < len(self.table.lines) else None

    def _show_detail(self, *_: QModelIndex) -> None:
        self.fault.hide()
        self.detail.show_line(self.current(), self.desk.writable)

    # -- what is done

    def do(self, doing: str) -> None:
        """Do something with the current row, where it makes sense for it."""
        line = self.current()
        if line is None:
            return
        if doing == "read":
            self.read(line)
        elif not self.desk.writable:
            self._window.say(self.tr("This window only reads: the project is open for writing elsewhere."))
        elif line.promise is None:
            self._settle(line, doing)
        else:
            self._change(line, doing)

    def read(self, line: Line) -> None:
        """Show the passage in the reader, selected."""
        self._window.show_view("question-answer")
        self.desk.open_document(line.document, line.exchange)
        self._window.reader.select(line.span)

    def _settle(self, line: Line, doing: str) -> None:
        assert line.found is not None
        coder = self.desk.coder.id
        if doing == "accept":
            self._apply(AddPromise(making.of_found(line.found, coder)))
        elif doing == "reject":
            self._apply(Reject(Rejection(line.document, line.exchange, coder, "promise", "", *line.span)))

    def _change(self, line: Line, doing: str) -> None:
        assert line.promise is not None
        self._show_detail()
        if doing == "remove":
            self._apply(RemovePromise(line.promise.id))
        elif doing == "kept":
            self._keep(line)
        elif doing in ("open", "dropped") and line.promise.state != doing:
            self._apply(ChangePromise(line.promise.id, {"state": doing}))
        elif doing == "edit":
            self.detail.due.setFocus()
            self.detail.due.selectAll()

    def _keep(self, line: Line) -> None:
        from annotator.analysis.promises import keepers

        assert line.promise is not None
        assert self.desk.project is not None
        links = documents.later(self.desk.project.connection, line.document)
        citing = {link.document for link in links if link.document}
        candidates = keepers(line.promise, list(self._documents.values()), citing)
        dialog = KeeperDialog(self, line.promise, candidates, citing)
        dialog.keeper_chosen.connect(self._kept)
        dialog.open()

    def _kept(self, promise: str, document: str) -> None:
        self._apply(ChangePromise(promise, {"state": "kept", "kept_by": document}))

    def _write_what(self, text: str) -> None:
        self._write({"what": text})

    def _write_memo(self, text: str) -> None:
        self._write({"memo": text})

    def _write_due(self, text: str) -> None:
        """The days follow from the words; words that name no days are refused in place, nothing is lost."""
        from annotator.parliament.nl.due_typed import typed

        line = self.detail.line
        home = self._documents.get(line.document) if line else None
        due = typed(text, home.received if home else None)
        if text.strip() and due is None:
            words = self.tr("“{text}” names no day: write it as 2024-07-01, 1 juli 2024 or voor de zomer.")
            self._refuse(words.format(text=text.strip()))
        elif due is None:
            self._write({"due_from": None, "due_to": None, "due_words": ""})
        else:
            self._write({"due_from": due.start, "due_to": due.end, "due_words": due.words})

    def _write(self, fields: dict[str, object]) -> None:
        if (line := self.detail.line) and line.promise:
            self._apply(ChangePromise(line.promise.id, fields))

    def _apply(self, edit: Edit) -> None:
        if self.desk.apply(edit) is None:
            self._show_detail()  # it was refused: what was typed goes, the window says why

    def _refuse(self, words: str) -> None:
        self._show_detail()
        self.fault.setText(words)
        self.fault.show()
