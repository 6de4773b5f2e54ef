"""What the commands share: naming the project they work on."""

from pathlib import Path

from annotator.model.errors import UserError

SUFFIX = ".annotator"


def existing(name: str) -> Path:
    """The project file `name`, which may be written without its ending."""
    for path in (Path(name), with_suffix(name)):
        if path.is_file():
            return path
    if Path(name).is_dir():
        raise UserError("“{path}” is a folder; name a project file inside it.", path=name)
    raise UserError(
        "There is no project “{path}”; look at the name, or make it with: annotator new {path}", path=name
    )


def with_suffix(name: str) -> Path:
    return Path(name if name.endswith(SUFFIX) else name + SUFFIX)
