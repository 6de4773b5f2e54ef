"""The group of commands: each module of this package is one, loaded when it is called.

A module takes part by being here; it holds a click command named `command`, whose name is the module's (`import_`
for `import`, which Python keeps for itself). A first argument that is no command opens the window:
`annotator thesis.annotator`.

Exit codes: 0 where all went well, 1 where the input was at fault (a sentence on stderr, nothing half done), 2 for
wrong usage.
"""

import importlib
import pkgutil
import sys
from io import TextIOWrapper
from keyword import iskeyword
from pathlib import Path
from typing import Protocol

import click

from annotator import __version__, cli
from annotator.model.errors import UserError

WINDOW = "open"


class Window(Protocol):
    """Opens the window, comes back when it is closed and gives the exit code; the command line knows no Qt."""

    def __call__(self, project: Path | None, *, sample: bool, quit_after_first_paint: bool) -> int: ...


class Commands(click.Group):
    """Finds the commands in the package and loads the one that is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        modules = [info.name for info in pkgutil.iter_modules(cli.__path__)]
        return sorted(name.rstrip("_") for name in modules if name != "main" and not name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = cmd_name + "_" * iskeyword(cmd_name)
        return importlib.import_module(f"annotator.cli.{module}").command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """`annotator [PROJECT] [--sample]` is `annotator open [PROJECT] [--sample]`."""
        own = {name for parameter in self.get_params(ctx) for name in parameter.opts}
        if not args or (args[0] not in own and args[0] not in self.list_commands(ctx)):
            args = [WINDOW, *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except UserError as error:
            click.echo(str(error), err=True)
            ctx.exit(1)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="annotator")
def commands() -> None:
    """Read what was asked beside what was answered, and tag it.

    `annotator [PROJECT]` opens the window, `annotator --sample` with a fresh copy of the sample project.
    """


def main(window: Window) -> None:
    """Run one command and end the process with its exit code; `window` opens the window."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    commands(prog_name="annotator", obj=window)
