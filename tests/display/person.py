"""The program as a process of its own, and what a person does to it: keys and the mouse, the disk looked at."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.display.screen import PATIENCE, Screen, end, until


class Person:
    """One who works on a project. `settings` is the folder of what the program remembers of her."""

    def __init__(self, screen: Screen, project: Path, settings: Path) -> None:
        self.screen, self.project, self.settings = screen, project, settings
        self.program: subprocess.Popen | None = None
        self.window = ""
        self.complaints = settings.parent / "said.txt"
        """What the program wrote to where nobody looks: nothing, if all is well."""

    # -- the program

    def open(self) -> None:
        """Start the program with the project, and wait until its window has the keys."""
        env = self.screen.env | {
            "ANNOTATOR_SETTINGS": str(self.settings),
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "0",
        }
        for name in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR"):
            env.pop(name, None)
        with self.complaints.open("ab") as said:
            self.program = subprocess.Popen(
                [sys.executable, "-m", "annotator", str(self.project)], env=env, stdout=said, stderr=said
            )
        self.face(f"{self.project.stem} – Answer Annotator")
        self.window = self.screen.do("getactivewindow")

    def face(self, title: str) -> None:
        """Wait until the program's window of that title has the keys."""
        assert self.program is not None
        own = title, str(self.program.pid)
        until(lambda: self.screen.active() == own, f"the window {title!r}", shown=self.screen.active)

    def close(self) -> None:
        """Close the window as the window manager's cross does; the program must end well and by itself."""
        assert self.program is not None
        self.press("alt+F4")
        assert self.program.wait(PATIENCE) == 0
        self.program = None

    def kill(self) -> None:
        """The program is gone from one moment to the next (SIGKILL)."""
        assert self.program is not None
        self.program.kill()
        self.program.wait()
        self.program = None

    def leave(self) -> None:
        """At the end of a test, however it went."""
        if self.program is not None:
            end(self.program)

    # -- hands

    def press(self, *keys: str) -> None:
        """Keys by their X names, one after the other, into whatever has the focus."""
        self.screen.do("key", "--delay", 5, *keys)

    def press_until(self, *keys: str, look: Callable[[], object], what: str) -> None:
        """Keys for something that may still be on its way: again, where nothing came of them in half a second."""

        def tried() -> bool:
            self.press(*keys)
            end = time.monotonic() + 0.5
            while not (done := bool(look())) and time.monotonic() < end:
                time.sleep(0.02)
            return done

        until(tried, what)

    def type(self, words: str) -> None:
        self.screen.do("type", "--delay", 5, words)

    def click(self, x: int, y: int) -> None:
        """The left button at a place in the window."""
        self.screen.do("mousemove", "--window", self.window, x, y, "click", 1)

    # -- eyes

    def rows(self, question: str, *values: Any) -> list[tuple]:
        """What the project file says, read beside the running program."""
        with closing(sqlite3.connect(f"{self.project.as_uri()}?mode=ro", uri=True, timeout=PATIENCE)) as file:
            return file.execute(question, values).fetchall()

    def until_rows(self, question: str, wanted: list[tuple]) -> list[tuple]:
        """Wait until the project file says so."""
        until(
            lambda: self.rows(question) == wanted,
            f"{question!r} to give {wanted!r}",
            shown=lambda: self.rows(question),
        )
        return wanted

    def kept(self, key: str) -> Any:
        """What the program remembers under that key."""
        try:
            return json.loads((self.settings / "settings.json").read_text("utf-8")).get(key)
        except FileNotFoundError:
            return None
