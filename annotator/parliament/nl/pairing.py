"""Which answer belongs to which questions."""

from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from annotator.model.document import Doubt, Span


class Section(Struct, eq=False):
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


class Pair(Struct):
    """In reading order of the answers; an unanswered question stands where it is printed."""

    questions: list[Section]
    answer: Section | None
    at: int


def pair(sections: Sequence[Section]) -> tuple[list[Pair], list[Doubt]]:
    """Answers go to the questions whose numbers they bear; where the print is wrong, to those before them."""
    _number(sections)
    asked = _Asked([section for section in sections if not section.is_answer])
    pairs: list[Pair] = []
    doubts: list[Doubt] = []
    for section in sections:
        if section.is_answer:
            chosen = _questions_of(section, asked, doubts)
            asked.answered(chosen)
            pairs.append(Pair(chosen, section, section.heading_at))
        else:
            asked.read(section)
    if pairs:
        doubts += [_doubt("unanswered", question) for question in asked.waiting.values()]
    pairs += [Pair([question], None, question.heading_at) for question in asked.waiting.values()]
    return sorted(pairs, key=lambda pair: pair.at), doubts


class _Asked:
    """The questions by their numbers, and in order those that were read and wait for an answer."""

    def __init__(self, questions: Sequence[Section]) -> None:
        self.waiting: dict[int, Section] = {}
        self._waiting: dict[str, dict[int, Section]] = {}
        self._all: dict[str, list[Section]] = {}
        for question in questions:
            for number in question.numbers:
                self._all.setdefault(number, []).append(question)

    def read(self, question: Section) -> None:
        self.waiting[id(question)] = question
        for number in question.numbers:
            self._waiting.setdefault(number, {})[id(question)] = question

    def answered(self, questions: Iterable[Section]) -> None:
        for question in questions:
            self.waiting.pop(id(question), None)
            for number in question.numbers:
                self._waiting.get(number, {}).pop(id(question), None)

    def waiting_for(self, numbers: Iterable[str]) -> list[Section]:
        found = {key: each for number in numbers for key, each in self._waiting.get(number, {}).items()}
        return sorted(found.values(), key=lambda each: each.heading_at)

    def first(self, numbers: Iterable[str]) -> list[Section]:
        """The first question of each number, wherever it stands and whether answered or not."""
        found = {id(each): each for number in numbers for each in self._all.get(number, [])[:1]}
        return list(found.values())

    def unknown(self, numbers: Iterable[str]) -> list[str]:
        return [number for number in numbers if number not in self._all]


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


def _questions_of(answer: Section, asked: _Asked, doubts: list[Doubt]) -> list[Section]:
    if not answer.numbers:
        waiting = list(asked.waiting.values())
        answer.numbers = tuple(number for question in waiting for number in question.numbers)
        if not waiting:
            doubts.append(_doubt("no_question", answer))
        return waiting
    if before := asked.waiting_for(answer.numbers):
        if missing := asked.unknown(answer.numbers):
            doubts.append(_doubt("number_without_question", answer, missing=", ".join(missing)))
        return before
    if by_place := _last(asked.waiting, len(answer.numbers)):
        numbers = {_base(number) for question in by_place for number in question.numbers}
        if numbers != {_base(number) for number in answer.numbers}:
            named = ", ".join(question.label or question.numbers[0] for question in by_place)
            doubts.append(_doubt("paired_by_place", answer, question=named))
        return by_place
    elsewhere = asked.first(answer.numbers)
    doubts.append(_doubt("answer_apart" if elsewhere else "no_question", answer))
    return elsewhere


def _last(waiting: dict[int, Section], count: int) -> list[Section]:
    """The last questions without an answer: as many as the answer has numbers, doubled numbers counting once."""
    kept: list[Section] = []
    numbers: set[str] = set()
    for key in reversed(waiting):
        question = waiting[key]
        if numbers and len(numbers | set(question.numbers)) > count:
            break
        kept.append(question)
        numbers |= set(question.numbers)
    return kept[::-1]


def _base(number: str) -> str:
    """`2l` answers a part of question 2."""
    return number.rstrip("abcdefghijklmnopqrstuvwxyz")


def _doubt(kind: str, section: Section, **values: str) -> Doubt:
    label = section.label or ", ".join(section.numbers)
    return Doubt(kind, {"number": label, **values}, section.body.start)
