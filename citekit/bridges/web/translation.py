"""The shapes of Zotero's translation-server: what speaks to that speaks to citekit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from citekit.bridges.web.api import settings
from citekit.bridges.web.bodies import media_type, read_json, read_text
from citekit.bridges.web.refusal import Refusal, as_json
from citekit.bridges.web.working import work_on
from citekit.bridges.zotero.items import api_items
from citekit.bridges.zotero.works import works_of
from citekit.errors import InputError, NoRecordError
from citekit.normalize.dois import parse_doi
from citekit.pipeline import read, write
from citekit.record import record_from
from citekit.work import Work

if TYPE_CHECKING:
    from starlette.requests import Request

    from citekit.reading import Reading

EXPORTS: dict[str, tuple[str, str]] = {
    "bibtex": ("bibtex", "application/x-bibtex"),
    "biblatex": ("biblatex", "application/x-bibtex"),
    "ris": ("ris", "application/x-research-info-systems"),
    "csljson": ("csl-json", "application/json"),
}
"""Its name of a format -> ours, and the content type."""


async def plain(request: Request, what: str) -> str:
    """A body that is called plain text."""
    if media_type(request) != "text/plain":
        raise Refusal(415, "the body is not called text", "Content-Type", "send Content-Type: text/plain")
    text = (await read_text(request)).strip()
    if not text:
        raise Refusal(400, f"no {what} in the body", "body", f"send {what} as text")
    return text


async def import_text(request: Request) -> Response:
    """POST /import: a listing, .bib or .ris as text, whatever its content type -> API JSON."""
    text = await read_text(request)
    return as_json(await work_on(settings(request).work_time, _items_of_text, text))


def _items_of_text(text: str) -> list[dict[str, Any]]:
    return _items(read(text, name="body"))


def _items(reading: Reading) -> list[dict[str, Any]]:
    if not reading.works:
        raise NoRecordError(next(found.message for found in reading.diagnostics if found.code == "no-record"))
    return api_items(reading.works)


async def export(request: Request) -> Response:
    """POST /export?format=F: API JSON -> text."""
    name = request.query_params.get("format", "")
    if name not in EXPORTS:
        raise Refusal(400, "the format is not known", "format", f"known are: {', '.join(EXPORTS)}")
    to, kind = EXPORTS[name]
    items = await read_json(request)
    return Response(await work_on(settings(request).work_time, _exported, items, to), media_type=kind)


def _exported(items: Any, to: str) -> str:
    return write([record_from(work) for work in works_of(items)], to)


async def web(request: Request) -> Response:
    """POST /web: the page behind an address, where that was allowed -> API JSON."""
    if not settings(request).allow_fetch:
        raise Refusal(501, "no address is fetched", "/web", "start citekit serve with --allow-fetch")
    url = await plain(request, "an address")
    return as_json(await work_on(settings(request).work_time + 60, _items_of_page, url))


def _items_of_page(url: str) -> list[dict[str, Any]]:
    from citekit.bridges.web.public import fetch_public

    page = fetch_public(url)
    return _items(read(page.text, reader="html" if page.html else None, name=url))


async def search(request: Request) -> Response:
    """POST /search: a DOI, looked up at Crossref, where that was allowed -> API JSON."""
    mailto = settings(request).mailto
    if not mailto:
        raise Refusal(501, "nothing is looked up", "/search", "start citekit serve with --mailto ADDRESS")
    doi = parse_doi(await plain(request, "a DOI"))
    if doi is None:
        raise Refusal(501, "only DOIs are looked up", "body", "send a DOI")
    return as_json(await work_on(settings(request).work_time + 30, _items_of_doi, doi, mailto))


def _items_of_doi(doi: str, mailto: str) -> list[dict[str, Any]]:
    from citekit.enrichment.sources import opened

    with opened("crossref", {"mailto": mailto, "cache": False}) as source:
        found = source.lookup(Work(doi=doi))
    if found.trouble:
        raise Refusal(503, f"Crossref gave no answer: {found.words or found.trouble}", "/search", "try again later")
    if not found.candidates:
        raise InputError("Crossref does not know this DOI")
    return api_items([found.candidates[0].work])
