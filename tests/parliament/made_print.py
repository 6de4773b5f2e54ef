"""A made-up set of answers in the official print: two pages with everything that a page can hold."""

from tests.readers.made_pdf import (
    BODY,
    COLUMN,
    LINE,
    MARK,
    NOTE,
    NOTE_COLUMN,
    NOTE_NUMBER,
    RULE_END,
    At,
    Rule,
    pdf,
)

_ITEM = 235.3


class Page:
    """Goes down a page; `down` is the base line of the line before, from the top as the print is measured."""

    def __init__(self, down: float = 71.0 - LINE) -> None:
        self.down = down
        self.items: list[At | Rule] = []

    def put(self, x: float, text: str, size: float = BODY, face: str = "roman") -> None:
        self.items.append(At(x, 842 - self.down, text, size, face))

    def line(self, text: str, x: float = COLUMN, step: float = LINE, face: str = "roman") -> None:
        self.down += step
        self.put(x, text, face=face)

    def heading(self, text: str, face: str = "roman") -> None:
        self.line(text, step=2 * LINE, face=face)

    def lines(self, *texts: str) -> None:
        for text in texts:
            self.line(text)

    def item(self, sign: str, *texts: str) -> None:
        self.line(sign)
        self.put(_ITEM, texts[0])
        for text in texts[1:]:
            self.line(text, x=_ITEM)

    def row(self, *cells: str) -> None:
        self.down += LINE
        for index, cell in enumerate(cells):
            self.put(COLUMN + 90 * index, cell, NOTE)

    def mark(self, x: float, mark: str) -> None:
        self.items.append(At(x, 842 - self.down + 3.5, mark, MARK))

    def notes(self, *notes: tuple[str, list[str]]) -> None:
        count = sum(len(texts) for _, texts in notes)
        down = 693.7 - 9.05 * (count - 1)
        self.items.append(Rule(COLUMN, 842 - down + 18, RULE_END))
        for mark, texts in notes:
            self.items.append(At(COLUMN, 842 - down + 2.7, mark, NOTE_NUMBER))
            for text in texts:
                self.items.append(At(NOTE_COLUMN, 842 - down, text, NOTE))
                down += 9.05

    def foot(self, number: int, imprint: bool = False) -> None:
        if imprint:
            for down, text in (
                (759.7, "ah-tk-20212022-481"),
                (766.1, "ISSN 0921 - 7398"),
                (772.6, "’s-Gravenhage 2021"),
            ):
                self.items.append(At(55.3, 842 - down, text, 5.86))
        self.items.append(At(COLUMN, 842 - 772.6, "Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel", 9.06))
        self.items.append(At(534.9, 842 - 772.6, str(number), 9.06))


def head() -> Page:
    page = Page()
    page.items += [
        At(55.3, 842 - 79.5, "Tweede Kamer der Staten-Generaal", 18.12, "bold"),
        At(505.9, 842 - 101.7, "2", 51.16, "bold"),
        Rule(55, 842 - 121, 540),
        At(55.3, 842 - 136.3, "Vergaderjaar 2021–2022", 9.59),
        At(COLUMN, 842 - 136.5, "Aanhangsel van de Handelingen", 9.98, "bold"),
        At(COLUMN, 842 - 193.1, "Vragen gesteld door de leden der Kamer, met de daarop door de", 9.06, "bold"),
        At(COLUMN, 842 - 202.7, "regering gegeven antwoorden", 9.06, "bold"),
        At(COLUMN, 842 - 303.8, "481", 12.79, "bold"),
    ]
    page.down = 332.9 - LINE
    return page


def answers() -> bytes:
    first = head()
    first.lines(
        "Vragen van de leden Vermeer (PvdA) en Hoekema (D66) aan de Minister van",
        "Infrastructuur en Waterstaat over het bericht «Brug bij Goes blijft open» (inge-",
        "zonden 6 september 2021).",
    )
    first.line("Antwoord van Minister Zijlmans (Infrastructuur en Waterstaat) (ontvangen", step=15.2)
    first.lines("1 oktober 2021).")
    first.heading("Vraag 1")
    first.lines("Kent u het bericht «Brug bij Goes blijft open»?")
    first.mark(405, "1")
    first.heading("Antwoord 1")
    first.lines("Ja.")
    first.heading("Vraag 2 en 3")
    first.lines(
        "Hoe vaak stond de brug sinds de opening ervan langer open dan de water-",
        "schappen hadden gevraagd, en wie heeft dat steeds besloten en betaald?",
        "antwoord op vraag 5). Welke redenen waren er?",
        "Zijn dat goede redenen, gezien de vele klachten van de bewoners van Goes en",
    )
    first.notes(
        ("1", ["Zeeuwse Bode, 3 september 2021, «Brug bij Goes blijft open», https://", "bode.example/brug"])
    )
    first.foot(1, imprint=True)
    second = Page()
    second.lines("omgeving?")
    second.heading("Antwoord 2 en 3")
    second.lines("De redenen waren:")
    second.item("–", "wind, die ook op de naastgelegen sluis al eerder de oorzaak was van een", "lange sluiting;")
    second.item("–", "ijs.")
    second.line("De cijfers staan in de tabel.")
    second.items.append(Rule(COLUMN, 842 - second.down - 8, 540))
    second.down += 12
    second.row("Jaar", "Keren")
    second.row("2020", "14")
    second.items.append(Rule(COLUMN, 842 - second.down - 4, 540))
    second.heading("Toelichting:")
    second.lines("Deze vragen dienen ter aanvulling.")
    second.foot(2)
    return pdf(first.items, second.items)
