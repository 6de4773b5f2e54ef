"""`annotator import`: files, folders and archives into a project, or a whole export into a new one."""

import sys
from pathlib import Path

import click

from annotator.cli._project import existing
from annotator.export import json_file
from annotator.ingest import import_paths
from annotator.model.errors import UserError
from annotator.model.imports import Doubles, ImportReport, ImportRow, Progress
from annotator.store.project import Project, open_project


@click.command("import")
@click.argument("project")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--doubles",
    type=click.Choice(["skip", "keep", "replace"]),
    default="skip",
    help="What to do with a document whose number PROJECT has with another text (default: skip).",
)
def command(project: str, paths: tuple[str, ...], doubles: Doubles) -> None:
    """Take files and folders into a project.

    It reports on each file: read, with warnings, doubled, or refused and why. A JSON export of a whole project is
    taken into a new, empty one.
    """
    files = [Path(path) for path in paths]
    with open_project(existing(project)) as opened:
        if any(json_file.is_export(file) for file in files):
            restore(opened, files)
            return
        report = import_paths(opened, files, on_progress=show_progress, doubles=doubles)
    tell(report)


def restore(project: Project, files: list[Path]) -> None:
    if len(files) > 1:
        raise UserError(
            "{path} is a whole project: import it alone.", path=next(filter(json_file.is_export, files))
        )
    json_file.read(project, files[0])
    click.echo(f"{files[0]}: a whole project, taken in")


def show_progress(progress: Progress) -> None:
    """On a terminal only: a log has no use for it."""
    if sys.stderr.isatty():
        done = progress.done == progress.total
        click.echo(f"\r{progress.done} of {progress.total} files" + "\n" * done, nl=False, err=True)


def tell(report: ImportReport) -> None:
    """A line a file, what needs a look last; exit 1 where a file was refused or the import stopped."""
    order = ("read", "warnings", "doubled", "refused")
    for row in sorted(report.rows, key=lambda row: order.index(row.state)):
        click.echo("\t".join([row.state, row.path, row.number, remark(row)]).rstrip())
    counts = ", ".join(f"{report.count(state)} {state}" for state in order if report.count(state))
    click.echo(f"{len(report.rows)} files: {counts or 'nothing to read'} ({report.seconds:.1f} s)")
    if report.template:
        raise UserError(report.template, **report.values)
    if not report.rows:
        raise UserError("There are no files there: look at the path.")
    if refused := report.count("refused"):
        raise UserError("{refused} of {all} files could not be read.", refused=refused, all=len(report.rows))


def remark(row: ImportRow) -> str:
    doubts = f"{row.doubts} things to look at" if row.doubts else ""
    return row.sentence or doubts
