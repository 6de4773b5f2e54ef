"""The words of a count in the person's language: titles, rows and columns."""

from msgspec.structs import replace

from annotator.analysis.tables import Label, Table
from annotator.gui import wording
from annotator.gui.wording import translate
from annotator.model.coding import Codebook

TITLES = (
    "Codes by minister",
    "Codes by party of the questioners",
    "Codes by year",
    "Codes by response time",
    "Codes by coder",
    "Codes over time",
    "Codes that go together",
    "Completeness by minister",
    "Completeness by party of the questioners",
    "Completeness by year",
    "Completeness by response time",
    "Completeness by coder",
    "Completeness by document",
    "Completeness by answer",
)
WORDS = (
    "unknown",
    "within 21 days",
    "22 to 42 days",
    "more than 42 days",
    "answered",
    "partly",
    "implicitly",
    "not answered",
    "not applicable",
    "not marked",
    "completeness",
)
CHOICES = {
    "codes": "Codes",
    "time": "Codes over time",
    "together": "Codes that go together",
    "completeness": "Completeness",
    "minister": "Minister",
    "party": "Party",
    "response-time": "Response time",
    "coder": "Coder",
    "document": "Document",
    "answer": "Answer",
    "year": "Year",
    "quarter": "Quarter",
    "month": "Month",
}


def choice(name: str) -> str:
    return translate("Counts", CHOICES[name])


def title(table: Table) -> str:
    return translate("Counts", table.title)


def worded(table: Table, codebook: Codebook) -> Table:
    """The table with its labels and its title as they read on screen."""
    return replace(
        table,
        title=title(table),
        rows=tuple(_label(label, codebook) for label in table.rows),
        columns=tuple(_label(label, codebook) for label in table.columns),
    )


def _label(label: Label, codebook: Codebook) -> Label:
    if label.kind == "word":
        return replace(label, name=translate("Counts", label.name))
    code = codebook.code(label.key) if label.kind == "code" else None
    return replace(label, name=wording.code_name(code)) if code else label
