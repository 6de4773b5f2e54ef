"""What to export: the format, and whose codings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QRadioButton, QVBoxLayout

from annotator.gui import theme

if TYPE_CHECKING:
    from annotator.gui.window import Window


class ExportDialog(QDialog):
    """`coder()` is None for all coders, `format()` is `csv` or `json`."""

    def __init__(self, window: Window, coders: list[str]) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Export"))
        self.csv = QRadioButton(self.tr("CSV: a folder of tables for R, Python or a spreadsheet"))
        self.json = QRadioButton(self.tr("JSON: one file with everything, to read back without loss"))
        self.csv.setChecked(True)
        self.coders = QComboBox()
        self.coders.addItem(self.tr("All coders"), None)
        for name in coders:
            self.coders.addItem(name, name)
        self.coders.setAccessibleName(self.tr("Codings of"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(self.tr("Choose a place…"), QDialogButtonBox.ButtonRole.AcceptRole)
        theme.styled(go, "primary").setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(QLabel(self.tr("Codings of")), self.coders)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.csv)
        layout.addWidget(self.json)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def format(self) -> str:
        return "json" if self.json.isChecked() else "csv"

    def coder(self) -> str | None:
        return self.coders.currentData()
