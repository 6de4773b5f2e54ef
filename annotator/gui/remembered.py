"""What the window remembers between two times: recent projects, its own shape, where one was reading."""

from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from annotator import settings
from annotator.gui.desk import Desk


class Recent(Struct, frozen=True):
    """A project that was open. `opened` is ISO 8601 in UTC; the counts are those of its last closing."""

    path: Path
    opened: str = ""
    coded: int = 0
    answers: int = 0


def recent() -> list[Recent]:
    """The projects opened lately, the last one first, those that are no longer there too."""
    known = settings.get("progress", {})
    return [Recent(Path(path), **known.get(path, {})) for path in settings.get("recent", [])]


def remember(desk: Desk) -> None:
    """Keep how far the open project is, and the place in it."""
    if desk.project is None:
        return
    settings.remember_project(desk.project.path)
    here = str(desk.project.path.absolute())
    coded, answers = desk.progress
    opened = datetime.now(UTC).isoformat(timespec="seconds")
    progress = settings.get("progress", {}) | {here: {"opened": opened, "coded": coded, "answers": answers}}
    places = settings.get("places", {})
    if desk.document is not None:
        places[here] = [desk.document.id, desk.exchange]
    known = settings.get("recent", [])
    settings.put(
        progress={path: progress[path] for path in known if path in progress},
        places={path: places[path] for path in known if path in places},
    )


def place(path: Path) -> tuple[str, str]:
    """Document and exchange that were last read in a project; empty where nothing is known."""
    document, exchange = settings.get("places", {}).get(str(path.absolute()), ("", ""))
    return document, exchange


def forget(path: Path) -> None:
    settings.put(recent=[each for each in settings.get("recent", []) if each != str(path)])


def found(old: Path, new: Path) -> None:
    """A recent project lies at another place now."""
    rows = [str(new.absolute()) if each == str(old) else each for each in settings.get("recent", [])]
    progress, places = settings.get("progress", {}), settings.get("places", {})
    for table in (progress, places):
        if str(old) in table:
            table[str(new.absolute())] = table.pop(str(old))
    settings.put(recent=list(dict.fromkeys(rows)), progress=progress, places=places)
