"""Trying cues beside the window: a cue may be unsound, or run away, and neither may hold the window up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from annotator.store import documents

if TYPE_CHECKING:
    from annotator.analysis.cue_trial import Spoken
    from annotator.gui.jobs import Work
    from annotator.model.cues import CueRule
    from annotator.model.document import Document
    from annotator.store.project import Project

_STEP = 20  # documents between two reports


def on_document(rule: CueRule, name: str, document: Document | None) -> Work:
    """Where the cue speaks in a document. UserError where it is unsound or runs away."""

    def work(report: Callable[[object], None], cancelled: Callable[[], bool]) -> tuple[CueRule, list[Spoken]]:
        from annotator.analysis import cues
        from annotator.analysis.cue_trial import spoken

        cues.refuse([rule], name)
        made = cues.made(rule, name)
        return rule, list(spoken(document, made)) if document else []

    return work


def in_project(rule: CueRule, name: str, project: Project, coder: str) -> Work:
    """In how many sentences, answers and documents of the project the cue speaks; None where it was cancelled."""

    def work(report: Callable[[object], None], cancelled: Callable[[], bool]) -> tuple[int, int, int] | None:
        from annotator.analysis import cues
        from annotator.analysis.cue_trial import spoken

        cues.refuse([rule], name)
        made = cues.made(rule, name)
        own = project.connect()
        sentences = answers = texts = 0
        try:
            rows = [row for row in documents.rows(own, coder) if row.answers]
            for number, row in enumerate(rows, 1):
                if cancelled():
                    return None
                found = list(spoken(documents.load(own, row.id).document, made))
                sentences += len(found)
                answers += len({each.exchange for each in found})
                texts += bool(found)
                if number % _STEP == 0 or number == len(rows):
                    report((number, len(rows)))
        finally:
            own.close()
        return sentences, answers, texts

    return work


def of_file(text: str, name: str) -> Work:
    """The cues of a file, each tried. UserError where one is unsound or runs away: then none is taken."""

    def work(report: Callable[[object], None], cancelled: Callable[[], bool]) -> Sequence[CueRule]:
        from annotator.analysis import cues

        found = cues.rules(text, name)
        cues.refuse(found, name)
        return found

    return work
