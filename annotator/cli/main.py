"""The group of commands, and the way to the window when none is named."""

import click

from annotator import __version__


@click.group()
@click.version_option(__version__, prog_name="annotator")
def main() -> None:
    """Read what was asked beside what was answered, and tag it."""
