"""XML reader: paragraphs with their path, and XML that must not be trusted."""

import pytest

from annotator.model.errors import UserError
from annotator.model.lines import Mark
from annotator.readers import read, xml


def lines(text):
    return [(line.tag, line.text) for line in xml.read(text.encode(), "x.xml").lines]


def test_paragraphs_know_their_path():
    assert lines("<a><b>Een</b><b><c type='Voet noot'>Twee</c></b></a>") == [
        ("a/b", "Een"),
        ("a/b[2]/c.voet-noot", "Twee"),
    ]


def test_text_around_and_behind_paragraphs_is_kept():
    assert [text for _, text in lines("<a>voor<al>in</al>tussen<al>na</al>slot</a>")] == [
        "voor", "in", "tussen", "na", "slot",
    ]  # fmt: skip


def test_a_paragraph_may_begin_with_an_element_or_hold_nothing_else():
    assert lines(
        "<a><al><nadruk>Ja</nadruk> <extref doc='x'>nee</extref></al><al><nadruk>Los</nadruk></al></a>"
    ) == [
        ("a/al", "Ja nee"),
        ("a/al[2]", "Los"),
    ]


def test_an_unknown_element_within_text_does_not_break_it():
    assert lines("<al>De <merkwaardig>brug</merkwaardig> is open</al>") == [("al", "De brug is open")]


def test_a_list_within_a_paragraph():
    text = "<al>Namelijk:<lijst><li><li.nr>–</li.nr><al>wind</al></li></lijst>en meer</al>"
    assert [text for _, text in lines(text)] == ["Namelijk:", "– wind", "en meer"]


def test_a_mark_keeps_to_the_word_before_it():
    [line, note] = xml.read(
        b"<al>De brug <noot><noot.nr>3)</noot.nr><noot.al>Bode</noot.al></noot> is open</al>", ""
    ).lines
    assert (line.text, line.marks) == ("De brug is open", (Mark(7, "3"),))
    assert (note.text, note.marks) == ("Bode", (Mark(0, "3"),))


def test_a_note_of_several_paragraphs_and_a_list():
    note = "<noot nr='2'><noot.al>Een</noot.al><noot.lijst><noot.li>Twee</noot.li></noot.lijst></noot>"
    found = xml.read(f"<al>Ja{note}.</al>".encode(), "").lines
    assert [(line.text, line.marks) for line in found[1:]] == [("Een", (Mark(0, "2"),)), ("Twee", ())]


def test_metadata_and_the_number_in_a_comment():
    reading = xml.read(
        b"<!-- ah-tk-20212022-481.xml --><a><metadata name='DC.title' content='Bruggen'/><al>x</al></a>", ""
    )
    assert reading.meta == (("DC.title", "Bruggen"), ("number", "ah-tk-20212022-481"))
    assert [line.text for line in reading.lines] == ["x"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_encodings(encoding):
    label = "utf-8" if encoding == "utf-8-sig" else encoding
    data = f"<?xml version='1.0' encoding='{label}'?><al>Eén</al>".encode(encoding)
    assert xml.fits(data, "x.txt")
    assert [line.text for line in read(data, "x.txt").lines] == ["Eén"]


BOMB = "<!DOCTYPE a [<!ENTITY b 'xxxxxxxxxx'>" + "".join(
    f"<!ENTITY b{i} '{f'&b{i - 1};' * 10}'>" if i else "<!ENTITY b0 '&b;'>" for i in range(12)
)


@pytest.mark.parametrize(
    "text",
    [
        BOMB + "]><a>&b11;</a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://bode.example/p'> %p;]><a>x</a>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_of_the_files_own_are_refused(text, encoding):
    with pytest.raises(UserError, match="defines entities"):
        read(text.encode(encoding), "x.xml")


def test_entities_of_a_dtd_elsewhere_are_known_by_their_usual_names():
    text = "<!DOCTYPE a SYSTEM 'http://bode.example/a.dtd'><a>Financi&euml;n &vreemd;</a>"
    assert lines(text) == [("a", "Financiën &vreemd;")]


@pytest.mark.parametrize(
    "text", ["<a><b></a>", "<?xml version='1.0'?>", "<a>" * 3000 + "</a>" * 3000, "<a>\x01</a>"]
)
def test_broken_xml_says_so(text):
    with pytest.raises(UserError, match="is not whole XML"):
        xml.read(text.encode(), "x.xml")


def test_html_is_not_taken_for_xml():
    assert not xml.fits(b"<!DOCTYPE html><html><body>x</body></html>", "x.xml")
    assert not xml.fits(b"<html><body>x</body></html>", "x.xml")
    assert not xml.fits(b"Vraag 1 < Vraag 2", "x.xml")
