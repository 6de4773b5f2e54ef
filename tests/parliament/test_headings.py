import pytest

from annotator.parliament.nl.headings import heading


@pytest.mark.parametrize(
    ("line", "is_answer", "label", "numbers"),
    [
        ("Vraag 1", False, "1", "1"),
        ("Vraag 5 en 6", False, "5 en 6", "5 6"),
        ("Antwoord 2 t/m 5", True, "2 t/m 5", "2 3 4 5"),
        ("Vraag 2 tot en met 4", False, "2 tot en met 4", "2 3 4"),
        ("Vraag 7 t/ 10", False, "7 t/ 10", "7 8 9 10"),
        ("Antwoord op vragen 7, 8, en 9", True, "7, 8, en 9", "7 8 9"),
        ("Vraag 7, 8, 9 10 en 11", False, "7, 8, 9 10 en 11", "7 8 9 10 11"),
        ("Antwoord 7–9 en 11–13", True, "7–9 en 11–13", "7 8 9 11 12 13"),
        ("Antwoord vraag 4-7:", True, "4-7", "4 5 6 7"),
        ("Antwoord vragen 1,2,3,4 en 5", True, "1,2,3,4 en 5", "1 2 3 4 5"),
        ("Antwoorden op de vragen 3 en 4", True, "3 en 4", "3 4"),
        ("Antwoord op 3 en 4", True, "3 en 4", "3 4"),
        ("Antwoord 2m", True, "2m", "2m"),
        ("Vraag 1a t/m 1d", False, "1a t/m 1d", "1a 1b 1c 1d"),
        ("Antwoord:", True, "", ""),
    ],
)
def test_a_heading_is_read(line, is_answer, label, numbers):
    found = heading(line)
    assert found
    assert (found.is_answer, found.label, " ".join(found.numbers)) == (is_answer, label, numbers)


@pytest.mark.parametrize(
    "line",
    [
        "antwoord op vraag 5).",
        "Vragen van het lid Aa (Partij)",
        "Antwoord op vraag 5 is ja.",
        "Antwoord 2023",
        "",
        "vraag 3.",
    ],
)
def test_running_text_is_no_heading(line):
    assert heading(line) is None
