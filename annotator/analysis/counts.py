"""Counts of codes: by minister, party, year, response time and coder, over time, and together.

What is counted is answers, not annotations: an answer counts once under a code, however many of the coders looked
at gave it, and however often it stands on the answer, its parts or its passages. Answers that none of them coded
are left out; `n` is the number of the others. An answer by two ministers counts under both, one asked by members
of three parties under all three.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from itertools import product
from typing import Literal

from msgspec import Struct, field

from annotator.analysis.tables import Drawn, Label, Table
from annotator.model.coded import CodedAnswer
from annotator.model.coding import Codebook

By = Literal["minister", "party", "year", "response-time", "coder"]
Step = Literal["year", "quarter", "month"]
TERM = 21
"""Days that a minister has; a notice with reasons gives as many again (Rules of Procedure of the House)."""
_TITLES: dict[By, str] = {
    "minister": "Codes by minister",
    "party": "Codes by party of the questioners",
    "year": "Codes by year",
    "response-time": "Codes by response time",
    "coder": "Codes by coder",
}
_UNKNOWN = Label("unknown", "unknown", "word")
_TIMES = (
    Label("in-time", "within 21 days", "word"),
    Label("extended", "22 to 42 days", "word"),
    Label("late", "more than 42 days", "word"),
)


def codes_by(coded: Iterable[CodedAnswer], codebook: Codebook, by: By) -> Table:
    """Answers that got each code, by what is known of them: a row a minister, party, year (of the answer, else of
    the question), class of response time, or coder. Years and times are in their order, others by size."""
    rows = _grouped(coded, lambda answer: labels_of(answer, by))
    ordered = (
        sorted((row.label for row in rows.values()), key=_place)
        if by in ("year", "response-time")
        else _by_size(rows)
    )
    return _table(f"codes-by-{by}", _TITLES[by], ordered, rows, codebook)


def over_time(coded: Iterable[CodedAnswer], codebook: Codebook, step: Step = "year") -> Table:
    """Answers that got each code, by when they were received; empty spans between the first and the last count
    nought. Answers without a date are left out, and out of `n`."""
    dated = [answer for answer in coded if answer.received or answer.submitted]
    rows = _grouped(dated, lambda answer: (_period(answer.received or answer.submitted, step),))
    spans = _between(rows, step)
    return _table(f"codes-over-time-{step}", "Codes over time", spans, rows, codebook, drawn="lines")


def together(coded: Iterable[CodedAnswer], codebook: Codebook) -> Table:
    """Answers that got both of two codes; on the diagonal those that got the one."""
    answers = united(coded)
    columns = _code_labels(codebook, answers.values())
    counted = Counter(pair for codes in answers.values() for pair in product(codes, repeat=2))
    values = tuple(tuple(counted[row.key, column.key] for column in columns) for row in columns)
    sizes = tuple(counted[row.key, row.key] for row in columns)
    title = "Codes that go together"
    return Table("codes-together", title, columns, columns, values, len(answers), sizes, drawn="dots")


def united(coded: Iterable[CodedAnswer]) -> dict[tuple[str, str], set[str]]:
    """The codes of each answer that got any, whoever gave them."""
    answers: dict[tuple[str, str], set[str]] = defaultdict(set)
    for each in coded:
        if each.codes:
            answers[each.answer] |= each.codes
    return dict(answers)


def labels_of(answer: CodedAnswer, by: By) -> tuple[Label, ...]:
    """The rows that an answer counts in; `unknown` where nothing is known."""
    match by:
        case "minister":
            return _names(answer.answerers)
        case "party":
            return _names(answer.parties)
        case "coder":
            return _names((answer.coder,))
        case "year":
            when = answer.received or answer.submitted
            return (_period(when, "year"),) if when else (_UNKNOWN,)
        case "response-time":
            return (response_time(answer.days),)


def response_time(days: int | None) -> Label:
    """The class of a response time: within the term of three weeks, within its one extension, or later."""
    if days is None or days < 0:
        return _UNKNOWN
    return _TIMES[0 if days <= TERM else 1 if days <= 2 * TERM else 2]


@cache
def _names(names: tuple[str, ...]) -> tuple[Label, ...]:
    return tuple(Label(name, name) for name in dict.fromkeys(names)) or (_UNKNOWN,)


@cache
def _period(when: date | None, step: Step) -> Label:
    if when is None:
        return _UNKNOWN
    quarter = (when.month + 2) // 3
    name = {"year": f"{when.year}", "quarter": f"{when.year} Q{quarter}", "month": f"{when:%Y-%m}"}[step]
    return Label(name, name, "date")


def _between(rows: Iterable[str], step: Step) -> list[Label]:
    """Every period from the first to the last."""
    keys = sorted(rows)
    if not keys:
        return []
    spans, at = [], _start(keys[0])
    while not spans or spans[-1].key < keys[-1]:
        spans.append(_period(at, step))
        months = {"year": 12, "quarter": 3, "month": 1}[step]
        at = date(at.year + (at.month - 1 + months) // 12, (at.month - 1 + months) % 12 + 1, 1)
    return spans


def _start(key: str) -> date:
    year, rest = int(key[:4]), key[5:]
    if rest.startswith("Q"):
        return date(year, int(rest[1:]) * 3 - 2, 1)
    return date(year, int(rest) if rest else 1, 1)


class _Row(Struct):
    """The answers that count in a row, with their codes."""

    label: Label
    answers: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)

    def take(self, coded: CodedAnswer) -> None:
        self.answers[coded.answer] = self.answers.get(coded.answer, frozenset()) | coded.codes


_Rows = dict[str, _Row]


def _grouped(coded: Iterable[CodedAnswer], labels: Callable[[CodedAnswer], tuple[Label, ...]]) -> _Rows:
    """The rows by the keys of their labels."""
    rows: _Rows = {}
    for each in coded:
        if each.codes:
            for label in labels(each):
                rows.setdefault(label.key, _Row(label)).take(each)
    return rows


def _by_size(rows: _Rows) -> list[Label]:
    found = sorted(rows.values(), key=lambda row: (row.label == _UNKNOWN, -len(row.answers), row.label.name))
    return [row.label for row in found]


def _place(label: Label) -> tuple[bool, int, str]:
    return label == _UNKNOWN, _TIMES.index(label) if label in _TIMES else 0, label.key


def _table(
    id_: str, title: str, ordered: list[Label], rows: _Rows, codebook: Codebook, drawn: Drawn = "bars"
) -> Table:
    columns = _code_labels(codebook, (codes for row in rows.values() for codes in row.answers.values()))
    found = [rows.get(label.key, _Row(label)).answers for label in ordered]
    counted = [Counter(code for codes in answers.values() for code in codes) for answers in found]
    values = tuple(tuple(count[column.key] for column in columns) for count in counted)
    n = len({answer for answers in found for answer in answers})
    return Table(id_, title, tuple(ordered), columns, values, n, tuple(map(len, found)), drawn=drawn)


def _code_labels(codebook: Codebook, given: Iterable[Iterable[str]]) -> tuple[Label, ...]:
    """The codes in their order: those in use, and retired ones that were given."""
    met = {code for codes in given for code in codes}
    codes = [code for code in codebook.codes if not code.retired or code.id in met]
    return tuple(Label(code.id, code.name, "code", code.colour, code.line) for code in codes)
