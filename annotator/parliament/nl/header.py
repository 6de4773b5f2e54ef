"""The head of a document: number, session, subject, people, dates, earlier documents."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from annotator.model.document import Doubt, Header, Kind
from annotator.parliament.nl import correspondence, dates, identifiers, metadata, people
from annotator.parliament.roles import Role
from annotator.text.canonical import clean

Said = Mapping[Role, Sequence[str]]

ASKED = re.compile(
    r"(?:(?:mondelinge|schriftelijke|nadere|aanvullende|herhaalde)\s+)*vra(?:ag|gen)\s+van\s+"
    r"(?:het\s*lid|de\s*leden|de\s+heer|mevrouw|lid|leden)(?:\s*(?=\S)|$)",
    re.IGNORECASE,
)
ANSWERED = re.compile(
    r"(?:nader\s+|aanvullend\s+)?(?:antwoord(?:en)?|beantwoording|mededeling)\s+(?:van|door)\s+"
    r"(?:de\s+|het\s+)?(?=(?:vice-?)?ministers?\b|minister-president|staats?secretaris|kabinet|regering)",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\saan\s*(?:de|het)\s*(?=(?:vice-?)?minister|staats?secretaris|regering|kabinet|voorzitter|presidium)",
    re.IGNORECASE,
)
_OVER = re.compile(r"\s(?:over|inzake|betreffende|met betrekking tot)\s+|\sover(?=(?:het|de|een)\b|«)")
_SUBMITTED = re.compile(r"\(?\s*ingezonden\b", re.IGNORECASE)
SUBMITTED_LINE = re.compile(r"\(?ingezonden .{6,40}", re.IGNORECASE)
_RECEIVED = re.compile(r"\(?\s*(?:en\s+)?ontvangen\b", re.IGNORECASE)
_NOTICE_SUBMITTED = re.compile(r"\bop\s+(\d{1,2})\s+([a-z]+)\s+(?:jl\.|(\d{4}))", re.IGNORECASE)
_NOTICE_ASKED = re.compile(
    r"vragen van (?:het lid|de leden)\s+(?P<by>.+?)\s+(?:over|inzake)\s+(?P<on>.+?)"
    r"(?:\s+\(\d{4}[ZD]\d+\)|,? kunnen|,? kan )"
    r"|(?:heeft het lid|hebben de leden)\s+(?P<by2>.+?)\s+(?:schriftelijke )?vragen gesteld aan .+?"
    r"\sover\s+(?P<on2>[^.]+)"
)
_BEFORE_CLOSING = re.compile(r"\s+(?=[).,;:?!])")
_WORDED_AS_ANSWERED = re.compile(r",? (?:worden|zijn|heb ik|zal ik|hierbij|beantwoord)\b")
_SLIP_BEFORE_DATE = 40
_LONGEST = 2500


class _Read(Struct):
    """A header in the making, and what was doubtful in it."""

    head: Header = field(default_factory=Header)
    doubts: list[Doubt] = field(default_factory=list)

    def set(self, **fields: object) -> None:
        self.head = replace(self.head, **fields)

    def day(self, text: str, cue: re.Pattern[str]) -> date | None:
        """The date after a cue such as `(ingezonden`."""
        found = cue.search(text)
        if not found:
            return None
        day, printed = dates.find(text[found.end() : found.end() + _SLIP_BEFORE_DATE])
        if printed and day is None:
            self.doubts.append(Doubt("date_impossible", {"printed": printed}))
        return day


def read(
    said: Said, furniture: Sequence[str], meta: Iterable[tuple[str, str]], kind: Kind
) -> tuple[Header, list[Doubt]]:
    """What header paragraphs, furniture and metadata say; the paragraphs come first."""
    made = _Read()
    asked = clean(" ".join(said[Role.ASKED])[:_LONGEST])
    answered = clean(" ".join(said[Role.ANSWERED])[:_LONGEST])
    _asked(made, asked)
    _answered(made, answered)
    if said[Role.LETTER]:
        _letter(made, said[Role.LETTER], furniture)
    if said[Role.NOTICE]:
        _notice(made, said[Role.NOTICE][0][:_LONGEST])
    if said[Role.LETTER] and not made.head.subject:
        made.set(subject=correspondence.subject([*said[Role.LETTER], *furniture]))
    beside = metadata.known(meta)
    _fill(made, beside)
    _numbers(made, said, furniture, beside, kind)
    _see_also(made, answered or asked)
    return made.head, made.doubts


def _asked(made: _Read, text: str) -> None:
    made.set(submitted=made.day(text, _SUBMITTED))
    start = ASKED.search(text)
    if not start:
        return
    to = _TO.search(text, start.end())
    names = text[start.end() : to.start() if to else _end(text)]
    made.set(questioners=people.questioners(names), subject=_subject(text, to.end() if to else start.end()))


def _end(text: str) -> int:
    over = _OVER.search(text)
    return over.start() if over else len(text)


def _subject(text: str, start: int) -> str | None:
    """From the first `over` after the addressees to `(ingezonden`."""
    over = _OVER.search(text, start)
    if not over:
        return None
    ends = [found.start() for found in _SUBMITTED.finditer(text, over.end())]
    subject = text[over.end() : ends[-1] if ends else len(text)]
    return _BEFORE_CLOSING.sub("", subject).strip() if ends else subject.strip(" .") or None


def _answered(made: _Read, text: str) -> None:
    start = ANSWERED.search(text)
    if not start:
        return
    made.set(received=made.day(text, _RECEIVED))
    stop = _RECEIVED.search(text, start.end())
    made.set(answerers=people.answerers(text[start.end() : stop.start() if stop else len(text)]))


def _letter(made: _Read, lines: Sequence[str], furniture: Sequence[str]) -> None:
    """A letter's date is the answer's; who asked what also stands in its first sentence."""
    head = made.head
    written = correspondence.dated(lines) or correspondence.dated(furniture)
    asked = correspondence.asked_on(lines)
    made.set(
        received=head.received or (written and dates.find(written)[0]),
        submitted=head.submitted or (asked and dates.find(asked)[0]),
        answerers=head.answerers or correspondence.signed(lines),
    )
    if not made.head.questioners:
        submitted = made.head.submitted
        _asked(made, _WORDED_AS_ANSWERED.split(" ".join(lines)[:_LONGEST])[0])
        made.set(submitted=submitted)


def _notice(made: _Read, text: str) -> None:
    """A notice without header says in its own sentences who asked what, and when."""
    found = _NOTICE_ASKED.search(text)
    if found and not made.head.questioners:
        made.set(questioners=people.questioners(found["by"] or found["by2"]))
        made.set(subject=made.head.subject or (found["on"] or found["on2"]).strip())
    when = _NOTICE_SUBMITTED.search(text)
    if when and made.head.submitted is None and (month := dates.month(when[2])):
        made.set(submitted=_last_before(int(when[1]), month, when[3], made.head.received))


def _last_before(day: int, month: int, year: str | None, received: date | None) -> date | None:
    """`6 november jl.`: the last one before the notice was received."""
    if not year and received is None:
        return None
    try:
        found = date(int(year) if year else received.year, month, day)  # pyright: ignore[reportOptionalMemberAccess]
        return found.replace(year=found.year - 1) if received and found > received else found
    except ValueError:
        return None


def _fill(made: _Read, beside: metadata.Known) -> None:
    """The metadata's word for what the text leaves open."""
    head = made.head
    made.set(
        submitted=head.submitted or beside.submitted,
        received=head.received or beside.received,
        questioners=head.questioners or beside.questioners,
        answerers=head.answerers or beside.answerers,
    )


def _numbers(made: _Read, said: Said, furniture: Sequence[str], beside: metadata.Known, kind: Kind) -> None:
    """Number, session and case, from the imprint, the number lines, the metadata and the file's name in turn."""
    letter = [*said[Role.LETTER], *said[Role.ASKED]] if said[Role.LETTER] else []
    facts = identifiers.facts([*said[Role.NUMBER], *letter, *furniture])
    session = facts.session or beside.session
    day = made.head.received or made.head.submitted
    if session is None and day is not None and kind != "letter":
        session = dates.session_of(day)
    number = facts.number or identifiers.numbered(facts, session, kind) or beside.number
    case = facts.case or beside.case
    made.set(number=number, session=identifiers.session_in(number) or session, case=case)


def _see_also(made: _Read, text: str) -> None:
    found, slips = identifiers.see_also(text, made.head.session)
    made.set(see_also=found)
    made.doubts += slips
