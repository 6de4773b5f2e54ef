"""How a part was answered, in words and icons, and how complete an answer or a document is."""

from collections import Counter
from collections.abc import Iterable

from annotator.gui.wording import count, translate
from annotator.model.parts import MARKS, Mark

WORDS: dict[str, str] = {
    "answered": "Answered",
    "partly": "Partly answered",
    "implicitly": "Answered implicitly",
    "not": "Not answered",
    "not-applicable": "Does not apply",
    "": "Not marked yet",
}
ICONS: dict[str, str] = {
    "answered": "circle-check",
    "partly": "circle-minus",
    "implicitly": "circle-dashed",
    "not": "circle-x",
    "not-applicable": "x",
    "": "circle",
}
KEYS: dict[str, Mark] = {str(place): mark for place, mark in enumerate(MARKS, 1)}


def word(mark: str) -> str:
    """What a mark says; of the empty string, that there is none."""
    return translate("Parts", WORDS[mark])


def letter(part: int) -> str:
    """`a` to `z`, then `aa`."""
    return letter(part // 26 - 1) + letter(part % 26) if part >= 26 else chr(ord("a") + part)


def name(part: int, of: int) -> str:
    """`Part b`; nothing of a question that asks one thing."""
    return translate("Parts", "Part {letter}").format(letter=letter(part)) if of > 1 else ""


def complete(marks: Iterable[str], parts: int) -> str:
    """`62% complete`, with how many parts are marked while some are not; nothing where none is."""
    found = list(marks)
    if not found:
        return ""
    figure = _figure(found)
    said = (
        [] if figure is None else [translate("Parts", "{percent}% complete").format(percent=round(100 * figure))]
    )
    if len(found) < parts:
        words = translate("Parts", "{marked} of {parts} parts marked")
        said.append(words.format(marked=count(len(found)), parts=count(parts)))
    elif figure is None:
        said.append(word("not-applicable"))
    return " · ".join(said)


def short(marks: Iterable[str], parts: int) -> str:
    """`62% complete (3/4)`: how many of the parts are marked."""
    found = list(marks)
    figure = _figure(found)
    if figure is None:
        return ""
    words = translate("Parts", "{percent}% complete").format(percent=round(100 * figure))
    return f"{words} ({count(len(found))}/{count(parts)})"


def _figure(marks: list[str]) -> float | None:
    from annotator.analysis.completeness import completeness  # with all that counts; most answers have no mark

    return completeness(marks)


def counts(marks: Iterable[str], parts: int) -> str:
    """A line a kind of mark that there is, and one for what is not marked."""
    found = Counter(marks)
    found[""] = max(parts - sum(found.values()), 0)
    return "\n".join(f"{word(mark)}: {count(found[mark])}" for mark in (*MARKS, "") if found[mark])
