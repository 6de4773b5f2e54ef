"""What the header strip says: who asked whom, when, how long it took. Names and numbers stay as printed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from annotator.gui.wording import day, plural, translate
from annotator.model.document import Answerer, Header, Questioner

TERM = 21
"""Days that the government has for its answer."""
ROLES = {"Minister": "Minister", "Staatssecretaris": "State Secretary", "Minister-President": "Prime Minister"}


def asked(header: Header, short: bool = False) -> str:
    """`Bramelaar and Van Vinckenburg (Nieuw Land) → Minister Van Oldenmark (Erfgoed)`."""
    sides = (_questioners(header.questioners, short), _answerers(header.answerers, short))
    return " → ".join(side for side in sides if side)


def _questioners(found: Sequence[Questioner], short: bool) -> str:
    if short and len(found) > 1:
        party = f" ({found[0].party})" if found[0].party else ""
        return translate("Header", "{name} and others").format(name=found[0].name) + party
    groups: list[tuple[str | None, list[str]]] = []
    for each in found:
        if groups and groups[-1][0] == each.party:
            groups[-1][1].append(each.name)
        else:
            groups.append((each.party, [each.name]))
    return listed([f"{listed(names)} ({party})" if party else listed(names) for party, names in groups])


def _answerers(found: Sequence[Answerer], short: bool) -> str:
    if short:
        return listed([each.name for each in found])
    return listed([_answerer(each) for each in found])


def _answerer(of: Answerer) -> str:
    role = translate("Header", ROLES[of.role]) if of.role in ROLES else of.role
    named = f"{role} {of.name}" if role else of.name
    return f"{named} ({of.portfolio})" if of.portfolio else named


def listed(names: Sequence[str]) -> str:
    """`a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return translate("Header", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def dates(header: Header) -> str:
    """`24 Feb → 12 May 2020`; the first year is left out where both are the same."""
    if header.submitted and header.received:
        return f"{_from(header.submitted, header.received)} → {day(header.received)}"
    if header.submitted:
        return translate("Header", "submitted {date}").format(date=day(header.submitted))
    if header.received:
        return translate("Header", "received {date}").format(date=day(header.received))
    return ""


def _from(first: date, last: date) -> str:
    if first.year != last.year:
        return day(first)
    return QLocale().toString(QDate(first.year, first.month, first.day), "d MMM").replace(".", "")


def days(header: Header) -> str:
    return "" if header.days is None else plural("Header", "%n day(s)", header.days)


def late(header: Header) -> str:
    """`57 days late`, past the term."""
    if header.days is None or header.days <= TERM:
        return ""
    return plural("Header", "%n day(s) late", header.days - TERM)
