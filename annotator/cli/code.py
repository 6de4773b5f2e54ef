"""`annotator code`: put a code on an answer, a part or a passage, or take it off, as the keys of the window do."""

import re

import click

from annotator.cli._project import document_named, existing, handle, some
from annotator.model import targets
from annotator.model.coding import Annotation, Target
from annotator.model.document import Document, Exchange, Span
from annotator.model.edits import AddAnnotation, ChangeAnnotation, RemoveAnnotation
from annotator.model.errors import UserError
from annotator.store import codebook, documents
from annotator.store.project import Project, open_project

Where = tuple[Target, Span, int | None]


class Positions(click.ParamType):
    """`A:B`, two code points in the document's text."""

    name = "A:B"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        found = re.fullmatch(r"(\d+):(\d+)", value)
        if not found:
            self.fail(f"{value!r} is not of the form A:B, such as 120:180.", param, ctx)
        return int(found[1]), int(found[2])


@click.command("code")
@click.argument("project")
@click.option(
    "--document", "number", required=True, metavar="NUMBER", help="Number, or file name, of the document."
)
@click.option("--answer", required=True, metavar="N", help="The answer that covers question N, as printed.")
@click.option("--code", "code_id", required=True, metavar="CODE", help="Id of the code, such as evasive.")
@click.option("--part", type=int, metavar="K", help="Only part K of what was asked, counted from 1.")
@click.option("--quote", metavar="TEXT", help="Only this passage of the answer.")
@click.option("--span", type=Positions(), help="Only the passage from A to B, positions in the document's text.")
@click.option("--coder", "name", metavar="NAME", help="Code as NAME, who may be new; else as yourself.")
@click.option("--memo", metavar="TEXT", help="A note on the coding.")
@click.option("--remove", is_flag=True, help="Take the code off.")
def command(
    *,
    project: str,
    number: str,
    answer: str,
    code_id: str,
    part: int | None,
    quote: str | None,
    span: tuple[int, int] | None,
    name: str | None,
    memo: str | None,
    remove: bool,
) -> None:
    """Put a code on an answer, a part or a passage, or take it off."""
    if sum(each is not None for each in (part, quote, span)) > 1:
        raise click.UsageError("Give one of --part, --quote and --span.")
    with open_project(existing(project)) as opened:
        if name is not None:
            opened.code_as(name)
        known(opened, code_id)
        row = document_named(opened, number)
        held = documents.load(opened, row.id)
        exchange = targets.answered(held.document, answer)
        where = place(held.document, exchange, part, quote, span)
        wanted = annotation(opened, row.id, held.document, exchange, code_id, where, memo or "")
        there = next((each for each in held.annotations if same(each, wanted)), None)
        done = take_off(opened, there) if remove else put_on(opened, there, wanted, memo)
        click.echo(f"{handle(row)}, answer {answer}: {done} {code_id} ({where[0]}, {opened.coder.name})")


def known(project: Project, code_id: str) -> None:
    book = codebook.codebook(project)
    if book.code(code_id) is None:
        raise UserError(
            "There is no code “{code}” in {path}; there are: {all}",
            code=code_id,
            path=project.path.name,
            all=some(code.id for code in book.codes),
        )


def place(
    document: Document, exchange: Exchange, part: int | None, quote: str | None, span: tuple[int, int] | None
) -> Where:
    """What is to be coded: the target, its span, and the part counted from 0."""
    assert exchange.answer is not None
    whole = exchange.answer.span
    if part is not None:
        return "part", targets.part(exchange, part), part - 1
    if quote is not None:
        return "span", targets.quoted(document, whole, quote), None
    if span is not None:
        return "span", targets.passage(whole, *span), None
    return "answer", whole, None


def annotation(
    project: Project, key: str, document: Document, exchange: Exchange, code_id: str, where: Where, memo: str
) -> Annotation:
    target, span, part = where
    return Annotation(
        key, exchange.id, target, code_id, project.coder.id, *span, document.quote(span), part, memo=memo
    )


def same(one: Annotation, other: Annotation) -> bool:
    """The same code of the same coder on the same thing."""

    def what(each: Annotation) -> tuple[object, ...]:
        span = (each.start, each.end) if each.target == "span" else ()
        return each.exchange, each.target, each.part, each.code, each.coder, span

    return what(one) == what(other)


def put_on(project: Project, there: Annotation | None, wanted: Annotation, memo: str | None) -> str:
    if there is None:
        project.apply(AddAnnotation(wanted))
        return "put on"
    if memo is None or memo == there.memo:
        return "had already"
    project.apply(ChangeAnnotation(there.id, {"memo": memo}))
    return "new memo on"


def take_off(project: Project, there: Annotation | None) -> str:
    if there is None:
        raise UserError(
            "{coder} has not put that code there: there is nothing to take off.", coder=project.coder.name
        )
    project.apply(RemoveAnnotation(there.id))
    return "took off"
