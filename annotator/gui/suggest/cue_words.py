"""Suggestions in words: what the cue or the rule behind one says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui import wording
from annotator.gui.suggest import sign_words
from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.analysis.suggestions import Gap, Suggestion

_LONGEST = 90


def reason(suggestion: Suggestion) -> str:
    """Why it is proposed, with the name of the cue."""
    if not suggestion.why and suggestion.cue in _gaps():
        return gap(suggestion.cue)
    if suggestion.cue == "signs":
        return translate("Suggestions", "Several weak signs together")
    words = translate("Suggestions", "Cue “{cue}”: {why}")
    return words.format(cue=suggestion.cue, why=note(suggestion.why)).rstrip(": ")


def note(why: str) -> str:
    """What a cue's note says; that of a cue of a project's own as it was written."""
    return translate("Cues", why) if why else ""


def gap(rule: str) -> str:
    """What a rule about what is missing says."""
    return _gaps().get(rule) or translate("Suggestions", "This seems to be left open")


def _gaps() -> dict[str, str]:
    return {
        "no-yes-or-no": translate("Suggestions", "Neither a yes nor a no"),
        "no-figure": translate("Suggestions", "No figure is given"),
        "no-time": translate("Suggestions", "No time is named"),
        "no-reason": translate("Suggestions", "No reason is given"),
        "no-judgement": translate("Suggestions", "No judgement is given"),
        "not-taken-up": translate("Suggestions", "No sentence takes this up"),
    }


def open_part(found: Gap) -> str:
    """What seems to be left open, and of which words."""
    return f"{gap(found.rule)}: “{wording.shortened(found.quote, _LONGEST)}”"


def spoken(name: str, suggestion: Suggestion, chosen: bool) -> str:
    """What a screen reader and the tooltip say of a proposed code."""
    words = translate("Suggestions", "{code}, suggested, not a tag. {reason}").format(
        code=name, reason=reason(suggestion)
    )
    keys = translate("Suggestions", "A accepts, X rejects.")
    return f"{words.rstrip('.')}. {keys}" if chosen else words


def signs(suggestion: Suggestion) -> str:
    """How probable it is and which signs spoke for it, strongest first."""
    if suggestion.probability is None:
        return translate("Suggestions", "A cue of this project: it proposes its code by itself.")
    signs = ", ".join(
        f"{sign_words.words(name)} +{wording.decimal(weight)}" for name, weight in suggestion.reasons
    )
    words = translate("Suggestions", "{percent} % by these signs: {signs}")
    return words.format(percent=round(suggestion.probability * 100), signs=signs)
