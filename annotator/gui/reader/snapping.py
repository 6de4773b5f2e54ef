"""Whether a selection snaps to whole words, as the person chose; Alt turns that round for one gesture."""

from annotator import settings

_KEY = "snap_to_words"
_held: list[bool] = []


def on() -> bool:
    if not _held:
        _held.append(bool(settings.get(_KEY, True)))
    return _held[0]


def turn(snap: bool) -> None:
    _held[:] = [snap]
    settings.put(**{_KEY: snap})
