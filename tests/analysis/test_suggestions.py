"""What is proposed for made-up answers, and the phrase that is shown for it."""

import pytest

from annotator.analysis import cues
from annotator.analysis import weights as weight_files
from annotator.analysis.look import Background, look
from annotator.analysis.signs import missing
from annotator.analysis.suggestions import Rules, Suggestion, of_project, suggest, suggest_all
from annotator.model.document import Document
from tests.analysis.made import document


def proposed(asked: str, said: str, rules: Rules | None = None) -> tuple[Document, dict[str, Suggestion]]:
    made = document([(asked, said)])
    found = suggest(made, made.structure.exchanges[0], rules or Rules())
    return made, {each.code: each for each in found}


@pytest.mark.parametrize(
    ("asked", "said", "code", "cue", "quote"),
    [
        (
            "Hoe gaat u dit voorkomen?",
            "Zie het antwoord op vraag 2.",
            "refers-elsewhere",
            "see-answer",
            "Zie het antwoord",
        ),
        (
            "Waarom is de brug dicht?",
            "Hiervoor verwijs ik u naar mijn brief van 3 mei.",
            "refers-elsewhere",
            "i-refer",
            "verwijs ik",
        ),
        (
            "Hoeveel fietsen zijn er gestolen?",
            "De politie registreert deze diefstallen niet.",
            "evasive",
            "not-recorded",
            "registreert deze diefstallen niet",
        ),
        (
            "Klopt het dat deze gedetineerde is overgeplaatst?",
            "Ik ga niet in op individuele gevallen.",
            "evasive",
            "no-comment",
            "ga niet in op",
        ),
        (
            "Bent u bereid de regels aan te passen?",
            "Op dit moment wordt dit onderzocht. Ik zal uw Kamer hierover voor de zomer informeren.",
            "deferred",
            "house-will-be-told",
            "zal uw Kamer hierover voor de zomer informeren",
        ),
        ("Bent u bekend met het bericht over de brug?", "Ja.", "concrete", "yes-or-no", "Ja"),
    ],
)
def test_what_an_answer_is_proposed_and_why(asked: str, said: str, code: str, cue: str, quote: str) -> None:
    made, found = proposed(asked, said)
    assert code in found
    assert found[code].cue == cue
    assert quote in found[code].quote
    assert made.quote(found[code].span) == found[code].quote


def test_a_suggestion_says_what_spoke_for_it() -> None:
    _, found = proposed("Hoe gaat u dit voorkomen?", "Zie het antwoord op vraag 2.")
    suggestion = found["refers-elsewhere"]
    assert suggestion.probability is not None
    assert suggestion.probability >= Rules().model["refers-elsewhere"].threshold
    assert suggestion.why
    assert suggestion.reasons
    assert all(added > 0 for _, added in suggestion.reasons)


def test_a_reference_beside_a_full_answer_is_not_the_answer() -> None:
    said = "Ja, dat klopt. In 2023 zijn er 214 bruggen hersteld. Zie ook het antwoord op vraag 2."
    assert "refers-elsewhere" not in proposed("Klopt het dat er bruggen zijn hersteld?", said)[1]


def test_what_is_missing_is_shown_in_the_question() -> None:
    made = document(
        [
            (
                "Bent u bereid het tarief te verlagen? Hoeveel reizigers gebruiken de lijn?",
                "Het kabinet vindt goed vervoer van belang voor de regio.",
            )
        ]
    )
    seen = look(Background(made), made.structure.exchanges[0], cues.shipped())
    assert [(rule, made.quote(span)) for rule, span in missing(seen)] == [
        ("no-yes-or-no", "Bent u bereid het tarief te verlagen?"),
        ("no-figure", "Hoeveel reizigers gebruiken de lijn?"),
    ]


def test_an_answer_of_general_words_shows_the_part_that_it_passes_over() -> None:
    asked = "Bent u bereid het tarief van de veerpont te verlagen? Zo nee, waarom niet?"
    said = (
        "Het kabinet hecht veel waarde aan goed openbaar vervoer in alle delen van het land. "
        "De afgelopen jaren is in de regio veel aandacht geweest voor bereikbaarheid en leefbaarheid."
    )
    made, found = proposed(asked, said)
    assert "evasive" in found
    assert made.quote(found["evasive"].span) == found["evasive"].quote


def test_no_answer_gives_no_suggestions() -> None:
    made = document([("Klopt het?", "")])
    assert suggest(made, made.structure.exchanges[0], Rules()) == []


def test_words_joined_by_an_old_extractor_are_seen_and_their_places_are_right() -> None:
    said = (
        "De regels zijn streng,maar eerlijk.Daarom is er overleg,ook nu.Het gaat om veel,en dat telt. "
        "Hiervoor verwijs iku naar mijn brief. De politieregistreertditniet. Er zijn geengegevens bekend."
    )
    made, found = proposed("Hoeveel meldingen zijn er?", said)
    assert made.quote(found["evasive"].span) in said
    assert "geengegevens" in found["evasive"].quote


def test_all_answers_of_a_document_by_exchange() -> None:
    made = document([("Klopt het?", "Ja."), ("Waarom?", "Zie het antwoord op vraag 1.")])
    found = suggest_all(made, Rules())
    assert found["2"][0].code == "refers-elsewhere"
    assert found["1"] == suggest(made, made.structure.exchanges[0], Rules())


def test_a_cue_that_a_project_added_proposes_its_code_by_itself() -> None:
    text = cues.shipped_text() + "\n".join(
        [
            "",
            "[[cue]]",
            'id = "thanks"',
            'code = "courtesy"',
            "phrases = ['dank voor uw vraag']",
            'why = "Thanks."',
        ]
    )
    rules = of_project(text, "mine.toml")
    _, found = proposed("Klopt het dat de brug dicht is?", "Dank voor uw vraag. Ja, dat klopt.", rules)
    assert found["courtesy"].quote == "Dank voor uw vraag"
    assert found["courtesy"].probability is None
    assert "concrete" in found


def test_the_weights_and_the_cues_know_each_other() -> None:
    assert Rules().known == {f"cue.{cue.id}" for cue in cues.shipped()}
    assert set(weight_files.shipped()) == {"concrete", "evasive", "deferred", "refers-elsewhere"}


def test_weights_come_back_from_their_file() -> None:
    model = weight_files.shipped()
    assert weight_files.read(weight_files.write(model, "A heading.")) == model
