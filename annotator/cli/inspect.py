"""`annotator inspect`: how files are read, without a project."""

import json
from pathlib import Path

import click

from annotator.export.inspect import Record, describe
from annotator.export.readable import readable
from annotator.ingest import find_files
from annotator.ingest.reading import Outcome
from annotator.ingest.workers import read_all
from annotator.model.document import Document
from annotator.model.errors import UserError
from annotator.model.structure_json import structure_from


@click.command("inspect")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a file, one a line, in the order given.")
@click.option("--suggest", is_flag=True, help="With each answer the codes that cues and weights propose, and why.")
def command(paths: tuple[str, ...], as_json: bool, suggest: bool) -> None:
    """Show how files are read.

    For each: kind, header, exchanges, notes, references and what is doubtful; no project is needed.
    """
    failed = 0
    files = [file for path in paths for file in named(path)]
    for file, outcome in zip(files, read_all([Path(file) for file in files]), strict=True):
        failed += outcome.edit is None
        show(record_of(file, outcome, suggest), as_json)
    if not files:
        raise UserError("There are no files there: look at the path.")
    if failed:
        raise UserError("{failed} of {all} files could not be read.", failed=failed, all=len(files))


def named(path: str) -> list[str]:
    """A file by the name that was typed, and those in a folder or an archive."""
    found = find_files([Path(path)])
    return [path] if found == [Path(path)] else [str(file) for file in found]


def record_of(file: str, outcome: Outcome, suggest: bool = False) -> Record:
    if outcome.edit is None:
        return {"file": file, "error": str(outcome.fault)}
    document = Document(outcome.edit.text, structure_from(outcome.edit.structure))
    record = describe(document, file)
    if suggest:
        add_suggestions(record, document)
    return record


def add_suggestions(record: Record, document: Document) -> None:
    """Put `suggestions[{code, quote, cue}]` into the answer of each exchange."""
    from annotator.analysis.suggestions import Rules, suggest_all

    found = suggest_all(document, Rules())
    for each, shown in zip(document.structure.exchanges, record["exchanges"], strict=True):
        if shown["answer"]:
            proposed = found[each.id]
            shown["answer"]["suggestions"] = [
                {"code": one.code, "quote": one.quote, "cue": one.cue} for one in proposed
            ]


def show(record: Record, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(record, ensure_ascii=False))
    elif "error" in record:
        click.echo(f"{record['file']}: {record['error']}")
    else:
        click.echo(readable(record))
