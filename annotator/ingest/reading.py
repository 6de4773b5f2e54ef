"""One file -> a document, and the same packed for the way from a worker process."""

from hashlib import sha256
from pathlib import Path
from time import perf_counter

from msgspec import Struct

from annotator import parliament, readers
from annotator.model.document import Document
from annotator.model.edits import AddDocument
from annotator.model.errors import UserError


class ReadFile(Struct, frozen=True):
    """`source` is the file as it was, `media` the name of the reader that read it."""

    document: Document
    source: bytes
    file_name: str
    media: str

    @property
    def sha256(self) -> str:
        return sha256(self.source).hexdigest()


class Outcome(Struct, frozen=True):
    """What reading a file came to: what to add, with its number and doubts, or why it cannot be read."""

    path: Path
    edit: AddDocument | None = None
    number: str = ""
    doubts: int = 0
    fault: UserError | None = None
    seconds: float = 0.0


def read_file(path: Path) -> ReadFile:
    """Read and understand a file. Raises UserError, with a sentence, where that cannot be done."""
    source, reading = readers.open_file(path)
    return ReadFile(parliament.understand(reading), source, path.name, reading.format)


def outcome(path: Path) -> Outcome:
    """Read a file for the project; why it cannot be read is a part of what comes back."""
    begun = perf_counter()
    try:
        read = read_file(path)
    except UserError as error:
        return Outcome(path, fault=error, seconds=perf_counter() - begun)
    edit = AddDocument.of(read.document, read.source, printable(read.file_name), read.media)
    structure = read.document.structure
    seconds = perf_counter() - begun
    return Outcome(path, edit, structure.header.number or "", len(structure.doubts), seconds=seconds)


def outcomes(paths: tuple[Path, ...]) -> list[Outcome]:
    return [outcome(path) for path in paths]


def printable(name: object) -> str:
    """A file's name as text: bytes that are none become question marks."""
    return str(name).encode("utf-8", "replace").decode("utf-8")
