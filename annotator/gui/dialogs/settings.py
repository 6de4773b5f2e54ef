"""How the program looks: appearance, language, reading face, width of lines, colours. Changes show at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator import settings
from annotator.gui import appearance, faces, pieces, theme, wording
from annotator.gui.actions import APPEARANCES
from annotator.gui.i18n import LANGUAGES, Retranslated
from annotator.gui.looks import SPACINGS, Looks

if TYPE_CHECKING:
    from annotator.gui.window import Window

_WIDTH = 460


class SettingsDialog(Retranslated, QDialog):
    """Stands beside the work, which goes on: what is chosen is seen in the text at once."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.window_ = window
        self._filling = False
        self._make_fields()
        self._lay_out()
        self._offer_faces()
        self.retranslate()
        self._connect()
        wanted = self.inside.sizeHint().height() + self.sizeHint().height() - self.area.sizeHint().height()
        self.resize(_WIDTH, min(wanted, window.height() - 40))

    def _make_fields(self) -> None:
        self.appearance, self.language, self.face, self.spacing, self.colours = (QComboBox() for _ in range(5))
        self.size_, self.measure = QSpinBox(), QSpinBox()
        for field, allowed in ((self.size_, faces.READING_SIZES), (self.measure, faces.MEASURES)):
            field.setRange(allowed.start, allowed.stop - 1)
            field.lineEdit().setTextMargins(6, 0, 0, 0)
        self.fields: tuple[QWidget, ...] = (
            *(self.appearance, self.language),
            *(self.face, self.size_, self.measure, self.spacing),
            self.colours,
        )
        self.labels = [QLabel() for _ in self.fields]
        for label, field in zip(self.labels, self.fields, strict=True):
            label.setBuddy(field)
        self.face.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.face.setMinimumContentsLength(20)
        self.face.setMaxVisibleItems(16)

    def _lay_out(self) -> None:
        self.title = theme.styled(QLabel(), "page title")
        self.headings = [theme.styled(QLabel(), "heading") for _ in range(3)]
        self.colours_words = theme.styled(QLabel(wordWrap=True), "small")
        self.sample = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        theme.styled(self.sample, "sample")
        form = QFormLayout()
        form.setVerticalSpacing(6)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        before = {0: self.headings[0], 2: self.headings[1], 6: self.headings[2]}
        for at, (label, field) in enumerate(zip(self.labels, self.fields, strict=True)):
            if at in before:
                before[at].setContentsMargins(0, 6 if at else 0, 0, 0)
                form.addRow(before[at])
            form.addRow(label, field)
            if field is self.spacing:
                form.addRow(self.sample)
        form.addRow(self.colours_words)
        self.inside = inside = QWidget()
        inside.setLayout(form)
        form.setContentsMargins(2, 0, 8, 0)
        area = pieces.scrolled(inside)
        self.area = area
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addWidget(area, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.keys, self.usual, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.close_button.setDefault(True)
        line = QHBoxLayout()
        line.addWidget(self.keys)
        line.addWidget(self.usual)
        line.addStretch()
        line.addWidget(self.close_button)
        return line

    def _connect(self) -> None:
        self.appearance.currentIndexChanged.connect(self._set_appearance)
        self.language.currentIndexChanged.connect(self._set_language)
        for choice in (self.face, self.spacing, self.colours):
            choice.currentIndexChanged.connect(self._set_looks)
        for number in (self.size_, self.measure):
            number.valueChanged.connect(self._set_looks)
        self.keys.clicked.connect(self._edit_keys)
        self.usual.clicked.connect(self._reset)
        self.close_button.clicked.connect(self.accept)
        self.window_.looks_changed.connect(self._show)
        self.window_.theme.changed.connect(self._show)

    # -- words

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.title.setText(self.tr("Settings"))
        words = (self.tr("Window"), self.tr("Reading"), self.tr("Codes"))
        for heading, text in zip(self.headings, words, strict=True):
            heading.setText(text)
        names = (
            *(self.tr("Appearance"), self.tr("Language")),
            *(self.tr("Face"), self.tr("Size"), self.tr("Line width"), self.tr("Line spacing")),
            self.tr("Colours"),
        )
        for label, field, name in zip(self.labels, self.fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.size_.setSuffix(" " + self.tr("pixels"))
        self.measure.setSuffix(" " + self.tr("characters"))
        self.keys.setText(self.tr("Keys…"))
        self.usual.setText(self.tr("As at first"))
        self.usual.setToolTip(self.tr("Face, size, width, spacing and colours as the program came"))
        self.close_button.setText(self.tr("Close"))
        self.colours_words.setText(
            self.tr("Whatever its colour, every code also shows its key and a line pattern of its own.")
        )
        self._offer()
        self._show()

    def _offer(self) -> None:
        """Fill the lists in the language of now."""
        _fill(self.appearance, {name: wording.translate("Actions", text) for name, text in APPEARANCES.items()})
        _fill(self.language, {"": self.tr("As the system"), **LANGUAGES})
        names = (self.tr("Close together"), self.tr("Usual"), self.tr("Wide"), self.tr("Very wide"))
        _fill(self.spacing, dict(zip(SPACINGS, names, strict=True)))
        _fill(
            self.colours,
            {
                True: self.tr("As the codebook gives them"),
                False: self.tr("Okabe and Ito's palette for every code"),
            },
        )
        self.face.setItemText(0, self.tr("Source Serif (comes with the program)"))

    def _offer_faces(self) -> None:
        good, others = faces.installed()
        self.face.addItem("", "")
        for family in good:
            self.face.addItem(family, family)
            self.face.setItemData(self.face.count() - 1, QFont(family), Qt.ItemDataRole.FontRole)
        self.face.insertSeparator(self.face.count())
        for family in others:
            self.face.addItem(family, family)

    # -- what is chosen

    def _show(self) -> None:
        """Set every field to what is in use."""
        looks = self.window_.looks
        self._filling = True
        _choose(self.appearance, str(self.window_.theme.mode))
        _choose(self.language, settings.get("language", ""))
        _choose(self.face, looks.face)
        _choose(self.spacing, looks.spacing)
        _choose(self.colours, looks.own_colours)
        self.size_.setValue(looks.size)
        self.measure.setValue(looks.measure)
        self._filling = False
        self._show_sample(looks)

    def _show_sample(self, looks: Looks) -> None:
        words = self.tr(
            "“When will the bridges be safe?” The municipality expects that by autumn, if work goes well."
        )
        ink = theme.tokens().ink("2")
        height = round(looks.size * 25 / 16 * looks.spacing / 100)
        self.sample.setFont(faces.reading(looks.size))
        family = ", ".join(f"'{each}'" for each in faces.reading(looks.size).families())
        self.sample.setText(
            f'<p style="line-height:{height}px; font-family:{family}; font-size:{looks.size}px">'
            f'<span style="background-color:{ink.highlight}">{words}</span></p>'
        )

    def _set_appearance(self) -> None:
        if not self._filling:
            appearance.set_appearance(self.window_, self.appearance.currentData())

    def _set_language(self) -> None:
        if not self._filling:
            appearance.set_language(self.window_, self.language.currentData())

    def _set_looks(self) -> None:
        if self._filling:
            return
        wanted = Looks(
            self.face.currentData(),
            self.size_.value(),
            self.measure.value(),
            self.spacing.currentData(),
            self.colours.currentData(),
        )
        if wanted != self.window_.looks:
            appearance.set_looks(self.window_, wanted)

    def _reset(self) -> None:
        appearance.set_looks(self.window_, Looks())

    def _edit_keys(self) -> None:
        self.window_.run_by_id("edit-keys")


def _fill(box: QComboBox, choices: dict[Any, str]) -> None:
    """Offer choices by their values, or give those that are offered their words anew."""
    box.blockSignals(True)
    for at, (value, words) in enumerate(choices.items()):
        if box.count() <= at:
            box.addItem(words, value)
        box.setItemText(at, words)
    box.blockSignals(False)


def _choose(box: QComboBox, value: Any) -> None:
    """Show a value as chosen; one that is not offered (a face that is gone) shows as the first."""
    box.setCurrentIndex(max(next((at for at in range(box.count()) if box.itemData(at) == value), 0), 0))


def show_settings(window: Window) -> None:
    dialog = next((each for each in window.children() if isinstance(each, SettingsDialog)), None)
    dialog = dialog or SettingsDialog(window)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    dialog.appearance.setFocus(Qt.FocusReason.PopupFocusReason)
