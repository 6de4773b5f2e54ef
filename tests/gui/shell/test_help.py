"""The pages that Help shows are there, in both languages."""

import pytest

from annotator.gui.help.dialog import HelpDialog


@pytest.mark.parametrize(
    ("language", "words"), [("en", "The first five minutes"), ("nl", "De eerste vijf minuten")]
)
def test_the_first_five_minutes_open(seat, language, words):
    seat.window.set_language(language)
    seat.press("F1")
    dialog = seat.window.findChild(HelpDialog)
    assert dialog.text.toPlainText().startswith(words)
    dialog.close()
    seat.window.set_language("en")
