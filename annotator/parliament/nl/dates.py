"""Dates as they are printed, and the parliamentary year."""

import re
from datetime import date

MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
          "november", "december")  # fmt: skip
# Blanks get lost and hyphens stay where a text was taken out of a PDF ("27 augustus2024", "20 febru-ari").
DATE = re.compile(r"(\d{1,2}) ?([a-z]{2,7}-?[a-z]{0,6}) ?(\d{4})(?!\d)", re.IGNORECASE)


def month(word: str) -> int | None:
    """The month (1 to 12) that a word means, by its whole name or its first letters (`okt`)."""
    word = word.replace("-", "").lower()
    if len(word) < 3:
        return None
    return next((number for number, name in enumerate(MONTHS, 1) if name.startswith(word)), None)


def find(text: str, start: int = 0) -> tuple[date | None, str]:
    """The first date in the text and its print; (None, print) where no calendar holds it, else (None, "")."""
    for found in DATE.finditer(text, start):
        number = month(found[2])
        if number is not None:
            try:
                return date(int(found[3]), number, int(found[1])), found[0]
            except ValueError:
                return None, found[0]
    return None, ""


def session_of(day: date) -> str:
    """The parliamentary year of a day, which begins on the third Tuesday of September."""
    first = date(day.year, 9, 1)
    third_tuesday = 15 + (1 - first.weekday()) % 7
    begins = day >= date(day.year, 9, third_tuesday)
    return f"{day.year}-{day.year + 1}" if begins else f"{day.year - 1}-{day.year}"
