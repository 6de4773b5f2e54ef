"""How numbers, dates and names of the field read on screen, in the person's language."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from annotator.model.coding import Annotation, Code, Codebook, Group
from annotator.model.document import Exchange, Kind

KINDS: dict[Kind, str] = {
    "answers": "Answers",
    "questions": "Questions",
    "delay": "Delay notice",
    "withdrawn": "Withdrawn",
    "letter": "Letter",
    "fragment": "Fragment",
    "unknown": "Plain text",
}
CERTAINTIES = {"unsure": "Unsure", "fairly sure": "Fairly sure", "sure": "Sure"}
_ARTICLE = re.compile(r"^(?:het bericht (?=[«‘“'\"])|(?:het|de|een) )", re.IGNORECASE)


def translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def plural(context: str, text: str, number: int) -> str:
    """A text with `%n` in it. `make translations` knows this name; lupdate sees no plurals in `translate`."""
    return QCoreApplication.translate(context, text, None, number)


def short_number(number: str | None) -> str:
    """`2751` of `ah-tk-20192020-2751`: what people call a document."""
    return number.rsplit("-", 1)[-1] if number else ""


def heading(subject: str | None) -> str:
    """A subject as a heading: without its article, with a capital."""
    shown = _ARTICLE.sub("", subject or "", count=1)
    return shown[:1].upper() + shown[1:]


def day(when: date | None) -> str:
    if when is None:
        return ""
    return QLocale().toString(QDate(when.year, when.month, when.day), "d MMM yyyy").replace(".", "")


def count(number: int) -> str:
    return QLocale().toString(number)


def decimal(number: float) -> str:
    return QLocale().toString(number, "f", 1)


def session(years: str | None) -> str:
    return years.replace("-", "–") if years else ""


def kind(of: Kind) -> str:
    return translate("Kind", KINDS[of])


def certainty(of: str) -> str:
    return translate("Certainty", CERTAINTIES[of])


def language() -> str:
    """`en` or `nl`: the language of the window."""
    return QLocale().name()[:2]


def code_words(code: Code, field: str) -> str:
    """A field of a code (`name`, `definition` ...); presets bring it in other languages too."""
    return code.words.get(language(), {}).get(field) or getattr(code, field)


def code_name(code: Code) -> str:
    return code_words(code, "name")


def own_name(of: Codebook | Group) -> str:
    """What a codebook or a group of codes is called."""
    return of.words.get(language(), {}).get("name") or of.name


def answer_name(exchange: Exchange) -> str:
    """`Answer 5 en 6`, with the label as printed."""
    if exchange.answer is None:
        labels = ", ".join(question.label for question in exchange.questions)
        return translate("Wording", "Question {label}").format(label=labels)
    return translate("Wording", "Answer {label}").format(label=exchange.answer.label)


def answer_phrase(exchange: Exchange | None) -> str:
    """As `answer_name`, within a sentence: `answer 7`."""
    if exchange is None:
        return translate("Wording", "this text")
    name = answer_name(exchange)
    return name[:1].lower() + name[1:]


def tag_description(annotation: Annotation, code: Code | None) -> str:
    """What a screen reader says of a tag: `Evasive, passage, fairly sure`."""
    target = {
        "answer": translate("Wording", "whole answer"),
        "part": translate("Wording", "part"),
        "span": translate("Wording", "passage"),
    }[annotation.target]
    words = [code_name(code) if code else annotation.code, target]
    if annotation.certainty:
        words.append(certainty(annotation.certainty).lower())
    return ", ".join(words)


def coded_state(state: str) -> str:
    """Of the filter: `none`, `partly` or `all` of a document's answers are tagged; `nothing` to tag there."""
    return {
        "none": translate("Wording", "Not tagged yet"),
        "partly": translate("Wording", "Partly tagged"),
        "all": translate("Wording", "All tagged"),
        "nothing": translate("Wording", "Without answers"),
    }[state]


def shortened(text: str, most: int) -> str:
    """The beginning of a passage, cut at a word, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rpartition(" ")[0] + " …"
