"""What the words of a line say it is, for lines whose format does not tell."""

from annotator.model.lines import Reading
from annotator.parliament.nl.headings import heading
from annotator.parliament.roles import Labelled, Role


def unlabelled(reading: Reading) -> list[Labelled]:
    return [Labelled(line) for line in reading.lines]


def fill(labelled: list[Labelled]) -> list[Labelled]:
    """Give every line that has no role yet the one that its words speak for."""
    for item in labelled:
        if item.role is Role.UNKNOWN:
            found = heading(item.line.text)
            if found:
                item.role = Role.ANSWER_HEADING if found.is_answer else Role.QUESTION_HEADING
                item.label = found.label
            else:
                item.role = Role.BODY
    return labelled
