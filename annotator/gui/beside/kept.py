"""Which two documents of a project stood beside each other last."""

from pathlib import Path

from annotator import settings


def pair(path: Path) -> tuple[str, ...]:
    """Left and right; nothing where none were."""
    return tuple(settings.get("beside", {}).get(str(path.absolute()), ()))


def keep(path: Path, left: str, right: str) -> None:
    """Only for the projects that are remembered at all."""
    here, known = str(path.absolute()), settings.get("recent", [])
    kept = {name: both for name, both in settings.get("beside", {}).items() if name in known}
    if kept.get(here) != [left, right]:
        settings.put(beside={**kept, here: [left, right]})
