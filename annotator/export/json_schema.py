"""The JSON Schema of the export, made from the model: `python -m annotator.export.json_schema` writes it anew."""

import json
from typing import Any

import msgspec

from annotator import resources
from annotator.export.records import RECORDS

FORMAT = "answer-annotator"
VERSION = 1
FILE = resources.path("schema", "export.schema.json")


def schema() -> dict[str, Any]:
    """A whole export: each section a list of records, all of them there, every field of a record written."""
    parts, definitions = msgspec.json.schema_components(RECORDS.values(), ref_template="#/$defs/{name}")
    for kind in RECORDS.values():
        record = definitions[kind.__name__]
        record["required"] = list(record["properties"])
        record["additionalProperties"] = False
    sections = {name: {"type": "array", "items": part} for name, part in zip(RECORDS, parts, strict=True)}
    about = {"type": "object", "additionalProperties": {"type": "string"}, "required": ["id", "created"]}
    head = {"format": {"const": FORMAT}, "version": {"const": VERSION}, "project": about}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Answer Annotator, a whole project",
        "type": "object",
        "properties": head | sections,
        "required": [*head, *sections],
        "additionalProperties": False,
        "$defs": definitions,
    }


def text() -> str:
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
