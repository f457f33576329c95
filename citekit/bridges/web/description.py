"""The OpenAPI description of the endpoints: https://spec.openapis.org/oas/v3.1.1"""

from __future__ import annotations

import json
from typing import Any

from citekit import __version__
from citekit.bridges.web.api import OPTIONS
from citekit.bridges.web.schemas import OUTCOME, SCHEMAS, TEXT, Schema, absent, array, members, ref
from citekit.bridges.web.translation import EXPORTS
from citekit.formats import read_formats, write_formats
from citekit.work import FIELDS

ABOUT = "Listings to citations. Nothing is stored; nothing is looked up or fetched unless the call asks for it."
STATUSES: dict[int, str] = {
    400: "The request is broken: its Host, its text or its JSON",
    403: "A page of another origin asks",
    405: "This address does not answer that method",
    408: "The body did not arrive in time",
    413: "The body is too large",
    415: "The body is of another content type",
    422: "The request is understood and cannot be answered as it is",
    500: "A defect of citekit",
    501: "Not switched on, or not for this",
    503: "It took too long, or another program is not there",
}
"""What may come instead of an answer."""

READER: Schema = {"type": "string", "enum": list(read_formats())}
PASTE: Schema = {"text/plain": {"schema": TEXT}, "text/html": {"schema": TEXT}}


def options_schema() -> Schema:
    """The options of all writers; which of them a writer has, its 422 says."""
    known = {name: wanted for options in OPTIONS.values() for name, wanted in options.items()}
    return members({name: option_schema(wanted) for name, wanted in known.items()}, *known)


def option_schema(wanted: Any) -> Schema:
    """One option."""
    if isinstance(wanted, tuple):
        return {"type": "string", "enum": list(wanted)}
    return {"type": "boolean"} if wanted is bool else TEXT


def bodies() -> dict[str, Schema]:
    """Address -> what its body may be, by content type."""
    reading = {"text": TEXT, "reader": READER}
    to = {"to": {"type": "string", "enum": list(write_formats()), "default": "bibtex"}, "options": options_schema()}
    conversion: Schema = {
        "oneOf": [
            members({**reading, **to}, "reader", "to", "options"),
            members({"records": array(ref("Record")), **to}, "to", "options"),
        ]
    }
    enriching = {
        "record": ref("Record"),
        "mailto": TEXT,
        "anonymous": {"type": "boolean", "default": False},
        "policy": {"type": "string", "enum": ["fill", "overwrite", "report"], "default": "fill"},
        "overwrite": array({"type": "string", "enum": list(FIELDS)}),
    }
    return {
        "/api/read": {"application/json": {"schema": members(reading, "reader")}, **PASTE},
        "/api/convert": {"application/json": {"schema": conversion}},
        "/api/enrich": {
            "application/json": {"schema": members(enriching, "mailto", "anonymous", "policy", "overwrite")}
        },
        "/api/send": {"application/json": {"schema": members({"records": array(ref("Record"))})}},
        "/import": PASTE,
        "/export": {"application/json": {"schema": array(ref("Item"))}},
        "/web": {"text/plain": {"schema": TEXT}},
        "/search": {"text/plain": {"schema": TEXT}},
    }


def answers() -> dict[str, tuple[str, dict[str, Any]]]:
    """Address -> what it does, and what its answer may be, by content type."""
    as_json = {name: {"application/json": {"schema": schema}} for name, schema in answer_schemas().items()}
    exported = {kind: {"schema": TEXT} for _, kind in EXPORTS.values() if kind != "application/json"}
    return {
        "/api/formats": ("The formats that can be read and written", as_json["formats"]),
        "/api/schema": ("The JSON Schema of a record", as_json["schema"]),
        "/api/read": ("A paste: its lines, records, origins of fields, diagnostics", as_json["reading"]),
        "/api/convert": ("A paste or records in a format, with what that does not carry", as_json["written"]),
        "/api/enrich": ("A record completed from Crossref, with each decision", as_json["enriched"]),
        "/api/send": ("Records into the Zotero of this machine: what became of each", as_json["sent"]),
        "/import": ("A listing or bibliography as items of Zotero", as_json["items"]),
        "/export": (
            "Items of Zotero in a format",
            exported | {"application/json": {"schema": array(ref("AnyObject"))}},
        ),
        "/web": ("The page behind an address as items of Zotero", as_json["items"]),
        "/search": ("The work of a DOI as items of Zotero", as_json["items"]),
    }


def answer_schemas() -> dict[str, Schema]:
    """What answers of JSON hold."""
    enriched = {
        "record": ref("Record"),
        "outcome": {"type": "string", "enum": ["matched", "unmatched", "elsewhere", "doi-doubtful", "unavailable"]},
        "decisions": array(ref("Decision")),
        "verdict": absent(ref("AnyObject")),
        "diagnostics": array(ref("Diagnostic")),
    }
    return {
        "formats": members({"read": array(TEXT), "write": array(TEXT)}),
        "schema": ref("AnyObject"),
        "reading": ref("Reading"),
        "written": members({"text": TEXT, "losses": array(ref("Loss")), "diagnostics": array(ref("Diagnostic"))}),
        "enriched": members(enriched),
        "sent": members({"place": TEXT, "outcomes": array(OUTCOME), "remarks": array(array(TEXT))}),
        "items": array(ref("Item")),
    }


def operation(path: str, about: str, answer: dict[str, Any], body: Schema | None) -> Schema:
    """One address with its one method."""
    wrong = (400, 403, 500) if body is None else tuple(STATUSES)
    found: Schema = {
        "operationId": path.strip("/").replace("/", "-"),
        "summary": about,
        "responses": {"200": {"description": "Done", "content": answer}}
        | {str(status): {"$ref": f"#/components/responses/{status}"} for status in wrong if status != 405},
    }
    if body is not None:
        found["requestBody"] = {"required": True, "content": body}
    if path == "/export":
        found["parameters"] = [
            {"name": "format", "in": "query", "required": True, "schema": {"type": "string", "enum": list(EXPORTS)}}
        ]
    return {"get" if body is None else "post": found}


def describe() -> str:
    """The whole description as JSON."""
    from citekit.record import Record

    record = Record.model_json_schema(ref_template="#/components/schemas/{model}")
    parts = record.pop("$defs")
    known = bodies()
    failed = {"application/json": {"schema": ref("Error")}}
    return json.dumps(
        {
            "openapi": "3.1.1",
            "info": {
                "title": "citekit",
                "version": __version__,
                "description": ABOUT,
                "license": {"name": "MIT", "identifier": "MIT"},
            },
            "paths": {path: operation(path, *found, known.get(path)) for path, found in answers().items()},
            "components": {
                "schemas": {**SCHEMAS, **parts, "Record": record, "AnyObject": {"type": "object"}},
                "responses": {
                    str(status): {"description": words, "content": failed} for status, words in STATUSES.items()
                },
            },
        },
        ensure_ascii=False,
        indent=2,
    )
