"""Work in a thread beside the server's loop, with an end to the patience."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
from anyio.to_thread import run_sync

from citekit.bridges.web.refusal import Refusal
from citekit.errors import CitekitError, OutputError

if TYPE_CHECKING:
    from collections.abc import Callable

Found = TypeVar("Found")
AT_ONCE = 8
"""Requests that are worked on at the same time; the others wait."""


@cache
def _places() -> anyio.CapacityLimiter:
    return anyio.CapacityLimiter(AT_ONCE)


async def work_on(seconds: float, function: Callable[..., Found], *given: Any, **named: Any) -> Found:
    """What a function gives. A call that cannot be answered is 422; 503 if it takes too long, or another program is not
    there."""
    try:
        with anyio.fail_after(seconds):
            return await run_sync(partial(function, *given, **named), abandon_on_cancel=True, limiter=_places())
    except TimeoutError:
        raise Refusal(503, f"no answer after {seconds:g} seconds", "body", "send less at once, or later") from None
    except OutputError as error:
        raise Refusal(503, str(error), "body", "send it again then") from error
    except CitekitError as error:
        raise Refusal(422, str(error), "body", "mend what is named and send it again") from error
