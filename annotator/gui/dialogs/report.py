"""The report of something nobody foresaw, to copy and send."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget


class ReportDialog(QDialog):
    """Stays open beside the work; further reports are added to it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(720, 420)
        words = QLabel(
            self.tr(
                "This is a fault of the program. What you tagged is on disk, and you can go on. "
                "Copy the report and send it to those who maintain the program."
            )
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.text)
        layout.addWidget(buttons)

    def add(self, report: str) -> None:
        self.text.appendPlainText(("\n\n" if self.text.toPlainText() else "") + report)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
