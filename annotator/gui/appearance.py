"""Appearance, language and looks of the texts: put in use at once, and kept for the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from annotator import settings
from annotator.gui import faces, i18n, looks

if TYPE_CHECKING:
    from annotator.gui.looks import Looks
    from annotator.gui.window import Window


def resize_text(window: Window, step: int) -> None:
    size = window.looks.size + step
    within = min(max(size, faces.READING_SIZES.start), faces.READING_SIZES.stop - 1)
    set_looks(window, replace(window.looks, size=within))


def set_looks(window: Window, wanted: Looks) -> None:
    """Show every text so, now and the next time."""
    window.looks = wanted
    looks.keep(wanted)
    looks.use(wanted)
    window.theme.set_own_colours(wanted.own_colours)
    window.showing.show_looks()
    window.looks_changed.emit(wanted)


def set_appearance(window: Window, name: str) -> None:
    settings.put(appearance=name)
    window.theme.set_mode(name)
    window.showing.refresh_welcome()


def set_language(window: Window, name: str) -> None:
    """As its code says (`nl`); "" follows the system."""
    settings.put(language=name)
    window.language = name or i18n.system_language()
    i18n.use(name)
