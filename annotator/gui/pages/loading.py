"""What the left side shows of a document, brought from the project in a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from annotator import readers
from annotator.model.errors import UserError
from annotator.model.page_places import PagePlaces
from annotator.model.places import unpack
from annotator.model.published import Published
from annotator.store import documents
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.readers._page_pictures import PagePictures


class Pages(Struct, frozen=True):
    """A PDF: its pages, to be drawn, and where the text lies on them. To be closed."""

    pictures: PagePictures
    places: PagePlaces


Loaded = Pages | Published


def load(project: Project, document: str, places: bytes) -> Loaded:
    """Read a document's source on a connection of its own. UserError where it is not there or damaged."""
    own = project.connect()
    try:
        name, media, data = documents.source(own, document)
    finally:
        own.close()
    if media != "pdf":
        published = readers.as_published(data, media, name)
        published.index()
        return published
    pictures = readers.page_pictures(data, name)
    found = PagePlaces(unpack(places))
    if found.last > len(pictures.sizes):
        pictures.close()
        raise UserError(
            "The copy of {name} in the project is damaged and cannot be shown. Its text is whole, and can be read "
            "and tagged.",
            name=name,
        )
    return Pages(pictures, found)
