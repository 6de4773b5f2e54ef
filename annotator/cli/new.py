"""`annotator new`: an empty project with a codebook."""

from pathlib import Path

import click

from annotator import resources, settings
from annotator.cli._project import some, with_suffix
from annotator.model.codebook_files import PRESETS, read_codebook
from annotator.model.errors import UserError


@click.command("new")
@click.argument("project")
@click.option(
    "--codebook", default="default", metavar="PRESET|FILE", help="A preset's name, or a codebook file (TOML)."
)
@click.option("--coder", metavar="NAME", help="Who codes in it; else as the system calls you.")
def command(project: str, codebook: str, coder: str | None) -> None:
    """Make an empty project.

    The ending .annotator is added to its name where it is missing.
    """
    from annotator.store.project import create

    path = with_suffix(project)
    create(path, read_codebook(codebook_file(codebook)), coder or settings.coder_name()).close()
    click.echo(f"Made: {path}")


def codebook_file(name: str) -> Path:
    """A preset of that name, or the file."""
    if name in PRESETS:
        return resources.path("codebooks", f"{name}.toml")
    if Path(name).is_file():
        return Path(name)
    raise UserError(
        "There is no codebook “{name}”: name a file, or one of {known}.", name=name, known=some(PRESETS)
    )
