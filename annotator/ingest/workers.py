"""Reading in processes of their own: a file that hangs or brings its reader down takes nothing else with it."""

import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from concurrent.futures import TimeoutError as TooLong
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from annotator import readers
from annotator.ingest.reading import Outcome, outcomes
from annotator.model.errors import UserError

LIMIT = 10.0  # seconds for one file
FEW, SMALL = 8, 262_144  # files, and bytes of one, that are read at once, without a process for them
_TOGETHER = 16  # small files that one worker takes at a time
_AHEAD = 3  # portions that wait for each worker: what is read but not yet stored is all that memory holds
_RENEW = 200  # portions after which a worker is replaced, in case a library keeps memory

_GLANCE = 0.1  # seconds between two looks at whether the import was cancelled

_CONTEXT: Any = get_context("spawn")  # a fork would take the window's threads and locks along

Portion = tuple[Path, ...]
Task = tuple[Portion, Future[list[Outcome]]]


def read_all(paths: list[Path], cancelled: Callable[[], bool] = lambda: False) -> Generator[Outcome]:
    """Read files side by side; the outcomes come in the order of the paths, until it is closed or cancelled."""
    if len(paths) <= FEW and all(map(_harmless, paths)):
        yield from _here(paths, cancelled)
    else:
        yield from _in_processes(paths, cancelled)


def portions(paths: Iterable[Path]) -> Iterator[Portion]:
    """Small files in handfuls, a large one alone."""
    portion: list[Path] = []
    room = SMALL
    for path in paths:
        size = _size(path)
        if portion and (len(portion) == _TOGETHER or size > room):
            yield tuple(portion)
            portion, room = [], SMALL
        portion.append(path)
        room -= size
    if portion:
        yield tuple(portion)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _harmless(path: Path) -> bool:
    """Small plain text, or nothing at all; no library written in C has to look at it."""
    try:
        with path.open("rb") as file:
            head = file.read(512)
        return path.stat().st_size <= SMALL and _is_plain(head)
    except OSError:
        return not readers.is_inside(path)


def _is_plain(head: bytes) -> bool:
    marked = head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith((b"<", b"%PDF", b"PK", b"{", b"["))
    return not marked and b"\x00" not in head


def _here(paths: list[Path], cancelled: Callable[[], bool]) -> Iterator[Outcome]:
    with ThreadPoolExecutor(1) as thread:
        for path in paths:
            if cancelled():
                return
            yield from _result(thread.submit(outcomes, (path,)), path)


def _in_processes(paths: list[Path], cancelled: Callable[[], bool]) -> Iterator[Outcome]:
    from pebble import ProcessPool

    count = _workers(len(paths))
    pool = ProcessPool(count, max_tasks=_RENEW, initializer=_begin, context=_CONTEXT)

    def schedule(portion: Portion) -> Task:
        return portion, pool.schedule(outcomes, (portion,), timeout=LIMIT)

    try:
        for portion, future in _ahead(map(schedule, portions(paths)), count * _AHEAD):
            if not _done(future, cancelled):
                return
            if future.exception() is None or len(portion) == 1:
                yield from _result(future, portion[0])
                continue
            for (path,), alone in [schedule((path,)) for path in portion]:  # one of them is at fault: which?
                if not _done(alone, cancelled):
                    return
                yield from _result(alone, path)
    finally:
        pool.stop()
        pool.join()


def _ahead(tasks: Iterator[Task], count: int) -> Iterator[Task]:
    """The tasks in their order, `count` of them begun before the first is asked for."""
    waiting: deque[Task] = deque()
    for task in tasks:
        waiting.append(task)
        if len(waiting) >= count:
            yield waiting.popleft()
    yield from waiting


def _done(future: Future[list[Outcome]], cancelled: Callable[[], bool]) -> bool:
    """Wait for a result; false where the import was cancelled meanwhile."""
    while not cancelled():
        if wait([future], timeout=_GLANCE).done:
            return True
    return False


def _result(future: Future[list[Outcome]], path: Path) -> list[Outcome]:
    error = future.exception()
    return future.result() if error is None else [Outcome(path, fault=_fault(error, path))]


def _fault(error: BaseException, path: Path) -> UserError:
    from pebble import ProcessExpired

    if isinstance(error, TooLong):
        template = "{name} was given up after {seconds} seconds: open it and save it anew, or take another copy."
        return UserError(template, name=path.name, seconds=round(LIMIT))
    if isinstance(error, ProcessExpired):
        template = "{name} brought its reader down: open it and save it anew, or take another copy."
        return UserError(template, name=path.name)
    template = "{name} could not be read through a fault of this program ({fault}): please report it."
    return UserError(template, name=path.name, fault=repr(error))


def _workers(portions: int) -> int:
    """One core is left to the window and to storing."""
    return max(1, min((os.cpu_count() or 1) - 1, portions))


def _begin() -> None:
    """A worker gives way to the window, and leaves Ctrl+C to the process that started it. What it reads is free of
    cycles but for those of the libraries: looking for them every 50,000 things is often enough."""
    gc.freeze()
    gc.set_threshold(50_000)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(5)
