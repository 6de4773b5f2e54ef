"""Whether a coder sees suggestions in a project: remembered for each coder of each project on this computer."""

from annotator import settings
from annotator.store import whole
from annotator.store.project import Project


def by_default(project: Project) -> bool:
    """What holds until somebody chose. The one place to ask: a blind round, in which everybody is to judge without
    being led, answers no here."""
    return True


def is_on(project: Project) -> bool:
    return settings.get("suggestions", {}).get(_key(project), by_default(project))


def put(project: Project, on: bool) -> None:
    settings.put(suggestions=settings.get("suggestions", {}) | {_key(project): on})


def _key(project: Project) -> str:
    return f"{whole.about(project)['id']} {project.coder.id}"
