"""Made-up PDFs in the print layout of the official ones: text by places, written out by hand."""

from msgspec import Struct

FACES = {"roman": "Helvetica", "bold": "Helvetica-Bold", "italic": "Helvetica-Oblique"}
COLUMN, NOTE_COLUMN, RULE_END = 221.1, 227.3, 277.8
BODY, NOTE, MARK, NOTE_NUMBER = 8.53, 6.93, 5.49, 4.49
LINE = 9.58


class At(Struct, frozen=True):
    """Text with the left end of its base line, in points from the bottom left."""

    x: float
    y: float
    text: str
    size: float = BODY
    face: str = "roman"


class Rule(Struct, frozen=True):
    x: float
    y: float
    end: float


def pdf(*pages: list[At | Rule], rotate: int = 0, crop: str = "") -> bytes:
    """A PDF of these pages."""
    objects: list[bytes] = []
    fonts = " ".join(f"/{face} {3 + i} 0 R" for i, face in enumerate(FACES))
    kids = " ".join(f"{6 + 2 * i} 0 R" for i in range(len(pages)))
    objects.append(b"<< /Type /Catalog /Pages 2 0 R >>")
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    for name in FACES.values():
        objects.append(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode(),
        )
    for index, items in enumerate(pages):
        content = b"\n".join(_drawn(item) for item in items)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {crop} /Rotate {rotate} "
            f"/Resources << /Font << {fonts} >> >> /Contents {7 + 2 * index} 0 R >>".encode(),
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return _file(objects)


def _drawn(item: At | Rule) -> bytes:
    if isinstance(item, Rule):
        return f"0.28 w {item.x} {item.y} m {item.end} {item.y} l S".encode()
    text = item.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return f"BT /{item.face} {item.size} Tf {item.x} {item.y} Td (".encode() + text + b") Tj ET"


def _file(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
