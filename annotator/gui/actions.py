"""All that can be done in the window, as one table: menus, key sheet, palette and tooltips are made from it.

To add an action, add a line to `TABLE` and its function to `commands` or `project_commands`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

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

passage = Later("annotator.gui.passage_commands")
put_right = Later("annotator.gui.correcting")
pages = Later("annotator.gui.pages.commands")
looking = Later("annotator.gui.find.commands")
settings = Later("annotator.gui.dialogs.settings")
key_editor = Later("annotator.gui.dialogs.keys_editor")
tour = Later("annotator.gui.tour.tour")
pages_of_help = Later("annotator.gui.help.dialog")
about = Later("annotator.gui.dialogs.about")
table = Later("annotator.gui.answers.commands")
count = Later("annotator.gui.counts.commands")
beside = Later("annotator.gui.beside.commands")
suggest = Later("annotator.gui.suggest.doing")
appearance = Later("annotator.gui.appearance")
promise = Later("annotator.gui.promises.making")
codebook = Later("annotator.gui.codebook.doing")


class Action(Struct, frozen=True):
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
    "View>Page": "Page",
    "View>Appearance": "Appearance",
    "View>Language": "Language",
    "Go": "&Go",
    "Code": "&Code",
    "Code>Put right": "Put right what was read",
    "Code>Pairs": "Pairs of two documents",
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
    Action("answers.export", "File", "Save the table as CSV…", ("Ctrl+Shift+E",), table.export, unless.no_table),
    Action("counts.csv", "File", "Save the count as CSV…", (), count.save_csv, unless.no_counts),
    Action("counts.picture", "File", "Save the picture of the count…", (), count.save_picture, unless.no_counts),
    Action("backup", "File", "Save a copy…", ("Ctrl+Shift+S",), file.save_copy, unless.no_project),
    Action("close", "File", "Close the project", ("Ctrl+W",), file.close_project, unless.no_project, section=True),
    Action("quit", "File", "Quit", ("Ctrl+Q",), do.quit_program),
)

FIND = (
    Action("find.text", "Edit", "Find in texts and memos", ("Ctrl+F",), looking.find, unless.no_project, True),
    Action("find.next", "Edit", "Next hit", ("F3",), partial(looking.step, by=1), unless.nothing_sought),
    Action(
        "find.previous", "Edit", "Previous hit", ("Shift+F3",), partial(looking.step, by=-1), unless.nothing_sought
    ),
    Action("find.where", "Edit", "Look elsewhere", ("F4",), partial(looking.step_where, by=1), unless.no_project),
    Action("find.save", "Edit", "Save this search…", ("Ctrl+D",), looking.save, unless.nothing_to_save),
    Action("find.saved", "Edit", "Saved searches…", ("Ctrl+Shift+D",), looking.show_saved, unless.no_project),
    Action("find.tag", "Edit", "Tag all hits…", ("Ctrl+Shift+F",), looking.tag_all, unless.nothing_found),
)

EDIT = (
    Action("undo", "Edit", "Undo", ("Ctrl+Z",), do.undo, unless.nothing_to_undo),
    Action("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), do.redo, unless.nothing_to_redo),
    Action(
        "sentence", "Edit", "Select the sentence", ("S",), do.select_sentence, unless.no_document, section=True
    ),
    Action("counts.copy", "Edit", "Copy the count", ("Ctrl+Shift+C",), count.copy, unless.no_counts),
    Action(
        "snap",
        "Edit",
        "Snap selections to words",
        ("Ctrl+Shift+W",),
        passage.turn_snapping,
        checked=passage.snaps,
    ),
    Action("filter", "Edit", "Filter documents", ("/",), do.filter_documents, unless.no_project, section=True),
    Action("find", "Edit", "Find anything", ("Ctrl+K",), do.find_anything),
    *FIND,
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
    Action("documents", "View", "Documents", ("F8",), do.toggle_documents, unless.no_view, section=True),
    Action("codes", "View", "Codes", ("F9",), do.toggle_codes, unless.no_view),
    Action("answers.columns", "View", "Columns of the table…", ("Ctrl+Shift+O",), table.columns, unless.no_table),
    Action("answers.refresh", "View", "Filter and sort the table anew", ("F5",), table.refresh, unless.no_table),
    Action(
        "larger",
        "View",
        "Larger text",
        ("Ctrl++", "Ctrl+="),
        partial(appearance.resize_text, step=1),
        section=True,
    ),
    Action("smaller", "View", "Smaller text", ("Ctrl+-",), partial(appearance.resize_text, step=-1)),
    Action("page-larger", "View>Page", "Larger page", ("+", "="), partial(pages.zoom, by=1), unless.no_page),
    Action("page-smaller", "View>Page", "Smaller page", ("-",), partial(pages.zoom, by=-1), unless.no_page),
    Action("page-fit", "View>Page", "Fit the width, or the text", ("W",), pages.fit, unless.no_page),
    Action(
        "page-next", "View>Page", "Next page", ("Ctrl+PgDown",), partial(pages.turn, by=1), unless.no_page, True
    ),
    Action("page-before", "View>Page", "Page before", ("Ctrl+PgUp",), partial(pages.turn, by=-1), unless.no_page),
    Action("page-go", "View>Page", "Go to page…", ("Ctrl+Shift+G",), pages.go_to_page, unless.no_page),
    Action(
        "page-follow",
        "View>Page",
        "The page follows the text",
        ("F",),
        pages.toggle_follow,
        unless.no_page,
        section=True,
        checked=do.page_follows,
    ),
    *(
        Action(
            f"appearance.{name}",
            "View>Appearance",
            text,
            (),
            partial(appearance.set_appearance, name=name),
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
            partial(appearance.set_language, name=name),
            checked=partial(do.has_language, name=name),
        )
        for name, text in LANGUAGES.items()
    ),
    Action("settings", "View", "Settings…", ("Ctrl+,",), settings.show_settings, section=True),
)

GO = (
    Action("next", "Go", "Next answer", ("J",), partial(do.step_answer, by=1), unless.nothing_shown),
    Action("previous", "Go", "Previous answer", ("K",), partial(do.step_answer, by=-1), unless.nothing_shown),
    Action("untagged", "Go", "Next untagged", ("N",), do.next_untagged, unless.no_project),
    Action(
        "next-document", "Go", "Next document", ("]",), partial(do.step_document, by=1), unless.no_project, True
    ),
    Action(
        "previous-document", "Go", "Previous document", ("[",), partial(do.step_document, by=-1), unless.no_project
    ),
    Action("parts", "Go", "Parts of the question", ("P",), passage.step_part, unless.no_document, section=True),
    Action("passage", "Go", "Question or answer", ("Q",), passage.step_passage, unless.no_document),
    Action("note", "Go", "Next note", ("Shift+N",), do.open_note, unless.no_document),
    Action("reference", "Go", "Next reference", ("R",), passage.step_reference, unless.no_document),
    Action("go-back", "Go", "Back from the reference", ("Backspace",), passage.go_back, unless.no_document),
    Action("earlier", "Go", "Earlier set", ("Alt+Left",), do.go_earlier, unless.no_earlier),
    Action("later", "Go", "Follow-up", ("Alt+Right",), do.go_later, unless.no_later),
    Action("other-side", "Go", "Other side", ("F6",), beside.other_side, unless.not_beside, section=True),
    Action("swap-sides", "Go", "Swap sides", ("Ctrl+F6",), beside.swap_sides, unless.not_beside),
    Action(
        "choose-beside",
        "Go",
        "Choose what stands beside…",
        ("Ctrl+G",),
        beside.choose_document,
        unless.no_document,
    ),
    Action("next-panel", "Go", "Next panel", ("Tab",), partial(do.step_panel, by=1), section=True),
    Action("previous-panel", "Go", "Previous panel", ("Shift+Tab",), partial(do.step_panel, by=-1)),
    Action("back", "Go", "Back to the reader", ("Esc",), do.back),
)

CODE = (
    Action("memo", "Code", "Memo", ("M",), do.write_memo, unless.nothing_to_note, section=True),
    Action("unsure", "Code", "Unsure", ("Alt+1",), partial(do.set_certainty, value="unsure"), unless.no_tag, True),
    Action(
        "fairly", "Code", "Fairly sure", ("Alt+2",), partial(do.set_certainty, value="fairly sure"), unless.no_tag
    ),
    Action("sure", "Code", "Sure", ("Alt+3",), partial(do.set_certainty, value="sure"), unless.no_tag),
    Action("next-tag", "Code", "Next tag of the answer", ("T",), do.next_tag, unless.no_tag, section=True),
    Action("adjust", "Code", "Change the passage", ("B",), passage.adjust, unless.no_tag),
    Action("tie", "Code", "Tie to the question", ("Shift+T",), passage.tie, unless.no_tag),
    Action("remove-tag", "Code", "Remove the tag", ("Del",), do.remove_tag, unless.no_tag),
    Action("example", "Code", "Add as an example", ("E",), codebook.add_example, unless.not_writable, True),
)

SUGGEST = (
    Action("accept", "Code", "Accept the suggestion", ("A",), suggest.accept, unless.no_proposal, section=True),
    Action("reject", "Code", "Reject the suggestion", ("X",), suggest.reject, unless.no_proposal),
    Action("next-suggestion", "Code", "Next suggestion", ("G",), suggest.step, unless.no_document),
)

PROMISE = (
    Action("promise", "Code", "The selection is a promise", ("Alt+P",), promise.make, unless.not_writable, True),
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
    Action(
        "split-part",
        "Code>Put right",
        "Split the part here",
        ("Ctrl+Shift+P",),
        passage.split_part,
        unless.not_writable,
        True,
    ),
    Action(
        "join-parts",
        "Code>Put right",
        "Join with the next part",
        ("Ctrl+Shift+J",),
        passage.join_parts,
        unless.not_writable,
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

PAIRS = (
    Action("next-pair", "Code>Pairs", "Next pair", ("L",), partial(beside.step_pair, by=1), unless.not_beside),
    Action(
        "previous-pair",
        "Code>Pairs",
        "Previous pair",
        ("Shift+L",),
        partial(beside.step_pair, by=-1),
        unless.not_beside,
    ),
    Action("confirm-pair", "Code>Pairs", "Confirm the pair", ("Y",), beside.confirm, unless.no_pair, section=True),
    Action("remove-pair", "Code>Pairs", "This is no pair", ("Shift+Y",), beside.remove, unless.no_pair),
    Action("add-pair", "Code>Pairs", "Pair with…", ("Ctrl+L",), beside.pair_with, unless.nothing_to_pair),
)

TOOLS = (
    Action("codebook", "Tools", "Codebook", ("Ctrl+Shift+B",), codebook.open_codebook, unless.no_project),
    Action("older-rule", "Tools", "Codings under an older rule", (), codebook.review_older, unless.read_only),
    Action(
        "suggestions",
        "Tools",
        "Show suggestions",
        (),
        suggest.switch,
        unless.no_project,
        section=True,
        checked=do.shows_suggestions,
    ),
    Action("measure", "Tools", "Suggestions against your work…", (), suggest.measure, unless.no_project),
    Action("cues", "Tools", "Cues…", (), suggest.edit_cues, unless.no_project),
    Action("coder", "Tools", "Coder…", (), do.choose_coder, unless.read_only, section=True),
    Action("report", "Tools", "Last import report", (), do.show_import_report, unless.no_project),
    Action("check", "Tools", "Check the project", (), file.check_project, unless.no_project),
)

HELP = (
    Action("help", "Help", "Help contents", ("F1",), pages_of_help.show_contents),
    Action("first-steps", "Help", "The first five minutes", (), pages_of_help.show_first_steps),
    Action("tour", "Help", "Show me around", (), tour.start),
    Action("keys", "Help", "Keys", ("?",), do.show_keys, section=True),
    Action("edit-keys", "Help", "Change the keys…", (), key_editor.show_editor),
    Action("about", "Help", "About Answer Annotator", (), about.show_about, section=True),
)

TABLE = (*FILE, *EDIT, *VIEW, *GO, *CODE, *SUGGEST, *PROMISE, *CORRECT, *PAIRS, *TOOLS, *HELP)


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
