"""The published JSON Schema of a record is that of the code."""

from __future__ import annotations

import json
from pathlib import Path

from citekit.record import Record
from citekit.work import FIELDS

PUBLISHED = Path(__file__).parent.parent / "docs" / "record.schema.json"


def test_schema_is_published(accept: bool) -> None:
    schema = json.dumps(Record.model_json_schema(), indent=2, ensure_ascii=False) + "\n"
    if accept:
        PUBLISHED.write_text(schema, encoding="utf-8")
    assert PUBLISHED.read_text(encoding="utf-8") == schema


def test_every_field_is_in_it() -> None:
    properties = json.loads(PUBLISHED.read_text(encoding="utf-8"))["properties"]
    assert tuple(properties) == FIELDS
