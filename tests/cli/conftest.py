import pytest
from click.testing import CliRunner, Result

from annotator.cli.main import commands


@pytest.fixture
def annotator():
    """Run a command as if typed; gives its exit code, output and sentence."""

    def run(*arguments: object) -> Result:
        return CliRunner().invoke(commands, [str(each) for each in arguments])

    return run
