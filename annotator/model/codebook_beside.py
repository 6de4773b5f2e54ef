"""Names for new codes and groups, and one codebook's codes beside those of another."""

import re
import unicodedata
from collections.abc import Collection

from msgspec.structs import replace

from annotator.model.codebook_rules import COLOURS, RESERVED
from annotator.model.coding import Code, Codebook, Group

KEYS = "1234567890"
_LONGEST = 60  # characters; an id may have 64, and a figure may follow
_OTHER = re.compile(r"[^a-z0-9]+")


def id_for(name: str, taken: Collection[str]) -> str:
    """An id that says what the name says (`verwijst-elders`), with a figure where that is taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    stem = _OTHER.sub("-", plain)[:_LONGEST].strip("-") or "code"
    used = {*taken, *RESERVED}
    numbered = (f"{stem}-{number}" for number in range(2, len(used) + 3))
    return next(each for each in (stem, *numbered) if each not in used)


def free_key(codebook: Codebook) -> str:
    """The first figure that sets no code yet; empty where all ten do."""
    taken = {code.key for code in codebook.active}
    return next((key for key in KEYS if key not in taken), "")


def free_colour(codebook: Codebook) -> str:
    """The place in the palette that the fewest codes in use have, the first of those."""
    used = [code.colour for code in codebook.active]
    return min(COLOURS, key=used.count)


def fresh_code(codebook: Codebook, name: str, group: str = "") -> Code:
    """A new code of a name, with an id, a key and a colour that no other has."""
    return Code(
        id_for(name, [code.id for code in codebook.codes]),
        name,
        free_key(codebook),
        free_colour(codebook),
        group=group,
    )


def fresh_group(codebook: Codebook, name: str) -> Group:
    return Group(id_for(name, [group.id for group in codebook.groups]), name)


def beside(ours: Codebook, new: Codebook) -> Codebook:
    """Ours with the groups and codes of another after them. What has an id or a key that ours has gets another
    id, or no key; codes that stand in no group come into one that has the other's name."""
    group_ids = {group.id for group in ours.groups}
    groups: dict[str, Group] = {}
    for group in new.groups:
        groups[group.id] = replace(group, id=id_for(group.id, group_ids))
        group_ids.add(groups[group.id].id)
    if any(not code.group for code in new.codes):
        name = new.name or "codes"
        groups[""] = Group(id_for(name, group_ids), name, words=new.words)
    code_ids, keys = {code.id for code in ours.codes}, {code.key.casefold() for code in ours.active}
    codes: list[Code] = []
    for code in new.active:
        key = "" if code.key.casefold() in keys else code.key
        codes.append(
            replace(
                code, id=id_for(code.id, code_ids), key=key, group=groups[code.group].id, changed=ours.revision
            )
        )
        code_ids.add(codes[-1].id)
        keys.add(key.casefold())
    return replace(ours, groups=(*ours.groups, *groups.values()), codes=(*ours.codes, *codes))
