"""`annotator inspect`: how files are read, without a project."""

import json
from pathlib import Path

import click

from annotator.export.inspect import describe
from annotator.export.readable import readable
from annotator.model.errors import UserError
from annotator.parliament import understand
from annotator.readers import read


@click.command("inspect")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a file, one a line, in the order given.")
def command(paths: tuple[str, ...], as_json: bool) -> None:
    """Show how each file at PATH is read: kind, header, exchanges, notes, references and what is doubtful."""
    failed = 0
    for path in paths:
        try:
            record = describe(understand(read(Path(path))), path)
        except UserError as error:
            failed += 1
            record = {"file": path, "error": str(error)}
        show(record, as_json)
    if failed:
        click.echo(f"{failed} of {len(paths)} files could not be read.", err=True)
        raise SystemExit(1)


def show(record: dict, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(record, ensure_ascii=False))
    elif "error" in record:
        click.echo(f"{record['file']}: {record['error']}")
    else:
        click.echo(readable(record))
