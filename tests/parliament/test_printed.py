"""The official print by its places, to a document."""

from datetime import date

from annotator.model.places import unpack
from annotator.parliament import understand
from annotator.readers import read
from tests.parliament.made_print import answers, head
from tests.readers.made_pdf import pdf


def made():
    return understand(read(answers(), "made.pdf"))


def test_header_exchanges_and_notes():
    document = made()
    header = document.structure.header
    assert document.structure.kind == "answers"
    assert (header.number, header.session) == ("ah-tk-20212022-481", "2021-2022")
    assert header.subject == "het bericht «Brug bij Goes blijft open»"
    assert [(who.name, who.party) for who in header.questioners] == [("Vermeer", "PvdA"), ("Hoekema", "D66")]
    assert (header.submitted, header.received) == (date(2021, 9, 6), date(2021, 10, 1))
    assert [
        [question.label for question in exchange.questions] + [exchange.answer and exchange.answer.label]
        for exchange in document.structure.exchanges
    ] == [["1", "1"], ["2 en 3", "2 en 3"]]
    [note] = document.structure.footnotes
    assert note.mark == "1"
    assert document.quote(note.span).endswith("open», https://bode.example/brug")


def test_a_question_goes_on_overleaf_and_running_text_is_no_heading():
    document = made()
    question = document.quote(document.structure.exchanges[1].questions[0].span)
    assert question == (
        "Hoe vaak stond de brug sinds de opening ervan langer open dan de waterschappen hadden gevraagd, en wie"
        " heeft dat steeds besloten en betaald? antwoord op vraag 5). Welke redenen waren er?\n"
        "Zijn dat goede redenen, gezien de vele klachten van de bewoners van Goes en omgeving?"
    )


def test_list_and_table_of_an_answer():
    document = made()
    answer = document.structure.exchanges[1].answer
    assert answer
    lines = document.quote(answer.span).splitlines()
    assert lines[:4] == [
        "De redenen waren:",
        "– wind, die ook op de naastgelegen sluis al eerder de oorzaak was van een lange sluiting;",
        "– ijs.",
        "De cijfers staan in de tabel.",
    ]
    assert lines[4:] == ["Jaar\u2003Keren", "2020\u200314"]


def test_nothing_of_the_furniture_is_in_the_text():
    text = made().text
    assert text.startswith("481\nVragen van de leden")
    assert not any(
        furniture in text for furniture in ("ISSN", "Gravenhage", "Tweede Kamer", "Vergaderjaar", "gegeven antw")
    )


def test_an_explanation_is_no_part_of_the_answer():
    document = made()
    answer = document.structure.exchanges[1].answer
    assert answer
    assert "aanvulling" not in document.quote(answer.span)
    assert document.text.count("Deze vragen dienen ter aanvulling.") == 1


def test_every_character_has_its_page_and_box():
    document = made()
    places = unpack(document.places)
    covered = {at for run in places.runs for at in range(run.start, run.end)}
    assert {at for at, sign in enumerate(document.text) if not sign.isspace()} <= covered
    at = document.text.index("omgeving?")
    [(page, box)] = places.boxes(at, at + len("omgeving?"))
    assert page == 2
    assert abs(box.left - 221.1) < 0.2
    assert abs(box.bottom - 72.6) < 0.2
    assert places.position(2, box.left + 1, box.top + 1) == at


def test_a_delay_has_a_notice_in_place_of_answers():
    page = head()
    page.lines(
        "Vragen van het lid Vermeer (PvdA) aan de Minister van Financiën over", "bruggen (ingezonden 6 mei 2021)."
    )
    page.line("Mededeling van Minister Zijlmans (Financiën) (ontvangen 27 mei 2021).", step=15.2)
    page.heading("Vraag 1")
    page.lines("Kent u de brug?")
    page.heading("Mededeling", face="bold")
    page.line("De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.", step=19.1)
    page.foot(1)
    document = understand(read(pdf(page.items), "x.pdf"))
    assert document.structure.kind == "delay"
    [exchange] = document.structure.exchanges
    assert exchange.answer is None
    assert document.quote(exchange.questions[0].span) == "Kent u de brug?"
