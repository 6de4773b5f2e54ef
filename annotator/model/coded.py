"""What one coder made of one answer, with what is known of the answer: what counts and agreement are made from."""

from datetime import date

from msgspec import Struct

from annotator.model.parts import Mark


class CodedAnswer(Struct, frozen=True):
    """`codes` are those given to the answer, to a part of its questions or to a passage of it, each once.

    `marks` are the coder's marks on the parts, of which there are `parts`. `days` is the response time.
    """

    document: str
    exchange: str
    coder: str
    codes: frozenset[str] = frozenset()
    marks: tuple[Mark, ...] = ()
    parts: int = 0
    number: str | None = None
    answer_numbers: str = ""
    answerers: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    submitted: date | None = None
    received: date | None = None
    days: int | None = None

    @property
    def answer(self) -> tuple[str, str]:
        """Which answer it is, whoever coded it."""
        return self.document, self.exchange
