"""`annotator check`: whether a project is sound."""

import click

from annotator.cli._project import existing
from annotator.store.check import check
from annotator.store.project import open_project


@click.command("check")
@click.argument("project")
def command(project: str) -> None:
    """Look for damage in PROJECT: the file, texts and quotes, the log. Exit 1 where there is any."""
    with open_project(existing(project), read_only=True) as opened:
        findings = check(opened)
    for finding in findings:
        click.echo(str(finding))
    if findings:
        click.echo(
            f"{len(findings)} things are wrong: go back to a backup, or keep this file and report it.", err=True
        )
        raise SystemExit(1)
    click.echo("All is sound.")
