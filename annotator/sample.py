"""The sample project: two made-up sets, the second a follow-up of the first, to try everything on."""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp
from zlib import crc32

from annotator import resources, settings

_MAKES_IT = ("model", "parliament", "readers", "store", "text")  # the floors that a project file depends on


def fresh_sample(folder: Path | None = None) -> Path:
    """The sample project in `folder`, or in a new one for temporary files; nobody has coded it yet.

    It is read and stored once and copied from then on, so that the program starts quickly with it.
    """
    path = (folder or Path(mkdtemp(prefix="annotator-"))) / "sample.annotator"
    kept = settings.cache_folder() / f"sample-{_state()}.annotator"
    if kept.is_file():
        shutil.copyfile(kept, path)
        return path
    make(path)
    with suppress(OSError):  # no room for a copy: it is made anew the next time
        _keep(path, kept)
    return path


def make(path: Path) -> None:
    """A new project with the sample's documents, read as any other file is."""
    from annotator.ingest import find_files, read_file
    from annotator.model.codebook_files import read_codebook
    from annotator.model.edits import AddDocument
    from annotator.store.project import create

    codebook = read_codebook(resources.path("codebooks", "default.toml"))
    files = [read_file(file) for file in find_files([resources.path("sample")])]
    with create(path, codebook, settings.coder_name()) as project:
        project.apply_all(
            [AddDocument.of(each.document, each.source, each.file_name, each.media) for each in files]
        )


def _keep(path: Path, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    for old in kept.parent.glob("sample-*.annotator"):
        old.unlink()
    draft = kept.with_suffix(".draft")
    shutil.copyfile(path, draft)
    draft.replace(kept)


def _state() -> str:
    """Changes with the sample's files and with the program that reads them."""
    package = Path(__file__).parent
    roots = [resources.path("sample"), resources.path("codebooks"), *(package / name for name in _MAKES_IT)]
    stats = ((file, os.stat(file)) for root in roots for file in sorted(_files(root)))
    return f"{crc32(''.join(f'{file}{stat.st_size}{stat.st_mtime_ns}' for file, stat in stats).encode()):08x}"


def _files(root: Path) -> Iterator[str]:
    """Walked without a Path for each: this is done at every start with the sample."""
    for folder, _, names in os.walk(root):
        yield from (os.path.join(folder, name) for name in names if name.endswith((".txt", ".toml", ".py")))
