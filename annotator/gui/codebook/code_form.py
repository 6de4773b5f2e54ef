"""The form of one code. It says what a person wants; the page writes it, and what cannot be is said in place."""

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import pieces, theme, wording
from annotator.gui.chips import CodeChip
from annotator.gui.codebook.example_card import ExampleCard
from annotator.gui.codebook.fields import Labelled, LineField, TextField
from annotator.gui.codebook.swatches import Swatches, line_icon, line_name
from annotator.gui.flow import FlowLayout
from annotator.gui.i18n import Retranslated
from annotator.gui.tokens import PATTERNS
from annotator.model.coding import Code, Codebook
from annotator.model.errors import UserError

_LINE = QSize(56, 16)
TEXTS = ("definition", "use_when", "not_when")


class CodeForm(Retranslated, QWidget):
    """`written` carries the code's id, a field's name and its value. `asked` names what is to be done with the
    code: `merge`, `split`, `retire`, `revive`, `remove`."""

    written = Signal(str, str, object)
    asked = Signal(str)
    example_opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.code = Code("", "")
        self._place = 0
        self.title = theme.styled(QLabel(wordWrap=True), "page title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.chip = CodeChip()
        self.chip.setEnabled(False)
        self.state = theme.styled(QLabel(wordWrap=True), "small")
        self.buttons = {name: pieces.worded(icon) for name, icon in _ICONS.items()}
        self.name = Labelled(LineField())
        self.id = Labelled(LineField(patient=True))
        self.key = Labelled(LineField())
        self.swatches = Swatches()
        self.own = LineField(patient=True)
        self.pick = theme.styled(QToolButton(), "quiet")
        self.line = QComboBox()
        self.line.setIconSize(_LINE)
        self.group = QComboBox()
        self.colour_box = Labelled(self._colours())
        for choice in (self.line, self.group):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(8)
        self.line_box = Labelled(self.line)
        self.group_box = Labelled(self.group)
        self.texts = {name: Labelled(TextField()) for name in TEXTS}
        self.examples_title = theme.styled(QLabel(), "strong")
        self.examples_hint = theme.styled(QLabel(wordWrap=True), "small")
        self.cards: list[ExampleCard] = []
        self.cards_box = QVBoxLayout()
        self.cards_box.setSpacing(8)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def fields(self) -> dict[str, Labelled[LineField] | Labelled[TextField]]:
        """The fields that a person types in, by the name of what they hold."""
        return {"name": self.name, "id": self.id, "key": self.key, **self.texts}

    def _colours(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        own = QHBoxLayout()
        own.setSpacing(6)
        self.own_name = theme.styled(QLabel(), "small")
        self.own.setFixedWidth(92)
        self.own.setMaxLength(7)
        self.own.setPlaceholderText("#D55E00")
        own.addWidget(self.own_name)
        own.addWidget(self.own)
        own.addWidget(self.pick)
        own.addStretch()
        layout.addWidget(self.swatches)
        layout.addLayout(own)
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.title)
        layout.addWidget(self._tools())
        layout.addWidget(self.state)
        layout.addLayout(self._names())
        for box in (self.name, self.id, self.key):  # the fields are too narrow for a sentence
            layout.addWidget(box.error)
        layout.addWidget(self.colour_box)
        layout.addLayout(pieces.row(self.line_box, self.group_box, spacing=14))
        layout.addWidget(self.texts["definition"])
        layout.addLayout(self._when())
        examples = pieces.row(self.examples_title)
        examples.addWidget(self.examples_hint, 1)
        layout.addLayout(examples)
        layout.addLayout(self.cards_box)
        layout.addStretch()

    def _tools(self) -> QWidget:
        tools = QWidget()
        head = FlowLayout(tools, spacing=8)
        for part in (self.chip, *self.buttons.values()):
            head.addWidget(part)
        return tools

    def _names(self) -> QHBoxLayout:
        self.key.setFixedWidth(72)
        self.key.field.setMaxLength(1)
        first = QHBoxLayout()
        first.setSpacing(14)
        first.addWidget(self.name, 5)
        first.addWidget(self.id, 3)
        first.addWidget(self.key)
        return first

    def _when(self) -> QGridLayout:
        when = QGridLayout()
        when.setHorizontalSpacing(16)
        for column, name in enumerate(("use_when", "not_when")):
            when.addWidget(self.texts[name], 0, column)
            when.setColumnStretch(column, 1)
        return when

    def _connect(self) -> None:
        for name, box in self.fields.items():
            box.field.setObjectName(name)
            box.field.written.connect(self._typed)
        self.own.setObjectName("colour")
        self.own.written.connect(self._typed)
        self.key.field.textEdited.connect(self.key.field.keep)
        self.swatches.chosen.connect(self._choose_colour)
        self.pick.clicked.connect(self._pick_colour)
        self.line.activated.connect(self._choose_line)
        self.group.activated.connect(self._choose_group)
        for name, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setObjectName(name)
            button.clicked.connect(self._ask)

    def retranslate(self) -> None:
        self.name.set_words(self.tr("Name"))
        self.id.set_words(self.tr("Id"), self.tr("in exports"))
        self.key.set_words(self.tr("Key"))
        self.colour_box.set_words(self.tr("Colour"))
        self.own_name.setText(self.tr("Own colour"))
        self.own.setAccessibleName(self.tr("Own colour, # and six figures"))
        self.pick.setText(self.tr("Choose…"))
        self.pick.setToolTip(self.tr("Choose a colour of your own"))
        self.line_box.set_words(self.tr("Line"), self.tr("told apart in black and white too"))
        self.group_box.set_words(self.tr("Group"))
        self.texts["definition"].set_words(self.tr("Definition"))
        self.texts["use_when"].set_words(self.tr("Use it when"))
        self.texts["not_when"].set_words(self.tr("Do not use it when"))
        self.examples_title.setText(self.tr("Examples"))
        self.examples_hint.setText(self.tr("press E in the reader, on a passage or a tag, to add one"))
        words = {
            "merge": (self.tr("Merge…"), "Ctrl+Shift+M"),
            "split": (self.tr("Split…"), "Ctrl+Shift+L"),
            "retire": (self.tr("Retire"), "Ctrl+Shift+R"),
            "revive": (self.tr("Bring back"), "Ctrl+Shift+R"),
            "remove": (self.tr("Remove"), "Ctrl+Del"),
        }
        for name, (text, keys) in words.items():
            self.buttons[name].setText(text)
            self.buttons[name].setToolTip(f"{text} ({keys})")

    # -- what is shown

    def show_code(self, code: Code, codebook: Codebook, uses: int, there: set[str], writable: bool) -> None:
        """`uses` counts its codings; `there` holds the documents of examples that the project has."""
        fresh, self.code = code.id != self.code.id, code
        self._place = [each.id for each in codebook.codes].index(code.id)
        ink = theme.tokens().ink(code.colour, code.line, self._place)
        name = wording.code_name(code)
        self.title.setText(name)
        self.chip.show_code(code.id, name, code.key, ink)
        for field, value in self._values(code).items():
            box = self.fields[field]
            if fresh or not box.refused:
                box.refuse(None)
                box.field.show_text(value)
        self._show_looks(code, codebook, fresh)
        self._show_state(code, codebook, uses, writable)
        self._show_examples(code, there, writable)
        for box in (*self.fields.values(), self.colour_box, self.line_box, self.group_box):
            box.field.setEnabled(writable)

    def _values(self, code: Code) -> dict[str, str]:
        return {name: wording.code_words(code, name) if name != "id" else code.id for name in self.fields}

    def _show_looks(self, code: Code, codebook: Codebook, fresh: bool) -> None:
        self.swatches.show_colour(code.colour)
        if fresh or not self.colour_box.refused:
            self.colour_box.refuse(None)
            self.own.show_text(code.colour if code.colour.startswith("#") else "")
        ratio = self.devicePixelRatioF()
        self.line.clear()
        usual = theme.tokens().ink(code.colour, "", self._place)
        words = self.tr("As the colour: {line}").format(line=line_name(usual.pattern).lower())
        self.line.addItem(line_icon(usual, _LINE, ratio), words, "")
        for pattern in PATTERNS:
            self.line.addItem(
                line_icon(usual._replace(pattern=pattern), _LINE, ratio), line_name(pattern), pattern.value
            )
        self.line.setCurrentIndex(max(self.line.findData(code.line), 0))
        self.group.clear()
        self.group.addItem(self.tr("In no group"), "")
        for group in codebook.groups:
            self.group.addItem(wording.own_name(group), group.id)
        self.group.setCurrentIndex(max(self.group.findData(code.group), 0))

    def _show_state(self, code: Code, codebook: Codebook, uses: int, writable: bool) -> None:
        into = codebook.code(code.merged_into) if code.merged_into else None
        kept = self.tr("It keeps %n coding(s).", "", uses)
        if into:
            words = self.tr("Retired: merged into {code}.").format(code=wording.code_name(into))
        else:
            words = self.tr("Retired: it takes no new codings.") + " " + kept
        self.state.setText(words)
        self.state.setVisible(code.retired)
        shown = {
            "merge": not code.retired and len(codebook.active) > 1,
            "split": not code.retired and uses > 0,
            "retire": not code.retired,
            "revive": code.retired,
            "remove": uses == 0,
        }
        for name, button in self.buttons.items():
            button.setVisible(shown[name])
            button.setEnabled(writable)

    def _show_examples(self, code: Code, there: set[str], writable: bool) -> None:
        while len(self.cards) > len(code.examples):
            gone = self.cards.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.cards) < len(code.examples):
            card = ExampleCard()
            card.opened.connect(self.example_opened)
            card.removed.connect(self._remove_example)
            self.cards_box.addWidget(card)
            self.cards.append(card)
        ink = theme.tokens().ink(code.colour, code.line, self._place)
        for place, (card, example) in enumerate(zip(self.cards, code.examples, strict=True)):
            card.show_example(example, place, ink, example.document in there, writable)

    def refuse(self, field: str, error: UserError | None) -> None:
        box = self.colour_box if field == "colour" else self.fields.get(field)
        if box is not None:
            box.refuse(error)

    def forget_refusals(self) -> None:
        """What was refused is not meant any more: the fields show again what is on disk."""
        for box in (*self.fields.values(), self.colour_box):
            box.refuse(None)

    def keep(self) -> None:
        for box in self.fields.values():
            box.field.keep()
        self.own.keep()

    # -- what a person does

    def _write(self, field: str, value: Any) -> None:
        self.written.emit(self.code.id, field, value)

    def _typed(self, text: str) -> None:
        self._write(self.sender().objectName(), text)

    def _choose_colour(self, colour: str) -> None:
        self._write("colour", colour)

    def _pick_colour(self) -> None:
        now = QColor(theme.tokens().ink(self.code.colour, "", self._place).line)
        chosen = QColorDialog.getColor(now, self, self.tr("Choose a colour of your own"))
        if chosen.isValid():
            self._write("colour", chosen.name())

    def _choose_line(self) -> None:
        self._write("line", self.line.currentData())

    def _choose_group(self) -> None:
        self._write("group", self.group.currentData())

    def _remove_example(self, place: int) -> None:
        kept = [each for at, each in enumerate(self.code.examples) if at != place]
        self._write("examples", tuple(kept))

    def _ask(self) -> None:
        self.asked.emit(self.sender().objectName())


_ICONS = {
    "merge": "git-merge",
    "split": "split",
    "retire": "archive",
    "revive": "archive-restore",
    "remove": "trash",
}
