import pytest

from annotator.model.codebook_files import (
    PRESETS,
    codebook_of,
    preset,
    read_codebook,
    text_of,
    write_codebook,
)
from annotator.model.coding import Code, Codebook, Example, Group
from annotator.model.crosswalk import crosswalk, crosswalks, recode
from annotator.model.errors import UserError

CODE = '[[codes]]\nid = "a"\nname = "A"\n'


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_has_sources_definitions_and_dutch(name):
    book = preset(name)
    assert book.source
    assert book.words["nl"]["name"]
    for thing in (*book.codes, *book.groups):
        assert thing.words["nl"]["name"]
    for code in book.codes:
        assert code.definition
        assert code.words["nl"]["definition"]
        assert code.group


def test_the_default_codes_have_the_ids_and_keys_that_exports_and_hands_know():
    codes = [(code.id, code.key) for code in preset("default").codes]
    assert codes == [("concrete", "1"), ("evasive", "2"), ("deferred", "3"), ("refers-elsewhere", "4")]


@pytest.mark.parametrize("name", PRESETS)
def test_a_codebook_is_the_same_after_writing_and_reading(name, tmp_path):
    book = preset(name)
    write_codebook(book, tmp_path / "book.toml")
    assert read_codebook(tmp_path / "book.toml") == book


def test_everything_that_a_person_wrote_is_in_the_file():
    example = Example('Ja, "zo" is\nhet', "Voor ", " na", "ah-tk-1, 5 en 6", "d", "e", 7)
    code = Code("a", "Ä", "x", "#D55E00", "één\ntwee", examples=(example,), line="wave", retired=True, changed=3)
    book = Codebook((code,), 3, (Group("g", "G", True, True, True),), "Naam", "Bron", True, True)
    assert codebook_of(text_of(book)) == book
    assert "revision = 3" in text_of(book)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("codes = [", "not sound TOML"),
        ("", "no codes"),
        ("name = 3\n" + CODE, "Expected `str`"),
        (CODE + CODE, "Two codes have the id “a”"),
        (CODE + 'key = "1"\n[[codes]]\nid = "b"\nname = "B"\nkey = "1"', "Two codes have the key “1”"),
        (CODE + 'colour = "mauve"', "“mauve” is no colour for “a”"),
        (CODE + 'colour = "#12345"', "no colour"),
        (CODE + 'group = "nowhere"', "group “nowhere”"),
        (CODE + 'defintion = "x"', "field “defintion”"),
        (CODE + 'examples = [{ quot = "x" }]', "field “quot”"),
        ('[[groups]]\nid = "g"\nname = "G"\nonly = true\n' + CODE, "field “only”"),
        ('[[codes]]\nid = "a"\n', "missing required field `name`"),
        ('[[codes]]\nid = "A B"\nname = "A"', "small letters"),
        ('codes = "a"', "Expected `array`"),
    ],
)
def test_a_file_that_is_not_sound_is_refused_with_one_sentence(text, says, tmp_path):
    path = tmp_path / "book.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(UserError, match=says) as caught:
        read_codebook(path)
    assert str(path) in str(caught.value)


def test_a_file_that_is_no_text_or_is_not_there(tmp_path):
    (tmp_path / "book.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="UTF-8"):
        read_codebook(tmp_path / "book.toml")
    with pytest.raises(UserError, match="cannot be opened"):
        read_codebook(tmp_path / "none.toml")
    with pytest.raises(UserError, match="cannot be written"):
        write_codebook(preset("default"), tmp_path / "no folder" / "book.toml")


def test_every_crosswalk_leads_from_codes_that_are_there_to_codes_that_are_there():
    for walk in crosswalks():
        source, to = preset(walk.source), preset(walk.to)
        for pair in walk.pairs:
            assert source.code(pair.code), pair
            assert to.code(pair.to), pair
        assert len({pair.code for pair in walk.pairs}) == len(walk.pairs)


def test_techniques_all_have_a_level():
    walk = crosswalk("response-clarity", "response-clarity")
    techniques = {code.id for code in preset("response-clarity").codes if code.group == "technique"}
    assert {pair.code for pair in walk.pairs} == techniques
    assert len(techniques) == 9


def test_codes_are_read_in_another_scheme_and_those_without_counterpart_told():
    found = recode(["refers-elsewhere", "deferred", "concrete"], crosswalk("default", "bull-mayer-1993"))
    assert found.codes == {"already-answered", "declines-delays"}
    assert found.left == {"concrete"}
    with pytest.raises(UserError, match="no crosswalk"):
        crosswalk("default", "nowhere")
