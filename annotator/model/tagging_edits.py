"""Edits of many answers at once: one change in the log, taken back as one."""

from msgspec import Struct

from annotator.model.coding import Annotation
from annotator.model.edits import AddAnnotation, Put, ReadRow


class TagAnswers(Struct, frozen=True):
    """Put codes on answers, each by the rules of `AddAnnotation`; an answer may stand in it once."""

    annotations: tuple[Annotation, ...]

    def rows(self, read: ReadRow) -> list[Put]:
        return [put for each in self.annotations for put in AddAnnotation(each).rows(read)]


class UntagAnswers(Struct, frozen=True):
    """Take annotations away, by their ids; one that is gone already does not matter."""

    ids: tuple[str, ...]

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("annotations", each, None) for each in self.ids]
