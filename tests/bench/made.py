"""Documents to measure with: made up, in the form of the text layer of an official PDF, 2,500 words each.

The words are Dutch function words and made-up nouns, drawn so that few are common and many are rare, as in a real
text; the same `number` always gives the same document.
"""

from itertools import accumulate
from pathlib import Path
from random import Random

PAIRS = 10
WORDS = 2500
SESSION = "2022-2023"

_COMMON_WORDS = """
de het een van en in is dat te op voor met zijn aan niet er om ook als dan bij worden door of maar naar over
wordt hebben uit heeft deze dit kan nog die wat wij u uw zal zo tot onder meer kunnen moet geen al waar hoe
"""
_FIRST = "be ge ver ont over onder uit aan voor af toe mee door bij her mis"
_MIDDLE = "dijk brug haven woning school zorg water veld stroom kern markt weg bouw grond plaats rand hoek tal"
_LAST = "ing heid schap en er s baar lijk loos te de ling sel nis dom"
_COMMON, _STARTS, _STEMS, _ENDS = (words.split() for words in (_COMMON_WORDS, _FIRST, _MIDDLE, _LAST))
_NAMES = ("Aalders", "Van Beek", "Cornelissen", "De Graaf", "Hendriks", "Koster", "Linden", "Postma", "Visser")
_PARTIES = ("VVD", "D66", "SP", "CDA", "PvdD", "Volt")


def _vocabulary() -> list[str]:
    """Short words first: the common ones are short, as in any language."""
    short = [a + b for a in _STEMS for b in _ENDS] + [a + b for a in _STARTS for b in _STEMS]
    long = [a + b + c for a in _STARTS for b in _STEMS for c in _ENDS] + [a + b for a in short for b in _STEMS]
    for words in (short, long):
        Random(7).shuffle(words)
    return _COMMON + _STEMS + short + long[:12_000]


_VOCABULARY = _vocabulary()
_WEIGHTS = list(accumulate((place + 3) ** -1.15 for place in range(len(_VOCABULARY))))


def text(number: int) -> str:
    """A set of ten questions with their answers; every third has notes, every tenth cites an earlier set."""
    random = Random(number)
    asked, said = WORDS // PAIRS // 4, WORDS // PAIRS * 3 // 4
    name, party = random.choice(_NAMES), random.choice(_PARTIES)
    lines = [
        *("Tweede Kamer der Staten-Generaal", "2", f"Vergaderjaar {SESSION}", "Aanhangsel van de Handelingen"),
        "Vragen gesteld door de leden der Kamer, met de daarop door de",
        "regering gegeven antwoorden",
        str(number),
        f"Vragen van het lid {name} ({party}) aan de Minister van Infrastructuur en",
        f"Waterstaat over {_sentence(random, 6)[:-1].lower()} (ingezonden {number % 27 + 1} maart 2023).",
        f"Antwoord van Minister Van Dam (Infrastructuur en Waterstaat) (ontvangen {number % 27 + 1} april 2023).",
    ]
    if number % 10 == 0:
        lines.append(f"Zie ook Aanhangsel Handelingen, vergaderjaar {SESSION}, nr. {number - 1}.")
    for place in range(1, PAIRS + 1):
        lines += [
            f"Vraag {place}",
            *_paragraph(random, asked, "?"),
            f"Antwoord {place}",
            *_paragraph(random, said, "."),
        ]
    lines += ["ah-tk-20222023-" + str(number), "ISSN 0921 - 7398", "'s-Gravenhage 2023"]
    lines.append(f"Tweede Kamer, vergaderjaar {SESSION}, Aanhangsel 1")
    return "\n".join(lines) + "\n"


def files(folder: Path, count: int, first: int = 1) -> list[Path]:
    """Write `count` documents as text files; gives their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"set-{number:05}.txt" for number in range(first, first + count)]
    for number, path in enumerate(paths, first):
        path.write_text(text(number), "utf-8")
    return paths


def _paragraph(random: Random, words: int, end: str) -> list[str]:
    """Printed lines of some ninety characters, as a PDF's text layer has them."""
    sentences = " ".join(_sentence(random, 16) for _ in range(words // 16))[:-1] + end
    lines, line = [], ""
    for word in sentences.split():
        if len(line) + len(word) > 90:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return [*lines, line]


def _sentence(random: Random, words: int) -> str:
    return " ".join(random.choices(_VOCABULARY, cum_weights=_WEIGHTS, k=words)).capitalize() + "."
