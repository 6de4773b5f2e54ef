"""What nobody foresaw: a report that can be copied, and the program goes on. Qt's own complaints go to the log."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from annotator import __version__
from annotator.model.errors import UserError

log = logging.getLogger("annotator")

# Said by Qt's platform plugins about the surroundings, not about this program.
_EXPECTED = ("This plugin does not support propagateSizeHints", "could not connect to display")


def install(say: Callable[[UserError], None], show: Callable[[str], None]) -> None:
    """From now on an uncaught UserError goes to `say`, the report of any other exception to `show`."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, UserError):
            say(error)
        else:
            log.error("Uncaught", exc_info=(kind, error, trace))
            show(report(error))

    sys.excepthook = hook


def report(error: BaseException) -> str:
    """All that somebody needs who is to mend it; holds paths and code, never a document's text."""
    import platform
    import traceback

    return "\n".join(
        [
            f"Answer Annotator {__version__}, Python {platform.python_version()}, Qt {qt_version}",
            platform.platform(),
            "",
            "".join(traceback.format_exception(error)).rstrip(),
        ]
    )


def listen_to_qt() -> None:
    qInstallMessageHandler(_from_qt)


def _from_qt(level: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if level in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or any(known in message for known in _EXPECTED):
        log.debug("Qt: %s", message)
    else:
        log.warning("Qt: %s", message)
