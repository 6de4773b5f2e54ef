"""Word 97 documents (.doc), through antiword or LibreOffice where one of them is installed.

Neither is part of this program. antiword gives a paragraph a line, `[1]` for a note's mark and the notes at the
end; LibreOffice makes a .docx of the file, which is read as such.
"""

import os
import re
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from annotator.model.errors import UserError
from annotator.model.lines import Line, Mark, Reading
from annotator.readers import docx
from annotator.readers._flow import tidy

_SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")  # of OLE files: .doc, but also .xls, .ppt and locked .docx
_WORD, _LOCKED = ("WordDocument".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le"))
_ELSEWHERE = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
)
_ANTIWORD_SECONDS, _OFFICE_SECONDS = 20, 90
_DASHES = re.compile(r"-{20,}")
_NOTE = re.compile(r"\[(\d{1,3})\]\s?")


def fits(data: bytes, name: str) -> bool:
    return data.startswith(_SIGNATURE)


def read(data: bytes, name: str) -> Reading:
    """UserError where the file is locked or no Word document, or where nothing is installed that reads it."""
    name = name or "The Word file"
    if _LOCKED in data:
        raise UserError("{name} is locked with a password. Save a copy without one and import that.", name=name)
    if _WORD not in data:
        raise UserError("{name} is an Office file, but no Word document. Save it as .docx or PDF.", name=name)
    antiword, office = shutil.which("antiword"), _office()
    if antiword is None and office is None:
        raise UserError(
            "{name} is a Word 97 document. Install antiword or LibreOffice to read it, or save it as .docx.",
            name=name,
        )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "document.doc")
        source.write_bytes(data)
        if antiword is not None:
            return Reading("doc", tuple(lines(_text(antiword, source, name))))
        return docx.read(_converted(office or "", source, name), name)


def _office() -> str | None:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _ELSEWHERE if Path(place).is_file()), None)


def _text(antiword: str, source: Path, name: str) -> str:
    """All paragraphs, however long, each in one line (`-w 0`)."""
    out = source.with_suffix(".txt")
    code = _run([antiword, "-w", "0", "-m", "UTF-8.txt", str(source)], out, _ANTIWORD_SECONDS, name)
    text = out.read_bytes().decode("utf-8", "replace")
    if code or not text.strip():
        raise _unreadable(name)
    return text


def _converted(office: str, source: Path, name: str) -> bytes:
    profile = Path(source.parent, "profile").as_uri()
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx", "--outdir"]
    _run([*command, str(source.parent), str(source)], source.with_suffix(".log"), _OFFICE_SECONDS, name)
    made = source.with_suffix(".docx")
    if not made.is_file():
        raise _unreadable(name)
    return made.read_bytes()


def _run(command: list[str], out: Path, seconds: int, name: str) -> int:
    """Run to the end, or kill after `seconds` with all that it started; its output goes to a file, not to a pipe
    that its children could hold open."""
    with out.open("wb") as stream:
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "LC_ALL": "C.UTF-8"},
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            raise _unreadable(name) from None
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        _kill(process)
        raise _unreadable(name) from None


def _kill(process: subprocess.Popen[bytes]) -> None:
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def _unreadable(name: str) -> UserError:
    return UserError("{name} is damaged or locked and cannot be read. Save it as .docx in Word.", name=name)


def lines(text: str) -> list[Line]:
    """The lines of antiword's text: paragraphs, rows of tables with tabs, notes with their marks."""
    printed = text.replace("\r\n", "\n").split("\n")
    rule = _rule(printed)
    body = [_row(line) if line.startswith("|") else tidy(line) for line in printed[:rule]]
    notes = _notes(printed[rule + 1 :])
    return [*_marked([line for line in body if line], len(notes)), *notes]


def _rule(printed: list[str]) -> int:
    """The line of dashes above the notes; the end where there are none."""
    found = [
        at for at, line in enumerate(printed[:-1]) if _DASHES.fullmatch(line) and _NOTE.match(printed[at + 1])
    ]
    return found[-1] if found else len(printed)


def _notes(printed: list[str]) -> list[Line]:
    notes: list[Line] = []
    for line in printed:
        found = _NOTE.match(line)
        if found and int(found[1]) == sum(1 for note in notes if note.marks) + 1:
            notes.append(Line(tidy(line[found.end() :]), tag="footnote", whole=True, marks=(Mark(0, found[1]),)))
        elif notes and line.strip():
            notes.append(Line(tidy(line), tag="footnote", whole=True))
    return notes


def _marked(body: list[str], notes: int) -> list[Line]:
    """Marks are out of the text: they come in order, so that a typed `[1]` after Word's own stays."""
    made: list[Line] = []
    expected = 1
    for text in body:
        kept, marks, at = "", [], 0
        for found in _NOTE.finditer(text):
            if int(found[1]) == expected <= notes:
                kept += text[at : found.start()]
                marks.append(Mark(len(kept), found[1]))
                at = found.start() + len(found[1]) + 2
                expected += 1
        made.append(Line(kept + text[at:], tag="row" if "\t" in text else "", whole=True, marks=tuple(marks)))
    return made


def _row(line: str) -> str:
    return "\t".join(tidy(cell) for cell in line.strip("|").split("|")).strip()
