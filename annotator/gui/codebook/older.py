"""The review of codings made under an older rule: keep each under the new one, change it, or take it away.

Every answer is written at once and undone like any change; then the coding is on the list again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from annotator.gui import theme, wording
from annotator.gui.codebook.review import Choice, ReviewPage
from annotator.gui.wording import code_name
from annotator.model.codebook_changes import RULE
from annotator.model.coding import Code
from annotator.model.edits import ChangeAnnotation, RemoveAnnotation
from annotator.model.errors import UserError
from annotator.model.passage_edits import ConfirmCodings
from annotator.store import codebook as stored
from annotator.store.review import Found, OldCoding, under_older_rule

if TYPE_CHECKING:
    from annotator.gui.window import Window

_KEEP, _REMOVE = "keep", "remove"


class RuleBox(QFrame):
    """The rule then and the rule now, beside each other, what differs in full ink."""

    def __init__(self) -> None:
        super().__init__()
        theme.styled(self, "card")
        self.then_title = theme.styled(QLabel(), "heading")
        self.now_title = theme.styled(QLabel(), "heading")
        self.then = QLabel(wordWrap=True)
        self.now = QLabel(wordWrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 14, 24, 14)
        grid.setHorizontalSpacing(24)
        for column, parts in enumerate(((self.then_title, self.then), (self.now_title, self.now))):
            grid.setColumnStretch(column, 1)
            for row, part in enumerate(parts):
                part.setTextFormat(Qt.TextFormat.PlainText)
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)

    def show_rules(self, then: Code | None, now: Code | None, revision: int) -> None:
        self.then_title.setText(self.tr("The rule it was made under (revision {number})").format(number=revision))
        self.now_title.setText(self.tr("The rule now"))
        self.then.setText(self._rule(then, now))
        self.now.setText(self._rule(now, then))

    def _rule(self, code: Code | None, other: Code | None) -> str:
        """The fields of a rule that are not those of the other one."""
        names = {
            "definition": self.tr("Definition"),
            "use_when": self.tr("Use it when"),
            "not_when": self.tr("Do not use it when"),
        }
        lines = [
            f"{names[field]}: {wording.code_words(code, field) or '–'}"
            for field in RULE
            if code and (other is None or getattr(other, field) != getattr(code, field))
        ]
        return "\n\n".join(lines) or self.tr("There was no such code.")


class OlderPage(ReviewPage):
    def __init__(self, window: Window) -> None:
        self._only: str | None = None
        self._said: dict[str, str] = {}
        self._then: dict[tuple[str, int], Code | None] = {}
        super().__init__(window)
        self.box = RuleBox()
        self.rule.addWidget(self.box)

    def begin(self, code: str | None = None) -> bool:
        """Show the coder's codings under an older rule, of one code or of all; False where there is none."""
        self._only, self._said, self._then = code, {}, {}
        found = self._listed()
        if found:
            self.show_found(found)
        return bool(found)

    def _listed(self) -> list[Found]:
        assert self.desk.project is not None
        return list(under_older_rule(self.desk.project, self._only, self.desk.coder.id))

    def title(self) -> str:
        return self.tr("Codings under an older rule")

    def judged(self, annotation: str) -> str:
        return self._said.get(annotation, "")

    def gone_over(self, found: list[Found]) -> list[Found]:
        """What is on the list again was taken back; what is new is put behind."""
        now = {each.annotation: each for each in self._listed()}
        for annotation in set(now) & set(self._said):
            del self._said[annotation]
        shown = [now.get(each.annotation, each) for each in found]
        kept = [each for each in shown if each.annotation in now or each.annotation in self._said]
        ids = {each.annotation for each in kept}
        return [*kept, *(each for key, each in now.items() if key not in ids)]

    def choices(self) -> list[Choice]:
        now = self.now
        if now is None or self.judged(now.annotation):
            return []
        codes = self.desk.codebook.active
        others = [Choice(code.id, code_name(code), code.key, code) for code in codes if code.id != now.code]
        own = self.desk.codebook.code(now.code)
        keep = Choice(_KEEP, self.tr("Keep {code}").format(code=code_name(own) if own else now.code), "Enter", own)
        return [keep, *others, Choice(_REMOVE, self.tr("Remove the tag"), "Del")]

    def refresh(self) -> None:
        super().refresh()
        now = self.now
        self.finish.setText(self.tr("Done"))
        self.box.setVisible(isinstance(now, OldCoding))
        if isinstance(now, OldCoding):
            self.box.show_rules(self._rule_then(now), self.desk.codebook.code(now.code), now.revision)
        said = self.judged(now.annotation) if now else ""
        ask = self.tr("Does it still hold under the rule as it is now?")
        back = self.tr("{said}. Undo (Ctrl+Z) takes it back.").format(said=said)
        self.ask.setText(back if said else ask)
        if not [each for each in self.found if not self.judged(each.annotation)]:
            self.ask.setText(self.tr("All of them are reviewed."))
        self.hint.setText(
            self.tr("The key of a code changes the tag to it. J and K go through the list, O opens the answer.")
        )

    def _rule_then(self, coding: OldCoding) -> Code | None:
        key = (coding.code, coding.revision)
        if key not in self._then and self.desk.project is not None:
            try:
                self._then[key] = stored.revision(self.desk.project, coding.revision).code(coding.code)
            except UserError:
                self._then[key] = None
        return self._then.get(key)

    def choose(self, choice: str) -> None:
        now = self.now
        if now is None or self.judged(now.annotation):
            return
        if choice == _KEEP:
            done, said = self.desk.apply(ConfirmCodings((now.annotation,))), self.tr("Kept")
        elif choice == _REMOVE:
            done, said = self.desk.apply(RemoveAnnotation(now.annotation)), self.tr("Removed")
        else:
            code = self.desk.codebook.code(choice)
            said = self.tr("Changed to {code}").format(code=code_name(code) if code else choice)
            done = self.desk.apply(ChangeAnnotation(now.annotation, {"code": choice}))
        if done is not None:
            self._said[now.annotation] = said
            self.go_on()

    def end(self) -> None:
        self.go_back()
