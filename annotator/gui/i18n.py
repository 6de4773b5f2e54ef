"""English and Dutch, switched while the window is open."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator

from annotator import resources
from annotator.model.errors import UserError

LANGUAGES = {"en": "English", "nl": "Nederlands"}
_installed: list[QTranslator] = []


def use(language: str) -> None:
    """Show the program in `en` or `nl`; the empty string stands for the system's language.

    The English file holds nothing but plurals.

    Qt tells every widget by a LanguageChange event.
    """
    chosen = language or system_language()
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(QLocale("nl_NL" if chosen == "nl" else "en_GB"))
    translator = QTranslator()
    if translator.load(str(resources.path("i18n", f"{chosen}.qm"))):
        _installed.append(translator)
        QCoreApplication.installTranslator(translator)


def system_language() -> str:
    return "nl" if QLocale.system().language() == QLocale.Language.Dutch else "en"


def sentence(error: UserError) -> str:
    """A UserError in the language of the window."""
    return QCoreApplication.translate("UserError", error.template).format(**error.values)


class Retranslated:
    """Beside a QWidget: calls `retranslate` whenever the language changes."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)  # type: ignore[misc]
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        raise NotImplementedError
