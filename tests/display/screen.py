"""A screen of our own with a window manager, and one person at it: real keys, a real mouse, pictures."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

NEEDED = ("Xvfb", "openbox", "xdotool")
Found = TypeVar("Found")
PATIENCE = 25.0  # seconds until what is waited for is taken to have failed


def missing() -> str:
    """Which of the programs that this needs are not there."""
    return ", ".join(name for name in NEEDED if shutil.which(name) is None)


def until(look: Callable[[], Found], what: str, shown: Callable[[], object] | None = None) -> Found:
    """What `look` gives, as soon as it gives something; fails with `what`, and with what is `shown` instead."""
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > end:
            instead = f", but there is {shown()!r}" if shown else ""
            raise AssertionError(f"waited {PATIENCE:g} s in vain for {what}{instead}")
        time.sleep(0.02)
    return found


class Screen:
    """`name` is what DISPLAY has to be."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.env = {**os.environ, "DISPLAY": name}

    def do(self, *words: str | int) -> str:
        """Run xdotool with these words; gives what it prints. Nothing, of an unknown window."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.env, capture_output=True, text=True, timeout=PATIENCE
        )
        return done.stdout.strip()

    def active(self) -> tuple[str, str]:
        """Title and process of the window that has the keys; the manager calls it active a little earlier."""
        said = self.do(
            "getwindowfocus", "-f", "getwindowname", "getwindowfocus", "-f", "getwindowpid"
        ).splitlines()
        return (said[0], said[1]) if len(said) == 2 else ("", "")

    def picture(self, path: Path) -> None:
        subprocess.run(["import", "-window", "root", str(path)], env=self.env, check=True)


@contextmanager
def screen(width: int = 1440, height: int = 900) -> Iterator[Screen]:
    """A screen of that size in pixels, reached by a local socket alone; gone afterwards."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        name = f":{told.readline().strip()}"
    here = Screen(name)
    manager = subprocess.Popen(["openbox"], env=here.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until(lambda: here.do("get_num_desktops"), "a window manager")
        yield here
    finally:
        for process in (manager, server):
            end(process)


def end(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
