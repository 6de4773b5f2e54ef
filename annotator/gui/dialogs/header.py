"""Put the header of a document right: its number, subject, people and dates, and what kind of document it is."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import wording
from annotator.model.correction_edits import ChangeHeader, SetKind
from annotator.model.document import Structure
from annotator.model.edits import Edit

_LINES = ("number", "session", "case", "subject", "submitted", "received")
_PERSON = re.compile(r"^(?P<name>[^()]+?)\s*(?:\((?P<more>.*)\))?$")


class HeaderDialog(QDialog):
    """`edits` gives one edit for each field that was changed."""

    def __init__(self, parent: QWidget, structure: Structure) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Header of the document"))
        self._structure = structure
        self.kind = QComboBox()
        for kind in wording.KINDS:
            self.kind.addItem(wording.kind(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(structure.kind))
        self.lines = {name: QLineEdit(_text(getattr(structure.header, name))) for name in _LINES}
        self.questioners = _people([(each.name, each.party) for each in structure.header.questioners])
        self.answerers = _people([(each.name, each.portfolio) for each in structure.header.answerers])
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Kind"), self.kind),
            (self.tr("Number"), self.lines["number"]),
            (self.tr("Session"), self.lines["session"]),
            (self.tr("Case"), self.lines["case"]),
            (self.tr("Subject"), self.lines["subject"]),
            (self.tr("Asked by"), self.questioners),
            (self.tr("Answered by"), self.answerers),
            (self.tr("Submitted"), self.lines["submitted"]),
            (self.tr("Received"), self.lines["received"]),
        ]
        for words, field in rows:
            field.setAccessibleName(words)
            form.addRow(words, field)
        hint = QLabel(self.tr("One person a line, the party or the portfolio in brackets. Dates as 2024-05-06."))
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        self.setMinimumWidth(560)

    def edits(self, document: str) -> list[Edit]:
        header = self._structure.header
        found: list[Edit] = []
        if self.kind.currentData() != self._structure.kind:
            found.append(SetKind(document, self.kind.currentData()))
        for name, line in self.lines.items():
            if line.text().strip() != _text(getattr(header, name)):
                found.append(ChangeHeader(document, name, line.text().strip() or None))
        people = (
            ("questioners", "party", self.questioners, header.questioners),
            ("answerers", "portfolio", self.answerers, header.answerers),
        )
        for name, more, field, old in people:
            value = _read(field.toPlainText(), more)
            if [(each["name"], each[more]) for each in value] != [(one.name, getattr(one, more)) for one in old]:
                roles = {one.name: getattr(one, "role", None) for one in old}
                kept = [
                    {**each, "role": roles.get(each["name"])} if name == "answerers" else each for each in value
                ]
                found.append(ChangeHeader(document, name, kept))
        return found


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _people(found: list[tuple[str, str | None]]) -> QPlainTextEdit:
    field = QPlainTextEdit("\n".join(f"{name} ({more})" if more else name for name, more in found))
    field.setTabChangesFocus(True)
    field.setFixedHeight(68)
    return field


def _read(text: str, more: str) -> list[dict[str, Any]]:
    people = [_PERSON.match(line.strip()) for line in text.splitlines() if line.strip()]
    return [{"name": found["name"], more: found["more"] or None} for found in people if found]
