"""What is chosen in the table, the codes on it, and the way to its memo and to the reader."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui import pieces, theme, wording
from annotator.gui.chips import CodeChip, WordButton
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.memo_field import MemoField
from annotator.model.answer_rows import AnswerRow


class ChosenBar(Retranslated, QFrame):
    """`action_asked` carries the id of an action, `open_asked` asks for the reader, `memo_written` carries what
    was typed, `left` gives the focus back to the table."""

    action_asked = Signal(str)
    open_asked = Signal()
    memo_written = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        theme.styled(self, "bar")
        self._desk = desk
        self.words = theme.styled(QLabel(), "muted")
        self.chips: list[CodeChip] = []
        self.memo = WordButton(key="M")
        self.open = WordButton(key="Enter")
        self.memo_name = theme.styled(QLabel(), "small")
        self.field = MemoField()
        self.writing = QWidget()
        self._lay_out()
        self.memo.clicked.connect(self._memo)
        self.open.clicked.connect(self.open_asked)
        self.field.written.connect(self.memo_written)
        self.field.left.connect(self.stop_writing)
        self.retranslate()

    def _lay_out(self) -> None:
        writing = QHBoxLayout(self.writing)
        writing.setContentsMargins(24, 8, 24, 0)
        writing.setSpacing(12)
        writing.addWidget(self.memo_name, 0, Qt.AlignmentFlag.AlignTop)
        writing.addWidget(self.field, 1)
        self.writing.hide()
        inside = QWidget()
        self._chips_box = QHBoxLayout(inside)
        self._chips_box.setContentsMargins(0, 0, 0, 0)
        self._chips_box.setSpacing(8)
        self._chips_box.addStretch()
        inside.setSizePolicy(inside.sizePolicy().Policy.Ignored, inside.sizePolicy().Policy.Preferred)
        line = QWidget()
        line.setFixedHeight(44)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(12)
        layout.addWidget(self.words)
        layout.addWidget(inside, 1)
        layout.addWidget(self.memo)
        layout.addWidget(self.open)
        for button in (self.memo, self.open):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pieces.tight(QVBoxLayout(self), self.writing, line)

    def retranslate(self) -> None:
        self.memo.setText(self.tr("Memo"))
        self.open.setText(self.tr("Open in reader"))
        self.setAccessibleName(self.tr("Chosen answers"))

    def show_chosen(self, row: AnswerRow | None, count: int, on_all: set[str]) -> None:
        """`row` is the current one, `on_all` the codes that every chosen answer has."""
        if count > 1:
            self.words.setText(self.tr("%n answer(s) chosen", "", count))
        elif row is not None:
            words = self.tr("{set}, answer {answer}")
            name = wording.short_number(row.number) or row.file_name
            self.words.setText(words.format(set=name, answer=row.answer_numbers.replace("; ", ", ") or row.place))
        else:
            self.words.setText(self.tr("No answer is chosen"))
        self.memo.setEnabled(row is not None and count == 1 and self._desk.writable)
        self.open.setEnabled(row is not None)
        self._show_chips(on_all if row is not None else None)

    def _show_chips(self, on_all: set[str] | None) -> None:
        codes = self._desk.codebook.active if on_all is not None and self._desk.writable else ()
        while len(self.chips) > len(codes):
            self.chips.pop().deleteLater()
        while len(self.chips) < len(codes):
            chip = CodeChip()
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(self._pressed)
            self._chips_box.insertWidget(len(self.chips), chip)
            self.chips.append(chip)
        tokens = theme.tokens()
        for place, (chip, code) in enumerate(zip(self.chips, codes, strict=True)):
            ink = tokens.ink(code.colour, code.line, place) if on_all and code.id in on_all else None
            chip.show_code(code.id, wording.code_name(code), code.key, ink)
            chip.updateGeometry()

    # -- the memo

    def write(self, name: str, text: str) -> None:
        """Open the field for a memo."""
        self.memo_name.setText(name)
        self.field.setAccessibleName(name)
        self.field.show_text(text)
        self.writing.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def stop_writing(self) -> None:
        self.keep()
        if not self.writing.isHidden():
            self.left.emit()
            self.writing.hide()

    def keep(self) -> None:
        if not self.writing.isHidden():
            self.field.keep()

    def _pressed(self) -> None:
        chip = self.sender()
        assert isinstance(chip, CodeChip)
        self.action_asked.emit(f"code.{chip.code}")

    def _memo(self) -> None:
        self.action_asked.emit("memo")
