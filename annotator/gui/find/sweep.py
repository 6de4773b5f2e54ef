"""Many tags at once: written beside the window in short transactions, undone together."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from annotator.model.coding import Annotation, Codebook, new_id
from annotator.model.edits import AddAnnotation, Change
from annotator.model.errors import UserError
from annotator.store.hit_targets import HitTarget

if TYPE_CHECKING:
    from annotator.store.project import Project

_PIECE = 50  # tags a transaction: whoever tags meanwhile waits for one at most


def rivals(codebook: Codebook, code_id: str) -> frozenset[str]:
    """The codes that give way to this one on the same answer."""
    code = codebook.code(code_id)
    group = codebook.group(code.group) if code and code.group else None
    if group is None or not group.exclusive:
        return frozenset()
    return frozenset(each.id for each in codebook.codes if each.group == group.id and each.id != code_id)


def edit(target: HitTarget, code: str, coder: str) -> AddAnnotation:
    kind = "answer" if target.whole else "span"
    return AddAnnotation(
        Annotation(target.document, target.exchange, kind, code, coder, *target.span, target.quote)
    )


def write(
    project: Project, edits: list[AddAnnotation], report: Callable[[object], None], cancelled: Callable[[], bool]
) -> Change | None:
    """Write all edits as one batch and give what changed as one change; None where it was cancelled.

    What was written by then is taken back, as it is where one of them fails.
    """
    batch, done = new_id(), list[Change]()
    with project.connect() as own:
        try:
            for start in range(0, len(edits), _PIECE):
                if cancelled():
                    _take_back(own, batch)
                    return None
                done += own.apply_all(list(edits[start : start + _PIECE]), batch)
                report(len(done))
        except UserError:
            with suppress(UserError):
                _take_back(own, batch)
            raise
    rows = tuple(row for change in done for row in change.rows)
    last = done[-1]
    return Change(last.id, last.at, last.coder, last.replica, last.kind, rows, batch=batch)


def _take_back(own: Project, batch: str) -> None:
    last = own.can_undo()
    if last is not None and last.batch == batch:
        own.undo()
