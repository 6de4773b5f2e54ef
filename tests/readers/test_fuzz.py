"""Damaged files of every format: each is read or refused with a sentence, and what is read holds together."""

import io
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.model.document import Document
from annotator.model.errors import UserError
from annotator.model.lines import Reading
from annotator.model.places import unpack
from annotator.parliament import understand
from annotator.readers import read
from tests.parliament.made_html import OFFICIAL, OPEN_TK
from tests.parliament.made_print import answers
from tests.parliament.made_xml import OLDER, TODAY
from tests.readers.made_docx import box, cited, docx, field, p, run, table

SHARED = Path(__file__).parents[2].parent / "shared" / "corpus"
WORD = docx(
    p("Vraag 1", bold=True), p(run("Kent u?") + cited(2) + box(p("Datum")) + field("X", "y"), number="1"),
    p("Antwoord 1"), table([p("a"), p("b")]), notes={2: "Bode"},
)  # fmt: skip
MADE = {
    "pdf": answers(),
    "xml": TODAY.encode(),
    "xml-older": OLDER.encode("latin-1"),
    "html": OFFICIAL.encode(),
    "html-opentk": OPEN_TK.encode(),
    "docx": WORD,
    "json": b'{"vraagdata": {"1": {"vraag": ["a", "<vraag><al>a</al></vraag>"], "antwoord": "b"}}}',
    "doc": bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600 + "WordDocument".encode("utf-16-le") + b"\0" * 900,
}
QUICK = settings(
    max_examples=25, deadline=timedelta(seconds=10), suppress_health_check=list(HealthCheck), derandomize=True
)


@st.composite
def damage(draw: st.DrawFn) -> list[tuple[float, str, bytes]]:
    """Where (as a part of the whole), what is done, and with which bytes."""
    kind = st.sampled_from(["flip", "cut", "insert", "drop", "double"])
    step = st.tuples(st.floats(0, 1), kind, st.binary(min_size=1, max_size=12))
    return draw(st.lists(step, min_size=1, max_size=6))


def damaged(data: bytes, steps: list[tuple[float, str, bytes]]) -> bytes:
    for part, kind, extra in steps:
        at = int(part * len(data))
        if kind == "cut":
            data = data[: max(at, 8)]
        elif kind == "insert":
            data = data[:at] + extra + data[at:]
        elif kind == "drop":
            data = data[:at] + data[at + 40 :]
        elif kind == "double":
            data = data[:at] + data[max(0, at - 200) : at] + data[at:]
        else:
            data = data[:at] + extra + data[at + len(extra) :]
    return data


def read_or_refused(data: bytes, name: str = "x") -> None:
    try:
        reading = read(data, name)
    except UserError as error:
        refused = str(error)
    else:
        holds_together(reading)
        holds_as_document(understand(reading))
        return
    assert refused.endswith(".")


def holds_together(reading: Reading) -> None:
    for line in reading.lines:
        assert "\n" not in line.text
        assert all(0 <= mark.at <= len(line.text) and mark.mark for mark in line.marks)
        assert not line.edges or len(line.edges) == len(line.text) + 1


def holds_as_document(document: Document) -> None:
    for exchange in document.structure.exchanges:
        blocks = [*exchange.questions, *([exchange.answer] if exchange.answer else [])]
        assert all(0 <= block.span.start <= block.span.end <= len(document.text) for block in blocks)
    assert all(0 <= run.start <= run.end <= len(document.text) for run in unpack(document.places).runs)
    document.text.encode()  # no half of a surrogate pair


@pytest.mark.parametrize("kind", MADE)
@QUICK
@given(steps=damage())
def test_a_damaged_file(kind, steps):
    read_or_refused(damaged(MADE[kind], steps))


@QUICK
@given(
    steps=damage(),
    part=st.sampled_from(["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"]),
)
def test_a_word_file_with_a_damaged_part(steps, part):
    with zipfile.ZipFile(io.BytesIO(WORD)) as archive, io.BytesIO() as out:
        with zipfile.ZipFile(out, "w") as made:
            for entry in archive.namelist():
                data = archive.read(entry)
                made.writestr(entry, damaged(data, steps) if entry == part else data)
        read_or_refused(out.getvalue())


@QUICK
@given(
    data=st.binary(max_size=300),
    head=st.sampled_from([b"%PDF-1.7\n", b"PK\x03\x04", b"<a>", b"<html>", b'{"vraagdata":', b""]),
)
def test_bytes_that_only_begin_like_a_format(head, data):
    read_or_refused(head + data)


@QUICK
@given(text=st.text(max_size=200))
def test_any_characters_in_a_paragraph(text):
    from lxml.builder import E  # pyright: ignore[reportMissingImports]
    from lxml.etree import tostring  # pyright: ignore[reportAttributeAccessIssue]

    shown = "".join(sign for sign in text if sign.isprintable() or sign in " \n\t")
    read_or_refused(tostring(E.kamervragen(E.vraag(E.nr("Vraag 1"), E.al(shown, E.noot(shown), shown)))))
    read_or_refused(docx(p(run(shown.replace("&", "").replace("<", "").replace(">", "")))))


REAL = sorted(SHARED.glob("*/*")) if SHARED.is_dir() else []


@pytest.mark.skipif(not REAL, reason="the real documents are not here")
@settings(QUICK, max_examples=60)
@given(which=st.integers(0, 10_000), steps=damage())
def test_a_damaged_real_file(which, steps):
    path = REAL[which % len(REAL)]
    if path.suffix not in (".doc", ".txt", ".md"):
        read_or_refused(damaged(path.read_bytes(), steps), path.name)
