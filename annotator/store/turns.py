"""Whose turn it is to write: one thread of this process at a time, and none is passed by."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, get_ident


class Turns:
    """A lock that a thread may take again while it holds it.

    A plain lock goes to whoever asks first after it was let go, which is nearly always the thread that just held
    it: an import that stores one handful after the other would keep a tag waiting for many of them. Here one who
    waits stands in the door, and who comes back has to queue behind it.
    """

    def __init__(self) -> None:
        self._door, self._lock = Lock(), Lock()
        self._holder = 0

    @contextmanager
    def turn(self) -> Iterator[None]:
        if self._holder == get_ident():
            yield
            return
        with self._door:
            self._lock.acquire()
        self._holder = get_ident()
        try:
            yield
        finally:
            self._holder = 0
            self._lock.release()
