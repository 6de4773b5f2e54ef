"""What the window remembers between two times: recent projects, its own shape, where one was reading."""

import os
import zlib
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject, QTimer

from annotator import settings
from annotator.gui.desk import Desk

_SOON = 3000  # ms after a project was opened or one went on in it until that is remembered


class Remembering(QObject):
    """Keeps how far one is in a while after one went on, so that it is known after a crash too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.timer = QTimer(self, singleShot=True, interval=_SOON)
        self.timer.timeout.connect(self.now)
        desk.current_changed.connect(self.soon)

    def soon(self) -> None:
        self.timer.start()

    def now(self) -> None:
        self.timer.stop()
        remember(self._desk)


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
    last = settings.get("places", {})
    if desk.document is not None:
        last[here] = [desk.document.id, desk.exchange]
    _keep_places(desk.project.path, desk.places)
    known = settings.get("recent", [])
    settings.put(
        progress={path: progress[path] for path in known if path in progress},
        places={path: last[path] for path in known if path in last},
    )


def place(path: Path) -> tuple[str, str]:
    """Document and exchange that were last read in a project; empty where nothing is known."""
    document, exchange = settings.get("places", {}).get(str(path.absolute()), ("", ""))
    return document, exchange


def places(path: Path) -> dict[str, str]:
    """Where one last read in every document of a project: the exchange by the document."""
    try:
        found = msgspec.json.decode(_places_file(path).read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {document: each for document, each in found.items() if isinstance(each, str)}


def _keep_places(path: Path, places: dict[str, str]) -> None:
    """In a file of their own: there may be thousands, and the settings are read often."""
    file = _places_file(path)
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_suffix(f".{os.getpid()}")
        draft.write_bytes(msgspec.json.encode(places))
        draft.replace(file)


def _places_file(path: Path) -> Path:
    mark = zlib.crc32(str(path.absolute()).encode())  # hashlib would load a library at every start
    return settings.folder() / "places" / f"{path.stem}-{mark:08x}.json"


def forget(path: Path) -> None:
    settings.put(recent=[each for each in settings.get("recent", []) if each != str(path)])
    _places_file(path).unlink(missing_ok=True)


def found(old: Path, new: Path) -> None:
    """A recent project lies at another place now."""
    _keep_places(new, places(old) | places(new))
    rows = [str(new.absolute()) if each == str(old) else each for each in settings.get("recent", [])]
    progress, last = settings.get("progress", {}), settings.get("places", {})
    for table in (progress, last):
        if str(old) in table:
            table[str(new.absolute())] = table.pop(str(old))
    settings.put(recent=list(dict.fromkeys(rows)), progress=progress, places=last)
