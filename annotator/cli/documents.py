"""`annotator documents`: what a project holds, a line a document."""

import click

from annotator.cli._project import existing, handle


@click.command("documents")
@click.argument("project")
def command(project: str) -> None:
    """List the documents of a project.

    A line each, with tabs between: number, kind, answers, how many of them you coded, subject.
    """
    from annotator.store import documents
    from annotator.store.project import open_project

    with open_project(existing(project), read_only=True) as opened:
        for row in documents.rows(opened, opened.coder.id):
            click.echo("\t".join([handle(row), row.kind, str(row.answers), str(row.coded), row.subject or ""]))
