"""An archive where a document should be: within another archive, or one of another program's.

Archives themselves are looked into by `_bundles`; what comes here has no way to be read.
"""

from annotator.model.errors import UserError
from annotator.model.lines import Reading
from annotator.readers import _zip, docx

_OTHERS = ((b"Rar!\x1a\x07", "RAR"), (b"7z\xbc\xaf\x27\x1c", "7z"), (b"\x1f\x8b\x08", "gzip"), (b"BZh", "bzip2"),
           (b"\xfd7zXZ\x00", "xz"))  # fmt: skip


def fits(data: bytes, name: str) -> bool:
    if data.startswith(tuple(signature for signature, _ in _OTHERS)):
        return True
    return data.startswith(_zip.SIGNATURE) and not docx.fits(data, name)


def read(data: bytes, name: str) -> Reading:
    """Never gives a reading: a sentence that says what to do with the archive."""
    name = name or "The file"
    other = next((kind for signature, kind in _OTHERS if data.startswith(signature)), None)
    if other:
        raise UserError("{name} is a {kind} archive. Unpack it and import the files.", name=name, kind=other)
    with _zip.opened(data, name) as archive:
        names = set(archive.namelist())
    if "[Content_Types].xml" in names or "mimetype" in names:
        raise UserError("{name} is an Office file, but no Word document. Save it as .docx or PDF.", name=name)
    raise UserError(
        "{name} is an archive that is not looked into (it is in another one, or too large). Unpack it and import"
        " the files.",
        name=name,
    )
