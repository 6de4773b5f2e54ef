"""Beside the form of a code: what it looks like in the reader, the rules of its group, how often it was given."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.gui import theme, wording
from annotator.gui.codebook.group_form import Rules
from annotator.gui.codebook.marked_text import MarkedText
from annotator.gui.i18n import Retranslated
from annotator.gui.tokens import DARK, LIGHT, Tokens
from annotator.model.coding import Code, Codebook

_SAMPLE = ("De minister is met de gemeenten ", "in gesprek over de vormgeving", " van het onderzoek.")


class Preview(QWidget):
    """A passage as it is shown in one of the two themes."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self.words = MarkedText()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.words)

    def show_code(self, code: Code, place: int) -> None:
        example = code.examples[0] if code.examples else None
        words = (example.before[-60:], example.quote[:90], example.after[:60]) if example else _SAMPLE
        ink = self._tokens.ink(code.colour, code.line, place)
        self.words.show_words(*words, ink, self._tokens)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._tokens.line), 1))
        painter.setBrush(QColor(self._tokens.raised))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class Side(Retranslated, QFrame):
    """`ruled` carries a group's id, a rule and whether it holds; `review_asked` is about the code shown."""

    ruled = Signal(str, str, object)
    review_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.preview_title = theme.styled(QLabel(), "strong")
        self.previews = (Preview(LIGHT), Preview(DARK))
        self.rules_title = theme.styled(QLabel(), "strong")
        self.rules_of = theme.styled(QLabel(), "small")
        self.rules = Rules()
        self.no_rules = theme.styled(QLabel(wordWrap=True), "small")
        self.use_title = theme.styled(QLabel(), "strong")
        self.now, self.older_words = QLabel(), QLabel()
        self.now_count = theme.styled(QLabel(), "strong")
        self.older = theme.styled(QToolButton(), "link")
        self.notice = theme.styled(QLabel(wordWrap=True), "warning")
        self._lay_out()
        self.rules.written.connect(self.ruled)
        self.older.clicked.connect(self.review_asked)
        self.retranslate()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(10)
        layout.addWidget(self.preview_title)
        for preview in self.previews:
            layout.addWidget(preview)
        layout.addSpacing(12)
        rules = QHBoxLayout()
        rules.addWidget(self.rules_title)
        rules.addWidget(self.rules_of)
        rules.addStretch()
        layout.addLayout(rules)
        layout.addWidget(self.rules)
        layout.addWidget(self.no_rules)
        layout.addSpacing(12)
        layout.addWidget(self.use_title)
        for words, count in ((self.now, self.now_count), (self.older_words, self.older)):
            line = QHBoxLayout()
            line.addWidget(words)
            line.addStretch()
            line.addWidget(count)
            layout.addLayout(line)
        layout.addStretch()
        layout.addWidget(self.notice)

    def retranslate(self) -> None:
        self.preview_title.setText(self.tr("In the reader"))
        self.rules_title.setText(self.tr("Rules"))
        self.no_rules.setText(self.tr("Rules are a group's: put the code in one."))
        self.use_title.setText(self.tr("Use"))
        self.now.setText(self.tr("Codings now"))
        self.older_words.setText(self.tr("Under an older rule"))

    def show_code(
        self, code: Code, codebook: Codebook, uses: int, older: int, changed: bool, writable: bool
    ) -> None:
        """`older` counts the coder's codings under an older rule; `changed` where the rule differs from that of
        the last revision."""
        place = [each.id for each in codebook.codes].index(code.id)
        for preview in self.previews:
            preview.show_code(code, place)
        group = codebook.group(code.group) if code.group else None
        self.rules.setVisible(group is not None)
        self.no_rules.setVisible(group is None)
        if group is not None:
            self.rules.show_rules(group, writable)
        self.now_count.setText(wording.count(uses))
        self.older.setText(wording.count(older))
        self.older.setEnabled(older > 0)
        self.older.setAccessibleName(self.tr("Review %n coding(s) made under an older rule", "", older))
        self.older.setToolTip(self.older.accessibleName())
        words = self.tr(
            "The rule changed. Codings made under revision {number} (%n) stay as they are, and can be reviewed "
            "once there is a new revision.",
            "",
            uses,
        )
        self.notice.setText(words.format(number=codebook.revision))
        self.notice.setVisible(changed and uses > 0)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignLeft)
