"""Text cells that a spreadsheet would run as a formula, made harmless, and back.

An apostrophe in front keeps a cell text in every spreadsheet. A text that begins with an apostrophe itself gets
one more, so that reading back takes away one and only what was put there. The characters are those of
OWASP's page on CSV injection, with their wide forms, also behind blanks.
"""

import re

_RUNS = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n']")


def harmless(text: str) -> str:
    """The cell to write for a text."""
    return "'" + text if _RUNS.match(text) else text


def restored(cell: str) -> str:
    """The text that `harmless` was given."""
    return cell[1:] if cell.startswith("'") else cell
