"""Changes of a codebook as functions from codebook to codebook, and what has changed between two of them.

What a person writes is shown in every language: the words that a preset has for it in others go.
"""

from typing import Any, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import fields, replace

from annotator.model.coding import Code, Codebook, Group, Words
from annotator.model.errors import UserError

RULE = ("definition", "use_when", "not_when")
"""The fields of a code that say when to use it: when one changes, earlier codings are of an older rule."""
CodeChange = Literal["added", "gone", "rule", "retired", "other", "order"]


class Difference(Struct, frozen=True):
    """One code or group that is not as it was; `what` is the gravest of its changes.

    A new order of the codes is one difference, with no id.
    """

    id: str
    what: CodeChange
    group: bool = False


def find(codebook: Codebook, code_id: str) -> Code:
    code = codebook.code(code_id)
    if code is None:
        raise UserError("The code “{id}” is no longer in the codebook: look at it again.", id=code_id)
    return code


def find_group(codebook: Codebook, group_id: str) -> Group:
    group = codebook.group(group_id)
    if group is None:
        raise UserError("The group “{id}” is no longer in the codebook: look at it again.", id=group_id)
    return group


def with_code(codebook: Codebook, code: Code) -> Codebook:
    """A new code, after the last one of its group."""
    if codebook.code(code.id):
        raise UserError("Two codes have the id “{value}”: give one of them another.", value=code.id)
    same = [place for place, each in enumerate(codebook.codes) if each.group == code.group]
    at = same[-1] + 1 if same else len(codebook.codes)
    return replace(codebook, codes=(*codebook.codes[:at], code, *codebook.codes[at:]))


def code_changed(codebook: Codebook, code_id: str, changes: dict[str, Any]) -> Codebook:
    """Some fields of a code set; `id`, `retired` and `changed` have edits of their own."""
    code = find(codebook, code_id)
    allowed = {field.name for field in fields(Code)} - {"id", "retired", "merged_into", "changed", "words"}
    return with_codes(codebook, {code_id: _set(code, changes, allowed)})


def group_changed(codebook: Codebook, group_id: str, changes: dict[str, Any]) -> Codebook:
    group = find_group(codebook, group_id)
    changed = _set(group, changes, {"name", "exclusive", "certainty", "memo"})
    groups = tuple(changed if each.id == group_id else each for each in codebook.groups)
    return replace(codebook, groups=groups)


def _set(thing: Any, changes: dict[str, Any], allowed: set[str]) -> Any:
    if unknown := set(changes) - allowed:
        raise ValueError(f"{type(thing).__name__} has no {sorted(unknown)} to set")
    words = without_words(thing.words, {name for name, value in changes.items() if getattr(thing, name) != value})
    return msgspec.convert({**msgspec.to_builtins(thing), **changes, "words": words}, type(thing))


def without_words(words: Words, gone: set[str]) -> Words:
    kept = {
        language: {name: text for name, text in said.items() if name not in gone}
        for language, said in words.items()
    }
    return {language: said for language, said in kept.items() if said}


def with_codes(codebook: Codebook, changed: dict[str, Code]) -> Codebook:
    """Codes replaced by others, by their id."""
    return replace(codebook, codes=tuple(changed.get(code.id, code) for code in codebook.codes))


def code_moved(codebook: Codebook, code_id: str, place: int, group: str) -> Codebook:
    """A code at another place of the whole list (counted from 0, without itself), in a group."""
    code = replace(find(codebook, code_id), group=group)
    others = [each for each in codebook.codes if each.id != code_id]
    place = max(0, min(place, len(others)))
    return replace(codebook, codes=(*others[:place], code, *others[place:]))


def group_moved(codebook: Codebook, group_id: str, place: int) -> Codebook:
    """A group at another place, its codes with it; codes in no group come last."""
    group = find_group(codebook, group_id)
    others = [each for each in codebook.groups if each.id != group_id]
    place = max(0, min(place, len(others)))
    groups = (*others[:place], group, *others[place:])
    order = {each.id: at for at, each in enumerate(groups)}
    codes = tuple(sorted(codebook.codes, key=lambda code: order.get(code.group, len(groups))))
    return replace(codebook, groups=groups, codes=codes)


def group_removed(codebook: Codebook, group_id: str) -> Codebook:
    """A group goes; its codes stay, in no group."""
    find_group(codebook, group_id)
    codes = tuple(replace(code, group="") if code.group == group_id else code for code in codebook.codes)
    groups = tuple(each for each in codebook.groups if each.id != group_id)
    return replace(codebook, codes=codes, groups=groups)


def retired(codebook: Codebook, code_id: str, merged_into: str = "") -> Codebook:
    code = find(codebook, code_id)
    return with_codes(codebook, {code_id: replace(code, retired=True, merged_into=merged_into)})


def revived(codebook: Codebook, code_id: str) -> Codebook:
    """A retired code takes codings again, without its key where that has been given away."""
    code = find(codebook, code_id)
    taken = {each.key.casefold() for each in codebook.active}
    key = "" if code.key.casefold() in taken else code.key
    return with_codes(codebook, {code_id: replace(code, retired=False, merged_into="", key=key)})


def taken_in(codebook: Codebook, new: Codebook, used: frozenset[str]) -> Codebook:
    """Another codebook in the place of this one: codes of ours that codings bear (`used`) and that it does not
    have are kept, retired; its own take the place of ours of the same id."""
    ids = {code.id for code in new.codes}
    kept = [replace(code, retired=True) for code in codebook.codes if code.id in used and code.id not in ids]
    wanted = {code.group for code in kept if code.group} - {group.id for group in new.groups}
    groups = (*new.groups, *(group for group in codebook.groups if group.id in wanted))
    return replace(new, codes=(*new.codes, *kept), groups=groups, revision=codebook.revision)


def differences(old: Codebook, new: Codebook) -> tuple[Difference, ...]:
    """What was changed from one state of a codebook to another, in the order of the newer, then what is gone."""
    found = [_difference(old.code(code.id), code) for code in new.codes]
    found += [Difference(code.id, "gone") for code in old.codes if new.code(code.id) is None]
    for group in new.groups:
        before = old.group(group.id)
        if before != group:
            found.append(Difference(group.id, "other" if before else "added", group=True))
    found += [Difference(each.id, "gone", group=True) for each in old.groups if new.group(each.id) is None]
    if _order(old, new) != _order(new, old):
        found.append(Difference("", "order"))
    return tuple(each for each in found if each is not None)


def _order(codebook: Codebook, other: Codebook) -> list[str]:
    """The ids of the codes that another codebook has too, in order."""
    shared = {code.id for code in other.codes}
    return [code.id for code in codebook.codes if code.id in shared]


def _difference(old: Code | None, new: Code) -> Difference | None:
    if old is None:
        return Difference(new.id, "added")
    if rule_changed(old, new):
        return Difference(new.id, "rule")
    if old.retired != new.retired:
        return Difference(new.id, "retired")
    return Difference(new.id, "other") if replace(old, changed=new.changed) != new else None


def rule_changed(old: Code | None, new: Code) -> bool:
    return old is None or any(getattr(old, name) != getattr(new, name) for name in RULE)
