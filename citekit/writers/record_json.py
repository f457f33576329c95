"""The record as JSON: `{"citekit": 1, "records": [...]}`, which loses nothing and reads back to equal records.

The top level is an object and not an array, so that it carries the version of the schema and cannot be taken for
CSL-JSON. A record holds the fields that are set, under their names in `Work`; absent fields are absent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.work import Work, present
from citekit.writers.json_layout import layout
from citekit.writers.written import Written

if TYPE_CHECKING:
    from collections.abc import Sequence

SCHEMA = 1
"""Version of the layout. A release that could not read what an older one wrote would have to raise it."""


def plain(value: Any) -> Any:
    """A value of a Work in JSON's terms: what `Record.model_dump(mode="json", exclude_none=True)` makes of it."""
    if isinstance(value, str | int):
        return value
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return {name: plain(part) for name in value.__slots__ if (part := getattr(value, name)) is not None}


def json_record(work: Work) -> dict[str, Any]:
    """One work as a JSON object."""
    return {field: plain(value) for field, value in present(work).items()}


def write_json(works: Sequence[Work]) -> Written:
    """Works as citekit's own JSON, which has no losses."""
    return Written(layout({"citekit": SCHEMA, "records": [json_record(work) for work in works]}) + "\n", [])
