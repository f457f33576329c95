"""Values of a message, whatever JSON stands where they should be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.normalize.csl_dates import parse_csl_date
from citekit.normalize.text import clean_text

if TYPE_CHECKING:
    from citekit.values import PartialDate

LONGEST, MOST = 2_000, 5_000
"""Characters of a line of text, and members of a list; the largest collaborations sign with about 3,000 people."""


def text(value: Any) -> str | None:
    """A text, cleaned; numbers too, since volumes were deposited as such."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)[:20]
    return (clean_text(value[:LONGEST]) or None) if isinstance(value, str) else None


def members(value: Any) -> list[Any]:
    """The members of an array; of anything else none."""
    return value[:MOST] if isinstance(value, list) else []


def texts(value: Any) -> tuple[str, ...]:
    """The texts of an array, or the one that stands there without one; each once."""
    found = map(text, members(value) if isinstance(value, list) else [value])
    return tuple(dict.fromkeys(one for one in found if one))


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects of an array."""
    return [member for member in members(value) if isinstance(member, dict)]


def date(value: Any) -> PartialDate | None:
    """The date of `{"date-parts": [[2019, 5]]}`; None for `[[null]]`."""
    try:
        return parse_csl_date(value)[0] if isinstance(value, dict) else None
    except (ValueError, OverflowError):
        return None
