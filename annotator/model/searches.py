"""What somebody looks for: the words of a query and what they mean, and a search that is kept under a name.

All words must occur in one passage; `"words between quotes"` in that order; `regist*` stands for every word that
begins so; `a OR b` for one of both; `-word` or `NOT word` for a passage without it. The last word is a beginning
from its fourth letter on, as long as it is being typed: no blank or quote follows it. (Short words are mostly
meant as they are, and their beginnings stand in nearly every passage.)
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from msgspec import Struct, field

from annotator.model.coding import new_id
from annotator.model.errors import UserError

Where = Literal["everywhere", "answer", "question", "notes", "memos"]
WHERE: tuple[Where, ...] = ("everywhere", "answer", "question", "notes", "memos")
MOST_WORDS = 60
BEGINNING = 4
"""Letters from which on the word that is being typed is a beginning."""
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"') | {"\0": " "})
_NOTHING = ("AND", "&", "+")
_OPERATORS = ("OR", "|", "NOT", *_NOTHING)
_PART = re.compile(r'(-?)"([^"]*)(?:("\*?)|$)|(\S+)')


class Search(Struct, frozen=True):
    """A query kept under a name. `place` is one of `WHERE`. Times are ISO 8601 in UTC."""

    name: str
    query: str
    place: Where = "everywhere"
    created: str = ""
    updated: str = ""
    id: str = field(default_factory=new_id)


class Term(NamedTuple):
    """A word, or words in this order; with `beginning`, the last of them may go on."""

    words: str
    beginning: bool = False

    def written(self, last: bool) -> str:
        """The term as it is typed so that it means this."""
        odd = re.search(r"\s|^-", self.words) or self.words in _OPERATORS
        plain = not odd and not (last and not self.beginning)
        return (self.words if plain else f'"{self.words}"') + ("*" if self.beginning else "")


def _signs(terms: tuple[Term, ...]) -> list[str]:
    return ["", *["OR "] * (len(terms) - 1)]


class Query(NamedTuple):
    """One term of each of `wanted` must occur, and none of `unwanted`."""

    wanted: tuple[tuple[Term, ...], ...] = ()
    unwanted: tuple[Term, ...] = ()

    @property
    def written(self) -> str:
        """The query as it is kept: what is typed last means the same as anywhere else."""
        terms = [(sign, term) for terms in self.wanted for sign, term in zip(_signs(terms), terms, strict=True)]
        terms += [("-", term) for term in self.unwanted]
        last = len(terms) - 1
        return " ".join(sign + term.written(place == last) for place, (sign, term) in enumerate(terms))


def understood(text: str) -> Query:
    """What a query says; odd signs are passed over. Nothing is wanted of an empty one.

    Raises UserError where there is text, but nothing that one could look for, or too much.
    """
    text = text.encode("utf-8", "replace").decode().translate(_QUOTES)
    parts = list(_parts(text))
    wanted: list[list[Term]] = []
    unwanted: list[Term] = []
    or_next = not_next = False
    for part in parts:
        if part in ("OR", "|"):
            or_next = True
        elif part == "NOT":
            not_next = True
        elif isinstance(part, tuple):
            term, without = part
            if without or not_next:
                unwanted.append(term)
            elif or_next and wanted:
                wanted[-1].append(term)
            else:
                wanted.append([term])
            or_next = not_next = False
    _refuse(text, wanted, unwanted)
    return Query(tuple(map(tuple, wanted)), tuple(unwanted))


def _parts(text: str) -> Iterator[str | tuple[Term, bool]]:
    """Operators as they are, terms with whether they are unwanted; AND says nothing that a blank does not."""
    for found in _PART.finditer(text):
        minus, phrase, closed, word = found.groups()
        if word is None:
            term = _term(phrase, closed == '"*', closed is None)
        elif word in _OPERATORS:
            if word not in _NOTHING:
                yield word
            continue
        else:
            minus = word[0] if word.startswith("-") and len(word) > 1 else ""
            bare = word.removeprefix(minus).replace('"', " ").strip()
            term = _term(bare, bare.endswith("*"), found.end() == len(text))
        if any(sign.isalnum() for sign in term.words):
            yield term, bool(minus)


def _term(text: str, starred: bool, being_typed: bool) -> Term:
    words = text.replace("*", " ").split()
    return Term(" ".join(words), starred or (being_typed and bool(words) and len(words[-1]) >= BEGINNING))


def _refuse(text: str, wanted: list[list[Term]], unwanted: list[Term]) -> None:
    every = [*unwanted, *(term for terms in wanted for term in terms)]
    if sum(len(term.words.split()) for term in every) > MOST_WORDS or len(text) > 50 * MOST_WORDS:
        raise UserError("This is too long to look for: keep to {most} words.", most=MOST_WORDS)
    if unwanted and not wanted:
        raise UserError("This says only what to leave out: add a word to look for.")
    if text.strip() and not wanted:
        raise UserError("There is no word in this: type one to look for.")
