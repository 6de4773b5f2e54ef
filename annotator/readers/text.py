"""Plain text and markdown, in whatever encoding, with whatever line ends."""

import re
import unicodedata

from annotator.model.errors import UserError
from annotator.model.lines import Line, Reading

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"),
         (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))  # fmt: skip
_LINE_ENDS = re.compile(r"\r\n?|[\x85\u2028\u2029\x0b]")
# No text holds these; tab, line feed, vertical tab, form feed, carriage return and escape (a stray colour) may.
_CONTROLS = bytes([*range(9), *range(0x0E, 0x1B), *range(0x1C, 0x20)])
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\ufeff]")
_MARKDOWN = re.compile(r"^(?:#{1,6} \S.*|-----|\*\*[^*\n]+\*\*(?: \*\*[^*\n]+\*\*)*)$", re.MULTILINE)
# Old releases of a much-used PDF library give a dash and an apostrophe as these two.
_SCRAMBLED = re.compile(r"\dŒ\d")
_UNSCRAMBLED = str.maketrans("Œ™", "–’")
LARGEST_TEXT = 20 * 1024 * 1024
_SAMPLE = 65_536


def fits(data: bytes, name: str) -> bool:
    return True


def read(data: bytes, name: str) -> Reading:
    """Every line of the text, empty ones too; a form feed begins a new page."""
    if len(data) > LARGEST_TEXT:
        raise UserError(
            "{name} is {size} MB; files above {limit} MB are not read. Split it, or take a smaller version.",
            name=name or "The file",
            size=len(data) // 1024**2,
            limit=LARGEST_TEXT // 1024**2,
        )
    text = decode(data, name)
    if "\f" in text:
        lines = [
            Line(line, page=number) for number, page in enumerate(text.split("\f"), 1) for line in page.split("\n")
        ]
    else:
        lines = [Line(line) for line in text.split("\n")]
    return Reading("markdown" if _is_markdown(text) else "text", tuple(lines))


def decode(data: bytes, name: str) -> str:
    """NFC text with LF line ends and no BOM; UserError where the bytes are no text."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _clean(data.decode(encoding, errors="replace"))
    kept = data.translate(None, _CONTROLS)
    if len(kept) < len(data) and _is_binary(data[:_SAMPLE]):
        return _clean(_guess_wide(data, name))
    try:
        return _clean(kept.decode("utf-8"))
    except UnicodeDecodeError:
        return _clean(_guess(kept, name))


def _clean(text: str) -> str:
    """Without control characters, with LF and NFC; what is plain ASCII is so already but for its line ends."""
    if not text.isascii():
        if "Œ" in text and _SCRAMBLED.search(text):
            text = text.translate(_UNSCRAMBLED)
        text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", _CONTROL.sub("", text)))
    elif "\r" in text or "\x0b" in text or "\x1b" in text or "\x00" in text:
        text = _LINE_ENDS.sub("\n", _CONTROL.sub("", text))
    return text


def _guess(data: bytes, name: str) -> str:
    """Text in an older encoding. Windows-1252 is what Dutch offices wrote; others need a look at the bytes."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=["cp1252", "cp850", "mac_roman", "utf_8", "iso8859_15"]).best()
    if best is None:
        raise _no_text(name)
    return data.decode(best.encoding, errors="replace")


def _guess_wide(data: bytes, name: str) -> str:
    """UTF-16 without a BOM has a zero in every second byte; anything else with zeros is no text."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if zeros.count(0) > half * 0.6:
            return data.decode(encoding, errors="replace")
    raise _no_text(name)


def _is_binary(sample: bytes) -> bool:
    return b"\x00" in sample or len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) // 50


def _is_markdown(text: str) -> bool:
    """At least two lines in the three forms that extraction to markdown leaves in these documents."""
    if "\n#" not in text and "\n**" not in text and "\n-----" not in text:
        return False
    found = _MARKDOWN.finditer(text, 0, _SAMPLE)
    return next(found, None) is not None and next(found, None) is not None


def _no_text(name: str) -> UserError:
    return UserError(
        "{name} holds no text that can be read. Open it in the program that made it and save it as text or PDF.",
        name=name or "The file",
    )
