"""The panel at the right: the codes, and what the current answer bears."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from annotator.gui import icons, theme, wording
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.answer_tags import AnswerTags
from annotator.gui.panels.code_row import CodeRow
from annotator.gui.panels.laying import OUTERMOST
from annotator.model.coding import Annotation
from annotator.model.edits import Change, RemoveAnnotation


class CodesPanel(Retranslated, QFrame):
    """`action_asked` carries the id of an action; `reading_asked` gives the focus back to the reader.
    `tag_chosen`: the id of the tag that a person chose."""

    action_asked = Signal(str)
    reading_asked = Signal()
    tag_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "panel")
        self.desk = desk
        self.rows: list[CodeRow] = []
        self._order: list[int] = []  # of the rows, as they stand under each other
        self.title = theme.styled(QLabel(), "strong")
        self.counted = theme.styled(QLabel(), "small")
        self.footer = theme.styled(QToolButton(), "quiet small")
        self.footer.setIcon(icons.icon("pencil"))
        self.footer.setIconSize(QSize(14, 14))
        self.footer.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.footer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.footer_revision = theme.styled(QLabel(), "small")
        self.tags = AnswerTags(desk)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.counted)
        self.rows_box = QVBoxLayout()
        self.rows_box.setSpacing(0)
        codes = QVBoxLayout()
        codes.setContentsMargins(8, 14, 8, 12)
        codes.setSpacing(12)
        codes.addLayout(head)
        codes.addLayout(self.rows_box)
        line = theme.styled(QFrame(), "line")
        line.setFixedHeight(1)
        inside = theme.styled(QFrame(), "panel")
        inside.setProperty(OUTERMOST, True)
        inside.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing repaints no more than what is new
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(codes)
        body.addWidget(line)
        body.addWidget(self.tags)
        body.addStretch()
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(self._footer())

    def _footer(self) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(41)
        line = theme.styled(QFrame(), "line")
        line.setFixedHeight(1)
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        across = QHBoxLayout()
        across.setContentsMargins(8, 0, 16, 0)
        across.addWidget(self.footer, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch()
        across.addWidget(self.footer_revision)
        layout.addWidget(line)
        layout.addLayout(across, 1)
        return foot

    def _connect(self) -> None:
        desk = self.desk
        desk.project_opened.connect(self.refresh)
        desk.document_closed.connect(self.refresh)
        desk.current_changed.connect(self.refresh)
        desk.changed.connect(self._take)
        desk.leaving.connect(self.keep)
        self.tags.left.connect(self.reading_asked)
        self.tags.tag_chosen.connect(self.tag_chosen)
        self.tags.action_asked.connect(self.action_asked)
        self.footer.clicked.connect(self._open_codebook)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Codes"))
        self.counted.setText(self.tr("in this document"))
        self.setAccessibleName(self.tr("Codes"))
        self.footer.setText(self.tr("Codebook"))
        self.footer.setToolTip(self.tr("Change codes, their keys and their rules (Ctrl+Shift+B)"))
        self.footer.setAccessibleName(self.tr("Open the codebook"))
        self.refresh()

    # -- what is shown

    def refresh(self) -> None:
        """Show the codes as they are now; rows are kept and only filled anew."""
        codes = self.desk.codebook.active
        while len(self.rows) > len(codes):
            self.rows.pop().deleteLater()
        while len(self.rows) < len(codes):
            row = CodeRow(self)
            row.pressed.connect(self._tag)
            self.rows_box.addWidget(row)
            self.rows.append(row)
        self._count()
        self._group()
        self.tags.refresh()
        self.footer_revision.setText(self.tr("revision {number}").format(number=self.desk.codebook.revision))

    def _group(self) -> None:
        """The codes of a group stand together, under its name where there are others beside them."""
        codebook = self.desk.codebook
        named = [(group.id, wording.own_name(group)) for group in codebook.groups]
        grouped: dict[str | None, list[int]] = {key: [] for key, _ in named}
        for place, code in enumerate(codebook.active):
            grouped.setdefault(code.group if code.group in grouped else None, []).append(place)
        headings = {places[0]: name for key, name in named if (places := grouped[key])}
        if headings and None in grouped:
            headings[grouped[None][0]] = self.tr("In no group")
        order = [place for places in grouped.values() for place in places]
        if order != self._order:
            self._arrange(order)
        for place, row in enumerate(self.rows):
            row.show_heading(headings.get(place, "") if len(headings) > 1 else "")

    def _arrange(self, order: list[int]) -> None:
        self._order = order
        rows = [self.rows[place] for place in order]
        for row in rows:
            self.rows_box.removeWidget(row)
            self.rows_box.addWidget(row)
        for one, other in pairwise(rows):
            QWidget.setTabOrder(one.button, other.button)

    def _count(self) -> None:
        desk = self.desk
        borne = {tag.code for tag in desk.annotations(desk.exchange)}
        for place, (row, code) in enumerate(zip(self.rows, desk.codebook.active, strict=True)):
            row.show_code(code, place, desk.uses(code.id), code.id in borne)

    def _take(self, change: Change) -> None:
        self.tags.prefer([row.key for row in change.rows if row.table == "annotations" and row.after])
        self.refresh()

    def _open_codebook(self) -> None:
        self.action_asked.emit("codebook")

    def _tag(self, code: str) -> None:
        self.action_asked.emit(f"code.{code}")

    # -- what the window asks

    def chosen_tag(self) -> Annotation | None:
        return self.tags.chosen()

    def choose(self, tag: str) -> None:
        """Choose a tag of the current answer, by its id."""
        self.tags.choose(tag)

    def choose_next(self) -> None:
        self.tags.choose_next()

    def remove_chosen(self) -> None:
        self.keep()
        if tag := self.chosen_tag():
            self.desk.apply(RemoveAnnotation(tag.id))

    def focus_memo(self) -> None:
        self.tags.focus_memo()

    def keep(self) -> None:
        """Write what was typed in a memo before anything else changes."""
        self.tags.keep()

    def first_stop(self) -> QWidget:
        """Where the focus goes when the panel is entered."""
        return self.rows[self._order[0]].button if self._order else self
