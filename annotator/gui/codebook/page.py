"""The codebook as a page: codes at the left, the form of the chosen one in the middle, looks and use beside it.

Every change is written as it is made. What cannot be is said under the field, and nothing else happens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator.gui import pieces, theme
from annotator.gui.codebook import doing, ordering, writing
from annotator.gui.codebook.book_form import BookForm
from annotator.gui.codebook.code_form import CodeForm
from annotator.gui.codebook.group_form import GroupForm
from annotator.gui.codebook.head import Head
from annotator.gui.codebook.left import Left
from annotator.gui.codebook.lines import lines_of
from annotator.gui.codebook.side import Side
from annotator.gui.i18n import Retranslated
from annotator.model.codebook_edits import ChangeGroup, SetCodebook
from annotator.model.coding import Code
from annotator.model.edits import Change
from annotator.store import codebook as stored
from annotator.store import documents, review

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.model.codebook_changes import Difference

_SIDE_FROM = 1180
"""The width from which the side stands beside the form; in a narrower window it comes under it."""
_TABLES = {"codebook", "codes", "groups", "revisions", "annotations"}
_THROUGH = (Qt.Key.Key_Escape, Qt.Key.Key_Question)


class CodebookPage(Retranslated, QWidget):
    help_page = "codebook"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_, self.desk = window, window.desk
        self._chosen = ("", "")
        self._uses: dict[str, int] = {}
        self._older: dict[str, int] = {}
        self._changed: tuple[Difference, ...] = ()
        self.head, self.left, self.side = Head(), Left(), Side()
        self.list = self.left.list
        self.code_form, self.group_form, self.book_form = CodeForm(), GroupForm(), BookForm()
        self.forms = (self.code_form, self.group_form, self.book_form)
        self.form: CodeForm | GroupForm | BookForm = self.code_form
        """The form that is shown."""
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self._keys = {key: name for name, keys in doing.KEYS.items() for key in keys}

    # -- how it is put together

    def _lay_out(self) -> None:
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        for form in self.forms:
            self.column.addWidget(form)
        self.column.addStretch()
        body, inside = QWidget(), QWidget()
        body.setLayout(self.column)
        middle = pieces.centred(body, 660)
        middle.setContentsMargins(32, 24, 32, 24)
        inside.setLayout(middle)
        self.area = pieces.scrolled(inside)
        self.beside = theme.styled(pieces.scrolled(), "panel")
        self.beside.setFixedWidth(320)
        self.beside_line = pieces.upright()
        across = QHBoxLayout()
        across.setSpacing(0)
        for part in (self.left, pieces.upright()):
            across.addWidget(part)
        across.addWidget(self.area, 1)
        across.addWidget(self.beside_line)
        across.addWidget(self.beside)
        layout = pieces.tight(QVBoxLayout(self), self.head, pieces.line())
        layout.addLayout(across, 1)
        self._place_side()

    def _connect(self) -> None:
        desk = self.desk
        desk.changed.connect(self._take)
        desk.leaving.connect(self.keep)
        desk.project_opened.connect(self._forget)
        self.window_.theme.changed.connect(self._refresh_later)
        self.head.left.connect(self.go_back)
        self.head.undo_asked.connect(self._undo)
        self.head.revision_asked.connect(self._make_revision)
        self.left.asked.connect(self.do)
        self.list.picked.connect(self._pick)
        self.list.moved.connect(self._move)
        self.list.entered_form.connect(self.focus_form)
        self.code_form.written.connect(self._write_code)
        self.code_form.asked.connect(self.do)
        self.code_form.example_opened.connect(self._open_example)
        self.group_form.written.connect(self._write_group)
        self.group_form.removal_asked.connect(self._remove)
        self.book_form.written.connect(self._write_book)
        self.book_form.review_asked.connect(self._review_all)
        self.side.ruled.connect(self._write_group)
        self.side.review_asked.connect(self._review_code)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Codebook"))
        self._refresh_later()

    # -- what is shown

    def _forget(self) -> None:
        self._chosen = ("", "")
        self._refresh_later()

    def _take(self, change: Change) -> None:
        if any(row.table in _TABLES for row in change.rows):
            self._refresh_later()

    def _refresh_later(self) -> None:
        """Once, however many changes come together; a page that is not seen waits until it is."""
        if self.isVisible():
            self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        desk = self.desk
        if desk.project is None:
            return
        self._late.stop()
        self._uses = stored.uses(desk.project)
        self._older = review.older_by_code(desk.project, desk.coder.id)
        self._changed = stored.unrevised(desk.project)
        self._choose_what_is_there()
        self.list.show_lines(lines_of(desk.codebook, self._uses), *self._chosen)
        self.left.show_state(desk.codebook.revision, desk.writable)
        undo = desk.writable and desk.project.can_undo() is not None
        name, revision = desk.project.path.stem, desk.codebook.revision
        self.head.show_state(name, revision, len(self._changed), undo, desk.writable)
        self._show_form()

    def _choose_what_is_there(self) -> None:
        kind, key = self._chosen
        codebook = self.desk.codebook
        if (kind == "group" and codebook.group(key)) or kind == "book" or (kind == "code" and codebook.code(key)):
            return
        first = next(iter(codebook.active), None)
        self._chosen = ("code", first.id) if first else ("book", "")

    def _show_form(self) -> None:
        kind, key = self._chosen
        desk = self.desk
        if kind == "code" and (code := desk.codebook.code(key)):
            self._show_code(code)
        elif kind == "group" and (group := desk.codebook.group(key)):
            self.group_form.show_group(group, desk.writable)
            self._turn_to(self.group_form)
        elif desk.project is not None:
            made = stored.revisions(desk.project)
            older = sum(self._older.values())
            self.book_form.show_book(desk.codebook, made, self._changed, older, desk.writable)
            self._turn_to(self.book_form)
        self._place_side()

    def _show_code(self, code: Code) -> None:
        desk, uses = self.desk, self._uses.get(code.id, 0)
        assert desk.project is not None
        sources = {example.document for example in code.examples if example.document}
        there = {each for each in sources if documents.holds(desk.project, each)}
        self.code_form.show_code(code, desk.codebook, uses, there, desk.writable)
        changed = any(each.id == code.id and each.what == "rule" for each in self._changed)
        older = self._older.get(code.id, 0)
        self.side.show_code(code, desk.codebook, uses, older, changed, desk.writable)
        self._turn_to(self.code_form)

    def _turn_to(self, form: CodeForm | GroupForm | BookForm) -> None:
        self.form = form
        for each in self.forms:
            each.setVisible(each is form)

    def _place_side(self) -> None:
        """Beside the form where there is room, else under it; only a code has one."""
        wide, code = self.width() >= _SIDE_FROM, self.form is self.code_form
        if wide and self.beside.widget() is not self.side:
            self.column.removeWidget(self.side)
            self.beside.setWidget(self.side)
        elif not wide and self.beside.widget() is self.side:
            self.beside.takeWidget()
            self.column.insertWidget(len(self.forms), self.side)
        elif not wide and self.column.indexOf(self.side) < 0:
            self.column.insertWidget(len(self.forms), self.side)
        self.side.setVisible(code)
        for part in (self.beside, self.beside_line):
            part.setVisible(wide and code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side()

    # -- choosing

    @property
    def code(self) -> Code | None:
        """The chosen code."""
        kind, key = self._chosen
        return self.desk.codebook.code(key) if kind == "code" else None

    @property
    def chosen(self) -> tuple[str, str]:
        """What is chosen: `code`, `group` or `book`, and its id."""
        return self._chosen

    def choose(self, kind: str, key: str) -> None:
        """Show a code, a group or the whole codebook."""
        self._chosen = (kind, key)
        self.refresh()
        if not self.area.isAncestorOf(QApplication.focusWidget() or self):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.verticalScrollBar().setValue(0)

    def _pick(self, kind: str, key: str) -> None:
        self.keep()
        self._chosen = ("code" if kind == "retired" else kind, key)
        self._show_form()
        self.area.verticalScrollBar().setValue(0)

    def focus_form(self) -> None:
        """Into the first field, with all of it selected."""
        field = self.form.name.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def keep(self) -> None:
        """Write what was typed before anything else is shown."""
        if self.desk.writable:
            self.form.keep()

    def uses(self, code_id: str) -> int:
        """Codings of a code, of all coders."""
        return self._uses.get(code_id, 0)

    # -- writing

    def _write_code(self, code_id: str, field: str, value: Any) -> None:
        edits = writing.code_edits(self.desk.codebook, self._uses.get(code_id, 0), code_id, field, value)
        error = writing.write(self.desk, edits)
        if self._chosen == ("code", code_id):
            self.code_form.refuse(field, error)
            if error is None:
                self._chosen = ("code", writing.id_after(edits, code_id))
        if error is not None and field not in self.code_form.fields and field != "colour":
            self.window_.fail(error)

    def _write_group(self, group_id: str, field: str, value: Any) -> None:
        error = writing.write(self.desk, [ChangeGroup(group_id, {field: value})])
        if self._chosen == ("group", group_id):
            self.group_form.refuse(error)
        elif error is not None:
            self.window_.fail(error)

    def _write_book(self, field: str, value: Any) -> None:
        self.desk.apply(SetCodebook({field: value}))

    # -- order

    def _move(self, kind: str, key: str, before: int) -> None:
        edit = ordering.placed(self.desk.codebook, self.list.lines.lines, kind, key, before)
        if edit is not None and self.desk.writable:
            self.desk.apply(edit)

    def step(self, by: int) -> None:
        """Take what is chosen one line up or down."""
        edit = ordering.stepped(self.desk.codebook, self.list.lines.lines, *self._chosen, by)
        if edit is not None and self.desk.writable:
            self.desk.apply(edit)

    # -- what is asked

    def do(self, name: str) -> None:
        """One of the things in `doing.KEYS`, or behind a button."""
        self.keep()
        doing.do(self, name)

    def _remove(self, group_id: str) -> None:
        self.do("remove")

    def _make_revision(self) -> None:
        self.do("revision")

    def _undo(self) -> None:
        self.window_.run_by_id("undo")

    def _review_all(self) -> None:
        self.do("review")

    def _review_code(self) -> None:
        self.do("review")

    def _open_example(self, place: int) -> None:
        if self.code is not None:
            doing.open_example(self.window_, self.code.examples[place])

    # -- keys

    def go_back(self) -> None:
        """Out of a field to the list, from there to the reader."""
        focused = QApplication.focusWidget()
        if focused is not None and self.area.isAncestorOf(focused):
            self.keep()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.code_form.forget_refusals()
            self.refresh()
            return
        self.keep()
        self.window_.show_view(self.window_.view.id)

    def event(self, event: QEvent) -> bool:
        """Keys of the reader do nothing here: what they would change is not in sight."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            if self._named(event) or (plain and event.key() not in _THROUGH and not function):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if name := self._named(event):
            self.do(name)
        else:
            super().keyPressEvent(event)

    def _named(self, event: QKeyEvent) -> str:
        """What a key of the page is for; on some systems arrows count as keys of the keypad."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self._keys.get(QKeyCombination(modifiers, Qt.Key(event.key())), "")
