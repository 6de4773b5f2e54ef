"""`annotator open`, and what `annotator` does without a command: the window."""

from pathlib import Path

import click

from annotator.cli._project import existing
from annotator.cli.main import Window
from annotator.model.errors import UserError


@click.command("open")
@click.argument("project", required=False)
@click.option("--sample", is_flag=True, help="Open a fresh copy of the sample project.")
@click.option(
    "--quit-after-first-paint",
    is_flag=True,
    help="Say `painted` and end once the window has been shown (for measuring).",
)
@click.pass_obj
def command(window: Window, project: str | None, sample: bool, quit_after_first_paint: bool) -> None:
    """Open the window, with PROJECT where one is named."""
    if project is not None and sample:
        raise click.UsageError("Name a project or take the sample, not both.")
    path = named(project) if project is not None else None
    raise SystemExit(window(path, sample=sample, quit_after_first_paint=quit_after_first_paint))


def named(project: str) -> Path:
    """The project's file; a single word that is neither a file nor a command was probably meant as a command."""
    try:
        return existing(project)
    except UserError as error:
        if Path(project).name == project and not Path(project).suffix:
            raise click.UsageError(f"There is no command and no project {project!r}.") from error
        raise
