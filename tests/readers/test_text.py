import pytest

from annotator.model.errors import UserError
from annotator.readers import LARGEST, read

TEXT = "Vraag 1\nBent u bekend met de financiële gevolgen? 🚲\nAntwoord 1\nJa."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(encoding, line_end):
    reading = read(TEXT.replace("\n", line_end).encode(encoding), "set.txt")
    assert reading.format == "text"
    assert "\n".join(line.text for line in reading.lines) == TEXT


def test_an_older_encoding():
    text = (
        "Vraag 1\nKent u de «financiële» gevolgen voor de één miljoen reizigers?\nAntwoord 1\nJa, ik ken ze.\n" * 5
    )
    assert "\n".join(line.text for line in read(text.encode("cp1252"), "set.txt").lines) == text


def test_form_feeds_are_pages():
    assert [line.page for line in read(b"een\ntwee\x0cdrie").lines] == [1, 1, 2]
    assert [line.page for line in read(b"een\ntwee").lines] == [0, 0]


def test_markdown_is_told_by_its_content():
    assert read(b"## Tweede Kamer\n\n-----\n\nVraag 1\n", "set.txt").format == "markdown"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"  \n\n", "is empty"),
        (bytes(range(256)) * 40, "no text"),
        (b"MZ\x00\x03" * 900, "no text"),
    ],
)
def test_what_is_no_text_is_refused(data, says):
    with pytest.raises(UserError, match=says):
        read(data, "set.txt")


def test_a_very_large_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(UserError, match="above 100 MB"):
        read(path)


def test_a_file_that_is_gone_and_a_folder(tmp_path):
    with pytest.raises(UserError, match="not there"):
        read(tmp_path / "gone.txt")
    with pytest.raises(UserError, match="folder"):
        read(tmp_path)
