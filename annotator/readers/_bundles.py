"""Files that hold several documents: zip archives, lists of JSON records, tables of texts.

A document in one has a path that goes on behind the file's own, as if that were a folder: `answers.zip/2751.pdf`.
Nothing is ever unpacked to a disk, so that a name in an archive leads nowhere but into the archive.
"""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath

from annotator.model.errors import UserError
from annotator.readers import _zip
from annotator.readers._markup import xml_bytes, xml_root

LARGEST_MEMBER = 100 * 1024 * 1024
MOST_MEMBERS = 50_000
MOST_UNPACKED = 8 * 1024**3
LARGEST_TABLE = 100 * 1024 * 1024
_OFFICE = frozenset({"[Content_Types].xml", "mimetype"})  # what makes a zip a Word, Excel or LibreOffice document
_CLUTTER = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
BESIDE = "metadata.xml"  # speaks of the document beside it
_TEXTS = ("text_content", "text", "content", "tekst", "inhoud")
_NAMES = ("name", "file", "filename", "file_name", "identifier", "id", "naam", "nummer")
_REPORT = b"<DailyReport"
_OUTSIDE = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\\")


def members(path: Path) -> list[Path]:
    """The paths of the documents in a file; none where it is a document itself. UserError for an archive that is
    broken or holds far too much."""
    bundle = _bundle(path)
    return [path / name for name in bundle if PurePosixPath(name).name != BESIDE] if bundle else []


def load(path: Path) -> bytes | None:
    """A document's bytes by such a path; None for a path that leads into no file, or to nothing in it."""
    above = within(path)
    bundle = _bundle(above) if above else None
    name = path.relative_to(above).as_posix() if above else ""
    return bundle.bytes_of(name) if bundle and name in bundle else None


def within(path: Path) -> Path | None:
    """The file that a path leads into, if it does."""
    return next((above for above in path.parents if above.is_file()), None)


class _Archive(dict[str, zipfile.ZipInfo]):
    """The files of a zip by their names, with what does not belong to its author's documents left out."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        super().__init__()
        self.path, self.archive = path, archive
        entries = [entry for entry in self.archive.infolist() if not entry.is_dir()]
        if len(entries) > MOST_MEMBERS or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
            raise UserError(
                "{name} holds more than {most} files or {size} GB. Unpack it and import its folders one by one.",
                name=path.name,
                most=MOST_MEMBERS,
                size=MOST_UNPACKED // 1024**3,
            )
        for entry in entries:
            parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
            if not _CLUTTER & set(parts) and not parts[-1].startswith("."):
                self[_within(entry.filename)] = entry

    def bytes_of(self, name: str) -> bytes:
        entry = self[name]
        if _OUTSIDE.search(entry.filename):
            raise UserError(
                "{name} has a path in {file} that leads out of it. It was left alone.",
                name=name,
                file=self.path.name,
            )
        return _zip.member(self.archive, entry, LARGEST_MEMBER, name)


class _Records(dict[str, bytes]):
    """Records by their names, each as bytes of its own."""

    def bytes_of(self, name: str) -> bytes:
        return self[name]


def _within(name: str) -> str:
    """A path that stays where it is, whatever the name would do."""
    parts = (part for part in re.split(r"[/\\]+", name) if part not in ("", ".", "..") and not part.endswith(":"))
    return "/".join(parts) or "_"


def _bundle(path: Path) -> _Archive | _Records | None:
    try:
        stat = path.stat()
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError:
        return None  # reading it as a document says why
    if not head.startswith(_zip.SIGNATURE) and (stat.st_size > LARGEST_TABLE or not _may_hold_records(head)):
        return None
    return _opened(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=1)
def _opened(path: Path, changed: int, size: int) -> _Archive | _Records | None:
    """The file of which documents are read one after the other, opened once; anew where it changed."""
    with path.open("rb") as file:
        if file.read(4) == _zip.SIGNATURE:
            archive = _zip.opened(path, path.name)
            return None if _OFFICE & set(archive.namelist()) else _Archive(path, archive)
        file.seek(0)
        data = file.read()
    found = dict(_json_records(data) or _reports(data, path.name) or _table_records(data))
    return _Records(found) if len(found) > 1 else None


def _may_hold_records(head: bytes) -> bool:
    first = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return first[:1] in (b"[", b"{") or _REPORT in head or _text_column(_header(first)) is not None


def _json_records(data: bytes) -> list[tuple[str, bytes]]:
    """The records of a JSON list, or of lines that are a JSON object each."""
    try:
        read = json.loads(data)
    except (ValueError, RecursionError):
        read = _json_lines(data)
    read = read.get("results") if isinstance(read, dict) else read
    records = [record for record in read if isinstance(record, dict)] if isinstance(read, list) else []
    return [
        (f"{_record_name(record, number)}.json", json.dumps(record).encode())
        for number, record in enumerate(records, 1)
    ]


def _json_lines(data: bytes) -> list[object]:
    lines = [line for line in data.splitlines() if line.strip()]
    if len(lines) < 2 or not all(line.lstrip().startswith(b"{") for line in lines):
        return []
    try:
        return [json.loads(line) for line in lines]
    except (ValueError, RecursionError):
        return []


def _record_name(record: dict[object, object], number: int) -> str:
    named = next((record[key] for key in _NAMES if isinstance(record.get(key), str)), "")
    return _within(f"{number} {named}".replace("/", "-")).strip()


def _reports(data: bytes, name: str) -> list[tuple[str, bytes]]:
    """The questions of a daily report of the UK Parliament, each as XML of its own."""
    if _REPORT not in data[:4096]:
        return []
    parts = list(xml_root(data, name).iter("{*}ReportQuestion"))
    named = [next((item.text for item in part.iter("{*}Uin")), "") or "" for part in parts]
    return [
        (_within(f"{number} {uin}").strip() + ".xml", xml_bytes(part))
        for number, (part, uin) in enumerate(zip(parts, named, strict=True), 1)
    ]


def _table_records(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The texts of a table: a CSV file one column of which holds whole documents."""
    header = _header(data[:4096])
    column = _text_column(header)
    if column is None:
        return
    name = next((header.index(each) for each in _NAMES if each in header), None)
    for number, row in enumerate(_rows(data), 1):
        if column < len(row):
            named = row[name] if name is not None and name < len(row) else ""
            yield _within(f"{number} {named}".replace("/", "-")).strip(), row[column].encode()


def _rows(data: bytes) -> list[list[str]]:
    csv.field_size_limit(LARGEST_TABLE)
    try:
        return list(csv.reader(io.StringIO(data.decode("utf-8-sig", "replace"))))[1:]
    except csv.Error:
        return []


def _header(head: bytes) -> list[str]:
    line = head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0].decode("utf-8", "replace")
    return [cell.strip(' "\r').lower() for cell in line.split(",")] if "," in line and len(line) < 1000 else []


def _text_column(header: list[str]) -> int | None:
    return next((header.index(each) for each in _TEXTS if each in header), None)
