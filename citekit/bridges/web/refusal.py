"""Refusal: why a request is not answered, as the JSON that every refusal is."""

from __future__ import annotations

import json
from typing import Any

from starlette.responses import Response


class Refusal(Exception):  # noqa: N818  an answer, no defect
    """What is wrong, where, and what to do, with its HTTP status."""

    def __init__(self, status: int, what: str, where: str, do: str) -> None:
        super().__init__(what)
        self.status = status
        self.error = {"what": what, "where": where, "do": do}

    def answer(self, headers: dict[str, str] | None = None) -> Response:
        """The refusal as an answer."""
        return as_json({"error": self.error}, self.status, headers)


def as_json(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """Any value as an answer."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return Response(text, status, headers, "application/json")
