"""The application: which address is answered by what."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.routing import Route, Router

from citekit.bridges.web import api, translation
from citekit.bridges.web.guard import BODY_TIME, LARGEST, Guard
from citekit.bridges.web.refusal import as_json
from citekit.bridges.web.send import send

if TYPE_CHECKING:
    from starlette.requests import Request

    from citekit.bridges.web.settings import Settings

PAGE: dict[str, str] = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
"""Ending of a file of the page -> its type."""


@cache
def page_files() -> dict[str, tuple[bytes, str]]:
    """Address -> bytes and type of each file of the page."""
    folder = files("citekit.bridges.web") / "page"
    found = {f"/{one.name}": one for one in folder.iterdir() if f".{one.name.rpartition('.')[2]}" in PAGE}
    known = {path: (one.read_bytes(), PAGE[f".{path.rpartition('.')[2]}"]) for path, one in found.items()}
    return known | {"/": known["/index.html"]}


@cache
def description() -> str:
    """The OpenAPI description, made once."""
    from citekit.bridges.web.description import describe

    return describe()


async def page(request: Request) -> Response:
    """GET / and what belongs to it."""
    data, kind = page_files()[request.scope["path"]]
    return Response(data, media_type=None, headers={"Content-Type": kind})


async def openapi(_: Request) -> Response:
    """GET /openapi.json."""
    return as_json(description())


class App(Guard):
    """The application behind its guard."""

    def __init__(self, settings: Settings, largest: int = LARGEST, body_time: float = BODY_TIME) -> None:
        super().__init__(Router(routes(), redirect_slashes=False), settings.host, largest, body_time)
        self.settings = settings


def routes() -> list[Route]:
    """Every address."""
    return [
        *(Route(path, page, methods=["GET"]) for path in page_files()),
        Route("/openapi.json", openapi, methods=["GET"]),
        Route("/api/formats", api.formats, methods=["GET"]),
        Route("/api/schema", api.schema, methods=["GET"]),
        Route("/api/read", api.read_paste, methods=["POST"]),
        Route("/api/convert", api.convert, methods=["POST"]),
        Route("/api/enrich", api.enrich_record, methods=["POST"]),
        Route("/api/send", send, methods=["POST"]),
        Route("/import", translation.import_text, methods=["POST"]),
        Route("/export", translation.export, methods=["POST"]),
        Route("/web", translation.web, methods=["POST"]),
        Route("/search", translation.search, methods=["POST"]),
    ]
