"""What is known of written questions: one grammar a parliament behind one small interface.

A grammar is a module here with `fits(reading) -> bool` and `understand(reading) -> Document`. The Dutch one comes
last and takes everything: what it does not know becomes a document of kind `unknown` with its plain text.
"""

from typing import Protocol

from annotator.model.document import Document
from annotator.model.lines import Reading
from annotator.parliament import nl, uk


class Grammar(Protocol):
    def fits(self, reading: Reading) -> bool: ...

    def understand(self, reading: Reading) -> Document: ...


GRAMMARS: tuple[Grammar, ...] = (uk, nl)


def understand(reading: Reading) -> Document:
    """The document that the lines make up; never raises, whatever they hold."""
    grammar = next(grammar for grammar in GRAMMARS if grammar.fits(reading))
    return grammar.understand(reading)
