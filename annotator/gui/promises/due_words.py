"""Promises in words: when one is due, how it stands."""

from datetime import date

from annotator.gui import wording
from annotator.gui.wording import translate
from annotator.model.promises import Promise

STANDINGS = ("open", "late", "kept", "dropped")


def standing(of: str) -> str:
    return {
        "open": translate("Promises", "Open"),
        "late": translate("Promises", "Late"),
        "kept": translate("Promises", "Kept"),
        "dropped": translate("Promises", "Dropped"),
    }[of]


def days(first: date | None, last: date | None) -> str:
    """`by 1 Jul 2024`, `1 Jan 2024 – 31 Mar 2024`, `on 3 Mar 2024`."""
    if last is None:
        return translate("Promises", "no day named")
    if first is None:
        return translate("Promises", "by {day}").format(day=wording.day(last))
    if first == last:
        return translate("Promises", "on {day}").format(day=wording.day(last))
    return f"{wording.day(first)} – {wording.day(last)}"


def on_the_list(promise: Promise) -> str:
    words = translate("Promises", "Promise, {due}, {standing}")
    return words.format(
        due=days(promise.due_from, promise.due_to), standing=standing(promise.standing(date.today())).lower()
    )
