"""Edits of the codebook. Each is a change of the whole codebook, checked before anything is put.

Working changes stand in the codes themselves; `MakeRevision` makes them the next revision. No edit takes a coding
away: a code that codings bear can only be retired, merged or renamed.
"""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from annotator.model import codebook_changes as changes
from annotator.model import codebook_rules
from annotator.model.codebook_beside import beside
from annotator.model.codebook_state import codebook_from, codebook_rows, snapshot
from annotator.model.coding import Code, Codebook, Example, Group, new_id
from annotator.model.edits import Put, ReadRow
from annotator.model.errors import UserError
from annotator.model.rows import to_row
from annotator.model.uniting import one_coding, same_coding, settled


def _changed(read: ReadRow, change: Callable[[Codebook], Codebook]) -> list[Put]:
    """The rows that differ once a codebook is changed; those that go come last, when nothing leans on them."""
    old = codebook_from(read)
    new = change(old)
    codebook_rules.check(new)
    before, after = codebook_rows(old), codebook_rows(new)
    puts = [Put(*key, row) for key, row in after.items() if before.get(key) != row]
    return puts + [Put(*key, None) for key in before if key not in after]


class StartCodebook(Struct, frozen=True):
    """What a new project begins with; it is the revision that it says it is."""

    codebook: Codebook

    def rows(self, read: ReadRow) -> list[Put]:
        puts = [Put(*key, row) for key, row in codebook_rows(self.codebook).items()]
        return [*puts, _revision_row(self.codebook, "")]


class TakeCodebook(Struct, frozen=True):
    """Another codebook (a preset, a file) in the place of this one; codes that codings bear stay, retired."""

    codebook: Codebook

    def rows(self, read: ReadRow) -> list[Put]:
        ours = codebook_from(read)
        used = frozenset(code.id for code in ours.codes if read.where("annotations", code=code.id))
        return _changed(read, lambda old: changes.taken_in(old, self.codebook, used))


class AddCodebook(Struct, frozen=True):
    """The groups and codes of another codebook beside ours; ours stay as they are."""

    codebook: Codebook

    def rows(self, read: ReadRow) -> list[Put]:
        return _changed(read, lambda old: beside(old, self.codebook))


class SetCodebook(Struct, frozen=True):
    """Set fields of the codebook itself: `name`, `source`, `certainty`, `memo`."""

    fields: dict[str, Any]

    def rows(self, read: ReadRow) -> list[Put]:
        def change(old: Codebook) -> Codebook:
            return replace(old, **self.fields, words=changes.without_words(old.words, set(self.fields)))

        return _changed(read, change)


class AddCode(Struct, frozen=True):
    code: Code

    def rows(self, read: ReadRow) -> list[Put]:
        return _changed(read, lambda old: changes.with_code(old, replace(self.code, changed=old.revision)))


class ChangeCode(Struct, frozen=True):
    """Set fields of a code (`name`, `key`, `colour`, `line`, `definition`, `use_when`, `not_when`, `examples`)."""

    id: str
    fields: dict[str, Any]

    def rows(self, read: ReadRow) -> list[Put]:
        return _changed(read, lambda old: changes.code_changed(old, self.id, self.fields))


class AddExample(Struct, frozen=True):
    """Take a passage up as an example of a code."""

    code: str
    example: Example

    def rows(self, read: ReadRow) -> list[Put]:
        def change(old: Codebook) -> Codebook:
            code = changes.find(old, self.code)
            return changes.with_codes(old, {code.id: replace(code, examples=(*code.examples, self.example))})

        return _changed(read, change)


class MoveCode(Struct, frozen=True):
    """A code goes to `place` in the order of all codes (from 0, without itself) and to a group."""

    id: str
    place: int
    group: str

    def rows(self, read: ReadRow) -> list[Put]:
        return _changed(read, lambda old: changes.code_moved(old, self.id, self.place, self.group))


class RetireCode(Struct, frozen=True):
    """A code keeps its codings and takes no new ones."""

    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        return _changed(read, lambda old: changes.retired(old, self.id))


class ReviveCode(Struct, frozen=True):
    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        return _changed(read, lambda old: changes.revived(old, self.id))


class RemoveCode(Struct, frozen=True):
    """Take out a code that nobody ever gave; one that codings bear is refused."""

    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        if read.where("annotations", code=self.id):
            raise UserError("“{id}” has codings: retire it, and they are kept.", id=self.id)
        return _changed(
            read, lambda old: replace(old, codes=tuple(each for each in old.codes if each.id != self.id))
        )


