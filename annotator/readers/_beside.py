"""The `metadata.xml` that the official repository puts beside a publication."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from annotator.model.errors import UserError
from annotator.model.lines import Reading

_FORMATS = ("xml", "html", "pdf")
_IDENTIFIERS = ("DC.identifier", "dcterms.identifier")


def with_metadata(reading: Reading, path: Path, load: Callable[[Path], bytes]) -> Reading:
    """The reading with what the metadata beside the file say, where they speak of this publication.

    They stand in the file's folder, or as in the repository in the folder `metadata` beside it.
    """
    if reading.format not in _FORMATS:
        return reading
    for place in (path.parent / "metadata.xml", path.parent.parent / "metadata" / "metadata.xml"):
        found = _read(place, load) if place != path else ()
        named = {value.lower() for name, value in found if name in _IDENTIFIERS}
        if path.stem.lower() in named or named & {value.lower() for _, value in reading.meta}:
            return replace(reading, meta=(*reading.meta, *found))
    return reading


def _read(place: Path, load: Callable[[Path], bytes]) -> tuple[tuple[str, str], ...]:
    """Nothing where there is no such file, or a broken one: the publication itself can still be read."""
    from annotator.readers.xml import metadata

    try:
        return metadata(load(place))
    except UserError:
        return ()
