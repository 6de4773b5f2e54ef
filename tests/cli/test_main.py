import subprocess
import sys

import pytest
from click.testing import CliRunner

from annotator import resources
from annotator.cli.main import WINDOW, commands


def annotator(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "annotator", *arguments], capture_output=True, text=True, check=False
    )


def names() -> list[str]:
    import click

    return commands.list_commands(click.Context(commands))


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], *([name, "--help"] for name in names())])
def test_no_command_loads_qt(arguments: list[str]):
    code = (
        "import sys; from annotator.__main__ import main\n"
        f"sys.argv = ['annotator', *{arguments!r}]\n"
        "try: main()\nexcept SystemExit: pass\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_the_version_loads_no_command():
    code = (
        "import sys; from annotator.__main__ import main\n"
        "sys.argv = ['annotator', '--version']\n"
        "try: main()\nexcept SystemExit: pass\n"
        "heavy = ('annotator.store', 'annotator.ingest', 'lxml', 'sqlite_utils', 'sqlite3')\n"
        "assert not [name for name in sys.modules if name.startswith(heavy)]"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_the_version_is_told():
    assert annotator("--version").stdout.startswith("annotator, version ")


def test_a_word_that_is_no_command_and_no_file_is_wrong_usage():
    done = annotator("improt")
    assert done.returncode == 2
    assert "no command and no project 'improt'" in done.stderr


def test_a_project_that_is_not_there_is_the_inputs_fault(tmp_path):
    done = annotator(str(tmp_path / "gone.annotator"))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "There is no project" in done.stderr


def test_every_command_is_documented():
    help_page = resources.path("help", "en", "command-line.md").read_text(encoding="utf-8")
    readme = (resources.ROOT.parent / "README.md").read_text(encoding="utf-8")
    assert not [name for name in names() if f"## `annotator {name} " not in help_page]
    assert not [name for name in names() if f"| `annotator {name} " not in readme and name != WINDOW]


def test_the_window_gets_what_was_typed(tmp_path):
    project = tmp_path / "thesis.annotator"
    project.touch()
    asked = []

    def window(path, *, sample, quit_after_first_paint):
        asked.append((path, sample, quit_after_first_paint))
        return 7

    for arguments in (
        [],
        [str(project)],
        ["--sample", "--quit-after-first-paint"],
        ["open", str(tmp_path / "thesis")],
    ):
        done = CliRunner().invoke(commands, arguments, obj=window)
        assert done.exit_code == 7, done.output
    assert asked == [(None, False, False), (project, False, False), (None, True, True), (project, False, False)]


def test_the_window_opens_on_the_sample_and_ends(monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    done = annotator("--sample", "--quit-after-first-paint")
    assert (done.returncode, done.stderr) == (0, "")
