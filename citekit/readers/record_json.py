"""citekit's own JSON, as `--to json` writes it: `{"citekit": 1, "records": [...]}`, read back without any loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Draft, Field
from citekit.errors import InputError
from citekit.normalize.own_values import BUILDERS, TEXTS
from citekit.patterns import regex
from citekit.readers.json_items import JsonCut, Kind, read_items
from citekit.readers.page import shorten
from citekit.source import Span

if TYPE_CHECKING:
    from citekit.draft import Cut
    from citekit.readers.json_scan import Member
    from citekit.source import Source

SCHEMA = 1
"""The version of the layout that this citekit reads."""
FIELDS = TEXTS | BUILDERS.keys()
RECORDS = Kind(("records",), frozenset(FIELDS), "citekit records")
FRONT = regex(r'\ufeff?\s*\{\s*"citekit"\s*:\s*([0-9]+)')  # '{"citekit": 1, "records": ['


def looks_like_record_json(text: str) -> bool:
    """Whether a text begins as citekit's own JSON does."""
    return FRONT.match(text) is not None


def read_record_json(source: Source) -> Cut:
    """Cut a text into the drafts of the records in it. Raises `InputError` for the layout of a later citekit."""
    version = FRONT.match(source.text)
    if version and version[1] != str(SCHEMA):
        raise InputError(f"schema version {shorten(version[1])} of citekit's JSON; this citekit reads {SCHEMA}")
    return read_items(source, RECORDS, _read_record)


def _read_record(cut: JsonCut, found: list[Member]) -> Draft:
    draft = Draft([], [])
    for key, value in found:
        span = Span(value.start, value.end)
        name = f"own:{key}" if key in FIELDS else f"fact:{key}"
        draft.fields.append(Field(name, cut.source.slice(span), span, f"key: {shorten(key)}", "json"))
        if key not in FIELDS:
            draft.doubts.append(Doubt("unknown-label", span, {"text": shorten(key)}))
    return draft
