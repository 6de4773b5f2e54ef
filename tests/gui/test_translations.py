"""Every string that the window shows is there in Dutch, and every plural in English."""

import runpy
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def collected(tmp_path_factory) -> Path:
    """The translations brought in line with the program as it is now, in a folder of their own."""
    folder = tmp_path_factory.mktemp("i18n")
    for file in (ROOT / "resources" / "i18n").glob("*.ts"):
        shutil.copy(file, folder)
    runpy.run_path(str(ROOT / "packaging" / "translations.py"))["main"](folder)
    return folder


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_left_untranslated(collected, language):
    messages = list(ET.parse(collected / f"{language}.ts").getroot().iter("message"))
    left = [each.findtext("source") for each in messages if unfinished(each)]
    assert len(messages) > 5
    assert left == []


def unfinished(message: ET.Element) -> bool:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
    return translation.get("type") == "unfinished" or not all(forms)


def test_a_translation_keeps_the_fields_of_its_sentence(collected):
    import string

    def fields(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for message in ET.parse(collected / "nl.ts").getroot().iter("message"):
        source = message.findtext("source") or ""
        for text in [message.findtext("translation"), *(form.text for form in message.iter("numerusform"))]:
            if text and text.strip():
                assert fields(text) == fields(source), source
