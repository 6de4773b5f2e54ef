"""The form of a group: its name, whether an answer has one of its codes, and what a coding with one must have."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui import pieces, theme, wording
from annotator.gui.codebook.fields import Labelled, LineField
from annotator.gui.codebook.tick import Tick
from annotator.gui.i18n import Retranslated
from annotator.model.coding import Codebook, Group
from annotator.model.errors import UserError


class Rules(Retranslated, QWidget):
    """What a group asks of codings with its codes. `written` carries the group's id, the rule's name and whether
    it holds; the id is empty for the whole codebook, which has no `exclusive`."""

    written = Signal(str, str, object)

    def __init__(self, exclusive: bool = True) -> None:
        super().__init__()
        self._group = ""
        names = ("exclusive", "certainty", "memo") if exclusive else ("certainty", "memo")
        self.boxes = {name: Tick() for name in names}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for name, box in self.boxes.items():
            box.setObjectName(name)
            box.clicked.connect(self._clicked)
            layout.addWidget(box)
        self.retranslate()

    def retranslate(self) -> None:
        words = {
            "exclusive": self.tr("Only one code of this group an answer"),
            "certainty": self.tr("Certainty must be given"),
            "memo": self.tr("Memo must be given"),
        }
        for name, box in self.boxes.items():
            box.setText(words[name])

    def show_rules(self, of: Group | Codebook, writable: bool) -> None:
        self._group = of.id if isinstance(of, Group) else ""
        for name, box in self.boxes.items():
            box.setChecked(bool(getattr(of, name)))
            box.setEnabled(writable)

    def _clicked(self, on: bool) -> None:
        self.written.emit(self._group, self.sender().objectName(), on)


class GroupForm(Retranslated, QWidget):
    """`written` carries the group's id, a field's name and its value; `removal_asked` its id."""

    written = Signal(str, str, object)
    removal_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.group = Group("", "")
        self.title = theme.styled(QLabel(), "page title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.remove = pieces.worded("trash")
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name = Labelled(LineField())
        self.rules_title = theme.styled(QLabel(), "strong")
        self.rules = Rules()
        self.about = theme.styled(QLabel(wordWrap=True), "small")
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(head)
        for part in (self.name, self.rules_title, self.rules, self.about):
            layout.addWidget(part)
        layout.addStretch()
        self.name.field.written.connect(self._named)
        self.rules.written.connect(self.written)
        self.remove.clicked.connect(self._remove)
        self.retranslate()

    def retranslate(self) -> None:
        self.name.set_words(self.tr("Name of the group"))
        self.rules_title.setText(self.tr("Rules"))
        self.remove.setText(self.tr("Take the group away"))
        self.remove.setToolTip(self.tr("Its codes stay, in no group (Ctrl+Del)"))
        self.about.setText(
            self.tr(
                "With “only one”, giving a code takes another of the group off the same answer; passages count "
                "with the answer, each part of the question on its own."
            )
        )

    def show_group(self, group: Group, writable: bool) -> None:
        fresh, self.group = group.id != self.group.id, group
        self.title.setText(wording.own_name(group))
        if fresh or not self.name.refused:
            self.name.refuse(None)
            self.name.field.show_text(wording.own_name(group))
        self.rules.show_rules(group, writable)
        self.name.field.setEnabled(writable)
        self.remove.setEnabled(writable)

    def refuse(self, error: UserError | None) -> None:
        self.name.refuse(error)

    def keep(self) -> None:
        self.name.field.keep()

    def _named(self, text: str) -> None:
        self.written.emit(self.group.id, "name", text)

    def _remove(self) -> None:
        self.removal_asked.emit(self.group.id)
