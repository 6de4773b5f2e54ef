"""Word 97 reader: what the outside programs give, and what is said where there are none."""

import os
import stat
import sys

import pytest

from annotator.model.errors import UserError
from annotator.model.lines import Mark
from annotator.readers import doc, read
from tests.readers.made_docx import docx, p

WORD_97 = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 512 + "WordDocument".encode("utf-16-le") + b"\0" * 512
OUTPUT = """AH 832
Vraag 1
Kent u de brug[1] en artikel [2]?

Antwoord 1
Ja.[2] Zie [1].
|Jaar  |Keren |
|2020  |14    |


-----------------------
[1] Bode, 3 mei 2018
[2] Courant
en verder
"""

posix = pytest.mark.skipif(os.name != "posix", reason="the stand-ins are shell scripts")


def program(folder, name, script):
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IEXEC)


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """A folder that is searched for programs before all others, and alone."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(doc, "_ELSEWHERE", ())
    return tmp_path


@posix
def test_antiwords_text_is_paragraphs_rows_and_notes(programs):
    (programs / "out").write_text(OUTPUT)
    program(programs, "antiword", f"while read -r line; do echo \"$line\"; done < '{programs}/out'")
    reading = read(WORD_97, "x.doc")
    assert reading.format == "doc"
    assert [(line.tag, line.text, line.marks) for line in reading.lines] == [
        ("", "AH 832", ()),
        ("", "Vraag 1", ()),
        ("", "Kent u de brug en artikel ?", (Mark(14, "1"), Mark(26, "2"))),
        ("", "Antwoord 1", ()),
        ("", "Ja.[2] Zie [1].", ()),
        ("row", "Jaar\tKeren", ()),
        ("row", "2020\t14", ()),
        ("footnote", "Bode, 3 mei 2018", (Mark(0, "1"),)),
        ("footnote", "Courant", (Mark(0, "2"),)),
        ("footnote", "en verder", ()),
    ]


@posix
def test_libreoffice_makes_a_docx_of_it(programs):
    (programs / "made").write_bytes(docx(p("Vraag 1"), p("Kent u?")))
    copy = f"/bin/cp '{programs}/made' \"$6/document.docx\""
    program(programs, "soffice", copy)
    assert [line.text for line in doc.read(WORD_97, "x.doc").lines] == ["Vraag 1", "Kent u?"]


def test_without_either_program_it_says_which_to_install(programs):
    with pytest.raises(UserError, match=r"x\.doc is a Word 97 document\. Install antiword or LibreOffice"):
        read(WORD_97, "x.doc")


@posix
@pytest.mark.parametrize("script", ["exit 1", "echo", "exec sleep 30"])
def test_a_file_that_the_program_cannot_read(programs, script, monkeypatch):
    monkeypatch.setattr(doc, "_ANTIWORD_SECONDS", 0.5)
    program(programs, "antiword", script.replace("sleep", f"{sys.executable} -c 'import time; time.sleep(30)' #"))
    with pytest.raises(UserError, match="damaged or locked"):
        doc.read(WORD_97, "x.doc")


def test_locked_files_and_other_office_files_say_so():
    ole = WORD_97[:520]
    with pytest.raises(UserError, match="locked with a password"):
        read(ole + "EncryptedPackage".encode("utf-16-le"), "x.docx")
    with pytest.raises(UserError, match="no Word document"):
        read(ole + "Workbook".encode("utf-16-le"), "x.doc")
