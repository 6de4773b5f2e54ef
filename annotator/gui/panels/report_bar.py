"""What can be done about the chosen file of an import: open it, show it, and settle a double."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from annotator.gui import theme
from annotator.gui.i18n import Retranslated
from annotator.model.imports import Doubles, ImportRow


class ReportBar(Retranslated, QFrame):
    """`document_asked` carries a document's id; `again_asked` a path and what to do with its double."""

    document_asked = Signal(str)
    again_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._row: ImportRow | None = None
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.open, self.show_file, self.keep, self.replace = (QPushButton() for _ in range(4))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self.words, 1)
        for button in (self.keep, self.replace, self.show_file, self.open):
            theme.styled(button, "quiet")
            layout.addWidget(button)
        self.open.clicked.connect(self._open)
        self.show_file.clicked.connect(self._show_file)
        self.keep.clicked.connect(self._keep)
        self.replace.clicked.connect(self._replace)
        self.retranslate()
        self.show_row(None, "")

    def retranslate(self) -> None:
        self.open.setText(self.tr("Open"))
        self.show_file.setText(self.tr("Show file"))
        self.keep.setText(self.tr("Keep both"))
        self.replace.setText(self.tr("Replace the earlier one"))

    def show_row(self, row: ImportRow | None, words: str) -> None:
        """`words` say in full what became of the file."""
        self._row = row
        self.words.setText(words or self.tr("Choose a file to see what can be done about it."))
        double = row is not None and row.state == "doubled" and row.same == "number"
        self.open.setVisible(row is not None and bool(row.document))
        self.show_file.setVisible(row is not None)
        self.keep.setVisible(double)
        self.replace.setVisible(double)

    def _open(self) -> None:
        if self._row:
            self.document_asked.emit(self._row.document)

    def _show_file(self) -> None:
        """The folder of the file, in the system's own file manager."""
        if self._row:
            folder = next((each for each in Path(self._row.path).parents if each.is_dir()), Path.home())
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _keep(self) -> None:
        self._again("keep")

    def _replace(self) -> None:
        self._again("replace")

    def _again(self, doubles: Doubles) -> None:
        if self._row:
            self.again_asked.emit(self._row.path, doubles)
