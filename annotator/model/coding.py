"""Codes, coders and what they put on a text."""

from collections.abc import Mapping
from typing import Literal
from uuid import uuid4

from msgspec import Struct, field

Target = Literal["answer", "part", "span"]
Certainty = Literal["unsure", "fairly sure", "sure"]
Words = Mapping[str, Mapping[str, str]]
"""What a preset says in other languages: language -> field -> words. A field that a person writes loses them."""


def new_id() -> str:
    return str(uuid4())


class Example(Struct, frozen=True):
    """A passage that shows a code at work: `quote` is the passage, `before` and `after` the words around it.

    `where` says to a reader what it was taken from (`ah-tk-20192020-3349, 5 en 6`); `document` and `start` (code
    points) lead there where the project holds it.
    """

    quote: str
    before: str = ""
    after: str = ""
    where: str = ""
    document: str = ""
    exchange: str = ""
    start: int = 0


class Group(Struct, frozen=True):
    """Codes that belong together. `exclusive`: one of these an answer (each part is judged on its own).

    `certainty` and `memo` say that a coding with a code of this group is complete only with that field.
    """

    id: str
    name: str
    exclusive: bool = False
    certainty: bool = False
    memo: bool = False
    words: Words = field(default_factory=dict)


class Code(Struct, frozen=True):
    """`id` is what exports write; `key` the key that sets it (`1` to `9`, `0`); `colour` a place in the palette
    (`1` to `10`) or `#rrggbb`; `line` a pattern of `LINES`, or empty for the one that the palette has there.

    `group` is a group's id, or empty. `changed` is the revision in which its rule (definition, when, when not)
    last changed: a coding made under an earlier one was made under an older rule. A retired code keeps its
    codings and takes no new ones; `merged_into` names the code that took them over.
    """

    id: str
    name: str
    key: str = ""
    colour: str = "1"
    definition: str = ""
    use_when: str = ""
    not_when: str = ""
    examples: tuple[Example, ...] = ()
    group: str = ""
    line: str = ""
    retired: bool = False
    merged_into: str = ""
    changed: int = 1
    words: Words = field(default_factory=dict)


class Codebook(Struct, frozen=True):
    """Groups and codes in their order, as of `revision` (counted from 1) and what was changed since.

    `source` cites where the scheme comes from. `certainty` and `memo` are required of every coding, whatever
    its group says.
    """

    codes: tuple[Code, ...] = ()
    revision: int = 1
    groups: tuple[Group, ...] = ()
    name: str = ""
    source: str = ""
    certainty: bool = False
    memo: bool = False
    words: Words = field(default_factory=dict)

    def code(self, code_id: str) -> Code | None:
        return next((code for code in self.codes if code.id == code_id), None)

    def group(self, group_id: str) -> Group | None:
        return next((group for group in self.groups if group.id == group_id), None)

    def wanting(self, annotation: "Annotation") -> tuple[str, ...]:
        """The fields (`certainty`, `memo`) that a coding must have, by its group or the codebook, and has not."""
        code = self.code(annotation.code)
        group = self.group(code.group) if code and code.group else None
        certainty = self.certainty or (group is not None and group.certainty)
        memo = self.memo or (group is not None and group.memo)
        wanted = (("certainty", certainty, annotation.certainty), ("memo", memo, annotation.memo.strip()))
        return tuple(name for name, required, given in wanted if required and not given)

    @property
    def active(self) -> tuple[Code, ...]:
        """The codes that can be given now."""
        return tuple(code for code in self.codes if not code.retired)


class Coder(Struct, frozen=True):
    id: str
    name: str


class Annotation(Struct, frozen=True):
    """A coder's code on an answer, a part (`part` counts from 0 over the exchange's questions) or a span.

    `start` and `end` are code points in the document's text: of the answer, the part or the passage;
    `quote` is the text between them when it was made, which `annotator check` holds against the text.
    `question_start` and `question_end` are those of the phrase of the question that it answers, if that was
    said, with its `question_quote`. `revision` is the codebook's, put on when it is added where it is 0.
    Times are ISO 8601 in UTC.
    """

    document: str
    exchange: str
    target: Target
    code: str
    coder: str
    start: int
    end: int
    quote: str
    part: int | None = None
    certainty: Certainty | None = None
    memo: str = ""
    origin: str = "hand"
    revision: int = 0
    created: str = ""
    updated: str = ""
    question_start: int | None = None
    question_end: int | None = None
    question_quote: str = ""
    id: str = field(default_factory=new_id)


class Memo(Struct, frozen=True):
    """A coder's note on an answer, or on the whole document where `exchange` is empty, and how sure the coder is
    of the codings there as a whole."""

    document: str
    coder: str
    text: str
    exchange: str = ""
    created: str = ""
    updated: str = ""
    certainty: Certainty | None = None
    id: str = field(default_factory=new_id)
