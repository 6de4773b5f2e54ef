"""Archives and lists of records: their documents by path, and archives that must not be trusted."""

import io
import json
import zipfile

import pytest

from annotator import readers
from annotator.ingest import find_files
from annotator.model.errors import UserError
from annotator.readers import _bundles
from tests.readers.made_docx import docx, p

XML = "<kamervragen><vraag><nr>Vraag 1</nr><al>Kent u?</al></vraag></kamervragen>"


def zipped(path, files, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def fault(path):
    with pytest.raises(UserError) as raised:
        readers.open_file(path)
    return str(raised.value)


def test_documents_of_an_archive_are_read_by_their_path(tmp_path):
    path = zipped(tmp_path / "sets.zip", {"a/1.xml": XML, "b.txt": "Vraag 2", "c.docx": docx(p("Vraag 3"))})
    members = readers.members(path)
    assert members == [path / "a/1.xml", path / "b.txt", path / "c.docx"]
    assert find_files([tmp_path]) == members
    assert [readers.read(member).format for member in members] == ["xml", "text", "docx"]
    assert readers.open_file(members[1])[0] == b"Vraag 2"
    assert readers.is_inside(members[0])
    assert not readers.is_inside(path)


def test_an_archive_is_known_by_its_content(tmp_path):
    path = zipped(tmp_path / "sets.pdf", {"1.txt": "Vraag 1"})
    assert find_files([path]) == [path / "1.txt"]
    word = tmp_path / "letter.zip"
    word.write_bytes(docx(p("Ja.")))
    assert find_files([word]) == [word]


def test_clutter_of_other_systems_is_left_out(tmp_path):
    names = ["1.txt", "__MACOSX/._1.txt", ".hidden", "x/Thumbs.db", "y/"]
    assert readers.members(zipped(tmp_path / "a.zip", dict.fromkeys(names, "x"))) == [tmp_path / "a.zip/1.txt"]


def test_a_name_that_leads_out_of_the_archive_is_refused_and_leads_nowhere(tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    inside = tmp_path / "in"
    inside.mkdir()
    path = zipped(inside / "a.zip", {"../secret.txt": "x", "/etc/passwd": "y", "C:\\z.txt": "z", "ok.txt": "ok"})
    members = readers.members(path)
    assert all(member.is_relative_to(path) and ".." not in member.parts for member in members)
    assert [("leads out" in fault(member)) for member in members[:3]] == [True] * 3
    assert readers.open_file(members[3])[0] == b"ok"


def test_a_bomb_is_unpacked_to_its_limit_only(tmp_path, monkeypatch):
    monkeypatch.setattr(_bundles, "LARGEST_MEMBER", 1_000_000)
    path = zipped(tmp_path / "a.zip", {"zeros.txt": b"0" * 20_000_000})
    assert path.stat().st_size < 100_000
    assert "unpacks to more than" in fault(path / "zeros.txt")


def test_an_archive_of_far_too_much_is_refused_as_a_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(_bundles, "MOST_MEMBERS", 10)
    path = zipped(tmp_path / "a.zip", {f"{number}.txt": "x" for number in range(11)})
    assert find_files([path]) == [path]
    assert "Unpack it" in fault(path)


def test_an_archive_in_an_archive_is_refused(tmp_path):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("1.txt", "x")
    path = zipped(tmp_path / "a.zip", {"inner.zip": inner.getvalue(), "inner.rar": b"Rar!\x1a\x07\x01\x00"})
    assert ["Unpack it" in fault(member) for member in readers.members(path)] == [True, True]


def test_other_office_files_say_what_to_do(tmp_path):
    path = zipped(tmp_path / "a.xlsx", {"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"})
    assert find_files([path]) == [path]
    assert "no Word document" in fault(path)


@pytest.mark.parametrize("cut", [10, 100, 200])
def test_an_archive_that_is_cut_short_says_so(tmp_path, cut):
    path = zipped(tmp_path / "a.zip", {"1.txt": "Vraag 1" * 100, "2.txt": "x"})
    path.write_bytes(path.read_bytes()[:-cut])
    assert find_files([path]) == [path]
    assert "damaged or cut short" in fault(path)


def test_a_locked_file_in_an_archive_says_so(tmp_path):
    path = zipped(tmp_path / "a.zip", {"1.txt": "x"}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert "locked with a password" in fault(path / "1.txt")


def test_a_document_that_is_gone_from_its_archive_says_so(tmp_path):
    path = zipped(tmp_path / "a.zip", {"1.txt": "x"})
    assert "not there any more" in fault(path / "2.txt")


RECORD = {"identifier": "ah-tk-20212022-481", "vraagdata": {"1": {"vraag": ["Kent u?"], "antwoord": ["Ja."]}}}


@pytest.mark.parametrize("lines", [False, True])
def test_a_list_of_records_is_a_document_each(tmp_path, lines):
    path = tmp_path / "dump.json"
    other = {**RECORD, "identifier": "ah/../x"}
    path.write_text("\n".join(map(json.dumps, (RECORD, other))) if lines else json.dumps([RECORD, other]))
    members = find_files([path])
    assert [member.name for member in members] == ["1 ah-tk-20212022-481.json", "2 ah-..-x.json"]
    assert [readers.read(member).format for member in members] == ["json", "json"]


def test_a_table_of_texts_is_a_document_each(tmp_path):
    path = tmp_path / "dump.csv"
    path.write_text('name,text_content\n481.pdf,"Vraag 1\nKent u, mevrouw?"\n482.pdf,"Vraag 1\nWie?"\n')
    members = find_files([path])
    assert [member.name for member in members] == ["1 481.pdf", "2 482.pdf"]
    assert [line.text for line in readers.read(members[0]).lines] == ["Vraag 1", "Kent u, mevrouw?"]


@pytest.mark.parametrize(
    "text", ["[overzicht] [activiteiten]\nVraag 1", "{", "[1, 2]", '[{"a": 1}]', "text,other\nx"]
)
def test_other_texts_are_no_lists(tmp_path, text):
    path = tmp_path / "a.txt"
    path.write_text(text)
    assert find_files([path]) == [path]
