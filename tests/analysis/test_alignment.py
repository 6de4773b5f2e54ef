"""Follow-ups and the answers that they take up."""

import pytest
from msgspec.structs import replace

from annotator import parliament, readers, resources
from annotator.analysis.alignment import Pairing, align
from annotator.model.document import Document, Footnote, Header, NoteMark, Reference, Span
from tests.analysis.made import document
from tests.gold import SHARED

EARLIER = document(
    [
        ("Kent u het bericht over de sluis?", "Ja."),
        ("Waarom is de sluis bij Vaartzicht dicht?", "De sluisdeuren zijn verroest. Herstel kost 4 miljoen euro."),
        ("Hoe komen schippers aan hun schade?", "Schippers kunnen zich melden bij het Loket Vaarschade."),
        ("Wanneer gaat de brug weer open?", "De brug bij Oosterhaven is sinds mei open voor fietsers."),
    ],
    Header("ah-tk-20232024-11"),
)


def pairs(later: Document, earlier: Document = EARLIER) -> list[tuple[str, str, str]]:
    return [(each.later, each.earlier, each.reason) for each in align(earlier, later)]


def test_wording_that_only_one_answer_has_makes_a_pair_with_the_words_that_both_share() -> None:
    later = document(
        [
            ("Herinnert u zich uw antwoorden over de sluis bij Vaartzicht?", "Ja."),
            ("Hoeveel schippers hebben zich gemeld bij het Loket Vaarschade?", "Elf."),
            ("Hoeveel treinen rijden er naar het noorden?", "Dertig."),
        ]
    )
    (found,) = align(EARLIER, later)
    assert (found.later, found.earlier, found.reason) == ("2", "3", "wording")
    assert later.quote(found.asked) == "melden bij het Loket Vaarschade" or "Loket Vaarschade" in later.quote(
        found.asked
    )
    assert found.said is not None
    assert "Loket Vaarschade" in EARLIER.quote(found.said)
    assert 0.25 <= found.score <= 2.5


def test_an_answer_that_is_named_goes_before_wording() -> None:
    later = document([("In uw antwoord op vraag 4 noemt u schippers en het Loket Vaarschade. Waarom?", "Daarom.")])
    (found,) = align(EARLIER, later)
    assert (found.earlier, found.reason) == ("4", "reference")
    assert later.quote(found.asked) == "antwoord op vraag 4"


def test_a_range_names_several_answers() -> None:
    later = document([("Klopt uw beantwoording van de vragen 2 t/m 3?", "Ja.")])
    assert pairs(later) == [("1", "2", "reference"), ("1", "3", "reference")]


@pytest.mark.parametrize(("cited", "taken"), [("ah-tk-20232024-11", True), ("ah-tk-20232024-12", False)])
def test_a_named_answer_is_that_of_the_set_in_the_note(cited: str, taken: bool) -> None:
    made = document([("Waarom staat in uw antwoord op vraag 4 geen datum?", "Daarom.")])
    question = made.structure.exchanges[0].questions[0].span
    text = f"{made.text}noot over een eerdere set"
    note = Span(len(made.text), len(text))
    structure = replace(
        made.structure,
        footnotes=(Footnote("1", note),),
        note_marks=(NoteMark("1", question.end),),
        references=(Reference("set", cited, note),),
    )
    assert (pairs(Document(text, structure)) == [("1", "4", "reference")]) is taken


def test_the_sample_knows_its_follow_up() -> None:
    folder = resources.path("sample")
    earlier, later = (
        parliament.understand(readers.read(folder / f"ah-tk-20222023-{number}.txt")) for number in (9214, 9871)
    )
    found = {(_numbers(later, each.later), _numbers(earlier, each.earlier)) for each in align(earlier, later)}
    assert {("3", "7"), ("4,5", "6")} <= found
    assert not [each for each in found if each[0] == "1"]


def _numbers(of: Document, exchange: str) -> str:
    found = next(each for each in of.structure.exchanges if each.id == exchange)
    return ",".join(found.answer.numbers) if found.answer else ""


def test_nothing_to_pair_gives_nothing() -> None:
    empty = Document("")
    assert align(empty, EARLIER) == []
    assert align(EARLIER, empty) == []
    assert align(EARLIER, document([("?", "Ja."), ("", "")])) == []


def test_pairs_carry_places_in_their_own_documents() -> None:
    later = document([("Hoe lang duurt het herstel van de verroeste sluisdeuren nog?", "Een jaar.")])
    (found,) = align(EARLIER, later)
    assert isinstance(found, Pairing)
    assert later.quote(found.asked) in later.quote(later.structure.exchanges[0].questions[0].span)


@pytest.mark.skipif(not (SHARED / "corpus" / "seeds").is_dir(), reason="the seeds are not on this machine")
def test_the_seeds_pair_as_a_reader_pairs_them() -> None:
    earlier, later = (
        parliament.understand(readers.read(path)) for path in sorted((SHARED / "corpus" / "seeds").glob("*.txt"))
    )
    found = [(_numbers(later, each.later), _numbers(earlier, each.earlier)) for each in align(earlier, later)]
    assert found == [("2", "2"), ("3", "2"), ("4", "3"), ("5,6", "8"), ("8", "11")]
