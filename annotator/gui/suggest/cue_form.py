"""The fields of one cue, and where it speaks in the open document while one types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from annotator.gui import theme, wording
from annotator.gui.suggest import cue_words
from annotator.gui.wording import code_name
from annotator.model.coding import Codebook
from annotator.model.cues import CueRule

if TYPE_CHECKING:
    from annotator.analysis.cue_trial import Spoken

_SHOWN = 100  # hits; the number above them says how many there are
_SENTENCE = 160


class CueForm(QWidget):
    """`edited`: a field says something else now."""

    edited = Signal()

    def __init__(self, codebook: Codebook) -> None:
        super().__init__()
        self._answers: tuple[str, ...] = ()
        self._why = ""
        self.id, self.why = QLineEdit(), QLineEdit()
        self.code, self.weight = QComboBox(), QComboBox()
        for code in codebook.active:
            self.code.addItem(code_name(code), code.id)
        self.weight.addItem(self.tr("strong: the sentence as such means the code"), "strong")
        self.weight.addItem(self.tr("weak: only together with other signs"), "weak")
        self.phrases, self.unless = _lines(68), _lines(44)
        self.count = theme.styled(QLabel(), "small")
        self.hits = QListWidget()
        self.hits.setWordWrap(True)
        self.hits.setMinimumHeight(40)
        self.hits.setSpacing(2)
        self._lay_out()
        for line in (self.id, self.why):
            line.textEdited.connect(self._edited)
        for box in (self.code, self.weight):
            box.activated.connect(self._edited)
        for text in (self.phrases, self.unless):
            text.textChanged.connect(self._edited)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Name"), self.id),
            (self.tr("Code"), self.code),
            (self.tr("Weight"), self.weight),
            (self.tr("Phrases"), self.phrases),
            (self.tr("Unless"), self.unless),
            (self.tr("Note"), self.why),
        ]
        for words, field in rows:
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.phrases.setPlaceholderText(self.tr("One a line; regular expressions, tried on each sentence"))
        self.unless.setPlaceholderText(self.tr("Takes the cue back where the sentence holds one of these"))
        self.hits.setAccessibleName(self.tr("Where it speaks in the open document"))
        form.addRow(self.count)
        form.addRow(self.hits)

    def show_rule(self, rule: CueRule) -> None:
        self._answers, self._why = rule.answers, rule.why
        for field, text in ((self.id, rule.id), (self.why, cue_words.note(rule.why))):
            field.setText(text)
        if self.code.findData(rule.code) < 0:
            self.code.addItem(rule.code, rule.code)
        self.code.setCurrentIndex(self.code.findData(rule.code))
        self.weight.setCurrentIndex(self.weight.findData(rule.weight))
        for field, lines in ((self.phrases, rule.phrases), (self.unless, rule.unless)):
            field.blockSignals(True)
            field.setPlainText("\n".join(lines))
            field.blockSignals(False)

    def rule(self) -> CueRule:
        """What the fields say; nothing of it was tried."""
        return CueRule(
            self.id.text().strip(),
            self.code.currentData(),
            _written(self.phrases),
            self.weight.currentData(),
            _written(self.unless),
            self._note(),
            self._answers,
        )

    def _note(self) -> str:
        """As it was, where only its translation is shown."""
        text = self.why.text().strip()
        return self._why if text == cue_words.note(self._why) else text

    def show_hits(self, hits: Sequence[Spoken] | None) -> None:
        """Where it speaks; None while that is not known."""
        self.hits.clear()
        if hits is None:
            self.count.setText(self.tr("It is being tried …"))
            return
        self.count.setText(self.tr("%n time(s) in the open document", "", len(hits)))
        for hit in hits[:_SHOWN]:
            self.hits.addItem(f"{hit.label}  “{hit.quote}”  –  {wording.shortened(hit.sentence, _SENTENCE)}")

    def _edited(self) -> None:
        self.edited.emit()


def _lines(height: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    field.setFixedHeight(height)
    return field


def _written(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line for line in field.toPlainText().splitlines() if line.strip())
