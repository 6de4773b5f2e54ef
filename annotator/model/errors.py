"""The one kind of error that a person is shown as a sentence.

Everything else that is raised is a bug: it gets a report and is never caught broadly.
"""


class UserError(Exception):
    """What went wrong and what to do, in one sentence.

    `template` is an English sentence with named fields in braces; the window translates the template and
    fills in `values`, the command line prints it as it is.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template, values)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross process borders: readers run in workers."""
        return _revive, (type(self), self.template, self.values)


def _revive(kind: type[UserError], template: str, values: dict[str, object]) -> UserError:
    return kind(template, **values)


class StoppedError(UserError):
    """Reading was stopped because nobody waits for it any more."""


class ProjectBusyError(UserError):
    """The project is open for writing elsewhere; it can still be opened read-only."""
