"""What was changed in a codebook, in words."""

from annotator.gui.wording import language, translate
from annotator.model.codebook_changes import Difference
from annotator.model.coding import Codebook

WORDS = {
    "added": "{name} is new",
    "gone": "{name} was taken out",
    "rule": "The rule of {name} changed",
    "retired": "{name} was retired or brought back",
    "other": "{name} changed (name, key, colour, group or examples)",
    "order": "The order of the codes changed",
    "group-added": "The group {name} is new",
    "group-gone": "The group {name} was taken out",
    "group-other": "The group {name} changed",
}


def said(difference: Difference, *codebooks: Codebook) -> str:
    """One difference as a sentence without a stop; names are those of the first codebook that has them."""
    key = f"group-{difference.what}" if difference.group else difference.what
    return translate("Differences", WORDS[key]).format(name=_name(difference, codebooks))


def _name(difference: Difference, codebooks: tuple[Codebook, ...]) -> str:
    for each in codebooks:
        found = each.group(difference.id) if difference.group else each.code(difference.id)
        if found is not None:
            return found.words.get(language(), {}).get("name") or found.name
    return difference.id
