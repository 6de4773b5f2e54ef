"""The metadata beside a publication."""

import pytest

from annotator.parliament import understand
from annotator.readers import read

METADATA = """<metadata_gegevens>
<metadata name="DC.identifier" scheme="" content="ah-tk-20212022-481"/>
<metadata name="OVERHEIDop.indiener" content="T. Vermeer"/>
<metadata name="OVERHEIDop.indiener" content="A. Hoekema"/>
<metadata name="OVERHEIDop.datumIndiening" content="2021-02-31"/>
<metadata name="OVERHEIDop.datumOntvangst" content="2021-10-01"/>
<metadata name="OVERHEIDop.vraagnummer" content="2021Z01234"/></metadata_gegevens>"""
XML = "<kamervragen><vraag><nr>Vraag 1</nr><al>Kent u?</al></vraag></kamervragen>"


@pytest.mark.parametrize(("where", "what"), [(".", "metadata.xml"), ("../metadata", "metadata.xml")])
def test_they_tell_what_the_text_does_not(tmp_path, where, what):
    place = tmp_path / "xml"
    (place / where).resolve().mkdir(parents=True, exist_ok=True)
    place.mkdir(exist_ok=True)
    (place / where / what).write_text(METADATA)
    (place / "ah-tk-20212022-481.xml").write_text(XML)
    head = understand(read(place / "ah-tk-20212022-481.xml")).structure.header
    assert (head.number, head.case) == ("ah-tk-20212022-481", "2021Z01234")
    assert [who.name for who in head.questioners] == ["T. Vermeer", "A. Hoekema"]
    assert (str(head.received), head.submitted) == ("2021-10-01", None)


@pytest.mark.parametrize("content", [METADATA, "<broken", ""])
def test_those_of_another_publication_and_broken_ones_say_nothing(tmp_path, content):
    (tmp_path / "metadata.xml").write_text(content)
    (tmp_path / "ah-tk-20212022-482.xml").write_text(XML)
    assert understand(read(tmp_path / "ah-tk-20212022-482.xml")).structure.header.case is None
