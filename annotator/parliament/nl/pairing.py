"""Which answer belongs to which questions."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.model.document import Doubt, Span


@dataclass(slots=True, eq=False)
class Section:
    """A heading with the text under it. `numbers` is empty where none are printed; `body` is empty (start = end,
    after the heading) where nothing stands under it. `paragraphs` are the spans that make up the body."""

    is_answer: bool
    label: str
    numbers: tuple[str, ...]
    heading_at: int
    paragraphs: list[Span] = field(default_factory=list)

    @property
    def body(self) -> Span:
        if not self.paragraphs:
            return Span(self.heading_at, self.heading_at)
        return Span(self.paragraphs[0].start, self.paragraphs[-1].end)


@dataclass(slots=True)
class Pair:
    """In reading order of the answers; an unanswered question stands where it is printed."""

    questions: list[Section]
    answer: Section | None
    at: int


def pair(sections: Sequence[Section]) -> tuple[list[Pair], list[Doubt]]:
    """Answers go to the questions whose numbers they bear; where the print is wrong, to those before them."""
    _number(sections)
    questions = [section for section in sections if not section.is_answer]
    pairs: list[Pair] = []
    doubts: list[Doubt] = []
    answered: set[int] = set()
    waiting: list[Section] = []
    for section in sections:
        if not section.is_answer:
            waiting.append(section)
            continue
        chosen = _questions_of(section, questions, waiting, answered, doubts)
        answered |= {id(question) for question in chosen}
        waiting = [question for question in waiting if id(question) not in answered]
        pairs.append(Pair(chosen, section, section.heading_at))
    unanswered = [question for question in questions if id(question) not in answered]
    if pairs:
        doubts += [_doubt("unanswered", question) for question in unanswered]
    pairs += [Pair([question], None, question.heading_at) for question in unanswered]
    return sorted(pairs, key=lambda pair: pair.at), doubts


def _number(sections: Sequence[Section]) -> None:
    """Questions without a printed number get the next one."""
    last = 0
    for section in sections:
        if section.is_answer:
            continue
        if not section.numbers:
            section.numbers = (str(last + 1),)
        digits = "".join(filter(str.isdigit, section.numbers[-1]))
        last = int(digits) if digits else last + 1


def _questions_of(
    answer: Section, questions: list[Section], waiting: list[Section], answered: set[int], doubts: list[Doubt]
) -> list[Section]:
    if not answer.numbers:
        answer.numbers = tuple(number for question in waiting for number in question.numbers)
        if not waiting:
            doubts.append(_doubt("no_question", answer))
        return list(waiting)
    wanted = set(answer.numbers)
    matched = [question for question in questions if wanted & set(question.numbers)]
    free = [question for question in matched if id(question) not in answered]
    before = [question for question in free if question.heading_at < answer.heading_at]
    if before:
        missing = wanted - {number for question in matched for number in question.numbers}
        if missing:
            doubts.append(_doubt("number_without_question", answer, missing=", ".join(sorted(missing))))
        return before
    waiting = _last(waiting, len(answer.numbers))
    if waiting:
        if {_base(number) for number in wanted} == {_base(number) for q in waiting for number in q.numbers}:
            return waiting
        doubts.append(
            _doubt("paired_by_place", answer, question=", ".join(q.label or q.numbers[0] for q in waiting))
        )
        return waiting
    if free:
        doubts.append(_doubt("answer_before_question", answer))
        return free
    if not matched:
        doubts.append(_doubt("no_question", answer))
    return matched


def _last(waiting: list[Section], count: int) -> list[Section]:
    """The last questions without an answer: as many as the answer has numbers, doubled numbers counting once."""
    kept: list[Section] = []
    numbers: set[str] = set()
    for question in reversed(waiting):
        if numbers and len(numbers | set(question.numbers)) > count:
            break
        kept.insert(0, question)
        numbers |= set(question.numbers)
    return kept


def _base(number: str) -> str:
    """`2l` answers a part of question 2."""
    return number.rstrip("abcdefghijklmnopqrstuvwxyz")


def _doubt(kind: str, section: Section, **values: str) -> Doubt:
    label = section.label or ", ".join(section.numbers)
    return Doubt(kind, {"number": label, **values}, section.body.start)
