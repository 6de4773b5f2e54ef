"""The cues of a project: change, add, leave out, try, take in from a file and write to one.

Nothing is written before it was tried beside the window; what is refused is said in place and changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from annotator.analysis import cues
from annotator.gui import ask, theme, wording
from annotator.gui.i18n import sentence
from annotator.gui.suggest import cue_words, trying
from annotator.gui.suggest.cue_form import CueForm
from annotator.model.cues import CueRule, PutCue, TakeCues, as_own, in_force
from annotator.model.edits import Change, Edit
from annotator.model.errors import UserError
from annotator.store import proposals

if TYPE_CHECKING:
    from annotator.analysis.cue_trial import Spoken
    from annotator.gui.jobs import Job, Work
    from annotator.gui.window import Window

_PAUSE = 350  # ms without a key until what was typed is tried
_KINDS = "TOML (*.toml)"


class CueEditor(QDialog):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cues of this project"))
        self._window, self.desk = window, window.desk
        self._shipped = {rule.id: rule for rule in cues.shipped_rules()}
        self._own: dict[str, CueRule] = {}
        self._shown: CueRule | None = None
        self._trial: Job | None = None
        self._counting: Job | None = None
        self._to_save = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._try)
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.list = QListWidget()
        self.list.setSpacing(2)
        self.form = CueForm(self.desk.codebook)
        self.fault = theme.styled(QLabel(), "error")
        self.fault.setWordWrap(True)
        self.counted = theme.styled(QLabel(), "muted")
        self._make_buttons()
        self._lay_out()
        self.form.edited.connect(self._edited)
        self.filter.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._show_current)
        self.desk.changed.connect(self._take)
        self.desk.project_closed.connect(self.reject)
        self.finished.connect(self._end)
        self.refresh()

    def _make_buttons(self) -> None:
        made = {
            "save": (self.tr("Save"), self.save),
            "add": (self.tr("New"), self.add),
            "drop": (self.tr("Leave out"), self.leave_out),
            "reset": (self.tr("As shipped"), self.reset),
            "count": (self.tr("Count in the project"), self.count),
            "take": (self.tr("Import…"), self.take_file),
            "write": (self.tr("Export…"), self.write_file),
            "reset-all": (self.tr("All as shipped"), self.reset_all),
            "close": (self.tr("Close"), self.reject),
        }
        self.buttons: dict[str, QPushButton] = {}
        for name, (words, run) in made.items():
            button = self.buttons[name] = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(run)
        theme.styled(self.buttons["save"], "primary")
        for name in ("save", "add", "drop", "reset", "take", "reset-all"):
            self.buttons[name].setEnabled(self.desk.writable)

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter cues"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.list.setAccessibleName(self.tr("Cues"))
        left, right, across = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.filter)
        left.addWidget(self.list, 1)
        line = self._line("add", "take", "write")
        left.addLayout(line)
        right.addWidget(self.form, 1)
        right.addWidget(self.fault)
        right.addLayout(self._line("save", "drop", "reset", "count"))
        right.addWidget(self.counted)
        across.setSpacing(16)
        across.addLayout(left, 2)
        across.addLayout(right, 5)
        foot = self._line("reset-all")
        foot.addStretch()
        foot.addWidget(self.buttons["close"])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.addLayout(across, 1)
        layout.addLayout(foot)
        self.resize(min(980, self._window.width() - 40), min(640, self._window.height() - 40))

    def _line(self, *names: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        for name in names:
            line.addWidget(self.buttons[name])
        line.addStretch()
        return line

    # -- what is shown

    @property
    def _name(self) -> str:
        """What a refusal calls the cues of this project."""
        return self.desk.project.path.stem if self.desk.project else ""

    def refresh(self) -> None:
        if self.desk.project is not None:
            self._own = {rule.id: rule for rule in proposals.own_cues(self.desk.project)}
            self._fill()

    def rules(self) -> list[CueRule]:
        """Every cue, those left out too, in the order of the list."""
        changed = [self._own.get(key, rule) for key, rule in self._shipped.items()]
        return [*changed, *(rule for key, rule in self._own.items() if key not in self._shipped)]

    def _fill(self) -> None:
        key = self._shown.id if self._shown else ""
        words = self.filter.text().lower().split()
        self.list.blockSignals(True)
        self.list.clear()
        for rule in self.rules():
            text = " ".join((rule.id, rule.code, cue_words.note(rule.why), *rule.phrases)).lower()
            if all(word in text for word in words):
                self._add_item(rule)
        keys = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)
        self.list.blockSignals(False)
        self._show_current()

    def _add_item(self, rule: CueRule) -> None:
        code = self.desk.codebook.code(rule.code)
        name = wording.code_name(code) if code else rule.code
        state = ""
        if rule.left_out:
            state = self.tr("left out")
        elif rule.id in self._own:
            state = self.tr("changed") if rule.id in self._shipped else self.tr("own")
        item = QListWidgetItem(f"{rule.id}\n{name}{' · ' + state if state else ''}", self.list)
        item.setData(Qt.ItemDataRole.UserRole, rule.id)
        item.setToolTip(cue_words.note(rule.why))
        font = item.font()
        font.setStrikeOut(rule.left_out)
        item.setFont(font)

    def _show_current(self) -> None:
        item = self.list.currentItem()
        key = item.data(Qt.ItemDataRole.UserRole) if item else ""
        rule = next((rule for rule in self.rules() if rule.id == key), None)
        if rule is not None:
            self._show(rule)

    def _show(self, rule: CueRule) -> None:
        self._shown = rule
        self.form.show_rule(rule)
        self.counted.clear()
        own = rule.id in self._own
        self.buttons["drop"].setText(self.tr("Leave out") if rule.id in self._shipped else self.tr("Remove"))
        self.buttons["drop"].setEnabled(self.desk.writable and bool(rule.id) and not rule.left_out)
        self.buttons["reset"].setEnabled(self.desk.writable and own and rule.id in self._shipped)
        self._refuse("")
        self._try()

    def _edited(self) -> None:
        self._refuse("")
        self.counted.clear()
        self._pause.start()

    def _refuse(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    # -- trying

    def _start(self, work: Work) -> Job:
        return self._window.suggesting.start(work)

    def _try(self) -> None:
        """Try what the fields say on the open document, beside the window."""
        self._pause.stop()
        opened = self.desk.document
        self.form.show_hits(None)
        self._trial = self._start(
            trying.on_document(self.form.rule(), self._name, opened.document if opened else None)
        )
        self._trial.done.connect(self._tried)
        self._trial.failed.connect(self._failed)

    def _tried(self, found: tuple[CueRule, list[Spoken]]) -> None:
        if self.sender() is not self._trial:
            return
        rule, hits = found
        self.form.show_hits(hits)
        if self._to_save and rule == self.form.rule():
            self._to_save = False
            old = self._shown.id if self._shown else ""
            self._shown = rule
            self._apply(PutCue(rule, "" if old in self._shipped else old))

    def _failed(self, error: UserError) -> None:
        if self.sender() is self._trial:
            self._to_save = False
            self.form.show_hits([])
            self._refuse(sentence(error))

    # -- what is done

    def save(self) -> None:
        """Write the cue, once it was tried."""
        rule = self.form.rule()
        taken = {each.id for each in self.rules()} - {self._shown.id if self._shown else ""}
        if not rule.id:
            self._refuse(self.tr("The cue has no name: give it one."))
        elif rule.id in taken:
            self._refuse(self.tr("There is a cue of that name already: give this one another."))
        else:
            self._to_save = True
            self._try()

    def add(self) -> None:
        self._show(CueRule("", self.desk.codebook.active[0].id if self.desk.codebook.active else "", ()))
        self._refuse("")
        self.form.id.setFocus()

    def leave_out(self) -> None:
        if self._shown is None:
            return
        rule = self._shown
        if rule.id in self._shipped:
            self._apply(PutCue(CueRule(rule.id, rule.code, rule.phrases, rule.weight, left_out=True)))
        else:
            self._apply(TakeCues(tuple(each for each in self._own.values() if each.id != rule.id)))

    def reset(self) -> None:
        if self._shown is not None:
            self._apply(TakeCues(tuple(each for each in self._own.values() if each.id != self._shown.id)))

    def reset_all(self) -> None:
        if self._own:
            self._apply(TakeCues())

    def _apply(self, edit: Edit) -> None:
        self.desk.apply(edit)

    def _take(self, change: Change) -> None:
        if any(row.table == "cues" for row in change.rows):
            self.refresh()

    # -- counting and files

    def count(self) -> None:
        """Count where the cue speaks in the whole project; a second press stops it."""
        if self._counting is not None:
            self._counting.cancel()
            return
        assert self.desk.project is not None
        work = trying.in_project(self.form.rule(), self._name, self.desk.project, self.desk.coder.id)
        self._counting = self._window.jobs.start(work)
        self._counting.progress.connect(self._show_progress)
        self._counting.done.connect(self._show_count)
        self._counting.failed.connect(self._say_fault)
        self._counting.ended.connect(self._counted)
        self.buttons["count"].setText(self.tr("Cancel"))
        self._show_progress((0, 0))

    def _show_progress(self, done_of: tuple[int, int]) -> None:
        words = self.tr("{done} of {all} documents")
        self.counted.setText(words.format(done=wording.count(done_of[0]), all=wording.count(done_of[1])))

    def _show_count(self, found: tuple[int, int, int] | None) -> None:
        if found is None:
            self.counted.clear()
            return
        words = self.tr("In the project, sentences: {sentences}, answers: {answers}, documents: {documents}")
        numbers = map(wording.count, found)
        self.counted.setText(
            words.format(**dict(zip(("sentences", "answers", "documents"), numbers, strict=True)))
        )

    def _counted(self) -> None:
        self._counting = None
        self.buttons["count"].setText(self.tr("Count in the project"))

    def _say_fault(self, error: UserError) -> None:
        self._refuse(sentence(error))

    def take_file(self) -> None:
        """Take the cues of a file in place of all that are here: the whole file, or nothing of it."""
        path = ask.open_file(self, self.tr("Import cues"), _KINDS)
        if path is None:
            return
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            words = self.tr("{name} cannot be read as text: choose a file of cues.")
            self._refuse(words.format(name=path.name))
            return
        job = self._start(trying.of_file(text, path.name))
        job.done.connect(self._take_rules)
        job.failed.connect(self._say_fault)

    def _take_rules(self, rules: tuple[CueRule, ...]) -> None:
        own = as_own(self._shipped.values(), rules)
        if own or self._own:
            self._apply(TakeCues(own))

    def write_file(self) -> None:
        path = ask.new_file(self, self.tr("Export cues"), "cues.toml", _KINDS)
        if path is None:
            return
        try:
            path.write_text(cues.written(in_force(self._shipped.values(), self._own.values())), "utf-8")
        except OSError:
            words = self.tr("{name} cannot be written: choose another place.")
            self._refuse(words.format(name=path.name))

    def _end(self) -> None:
        self._pause.stop()
        for job in (self._trial, self._counting):
            if job is not None:
                job.cancel()
