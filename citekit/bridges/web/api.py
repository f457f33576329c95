"""The endpoints below /api: what the page uses, and any other program may."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from citekit.bridges.web.bodies import SEE, choice, media_type, member, needed, read_object, read_text
from citekit.bridges.web.refusal import Refusal, as_json
from citekit.bridges.web.working import work_on
from citekit.enrichment import enrich
from citekit.explain import explain_json
from citekit.formats import read_formats, write_formats
from citekit.merge.stored import decisions_to_json
from citekit.pipeline import read, write_with_losses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from citekit.bridges.web.settings import Settings
    from citekit.record import Record
    from citekit.work import Work

TEXT_TYPES: dict[str, str | None] = {"text/plain": None, "text/html": "html"}
"""Type of a body that is the paste itself -> its reader."""

OPTIONS: dict[str, dict[str, Any]] = {
    "bibtex": {"unicode": bool, "protect": ("words", "whole", "none"), "keys": str},
    "biblatex": {"protect": ("words", "whole", "none"), "keys": str},
    "ris": {"subjects_as_keywords": bool},
    "csl-json": {"particles": ("split", "family"), "book_reviews": bool},
    "json": {},
}
"""Format -> its options, each with its type or its choices."""


async def formats(_: Request) -> Response:
    """GET /api/formats."""
    return as_json({"read": read_formats(), "write": write_formats()})


async def schema(_: Request) -> Response:
    """GET /api/schema: the JSON Schema of a record."""
    from citekit.record import Record

    return as_json(Record.model_json_schema())


async def read_paste(request: Request) -> Response:
    """POST /api/read: what `citekit explain --json` says of a paste."""
    text, reader = await paste_of(request)
    return as_json(await work_on(settings(request).work_time, _explained, text, reader))


async def paste_of(request: Request) -> tuple[str, str | None]:
    """The paste of a request, and the reader that is asked for."""
    kind = media_type(request)
    if kind in TEXT_TYPES:
        return await read_text(request), TEXT_TYPES[kind]
    body = await read_object(request, "text", "reader")
    return needed(body, "text", str), choice(body, "reader", read_formats())


def _explained(text: str, reader: str | None) -> str:
    return explain_json(read(text, reader=reader, name="paste"))


async def convert(request: Request) -> Response:
    """POST /api/convert: a paste or records in a format."""
    body = await read_object(request, "text", "reader", "records", "to", "options")
    to = choice(body, "to", write_formats(), "bibtex") or "bibtex"
    options = options_of(to, member(body, "options", dict, {}))
    if ("text" in body) == ("records" in body):
        raise Refusal(422, "one of text and records is wanted", "text", SEE)
    records = None if "text" in body else records_of(member(body, "records", list, []))
    text, reader = member(body, "text", str, ""), choice(body, "reader", read_formats())
    return as_json(await work_on(settings(request).work_time, _converted, text, reader, records, to, options))


def _converted(
    text: str, reader: str | None, records: Sequence[Work] | None, to: str, options: dict[str, Any]
) -> dict[str, Any]:
    reading = read(text, reader=reader, name="paste") if records is None else None
    works = reading.works if reading else records or ()
    written = write_with_losses(works, to, **options) if works else None
    return {
        "text": written.text if written else "",
        "losses": [loss._asdict() for loss in written.losses] if written else [],
        "diagnostics": [found._asdict() for found in reading.diagnostics] if reading else [],
    }


def options_of(to: str, given: dict[str, Any]) -> dict[str, Any]:
    """The options of a writer, each of its type."""
    known = OPTIONS[to]
    for name, value in given.items():
        wanted = known.get(name)
        if wanted is None:
            raise Refusal(422, f"{to} has no option “{name[:80]}”", "options", f"it has: {', '.join(known) or 'none'}")
        if value not in wanted if isinstance(wanted, tuple) else not isinstance(value, wanted):
            raise Refusal(422, f"the option {name} has another type or value", "options", SEE)
    return given


def records_of(values: list[Any]) -> tuple[Record, ...]:
    """Validated records. Raises `Refusal` for what is none."""
    from pydantic import ValidationError

    from citekit.record import Record

    try:
        return tuple(Record.model_validate_json(json.dumps(value)) for value in values)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(("records", *map(str, first["loc"])))[:200]
        raise Refusal(422, f"not a record: {first['msg'][:200]}", where, "see /api/schema for a record") from error


async def enrich_record(request: Request) -> Response:
    """POST /api/enrich: one record, completed from Crossref; only if the call says who asks, or that none is to be
    named."""
    body = await read_object(request, "record", "mailto", "anonymous", "policy", "overwrite")
    mailto = member(body, "mailto", str)
    if not mailto and not member(body, "anonymous", bool, False):
        raise Refusal(
            422, "nothing is looked up without permission", "mailto", 'send your address, or "anonymous": true'
        )
    overwrite = member(body, "overwrite", list, [])
    if not all(isinstance(name, str) for name in overwrite):
        raise Refusal(422, "overwrite: names of fields are wanted", "overwrite", SEE)
    record = records_of([needed(body, "record", dict)])[0]
    policy = choice(body, "policy", ("fill", "overwrite", "report"), "fill")
    given = {"mailto": mailto or None, "policy": policy, "overwrite": overwrite, "cache": False}
    return as_json(await work_on(settings(request).work_time + 30, _enriched, record, given))


def _enriched(record: Record, given: dict[str, Any]) -> dict[str, Any]:
    found = enrich(record, **given)
    verdict = found.verdict
    return {
        "record": found.record.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
        | {"type": found.record.type},
        "outcome": found.outcome,
        "decisions": json.loads(decisions_to_json(found.decisions)),
        "verdict": verdict._asdict() | {"evidence": [one._asdict() for one in verdict.evidence]} if verdict else None,
        "diagnostics": [one._asdict() for one in found.diagnostics],
    }


def settings(request: Request) -> Settings:
    """What the server was told."""
    found: Settings = request.app.settings
    return found
