"""All that can be done in the window, as one table: menus, key sheet, palette and tooltips are made from it.

To add an action, add a line to `TABLE` and its function to `commands` or `project_commands`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from annotator.gui import commands as do
from annotator.gui import project_commands as file
from annotator.gui import unless
from annotator.gui.i18n import LANGUAGES
from annotator.gui.later import Later
from annotator.gui.views import VIEWS
from annotator.gui.wording import code_name, translate

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.model.coding import Codebook

put_right = Later("annotator.gui.correcting")
codebook = Later("annotator.gui.codebook.doing")


@dataclass(frozen=True, slots=True)
class Action:
    """`menu` is its path (`View>Appearance`); `unless` gives the reason why it cannot be done now, or nothing.

    `text` is English; of a code it is the name itself. `section` draws a line above it in the menu.
    """

    id: str
    menu: str
    text: str
    keys: tuple[str, ...]
    run: Callable[[Window], object]
    unless: Callable[[Window], str] = unless.never
    section: bool = False
    checked: Callable[[Window], bool] | None = None

    def shown(self) -> str:
        """Its text in the language of the window."""
        if self.id.startswith("code."):
            return self.text
        return translate("Views" if self.id.startswith("view.") else "Actions", self.text)


MENUS = {
    "File": "&File",
    "Edit": "&Edit",
    "View": "&View",
    "View>Appearance": "Appearance",
    "View>Language": "Language",
    "Go": "&Go",
    "Code": "&Code",
    "Code>Put right": "Put right what was read",
    "Tools": "&Tools",
    "Help": "&Help",
}

APPEARANCES = {"system": "As the system", "light": "Light", "dark": "Dark"}

FILE = (
    Action("new", "File", "New project…", ("Ctrl+N",), file.new_project),
    Action("open", "File", "Open project…", ("Ctrl+O",), file.choose_project),
    Action("sample", "File", "Open the sample project", (), file.open_sample),
    Action("import", "File", "Import files…", ("Ctrl+I",), file.choose_files, unless.read_only, section=True),
    Action("import-folder", "File", "Import a folder…", ("Ctrl+Shift+I",), file.choose_folder, unless.read_only),
    Action("export", "File", "Export CSV or JSON…", ("Ctrl+E",), file.export, unless.no_project, section=True),
    Action("backup", "File", "Save a copy…", ("Ctrl+Shift+S",), file.save_copy, unless.no_project),
    Action("close", "File", "Close the project", ("Ctrl+W",), file.close_project, unless.no_project, section=True),
    Action("quit", "File", "Quit", ("Ctrl+Q",), do.quit_program),
)

EDIT = (
    Action("undo", "Edit", "Undo", ("Ctrl+Z",), do.undo, unless.nothing_to_undo),
    Action("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), do.redo, unless.nothing_to_redo),
    Action(
        "sentence", "Edit", "Select the sentence", ("S",), do.select_sentence, unless.no_document, section=True
    ),
    Action("filter", "Edit", "Filter documents", ("/",), do.filter_documents, unless.no_project, section=True),
    Action("find", "Edit", "Find anything", ("Ctrl+K",), do.find_anything),
)

VIEW = (
    *(
        Action(
            f"view.{view.id}",
            "View",
            view.text,
            view.keys,
            partial(do.show_view, view=view.id),
            unless.no_project,
            checked=partial(do.shows_view, view=view.id),
        )
        for view in VIEWS
    ),
    Action("documents", "View", "Documents", ("F8",), do.toggle_documents, unless.no_project, section=True),
    Action("codes", "View", "Codes", ("F9",), do.toggle_codes, unless.no_project),
    Action("larger", "View", "Larger text", ("Ctrl++", "Ctrl+="), partial(do.resize_text, step=1), section=True),
    Action("smaller", "View", "Smaller text", ("Ctrl+-",), partial(do.resize_text, step=-1)),
    *(
        Action(
            f"appearance.{name}",
            "View>Appearance",
            text,
            (),
            partial(do.set_appearance, name=name),
            checked=partial(do.has_appearance, name=name),
        )
        for name, text in APPEARANCES.items()
    ),
    *(
        Action(
            f"language.{name}",
            "View>Language",
            text,
            (),
            partial(do.set_language, name=name),
            checked=partial(do.has_language, name=name),
        )
        for name, text in LANGUAGES.items()
    ),
)

GO = (
    Action("next", "Go", "Next answer", ("J",), partial(do.step_answer, by=1), unless.no_document),
    Action("previous", "Go", "Previous answer", ("K",), partial(do.step_answer, by=-1), unless.no_document),
    Action("untagged", "Go", "Next untagged", ("N",), do.next_untagged, unless.no_project),
    Action(
        "next-document", "Go", "Next document", ("]",), partial(do.step_document, by=1), unless.no_project, True
    ),
    Action(
        "previous-document", "Go", "Previous document", ("[",), partial(do.step_document, by=-1), unless.no_project
    ),
    Action("earlier", "Go", "Earlier set", ("Alt+Left",), do.go_earlier, unless.no_earlier),
    Action("later", "Go", "Follow-up", ("Alt+Right",), do.go_later, unless.no_later),
    Action("next-panel", "Go", "Next panel", ("Tab",), partial(do.step_panel, by=1), section=True),
    Action("previous-panel", "Go", "Previous panel", ("Shift+Tab",), partial(do.step_panel, by=-1)),
    Action("back", "Go", "Back to the reader", ("Esc",), do.back),
)

CODE = (
    Action("memo", "Code", "Memo", ("M",), do.write_memo, unless.not_writable, section=True),
    Action("unsure", "Code", "Unsure", ("Alt+1",), partial(do.set_certainty, value="unsure"), unless.no_tag, True),
    Action(
        "fairly", "Code", "Fairly sure", ("Alt+2",), partial(do.set_certainty, value="fairly sure"), unless.no_tag
    ),
    Action("sure", "Code", "Sure", ("Alt+3",), partial(do.set_certainty, value="sure"), unless.no_tag),
    Action("next-tag", "Code", "Next tag of the answer", ("T",), do.next_tag, unless.no_tag, section=True),
    Action("remove-tag", "Code", "Remove the tag", ("Del",), do.remove_tag, unless.no_tag),
    Action("example", "Code", "Add as an example", ("E",), codebook.add_example, unless.not_writable, True),
)

CORRECT = (
    Action("split", "Code>Put right", "Split here", ("Ctrl+Shift+K",), put_right.split_here, unless.not_writable),
    Action("join", "Code>Put right", "Join with the next", ("Ctrl+J",), put_right.join_next, unless.not_writable),
    Action(
        "give",
        "Code>Put right",
        "The selection belongs to…",
        ("Ctrl+B",),
        put_right.give_selection,
        unless.not_writable,
    ),
    Action(
        "pair", "Code>Put right", "Pair a question…", ("Ctrl+P",), put_right.pair_question, unless.not_writable
    ),
    Action("header", "Code>Put right", "Header…", ("Ctrl+H",), put_right.change_header, unless.not_writable, True),
    Action(
        "looks-right",
        "Code>Put right",
        "The first warning looks right",
        ("Ctrl+Shift+H",),
        put_right.dismiss_doubt,
        unless.not_writable,
    ),
)

TOOLS = (
    Action("codebook", "Tools", "Codebook", ("Ctrl+Shift+B",), codebook.open_codebook, unless.no_project),
    Action("older-rule", "Tools", "Codings under an older rule", (), codebook.review_older, unless.read_only),
    Action("coder", "Tools", "Coder…", (), do.choose_coder, unless.read_only, section=True),
    Action("report", "Tools", "Last import report", (), do.show_import_report, unless.no_project),
    Action("check", "Tools", "Check the project", (), file.check_project, unless.no_project),
)

HELP = (
    Action("keys", "Help", "Keys", ("?",), do.show_keys),
    Action("first-steps", "Help", "The first five minutes", ("F1",), do.show_first_steps),
    Action("help-codebook", "Help", "The codebook", (), partial(do.show_help, page="codebook")),
    Action("help-coding", "Help", "Codes, parts, promises, counts", (), partial(do.show_help, page="coding")),
    Action("about", "Help", "About Answer Annotator", (), do.show_about),
)

TABLE = (*FILE, *EDIT, *VIEW, *GO, *CODE, *CORRECT, *TOOLS, *HELP)


def of_codes(of: Codebook) -> tuple[Action, ...]:
    """An action for every code of the open project."""
    return tuple(
        Action(
            f"code.{code.id}",
            "Code",
            code_name(code),
            (code.key,) if code.key else (),
            partial(do.tag, code=code.id),
            unless.nothing_to_tag,
        )
        for code in of.active
    )
