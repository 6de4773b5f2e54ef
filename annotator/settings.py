"""What the program remembers of a person: recent projects, the coder, looks. One JSON file.

Any part of the program may keep a value under its own key; a key that nobody here knows is left as it is.
The file lies in the system's place for settings, or in the folder that `ANNOTATOR_SETTINGS` names.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

RECENT = 12


def folder() -> Path:
    named = os.environ.get("ANNOTATOR_SETTINGS")
    if named:
        return Path(named)
    import platformdirs

    return platformdirs.user_config_path("answer-annotator", appauthor=False)


def cache_folder() -> Path:
    """Where the program keeps what it can make again."""
    named = os.environ.get("ANNOTATOR_SETTINGS")
    if named:
        return Path(named, "cache")
    import platformdirs

    return platformdirs.user_cache_path("answer-annotator", appauthor=False)


def values() -> dict[str, Any]:
    """All that is remembered; nothing where there is no file or it cannot be read."""
    try:
        found = msgspec.json.decode((folder() / "settings.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def get(key: str, default: Any = None) -> Any:
    return values().get(key, default)


def put(**changes: Any) -> None:
    """Remember values; None forgets one. A folder that cannot be written is no reason to stop the work."""
    kept = {key: value for key, value in {**values(), **changes}.items() if value is not None}
    file = folder() / "settings.json"
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_suffix(f".{os.getpid()}")
        draft.write_bytes(msgspec.json.format(msgspec.json.encode(kept, order="sorted"), indent=1))
        draft.replace(file)


def coder_name() -> str:
    """The name that codings are made under: the one given, else the system's user name."""
    if named := get("coder"):
        return named
    with suppress(OSError, KeyError, ImportError):
        import getpass

        return getpass.getuser()
    return "coder"


def replica() -> str:
    """The mark of this person's copy of the program in every change that is made with it."""
    known = get("replica")
    if not known:
        from uuid import uuid4

        known = str(uuid4())
        put(replica=known)
    return known


def recent() -> list[Path]:
    """Projects opened lately, the last one first, those that are gone left out."""
    return [path for path in map(Path, get("recent", [])) if path.exists()]


def remember_project(path: Path) -> None:
    here = str(path.absolute())
    others = [each for each in get("recent", []) if each != here]
    put(recent=[here, *others][:RECENT])
