"""`annotator backup`: a copy of a project, looked through before it counts."""

from pathlib import Path

import click

from annotator.cli._project import existing
from annotator.store.backup import backup
from annotator.store.project import open_project


@click.command("backup")
@click.argument("project")
@click.option("-o", "--output", metavar="PATH", help="The copy; else it gets the project's name and the time.")
def command(project: str, output: str | None) -> None:
    """Copy a project, also while it is open.

    The copy is looked through before it counts, and never goes over another file.
    """
    with open_project(existing(project), read_only=True) as opened:
        copy = backup(opened, Path(output) if output else None)
    click.echo(f"Copied: {copy}")
