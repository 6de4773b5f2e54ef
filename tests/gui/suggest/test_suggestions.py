"""Suggestions in the window: how they look, by key and by mouse, and that they count nowhere."""

import csv

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.analysis.weights import shipped
from annotator.export import csv_folder
from annotator.gui.reader.ghosts import GhostChip, is_ghost
from annotator.gui.suggest.section import SuggestionSection
from annotator.gui.suggest.sign_words import words
from annotator.store import coded
from annotator.store.check import check
from annotator.store.project import open_project
from tests.gui.suggest.conftest import ready


def chips(seat, card=1):
    """The proposed chips on a card of the reader, as they are shown."""
    view = seat.window.reader.cards.view_of(card)
    return [chip for chip in view.findChildren(GhostChip) if chip.isVisible()]


def codes(seat):
    return [each.code for each in seat.window.suggesting.suggestions(seat.desk.exchange)]


def frames(seat, card=1, passage=-1):
    pane = seat.window.reader.cards.view_of(card).passages[passage].pane
    text = seat.desk.document.document.text
    return [text[slice(*each.span)] for each in pane._highlights if is_ghost(each.ink)]


def test_a_suggestion_is_a_dashed_chip_with_its_cue_in_words(seat):
    (chip,) = chips(seat)
    assert chip.text() == "Evasive"
    assert chip.accessibleName() == chip.toolTip()
    assert chip.accessibleName().startswith("Evasive, suggested, not a tag. Cue “no-comment”: ")
    assert chip.accessibleName().endswith("A accepts, X rejects.")
    (phrase,) = frames(seat)
    assert phrase in "Ik kan niet vooruitlopen op het overleg met de gemeente. Daar doe ik geen uitspraken over."


def test_the_phrase_says_its_cue_under_the_pointer(seat):
    cards = seat.window.reader.cards
    pane = cards.view_of(1).passages[-1].pane
    light = next(each for each in seat.window.suggesting.proposals_of("e2").lights if each.code)
    place = pane.place_of(pane.shown.unit(light.span.start + 2)).toRect()
    spot = pane.viewport().mapTo(cards.viewport(), QPoint(place.left() + 3, place.center().y()))
    assert "no-comment" in cards.hint_at(spot)


def test_what_is_suggested_counts_nowhere(seat, tmp_path):
    assert codes(seat) == ["evasive"]
    assert seat.desk.progress == (0, 4)
    assert seat.desk.document_progress() == (0, 4)
    assert {row.button.count for row in seat.window.codes.rows} == {0}
    assert seat.rows("select count(*) from annotations") == [(0,)]
    assert seat.rows("select count(*) from changes where kind <> 'AddDocument' and role <> 'start'") == [(0,)]
    assert coded.coded(seat.desk.project) == []
    csv_folder.write(seat.desk.project, tmp_path / "out")
    with (tmp_path / "out" / "annotations.csv").open(encoding="utf-8-sig") as file:
        assert list(csv.DictReader(file)) == []
    with (tmp_path / "out" / "answers.csv").open(encoding="utf-8-sig") as file:
        assert {row["evasive"] for row in csv.DictReader(file)} <= {"0"}


def test_a_accepts_and_the_origin_stays(seat, tmp_path):
    seat.press("A")
    assert seat.rows("select code, target, origin from annotations") == [
        ("evasive", "answer", "suggestion:no-comment")
    ]
    assert chips(seat) == []
    assert seat.desk.progress == (1, 4)
    seat.press("Alt+1")
    seat.press("Ctrl+Z", "Ctrl+Z")
    assert seat.rows("select count(*) from annotations") == [(0,)]
    assert codes(seat) == ["evasive"]
    seat.press("Ctrl+Shift+Z")
    assert seat.rows("select origin from annotations") == [("suggestion:no-comment",)]
    csv_folder.write(seat.desk.project, tmp_path / "out")
    with (tmp_path / "out" / "annotations.csv").open(encoding="utf-8-sig") as file:
        assert [row["origin"] for row in csv.DictReader(file)] == ["suggestion:no-comment"]


def test_a_puts_it_on_the_selected_passage(seat):
    seat.select("geen uitspraken over")
    seat.press("A")
    assert seat.rows("select code, target, quote from annotations") == [
        ("evasive", "span", "geen uitspraken over")
    ]


def test_x_rejects_for_good_and_undo_brings_it_back(seat, qtbot):
    seat.press("X")
    assert codes(seat) == []
    assert chips(seat) == []
    assert frames(seat) == []
    assert seat.rows("select kind, code from rejections") == [("suggestion", "evasive")]
    assert seat.rows("select kind from changes order by seq desc limit 1") == [("Reject",)]
    seat.press("X")
    assert "Nothing is suggested" in seat.window.status.said.text()
    seat.reopen()
    seat.desk.go("e2")
    ready(qtbot, seat.window)
    assert codes(seat) == []
    seat.press("Ctrl+Z")
    assert codes(seat) == ["evasive"]
    assert chips(seat)


