"""The bodies of requests: text or JSON, checked part by part."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

from citekit.bridges.web.refusal import Refusal
from citekit.errors import InputError
from citekit.files import decode

if TYPE_CHECKING:
    from starlette.requests import Request

SEE = "see /openapi.json for what is wanted"
KINDS: dict[type, str] = {str: "text", bool: "true or false", list: "an array", dict: "an object"}


def media_type(request: Request) -> str:
    """ "application/json" of "application/json; charset=utf-8"."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def read_text(request: Request) -> str:
    """A body that is text."""
    try:
        return decode(await request.body())
    except InputError as error:
        raise Refusal(400, f"the body {error}", "body", "send UTF-8 text") from error


async def read_json(request: Request) -> Any:
    """A body that is JSON."""
    if media_type(request) != "application/json":
        raise Refusal(415, "the body is not called JSON", "Content-Type", "send Content-Type: application/json")
    try:
        found = json.loads(await request.body(), parse_constant=_no_number)
        json.dumps(found, ensure_ascii=False).encode()  # "\ud800" is JSON, but no text
    except (ValueError, RecursionError) as error:
        raise Refusal(400, f"the body is not JSON: {_reason(error)}", "body", "send one JSON value") from error
    return found


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def _reason(error: Exception) -> str:
    return "nested too deep" if isinstance(error, RecursionError) else str(error).partition(": line")[0][:200]


async def read_object(request: Request, *known: str) -> dict[str, Any]:
    """A body that is a JSON object with no other members than these."""
    found = await read_json(request)
    if not isinstance(found, dict):
        raise Refusal(422, "a JSON object is wanted", "body", SEE)
    for name in found.keys() - set(known):
        raise Refusal(422, f"“{name[:80]}” is no member of the request", "body", f"known are: {', '.join(known)}")
    return found


def member(body: dict[str, Any], name: str, kind: type, default: Any = None) -> Any:
    """One member of a kind; `default` where it is absent."""
    if name not in body:
        return default
    value = body[name]
    if not isinstance(value, kind):
        raise Refusal(422, f"{name}: {KINDS[kind]} is wanted", name, SEE)
    return value


def needed(body: dict[str, Any], name: str, kind: type) -> Any:
    """One member of a kind. Raises `Refusal` also where it is absent."""
    if name not in body:
        raise Refusal(422, f"{name} is missing", name, SEE)
    return member(body, name, kind)


def choice(body: dict[str, Any], name: str, choices: tuple[str, ...], default: str | None = None) -> str | None:
    """One member that is one of these."""
    value: str | None = member(body, name, str, default)
    if value is not None and value not in choices:
        raise Refusal(422, f"{name}: “{value[:80]}” is not known", name, f"known are: {', '.join(choices)}")
    return value
