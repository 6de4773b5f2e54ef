"""Help: every page in both languages, its links and pictures; reading, going back and looking for words in it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QApplication

from annotator import resources
from annotator.gui import appearance
from annotator.gui.actions import TABLE
from annotator.gui.help.dialog import HelpDialog
from annotator.gui.help.pages import OF_VIEWS, ORDER, fold, pages
from annotator.gui.tokens import DARK
from annotator.gui.views import VIEWS

LANGUAGES = ("en", "nl")
BOTH = [(language, name) for language in LANGUAGES for name in ORDER]
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")


def text_of(language: str, name: str) -> str:
    return resources.path("help", language, f"{name}.md").read_text("utf-8")


def links(language: str, name: str, sign: str) -> list[str]:
    return [target for found, target in LINK.findall(text_of(language, name)) if found == sign]


# -- the pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_in_the_list(language):
    assert {path.stem for path in resources.path("help", language).glob("*.md")} == set(ORDER)


@pytest.mark.parametrize("name", ORDER)
def test_both_languages_say_the_same(name):
    shapes = []
    for language in LANGUAGES:
        lines = re.sub(r"```.*?```", "", text_of(language, name), flags=re.DOTALL).splitlines()
        shapes.append([line.split()[0] for line in lines if re.match(r"#+ ", line)])
    assert shapes[0] == shapes[1]
    assert shapes[0][0] == "#"
    pictures = [[Path(each).name for each in links(language, name, "!")] for language in LANGUAGES]
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize(("language", "name"), BOTH)
def test_links_and_pictures_lead_somewhere(language, name):
    folder = resources.path("help", language)
    targets = links(language, name, "") + links(language, name, "!")
    local = [target for target in targets if not target.startswith("https://")]
    assert [target for target in local if not (folder / target).is_file()] == []
    assert [each for each in links(language, name, "!") if f"/images/{language}/" not in f"/{each}"] == []


def test_the_first_page_leads_to_all_others():
    assert {Path(target).stem for target in links("en", "index", "")} == set(ORDER) - {"index"}


def test_every_picture_is_shown_and_all_are_moderate():
    images = resources.path("help", "images")
    shown = {(resources.path("help", at) / each).resolve() for at, name in BOTH for each in links(at, name, "!")}
    assert shown == {path.resolve() for path in images.rglob("*.png")}
    assert sum(path.stat().st_size for path in shown) < 2_500_000


def test_every_view_has_a_page():
    assert set(OF_VIEWS) == {view.id for view in VIEWS}
    assert set(OF_VIEWS.values()) <= set(ORDER)


def test_the_letters_of_the_pages_count_as_one_in_qt():
    """Hits are placed by counting letters."""
    assert all(ord(sign) < 0x10000 for language, name in BOTH for sign in text_of(language, name))


def test_folding_keeps_the_length():
    assert fold("Reünie, ‘Één’ …") == "reunie, ‘een’ …"


def test_keys_in_the_pages_are_those_of_the_program():
    """What a page says of a key with a modifier is there, save the keys of screens of their own."""
    known = {keys for action in TABLE for keys in action.keys}
    of_screens = {
        *("Ctrl+A", "Ctrl+Enter", "Ctrl+Del", "Alt+Up", "Alt+Down", "Shift+Enter"),
        *("Ctrl+Shift+A", "Ctrl+Shift+G", "Ctrl+Shift+M", "Ctrl+Shift+L", "Ctrl+Shift+R"),
    }
    said = {keys for name in ORDER for keys in re.findall(r"`((?:Ctrl|Alt)\+[^` ]+)`", text_of("en", name))}
    assert said - known - of_screens == set()


# -- the window of help


@pytest.fixture
def help_window(seat) -> HelpDialog:
    QApplication.processEvents()
    seat.press("F1")
    dialog = seat.window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    return dialog


def test_f1_opens_the_page_about_what_is_shown(seat, help_window):
    assert help_window.page == "reading"
    assert help_window.text.toPlainText().startswith("Questions and answers")
    seat.window.show_view("counts")
    seat.window.run_by_id("help")
    assert help_window.page == "counts"
    seat.window.run_by_id("codebook")
    seat.window.run_by_id("help")
    assert help_window.page == "codebook"
    assert len(seat.window.findChildren(HelpDialog)) == 1


def test_without_a_project_it_begins_with_the_index(empty_window):
    empty_window.run_by_id("help")
    assert empty_window.findChild(HelpDialog).page == "index"


def test_the_list_by_keyboard_and_back(seat, help_window):
    assert help_window.list.hasFocus()
    seat.press("Down")
    assert help_window.page == "parts-and-passages"
    seat.press("Alt+Left")
    assert help_window.page == "reading"
    seat.press("Alt+Right")
    assert help_window.page == "parts-and-passages"
    assert help_window.list.currentItem().text() == "Parts, passages and references"


def test_links_lead_to_pages_and_never_outside(help_window):
    help_window.follow(QUrl("find.md"))
    assert help_window.page == "find"
    help_window.follow(QUrl("https://frictionlessdata.io"))
    assert help_window.page == "find"
    assert help_window.counted.text() == "https://frictionlessdata.io"


def test_words_narrow_the_list_and_are_marked(seat, help_window):
    seat.press("Ctrl+F")
    seat.type("frictionless")
    shown = [
        help_window.list.item(row).data(256)
        for row in range(len(ORDER))
        if not help_window.list.item(row).isHidden()
    ]
    assert shown == ["exporting"]
    assert help_window.page == "exporting"
    assert len(help_window.text.extraSelections()) == 1
    assert help_window.text.extraSelections()[0].cursor.selectedText() == "Frictionless"
    seat.press("Esc")
    assert help_window.field.text() == ""
    assert not help_window.list.item(0).isHidden()
    assert help_window.isVisible()


def test_enter_goes_on_through_the_pages(seat, help_window):
    seat.press("/")
    seat.type("completeness")
    seen = {help_window.page}
    for _ in range(12):
        seat.press("Return")
        seen.add(help_window.page)
    assert {"counts", "measures"} <= seen
    last = (help_window.page, help_window.text.hit)
    seat.press("Return", "Shift+F3")
    assert (help_window.page, help_window.text.hit) == last


def test_nothing_found_says_so(seat, help_window):
    seat.press("Ctrl+F")
    seat.type("xyzzy")
    assert help_window.counted.isVisible()
    assert help_window.counted.text() == "No page holds these words."


def test_it_follows_the_language_and_the_theme(seat, help_window):
    appearance.set_language(seat.window, "nl")
    QApplication.processEvents()
    assert help_window.text.toPlainText().startswith("Vragen en antwoorden")
    assert help_window.list.item(0).text() == pages("nl")[0].title
    assert help_window.list.item(1).text() == "De eerste vijf minuten"
    appearance.set_appearance(seat.window, "dark")
    assert help_window.text.document().findBlockByNumber(
        1
    ).begin().fragment().charFormat().background().color() == (QColor(DARK.hover))
    assert help_window.text.toPlainText().startswith("Vragen en antwoorden")
    appearance.set_appearance(seat.window, "light")
    appearance.set_language(seat.window, "en")
    QApplication.processEvents()
    assert help_window.text.toPlainText().startswith("Questions and answers")


def test_pictures_are_as_wide_as_the_page(help_window):
    help_window.resize(700, 500)
    image = help_window.text.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("../images/en/reader.png")
    )
    assert 0 < image.deviceIndependentSize().width() <= help_window.text.viewport().width()
    outside = QUrl("https://example.org/a.png")
    assert help_window.text.loadResource(QTextDocument.ResourceType.ImageResource.value, outside) is None


def test_the_first_five_minutes_have_their_entry(seat):
    seat.window.run_by_id("first-steps")
    assert seat.window.findChild(HelpDialog).page == "first-five-minutes"
