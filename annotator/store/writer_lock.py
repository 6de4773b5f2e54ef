"""One process writes a project: a hidden file beside it is locked as long as it is open.

The system lets go of the lock when a process ends, however it ends, so none is ever left behind.
"""

from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from annotator.model.errors import ProjectBusyError


def sidecar(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def take(path: Path) -> FileLock | None:
    """The lock on a project, or None where its folder takes no file (it can only be read then).

    Raises ProjectBusyError when another process holds it.
    """
    lock = FileLock(sidecar(path.resolve()), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise ProjectBusyError(
            "{path} is open in another window: close it there, or open it here for reading only.", path=path
        ) from error
    except OSError:
        return None
    return lock


def give_back(lock: FileLock) -> None:
    """Remove the file, then unlock: whoever waits for a file that is gone makes a new one."""
    file = Path(lock.lock_file)
    try:
        file.unlink(missing_ok=True)
    except OSError:  # a system on which an open file stays
        lock.release()
        with suppress(OSError):
            file.unlink(missing_ok=True)
    else:
        lock.release()
