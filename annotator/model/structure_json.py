"""A document's structure as JSON text, the form in which rows and the log hold it, and back."""

import msgspec

from annotator.model.document import Structure

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Structure)


def structure_text(structure: Structure) -> str:
    return _encoder.encode(structure).decode()


def structure_from(text: str) -> Structure:
    return _decoder.decode(text)
