"""The table of answers as a view: filter and facets over it, the chosen answer and its codes under it."""

from array import array

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator import settings
from annotator.gui import pieces, wording
from annotator.gui.answers import tagging
from annotator.gui.answers.bar import ChosenBar
from annotator.gui.answers.columns import COLUMNS
from annotator.gui.answers.heads import KEPT
from annotator.gui.answers.loading import Found, Loading
from annotator.gui.answers.model import AnswersModel
from annotator.gui.answers.table import AnswersTable
from annotator.gui.answers.top import Top
from annotator.gui.desk import ON_EXCHANGES, Desk
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.empty import EmptyState
from annotator.model.answer_rows import AnswerRow, Key, Wanted
from annotator.model.edits import Change
from annotator.store import answer_rows

_CODEBOOK = {"codes", "groups", "codebook"}
_PAUSE = 60  # ms after a document came, changed or went
_MANY = 1_000  # rows whose choice outlives another order


class AnswersView(Retranslated, QWidget):
    """`action_asked` carries the id of an action, `answer_asked` the ids of a document and an exchange to read,
    `said` a hint in passing, `failed` a UserError."""

    action_asked = Signal(str)
    answer_asked = Signal(str, str)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stale = True
        self._wanted = self._shown = Wanted(**_kept_order())
        self._memo_of: Key | None = None
        self._every = 0  # answers of the project
        self.model = AnswersModel(self._read)
        self.loading = Loading(self)
        self._restocking = QTimer(self, singleShot=True, interval=_PAUSE)
        self.top = Top(desk, self)
        self.table = AnswersTable(self.model, self)
        self.bar = ChosenBar(desk, self)
        self.empty = EmptyState(self._empty_action)
        self.pages = QStackedWidget()
        self.setFocusProxy(self.table)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        layout = pieces.tight(QVBoxLayout(self))
        for part in (self.top, pieces.line()):
            layout.addWidget(part)
        layout.addWidget(self.pages, 1)
        for part in (pieces.line(), self.bar):
            layout.addWidget(part)

    def _connect(self) -> None:
        desk = self._desk
        desk.project_opened.connect(self._opened)
        desk.project_closed.connect(self._leave)
        desk.changed.connect(self._take)
        desk.imported.connect(self._restock)
        self._restocking.timeout.connect(self.show_view)
        desk.leaving.connect(self.bar.keep)
        self.loading.found.connect(self._show)
        self.loading.failed.connect(self.failed)
        self.top.narrowed.connect(self._narrow)
        self.top.entered.connect(self._enter)
        self.top.columns.clicked.connect(self.choose_columns)
        self.top.export.clicked.connect(self._export)
        self.table.heads.sort_asked.connect(self.sort_by)
        self.table.opened.connect(self._open)
        self.table.chosen_changed.connect(self._show_chosen)
        self.bar.action_asked.connect(self.action_asked)
        self.bar.open_asked.connect(self._open_current)
        self.bar.memo_written.connect(self._write_memo)
        self.bar.left.connect(self.table.setFocus)

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Answers of the project"))
        self.model.reword()
        self._show_number()
        self._show_chosen()

    def recolour(self) -> None:
        self.table.viewport().update()
        self._show_chosen()

    # -- the project

    @property
    def busy(self) -> bool:
        """Whether something else is about to be shown."""
        return self.loading.busy or self._restocking.isActive()

    def show_view(self) -> None:
        """The view comes up: read the answers where that was not done yet."""
        if self._stale and self._desk.project is not None:
            self.reload()

    def reload(self) -> None:
        """Read the answers anew, then filter and sort them."""
        project = self._desk.project
        if project is None:
            return
        self._stale = False
        self.model.codebook = self._desk.codebook
        self.loading.open(project, self._desk.coder.id, self._wanted)
        self._show_number()

    def _opened(self) -> None:
        self._closed()
        if self.isVisible():
            self.reload()

    def _leave(self) -> None:
        """Another project has other ministers and parties: nothing stays narrowed."""
        self._closed()
        self.top.clear()

    def _closed(self) -> None:
        self.loading.close()
        self._stale = True
        self._memo_of = None
        self.bar.writing.hide()
        self._every = 0
        self.model.show([], array("I"))
        self.top.counts = {}
        self.top.show_number(0, 0)

    def _take(self, change: Change) -> None:
        """Follow a change: read the answers that it names anew, or all where documents came, changed or went."""
        tables = {row.table for row in change.rows}
        if tables & _CODEBOOK:
            self.model.codebook = self._desk.codebook
            self.model.reword()
        if "documents" in tables:
            self._restock()
            return
        contents = [row.after or row.before or {} for row in change.rows if row.table in ON_EXCHANGES]
        keys = {(each["document"], each["exchange"]) for each in contents}
        if keys and not self._stale:
            self.loading.follow(keys)
            self.model.forget(keys)
            if change.undoes and self.isVisible():
                self._go_to(keys)
        self._show_chosen()

    def _restock(self) -> None:
        """Documents came, changed or went; often many, the one after the other."""
        self._stale = True
        if self.isVisible():
            self._restocking.start()

    def _go_to(self, keys: set[Key]) -> None:
        """Bring what was undone into view."""
        if rows := self.model.rows_of(keys):
            self.table.choose(rows, rows[0])

    # -- what is shown

    def _read(self, keys: list[Key]) -> list[AnswerRow | None]:
        project = self._desk.project
        if project is None:
            return [None] * len(keys)
        return list(answer_rows.rows(project, self._desk.coder.id, keys))

    def _narrow(self) -> None:
        self._want(replace(self._wanted, text=self.top.filter_box.text(), facets=self.top.chosen()))

    def sort_by(self, place: int) -> None:
        """Sort by a column; by the one that is sorted by already, the other way round."""
        order = COLUMNS[place].order
        down = not self._wanted.down if order == self._wanted.order else False
        settings.put(**{KEPT: {**settings.get(KEPT, {}), "sort": [order, down]}})
        self._want(replace(self._wanted, order=order, down=down))

    def refresh(self) -> None:
        """Filter and sort anew, as things are now."""
        self._want(self._wanted)

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.loading.want(wanted)
        self._show_number()

    def _show(self, found: Found) -> None:
        """Show what was found; whoever stood on an answer stays on it, where it is still there."""
        rows = self.table.rows() if self.table.count() <= _MANY else []
        chosen = [self.model.key(row) for row in rows]
        at = self.table.currentIndex().row()
        current = self.model.key(at) if 0 <= at < self.model.rowCount() else None
        self.model.codebook = self._desk.codebook
        self.model.sorted_by = (found.wanted.order, found.wanted.down)
        self._shown = found.wanted
        self.top.counts = found.counts
        self.model.show(found.keys, found.order)
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self._choose_again(chosen, current)
        self._every = len(found.keys)
        self._show_number()
        self._show_chosen()

    def _choose_again(self, chosen: list[Key], current: Key | None) -> None:
        at = self.model.row_of(current) if current else -1
        rows = self.model.rows_of(set(chosen)) if len(chosen) > 1 else [at]
        if at >= 0:
            self.table.choose(rows, at)
        elif self.model.rowCount():
            self.table.go(0)

    def _show_number(self) -> None:
        shown = self.model.rowCount()
        self.top.show_number(shown, self._every if shown or self._wanted.narrows else 0)
        reading = self.loading.busy and not self._every
        self.pages.setCurrentWidget(self.table if shown else self.empty)
        self.empty.button.setVisible(not reading)
        if reading:
            self.empty.say(self.tr("Reading the answers …"), "")
        elif self._wanted.narrows:
            self.empty.say(self.tr("Nothing matches."), self.tr("Clear the filter"))
        else:
            self.empty.say(self.tr("There are no answers yet. Drop files here."), self.tr("Import files"))

    def _show_chosen(self) -> None:
        row, count = self._current(), self.table.count()
        if self._memo_of is not None and (row is None or row.key != self._memo_of):
            self.bar.stop_writing()
            self._memo_of = None
        on_all: set[str] = set(row.codes) if row is not None and count <= 1 else set()
        self.bar.show_chosen(row, count, on_all)

    def _current(self) -> AnswerRow | None:
        at = self.table.currentIndex().row()
        return self.model.row(at) if 0 <= at < self.model.rowCount() else None

    def _enter(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _empty_action(self) -> None:
        if self._wanted.narrows:
            self.top.clear()
            self.focus_filter()
        else:
            self.action_asked.emit("import")

    # -- what the window asks

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        held = [self.top.filter_box, *self.top.facets.values(), self.top.columns, self.top.export]
        below = [*self.bar.chips, self.bar.memo, self.bar.open]
        stops = [*held, self.table if self.pages.currentWidget() is self.table else self.empty.button, *below]
        return [stop for stop in stops if stop.isVisible() and stop.isEnabled()]

    def focus_filter(self) -> None:
        self.top.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.filter_box.selectAll()

    def step_back(self) -> None:
        """Out of the memo; empty the filter line; else back to the table."""
        if not self.bar.writing.isHidden():
            self.bar.stop_writing()
        elif self.top.filter_box.hasFocus() and self.top.filter_box.text():
            self.top.filter_box.clear()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_answer(self, by: int) -> None:
        self.table.go(self.table.currentIndex().row() + by)

    def step_document(self, by: int) -> None:
        """The nearest row of another document."""
        at = self.table.currentIndex().row()
        if not 0 <= at < self.model.rowCount():
            return
        document = self.model.key(at)[0]
        ahead = range(at + by, self.model.rowCount() if by > 0 else -1, by)
        self.table.go(next((row for row in ahead if self.model.key(row)[0] != document), at))

    def next_untagged(self) -> None:
        """The next row without a tag, around the end."""
        at, count = self.table.currentIndex().row(), self.model.rowCount()
        keys = [self.model.key((at + step) % count) for step in range(1, count + 1)] if count else []
        project = self._desk.project
        key = answer_rows.first_untagged(project, self._desk.coder.id, keys) if project else None
        if key is None:
            self.said.emit(self.tr("Every answer that is shown carries a tag."))
        else:
            self.table.go(self.model.row_of(key))

    def untaggable(self) -> str:
        """Why nothing can be tagged here just now, or nothing. What is typed quickly after a filter waits for the
        filter: the answer that is chosen now may be gone in a moment."""
        if self.loading.busy and self.model.rowCount() and self._wanted != self._shown:
            return self.tr("Reading the answers …")
        if not self.model.rowCount() or not self.table.count():
            return self.tr("Choose an answer first.")
        if self.table.count() > tagging.MOST:
            most = wording.count(tagging.MOST)
            return self.tr("At most {most} answers can be tagged at once: choose fewer.").format(most=most)
        return ""

    def tag(self, code: str) -> None:
        """Put a code on the chosen answers, or take it off where all of them have it."""
        self.bar.keep()
        tagging.toggle(self._desk, code, [self.model.key(row) for row in self.table.rows()])

    def write_memo(self) -> None:
        row, project = self._current(), self._desk.project
        if row is None or project is None or self.table.count() != 1:
            self.said.emit(self.tr("Choose one answer to write a memo."))
            return
        tag, note = answer_rows.noted(project, self._desk.coder.id, row.key)
        code = self._desk.codebook.code(tag.code) if tag else None
        name = self.tr("Memo of {code}").format(code=wording.code_name(code)) if code else self.tr("Note")
        self._memo_of = row.key
        self.bar.write(name, tag.memo if tag else note.text if note else "")

    def _write_memo(self, text: str) -> None:
        if self._memo_of is not None:
            tagging.write_memo(self._desk, self._memo_of, text)

    def choose_columns(self) -> None:
        """The menu of the columns, at the button."""
        button = self.top.columns
        self.table.heads.menu(self.table.heads.current).popup(button.mapToGlobal(QPoint(0, button.height())))

    def shown(self) -> tuple[list[Key], list[str]]:
        """The answers that are shown and the names of the columns, as they stand, for a file."""
        return self.model.keys(), list(dict.fromkeys(column.field for column in self.table.heads.shown()))

    def _export(self) -> None:
        self.action_asked.emit("answers.export")

    def _open(self, at: int) -> None:
        self.bar.keep()
        self.answer_asked.emit(*self.model.key(at))

    def _open_current(self) -> None:
        if (row := self._current()) is not None:
            self.answer_asked.emit(*row.key)


def _kept_order() -> dict:
    order, down = settings.get(KEPT, {}).get("sort") or ("number", False)
    return {"order": order, "down": down} if order in {column.order for column in COLUMNS} else {}