class MergeCodes(Struct, frozen=True):
    """All codings of a code become codings of another, and the code is retired."""

    id: str
    into: str

    def rows(self, read: ReadRow) -> list[Put]:
        def change(old: Codebook) -> Codebook:
            if changes.find(old, self.into).retired or self.id == self.into:
                raise UserError("A code is merged into another one that is in use: choose that one.")
            return changes.retired(old, self.id, self.into)

        return _changed(read, change) + _recoded(read, self.id, self.into)


class SplitCode(Struct, frozen=True):
    """A new code takes over some codings (`annotations`, by their ids) of an old one, which stays."""

    id: str
    new: Code
    annotations: tuple[str, ...]

    def rows(self, read: ReadRow) -> list[Put]:
        def change(old: Codebook) -> Codebook:
            group = changes.find(old, self.id).group
            return changes.with_code(old, replace(self.new, group=group, changed=old.revision))

        chosen = set(self.annotations)
        moved = [row for row in read.where("annotations", code=self.id) if row["id"] in chosen]
        return _changed(read, change) + [
            Put("annotations", row["id"], {**row, "code": self.new.id}) for row in moved
        ]


class RenameCode(Struct, frozen=True):
    """A code gets another id, and its codings with it."""

    id: str
    to: str

    def rows(self, read: ReadRow) -> list[Put]:
        def change(old: Codebook) -> Codebook:
            changes.find(old, self.id)
            codes = (
                replace(
                    code,
                    id=self.to if code.id == self.id else code.id,
                    merged_into=self.to if code.merged_into == self.id else code.merged_into,
                )
                for code in old.codes
            )
            return replace(old, codes=tuple(codes))

        puts = _changed(read, change)
        kept = [put for put in puts if put.row is not None]
        return kept + _recoded(read, self.id, self.to) + [put for put in puts if put.row is None]


class AddGroup(Struct, frozen=True):
    group: Group

    def rows(self, read: ReadRow) -> list[Put]:
        return _changed(read, lambda old: replace(old, groups=(*old.groups, self.group)))


class ChangeGroup(Struct, frozen=True):
    """Set fields of a group (`name`, `exclusive`, `certainty`, `memo`)."""

    id: str
    fields: dict[str, Any]

    def rows(self, read: ReadRow) -> list[Put]:
        return _changed(read, lambda old: changes.group_changed(old, self.id, self.fields))


class MoveGroup(Struct, frozen=True):
    id: str
    place: int

    def rows(self, read: ReadRow) -> list[Put]:
        return _changed(read, lambda old: changes.group_moved(old, self.id, self.place))


class RemoveGroup(Struct, frozen=True):
    """A group goes; its codes stay, in no group."""

    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        return _changed(read, lambda old: changes.group_removed(old, self.id))


class MakeRevision(Struct, frozen=True):
    """The codebook as it now is becomes the next revision; codes whose rule has changed remember that."""

    note: str = ""

    def rows(self, read: ReadRow) -> list[Put]:
        now = codebook_from(read)
        before = snapshot(read, now.revision)
        if not changes.differences(before, now):
            raise UserError("Nothing has changed since revision {revision}.", revision=now.revision)
        made = replace(
            now, revision=now.revision + 1, codes=tuple(self._dated(code, before, now) for code in now.codes)
        )
        return [*_changed(read, lambda _: made), _revision_row(made, self.note)]

    def _dated(self, code: Code, before: Codebook, now: Codebook) -> Code:
        changed = changes.rule_changed(before.code(code.id), code)
        return replace(code, changed=now.revision + 1) if changed else code


def _revision_row(codebook: Codebook, note: str) -> Put:
    key, whole = new_id(), to_row(codebook)
    row = {
        "id": key,
        "revision": codebook.revision,
        "note": note,
        "codes": whole["codes"],
        "groups": whole["groups"],
    }
    return Put("revisions", key, {**row, "created": "", "updated": ""})


def _recoded(read: ReadRow, old: str, new: str) -> list[Put]:
    """All codings of one code as codings of another, those that then say the same united."""
    rows = [*read.where("annotations", code=old), *read.where("annotations", code=new)]
    return settled("annotations", rows, lambda row: {**row, "code": new}, same_coding, one_coding)
