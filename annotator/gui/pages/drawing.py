"""Opens sources and draws pages in one thread beside the window, one thing at a time, the most wanted first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.gui.jobs import Job, Jobs
from annotator.gui.pages.loading import Loaded, Pages
from annotator.gui.pages.tiles import Tile

if TYPE_CHECKING:
    from annotator.model.errors import UserError
    from annotator.model.pictures import Picture


class Drawing(QObject):
    """`opened` carries what was loaded, `failed` the UserError instead; `drawn` a Tile and its Picture, which is
    None where the page cannot be drawn."""

    opened = Signal(object)
    failed = Signal(object)
    drawn = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._job: Job | None = None
        self._drawing: Tile | None = None
        self._to_open: Callable[[], Loaded] | None = None
        self._loaded: Loaded | None = None
        self._wanted: list[Tile] = []

    @property
    def busy(self) -> bool:
        return self._job is not None

    def open(self, load: Callable[[], Loaded]) -> None:
        """Load another source; what is under way for the last one is given up."""
        self._to_open = load
        self._wanted = []
        if self._job is not None:
            self._job.cancel()
        self._next()

    def want(self, tiles: Sequence[Tile]) -> None:
        """Draw these, in this order, and nothing else; a picture half drawn that is not among them is given up."""
        self._wanted = list(tiles)
        if self._job is not None and self._drawing is not None and self._drawing not in self._wanted:
            self._job.cancel()
        self._next()

    def stop(self) -> None:
        """Give up everything, and hold nothing of any source; no thread is left."""
        self._wanted, self._to_open = [], None
        self._job = self._drawing = None
        if self._jobs is not None:
            self._jobs.stop()
            self._jobs.deleteLater()
            self._jobs = None
        self._drop()

    # -- one job after the other

    def _next(self) -> None:
        if self._job is not None:
            return
        if self._to_open is not None:
            self._drop()
            self._start(_loading(self._to_open), self._take_loaded)
            self._to_open = None
        elif isinstance(self._loaded, Pages) and self._wanted:
            self._drawing = self._wanted.pop(0)
            self._start(partial(_draw, self._loaded, self._drawing), self._take_picture)

    def _start(self, work: Callable[..., object], take: Callable[..., None]) -> None:
        if self._jobs is None:
            self._jobs = Jobs(self)
        self._job = self._jobs.start(work)
        self._job.done.connect(take)
        self._job.failed.connect(self._fail)
        self._job.ended.connect(self._ended)

    def _take_loaded(self, loaded: Loaded) -> None:
        if self.sender() is not self._job or self._to_open is not None:
            _close(loaded)
            return
        self._loaded = loaded
        self.opened.emit(loaded)

    def _take_picture(self, picture: Picture | None) -> None:
        job, tile = self._job, self._drawing
        if self.sender() is job and job is not None and tile is not None and not job.cancelled:
            self.drawn.emit(tile, picture)

    def _fail(self, error: UserError) -> None:
        if self.sender() is self._job and self._to_open is None:
            self.failed.emit(error)

    def _ended(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        job.deleteLater()
        if job is self._job:
            self._job = self._drawing = None
            self._next()

    def _drop(self) -> None:
        loaded, self._loaded = self._loaded, None
        _close(loaded)


def _loading(load: Callable[[], Loaded]) -> Callable[..., Loaded]:
    return lambda report, cancelled: load()


def _draw(
    loaded: Pages, tile: Tile, report: Callable[[object], None], cancelled: Callable[[], bool]
) -> Picture | None:
    if cancelled() or (loaded.places.has_text(tile.page + 1) and loaded.pictures.is_empty(tile.page)):
        return None
    return loaded.pictures.picture(tile.piece, cancelled)


def _close(loaded: Loaded | None) -> None:
    if isinstance(loaded, Pages):
        loaded.pictures.close()
