"""What a line of a document is there for.

Every format ends in labelled lines; one builder makes the document of them.

A grammar's module for a format (print by its places, XML by its tags) gives the roles that the format is certain
of and leaves the others `UNKNOWN`; the words of the lines then decide those.
"""

from enum import Enum

from msgspec import Struct

from annotator.model.lines import Line


class Role(Enum):
    """`FURNITURE` is page head, page foot, imprint, navigation: out of the text, but still asked for number and
    session. `NUMBER` is the document's own number on a line, `ASKED` and `ANSWERED` the two header paragraphs.
    `BODY` belongs to the heading above it; `TABLE` too, each line a row. `NOTICE` is what stands in place of
    answers (a delay, a withdrawal), `EXPLANATION` a closing Toelichting, `LETTER` what comes before the questions
    of a ministry's letter: none of these is a question or an answer."""

    UNKNOWN = "unknown"
    FURNITURE = "furniture"
    NUMBER = "number"
    ASKED = "asked"
    ANSWERED = "answered"
    QUESTION_HEADING = "question heading"
    ANSWER_HEADING = "answer heading"
    BODY = "body"
    TABLE = "table"
    NOTE = "note"
    NOTICE = "notice"
    EXPLANATION = "explanation"
    LETTER = "letter"


class Labelled(Struct, gc=False):
    """A line with its role.

    `label` is, of a heading, the numbers as printed (`5 en 6`; empty where none are printed) and, of the first
    line of a note, its mark (its further lines have none). The text of a heading line is what was printed
    (`Vraag 5`); it may be empty where a question stands without heading.
    `starts` says whether a new paragraph begins with this line; None leaves it to the words and the line's length
    (a `whole` line always is a paragraph).
    """

    line: Line
    role: Role = Role.UNKNOWN
    label: str = ""
    starts: bool | None = None
