"""How complete answers are, from the marks on the parts of their questions.

    completeness = (answered + 1/2 partly + 1/2 implicitly) / (answered + partly + implicitly + not)

Parts that do not apply (`Zo nee, waarom niet?` after a yes) do not count, nor do parts that nobody marked. Where
there is nothing to divide by, there is no figure. A half for what stands between reply and non-reply follows Bull
(1994, On identifying questions, replies, and non-replies in political interviews, Journal of Language and Social
Psychology 13(2), 115-131), who sets incomplete replies and answers by implication apart as intermediate, neither
the one nor the other; that they weigh just a half is our convention, so the four counts are given beside it.

Parts are pooled: the figure of a document or a minister is that of all their parts, not the mean of their answers,
so that an answer weighs as much as was asked. Where several coders marked, their marks count each.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

from annotator.analysis.counts import By, labels_of
from annotator.analysis.tables import Label, Table
from annotator.model.coded import CodedAnswer
from annotator.model.parts import MARKS

WEIGHTS: Mapping[str, float] = {"answered": 1.0, "partly": 0.5, "implicitly": 0.5, "not": 0.0}
_NAMES = {
    "answered": "answered",
    "partly": "partly",
    "implicitly": "implicitly",
    "not": "not answered",
    "not-applicable": "not applicable",
    "unmarked": "not marked",
}
COLUMNS = (
    *(Label(mark, name, "word") for mark, name in _NAMES.items()),
    Label("completeness", "completeness", "word"),
)


def completeness(marks: Iterable[str]) -> float | None:
    """The figure for some marks, from 0 to 1; None where none of them counts."""
    counted = [WEIGHTS[mark] for mark in marks if mark in WEIGHTS]
    return sum(counted) / len(counted) if counted else None


def of_answers(coded: Iterable[CodedAnswer]) -> Table:
    """A row an answer with marks: its counts and its figure."""
    return _table("completeness-by-answer", "Completeness by answer", coded, lambda each: (_answer(each),))


def of_documents(coded: Iterable[CodedAnswer]) -> Table:
    """A row a document with marks."""
    return _table("completeness-by-document", "Completeness by document", coded, lambda each: (_document(each),))


def completeness_by(coded: Iterable[CodedAnswer], by: By) -> Table:
    """A row a minister, party, year, class of response time or coder."""
    titles = {
        "response-time": "Completeness by response time",
        "party": "Completeness by party of the questioners",
    }
    title = titles.get(by, f"Completeness by {by}")
    return _table(f"completeness-by-{by}", title, coded, lambda each: labels_of(each, by))


def _answer(coded: CodedAnswer) -> Label:
    return Label(f"{coded.document}/{coded.exchange}", f"{coded.number or coded.document}, {coded.answer_numbers}")


def _document(coded: CodedAnswer) -> Label:
    return Label(coded.document, coded.number or coded.document)


def _table(
    id_: str, title: str, coded: Iterable[CodedAnswer], labels: Callable[[CodedAnswer], Iterable[Label]]
) -> Table:
    marks: dict[Label, Counter[str]] = defaultdict(Counter)
    answers: dict[Label, set[tuple[str, str]]] = defaultdict(set)
    for each in coded:
        for label in labels(each) if each.marks else ():
            marks[label].update(each.marks)
            marks[label]["unmarked"] += max(0, each.parts - len(each.marks))
            answers[label].add(each.answer)
    values = tuple(_row(found) for found in marks.values())
    sizes = tuple(len(answers[label]) for label in marks)
    n = len(set().union(*answers.values()))
    return Table(id_, title, tuple(marks), COLUMNS, values, n, sizes, unit="parts")


def _row(found: Counter[str]) -> tuple[float | None, ...]:
    return (*(found[mark] for mark in (*MARKS, "unmarked")), completeness(found.elements()))
