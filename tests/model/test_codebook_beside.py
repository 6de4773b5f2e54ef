"""Ids, keys and colours for new codes; a second codebook beside the first."""

import pytest
from msgspec.structs import replace

from annotator.model import codebook_rules
from annotator.model.codebook_beside import beside, free_colour, free_key, fresh_code, id_for
from annotator.model.codebook_files import PRESETS, preset
from annotator.model.coding import Code, Codebook, Group


@pytest.mark.parametrize(
    ("name", "taken", "made"),
    [
        ("Verwijst elders", (), "verwijst-elders"),
        ("Één geïnformeerd antwoord!", (), "een-geinformeerd-antwoord"),
        ("Concrete", ("concrete", "concrete-2"), "concrete-3"),
        ("Coder", (), "coder-2"),
        ("???", (), "code"),
        ("x" * 200, (), "x" * 60),
    ],
)
def test_an_id_follows_the_name_and_can_always_be(name, taken, made):
    assert id_for(name, taken) == made
    codebook_rules.check(Codebook((Code(made, name),)))


def test_a_fresh_code_clashes_with_none():
    codebook = preset("default")
    for number in range(12):
        code = fresh_code(codebook, "New code", "answer-type")
        codebook = replace(codebook, codes=(*codebook.codes, code))
        codebook_rules.check(codebook)
        assert code.key == "567890"[number : number + 1]
    assert free_key(codebook) == ""
    assert [code.colour for code in codebook.codes[:10]] == [str(at) for at in range(1, 11)]
    assert free_colour(Codebook()) == "1"


@pytest.mark.parametrize("name", PRESETS)
def test_any_preset_stands_beside_any_even_itself(name):
    ours = preset("default")
    both = beside(ours, preset(name))
    codebook_rules.check(both)
    assert both.codes[: len(ours.codes)] == ours.codes
    assert len(both.codes) == len(ours.codes) + len(preset(name).codes)
    assert all(both.group(code.group) for code in both.codes)


def test_codes_in_no_group_come_into_one_of_the_codebooks_name():
    new = Codebook((Code("a", "A", "1"),), name="Mine")
    both = beside(Codebook((Code("a", "Other", "1"),)), new)
    assert both.groups == (Group("mine", "Mine"),)
    assert both.codes[1] == Code("a-2", "A", "", group="mine")
