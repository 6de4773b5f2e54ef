"""The codebook out of its rows, and back into them. Apart from its edits, which few need when a project opens."""

from annotator.model.coding import Codebook
from annotator.model.edits import ReadRow, Row
from annotator.model.errors import UserError
from annotator.model.rows import from_row, to_row


def codebook_from(read: ReadRow) -> Codebook:
    """The codebook as its rows have it now, the retired codes too."""
    whole = read("codebook", "codebook") or to_row(Codebook())
    codes = sorted(read.where("codes"), key=lambda row: (row["place"], row["id"]))
    groups = sorted(read.where("groups"), key=lambda row: (row["place"], row["id"]))
    return from_row(Codebook, {**whole, "codes": codes, "groups": groups})


def snapshot(read: ReadRow, revision: int) -> Codebook:
    """The codebook as it was made into a revision."""
    found = read.where("revisions", revision=revision)
    if not found:
        raise UserError(
            "There is no revision {revision} of the codebook: choose an earlier one.", revision=revision
        )
    return from_row(Codebook, {"codes": found[-1]["codes"], "groups": found[-1]["groups"], "revision": revision})


def codebook_rows(codebook: Codebook) -> dict[tuple[str, str], Row]:
    """A codebook as rows by table and key."""
    whole = to_row(codebook)
    groups, codes = whole.pop("groups"), whole.pop("codes")
    rows = {("codebook", "codebook"): {"id": "codebook", **whole}}
    rows |= {("groups", row["id"]): {"place": place, **row} for place, row in enumerate(groups)}
    return rows | {("codes", row["id"]): {"place": place, **row} for place, row in enumerate(codes)}
