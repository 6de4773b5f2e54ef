"""`annotator export`: a project's codings and documents in a form that other programs read."""

from pathlib import Path

import click

from annotator import export
from annotator.cli._project import existing
from annotator.store.project import open_project


@click.command("export")
@click.argument("project")
@click.option("--format", "format_name", type=click.Choice(list(export.FORMATS)), required=True)
@click.option("--coder", metavar="NAME", help="Only what this coder did.")
@click.option("-o", "--output", metavar="PATH", required=True, help="The folder (csv) or file (json) to write.")
def command(project: str, format_name: str, coder: str | None, output: str) -> None:
    """Write a project as CSV or JSON.

    csv: a folder of tables with a datapackage.json that describes them. json: everything, in one file that
    `annotator import` makes the same project of again.
    """
    with open_project(existing(project), read_only=True) as opened:
        export.write(opened, format_name, Path(output), coder)
    click.echo(f"Written: {output}")
