"""JSON Schemas of what the endpoints take and give: https://json-schema.org/draft/2020-12"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.work import FIELDS

if TYPE_CHECKING:
    from collections.abc import Mapping

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}


def ref(name: str) -> Schema:
    """A schema by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


def array(items: Schema) -> Schema:
    """An array."""
    return {"type": "array", "items": items}


def members(wanted: Mapping[str, Schema], *optional: str) -> Schema:
    """An object with just these members, all required but the optional ones."""
    required = [name for name in wanted if name not in optional]
    named = {"type": "object", "properties": dict(wanted), "additionalProperties": False}
    return named | ({"required": required} if required else {})


def absent(schema: Schema) -> Schema:
    """A schema, or null."""
    return {"anyOf": [schema, {"type": "null"}]}


NUMBER: Schema = {"type": "integer", "minimum": 0}
SPAN: Schema = {
    "type": "array", "items": NUMBER, "minItems": 2, "maxItems": 2, "description": "Start and end, in characters.",
}  # fmt: skip
OUTCOME: Schema = members(
    {"kind": {"type": "string", "enum": ["sent", "misplaced", "refused", "unanswered"]}, "words": TEXT}
)

SCHEMAS: dict[str, Schema] = {
    "Error": members({"error": members({"what": TEXT, "where": TEXT, "do": TEXT})}),
    "Line": members(
        {
            "number": NUMBER,
            "text": TEXT,
            "state": {"type": "string", "enum": ["used", "ignored", "unread"]},
            "fields": array(TEXT),
            "rule": TEXT,
        }
    ),
    "Origin": members({"witness": TEXT, "span": SPAN, "text": TEXT, "rule": TEXT, "line": NUMBER, "column": NUMBER}),
    "Diagnostic": members(
        {
            "code": TEXT,
            "severity": {"type": "string", "enum": ["info", "warning", "error"]},
            "message": TEXT,
            "line": absent(NUMBER),
            "column": absent(NUMBER),
            "span": absent(SPAN),
            "record": absent(NUMBER),
        }
    ),
    "Loss": members({"record": NUMBER, "field": TEXT, "text": TEXT}),
    "Reading": members(
        {
            "name": TEXT,
            "lines": array(ref("Line")),
            "records": array(
                members(
                    {
                        "record": ref("Record"),
                        "origins": {"type": "object", "additionalProperties": array(ref("Origin"))},
                    }
                )
            ),
            "diagnostics": array(ref("Diagnostic")),
        }
    ),
    "Item": {
        "type": "object",
        "description": "An item of Zotero in API JSON, or as its translators make it.",
        "properties": {"itemType": TEXT},
        "required": ["itemType"],
    },
    "Decision": {
        "type": "object",
        "properties": {
            "field": {"type": "string", "enum": list(FIELDS)},
            "action": TEXT,
            "reason": TEXT,
            "source": TEXT,
        },
        "required": ["field", "action", "reason", "source"],
    },
}
"""Name -> schema, as `ref` refers to it; a record's comes from its model."""