def test_a_rejection_holds_for_its_coder_alone(seat, qtbot):
    seat.press("X")
    seat.desk.code_as("Bram")
    ready(qtbot, seat.window)
    assert codes(seat) == ["evasive"]
    seat.desk.code_as("Anna de Wit")
    ready(qtbot, seat.window)
    assert codes(seat) == []


def test_g_goes_to_the_next_suggestion(seat):
    seat.press("G")
    assert seat.desk.exchange == "e3"
    assert seat.window.suggesting.chosen().code == "refers-elsewhere"
    places = [seat.desk.exchange]
    for _ in range(12):
        seat.press("G")
        places.append(seat.desk.exchange)
    assert places == sorted(places)
    assert "No answer further on" in seat.window.status.said.text()


def test_the_caps_of_a_chip_can_be_clicked(seat):
    (chip,) = chips(seat)
    (_, _, accept), (_, _, reject) = chip._caps()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(int(reject) + 8, 13))
    assert seat.rows("select code from rejections") == [("evasive",)]
    seat.press("Ctrl+Z")
    (chip,) = chips(seat)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(int(accept) + 8, 13))
    assert seat.rows("select code, origin from annotations") == [("evasive", "suggestion:no-comment")]


def test_a_click_on_the_name_only_chooses(seat):
    chip = chips(seat, 2)[0]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(12, 13))
    assert seat.desk.exchange == "e3"
    assert seat.window.suggesting.chosen().code == chip.code
    assert seat.rows("select count(*) from annotations") == [(0,)]


def test_a_code_given_by_hand_is_not_suggested(seat):
    seat.press("2")
    assert codes(seat) == []
    assert seat.rows("select origin from annotations") == [("hand",)]


def test_the_panel_tells_phrase_reason_and_what_is_left_open(seat):
    section = seat.window.codes.tags.findChild(SuggestionSection)
    (card,) = [each for each in section.cards if each.isVisible()]
    assert "no-comment" in card.why.text()
    assert "% by these signs" in card.signs.text()
    assert [each.text() for each in section.gaps if each.isVisible()] == [
        "Neither a yes nor a no: “Deelt u de mening dat de veerpont gratis moet zijn?”"
    ]
    assert frames(seat, 1, 0) == ["Deelt u de mening dat de veerpont gratis moet zijn?"]
    seat.click(card.accept)
    assert seat.rows("select code from annotations") == [("evasive",)]
    assert not card.isVisible()


def test_switched_off_they_are_gone_and_stay_so(seat, qtbot):
    seat.window.run_by_id("suggestions")
    assert chips(seat) == []
    assert frames(seat) == []
    seat.press("A")
    assert "switch them on" in seat.window.status.said.text()
    seat.reopen()
    qtbot.wait(300)
    assert seat.window.suggesting.noticed("e2") is None
    seat.window.run_by_id("suggestions")
    ready(qtbot, seat.window)
    seat.desk.go("e2")
    assert codes(seat) == ["evasive"]


def test_read_only_nothing_is_written(seat, qtbot):
    seat.window.close_project()
    seat.window.take_project(open_project(seat.path, read_only=True))
    seat.desk.go("e2")
    ready(qtbot, seat.window)
    (chip,) = chips(seat)
    (_, _, accept), _ = chip._caps()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(int(accept) + 8, 13))
    seat.press("A", "X")
    assert seat.rows("select count(*) from annotations") == [(0,)]
    assert "only reads" in seat.window.status.said.text()


def test_a_card_never_waits_for_suggestions(seat, monkeypatch):
    """The document is on screen before anything is worked out."""
    from tests.gui.suggest.made import ferry
    from tests.store.made import addition

    other = ferry("ah-tk-20232024-22")
    seat.desk.apply(addition(other, "other.txt"))
    seat.desk.open_document(other.id, "e2")
    assert seat.window.reader.cards.view_of(1) is not None
    assert seat.window.suggesting.noticed("e2") is None


def test_the_project_stays_sound(seat):
    seat.press("A", "G", "X", "G", "A", "Ctrl+Z", "Ctrl+Shift+Z")
    assert check(seat.desk.project) == []


def test_every_sign_of_the_weights_has_words():
    signs = {name for weights in shipped().values() for name in weights.signs}
    assert [name for name in sorted(signs) if words(name) in (name, name.rpartition(".")[2])] == []
    assert words("cue.figure") == "cue “figure”"
    assert words("unanswered.judgement") == "left open: a judgement"
