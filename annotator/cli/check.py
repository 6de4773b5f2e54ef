"""`annotator check`: whether a project is sound."""

import click

from annotator.cli._project import existing
from annotator.model.errors import UserError
from annotator.store.check import check
from annotator.store.project import open_project


@click.command("check")
@click.argument("project")
def command(project: str) -> None:
    """Look for damage in a project.

    It goes through the file, texts and quotes, and the log, and ends with 1 where anything is wrong.
    """
    with open_project(existing(project), read_only=True) as opened:
        findings = check(opened)
    for finding in findings:
        click.echo(str(finding))
    if findings:
        raise UserError("{count} things are wrong: go back to a backup.", count=len(findings))
    click.echo("All is sound.")
