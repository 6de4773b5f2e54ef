"""What a question asks for: a yes or no, a judgement, a figure, a time, a reason, anything else."""

import re
from enum import StrEnum

from msgspec import Struct

from annotator.model.document import Document, Exchange, Span
from annotator.text.sentences import sentences


class Asks(StrEnum):
    IF_SO = "if-so"  # `Zo nee, waarom niet?`, which arises only after another answer
    KNOWN = "known"  # `Bent u bekend met ...?`
    OPINION = "opinion"  # `Deelt u de mening ...?`
    WILLING = "willing"  # `Bent u bereid ...?`
    FIGURE = "figure"
    TIME = "time"
    JUDGEMENT = "judgement"  # `Hoe beoordeelt u ...?`, `Wat is uw reactie ...?`
    REASON = "reason"
    REQUEST = "request"  # `Kunt u ...?`
    OPEN = "open"  # any other question word
    YES_NO = "yes-no"


# The first that fits is taken.
_KINDS = (
    (
        Asks.IF_SO,
        r"^(?:en )?(?:(?:zo ?|indien )(?:ja|nee|neen|niet|wel)\b|waarom (?:niet|wel)\W*$|graag )",
    ),
    (
        Asks.KNOWN,
        r"^(?:en )?(?:bent u (?:\w+ ){0,3}(?:bekend|op de hoogte)|kent u|herinnert u|is het (?:bij )?u bekend"
        r"|(?:heeft|hebt) u (?:\w+ ){0,3}(?:kennis|gelezen|gezien))",
    ),
    (
        Asks.OPINION,
        r"^(?:en )?(?:(?:deelt|erkent|vindt|onderschrijft|ziet|acht|begrijpt|herkent|onderkent|beaamt|snapt) u"
        r"|(?:realiseert|beseft) u|bent u (?:het|zich|(?:\w+ )?eens|(?:ook )?van (?:mening|oordeel))"
        r"|kunt u zich (?:vinden|voorstellen))",
    ),
    (
        Asks.WILLING,
        r"^(?:en )?(?:bent u (?:\w+ ){0,3}(?:bereid|voornemens|van plan)|bent u tevens|(?:wilt|gaat|zult) u"
        r"|overweegt u|kunt u (?:toezeggen|garanderen|ervoor zorgen))",
    ),
    (
        Asks.FIGURE,
        r"\b(?:hoeveel|hoe (?:vaak|groot|hoog)|welk (?:aandeel|percentage|bedrag|deel)|aantallen|wat kost\w*"
        r"|wat zijn de kosten)\b",
    ),
    (Asks.TIME, r"\b(?:wanneer|welke termijn|hoe snel|hoe lang|tijdpad)\b"),
    (
        Asks.JUDGEMENT,
        r"^(?:en )?(?:wat (?:vindt|vond) u|wat is (?:volgens u|uw)|kunt u (?:reageren|ingaan|reflecteren)"
        r"|hoe (?:beoordeelt|kijkt|reageert|apprecieert|duidt|weegt|waardeert|verklaart|rijmt"
        r"|interpreteert|oordeelt))",
    ),
    (Asks.REASON, r"\b(?:waarom|hoe komt het|wat is de reden)\b"),
    (Asks.REQUEST, r"^(?:en )?(?:kunt|kan|zou|kunnen) (?:u|het)\b"),
    (
        Asks.OPEN,
        r"^(?:en )?(?:(?:in|op|voor|met|door|bij|aan|van|uit|naar|tot|vanaf|sinds|over|binnen) )?"
        r"(?:welke?|wat|hoe|wie|waar\w*|hoever\w*)\b",
    ),
)
_TRIED = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)
_LEADING = re.compile(r"^[^\w]+")
CLOSED = frozenset({Asks.OPINION, Asks.WILLING, Asks.YES_NO})
IDLE = frozenset({Asks.IF_SO, Asks.KNOWN})


class Asked(Struct, frozen=True):
    """One thing asked: `span` in the document, `text` what asks of it. An `idle` one asks nothing of substance."""

    span: Span
    text: str
    kind: Asks

    @property
    def closed(self) -> bool:
        """Whether a yes or a no would answer it."""
        return self.kind in CLOSED

    @property
    def idle(self) -> bool:
        return self.kind in IDLE


def kind(text: str) -> Asks:
    text = _LEADING.sub("", text.lower())
    return next((asks for asks, pattern in _TRIED if pattern.search(text)), Asks.YES_NO)


def asked(document: Document, exchange: Exchange) -> list[Asked]:
    """The things asked in an exchange, in their order: a part of a question each."""
    parts = [part for question in exchange.questions for part in question.parts or (question.span,)]
    return [Asked(part, text, kind(text)) for part in parts for text in [_asking(document.text, part)]]


def _asking(text: str, part: Span) -> str:
    """The sentence that asks, without the statements that lead up to it."""
    found = [text[start:end] for start, end in sentences(text, *part)]
    asking = [each for each in found if each.rstrip("»”\"'’ )]").endswith("?")]
    return asking[-1] if asking else " ".join(found)
