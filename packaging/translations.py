"""Bring the translations in line with the program: `make translations`, with the program's own Python.

Collects every string that the window shows, those too that are data: the table of actions, the sentences of errors
and doubts. English has entries for its plurals alone.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
GUI = ROOT / "annotator" / "gui"


def main(target: Path = I18N) -> None:
    """Bring the files of a folder in line."""
    with TemporaryDirectory() as folder:
        lines = [f"QCoreApplication.translate({context!r}, {text!r})" for context, text in sorted(set(strings()))]
        numbers = [f'class {context}:\n    self.tr({text!r}, "", 1)' for context, text in sorted(set(plurals()))]
        collected = [Path(folder) / "collected.py", Path(folder) / "plurals.py"]
        for path, found in zip(collected, (lines, numbers), strict=True):
            path.write_text("\n".join(found), "utf-8")
        sources = [str(path) for path in (*sorted(GUI.rglob("*.py")), *collected)]
        for language, more in (("nl", []), ("en", ["-pluralonly"])):
            update(sources, target / f"{language}.ts", language, more)


def update(sources: list[str], target: Path, language: str, more: list[str]) -> None:
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    subprocess.run([str(tool), *sources, *options, *more, "-ts", str(target)], check=True)


def strings() -> Iterator[tuple[str, str]]:
    """Context and text of what is translated when it is shown, not where it is written."""
    sys.path.insert(0, str(ROOT))
    from annotator.analysis import cues
    from annotator.gui import actions, key_names, views, wording
    from annotator.gui.answers.columns import COLUMNS
    from annotator.gui.beside import thread
    from annotator.gui.codebook import crosswalks, differences, swatches
    from annotator.gui.counts import words
    from annotator.gui.reader import header_words, part_words, reference_words
    from annotator.gui.tour.steps import steps
    from annotator.model import crosswalk, doubts

    yield from (("Actions", action.text) for action in actions.TABLE)
    yield from (("Actions", name) for name in actions.MENUS.values())
    yield from (("Actions", name) for name in actions.APPEARANCES.values())
    yield from (("Views", view.text) for view in views.VIEWS)
    yield from (("Kind", name) for name in wording.KINDS.values())
    yield from (("Thread", name) for name in thread.PARTS.values())
    yield from (("Certainty", name) for name in wording.CERTAINTIES.values())
    yield from (("AnswerColumns", column.title) for column in COLUMNS)
    yield from (("Counts", text) for text in (*words.TITLES, *words.WORDS, *words.CHOICES.values()))
    yield from (("Colours", name) for name in swatches.NAMES)
    yield from (("Lines", name) for name in swatches.LINES.values())
    yield from (("Crosswalk", walk.note) for walk in crosswalk.crosswalks() if walk.note)
    yield from (("Cues", cue.why) for cue in cues.shipped() if cue.why)
    yield from (("Fits", text) for text in crosswalks.FITS.values())
    yield from (("Differences", text) for text in differences.WORDS.values())
    yield from (("Header", name) for name in header_words.ROLES.values())
    yield from (("Parts", name) for name in part_words.WORDS.values())
    yield from (("References", name) for name in reference_words.NOWHERE.values())
    yield from (("Keys", name) for name in key_names.TRANSLATED)
    yield from (("Tour", text) for step in steps() for text in (step.title, step.words))
    yield from (("Doubt", text) for text in doubts.SENTENCES.values())
    yield from (("UserError", text) for text in templates())


def plurals() -> Iterator[tuple[str, str]]:
    """Context and text of what is counted outside of a widget."""
    for path in sorted(GUI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) == "plural" and len(node.args) == 3:
                context, text = (arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant))
                yield str(context), str(text)


def templates() -> Iterator[str]:
    """The sentences of errors: what is given to a UserError, and what stands ready for one under a name."""
    for path in sorted((ROOT / "annotator").rglob("*.py")):
        if path.parent.name == "cli" or path.name == "doubts.py":
            continue  # the command line speaks English; doubts have a context of their own
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            yield from _sentences(node)


def _sentences(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and _name(node.func).endswith("Error") and node.args:
        yield from _literal(node.args[0])
    elif isinstance(node, ast.Assign) and _holds_template(node.targets[0]):
        yield from _literal(node.value)


def _holds_template(target: ast.expr) -> bool:
    return isinstance(target, ast.Name) and (
        target.id == "template" or (target.id[0].isupper() and target.id.isupper())
    )


def _is_sentence(text: str) -> bool:
    """Not a pattern, a query or the description of a table."""
    begins = text[:1].isupper() or text[:1] in ("“", "{")
    return (
        begins and text.endswith(".") and " " in text and not any(each in text for each in ("(?", "\\", "One row"))
    )


def _literal(node: ast.expr) -> Iterator[str]:
    """A text that reads as a sentence with what to do."""
    for value in ast.walk(node):
        text = value.value if isinstance(value, ast.Constant) else None
        if isinstance(text, str) and _is_sentence(text):
            yield text


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


if __name__ == "__main__":
    main()
