"""JSON that holds no works: what another program keeps of something else."""

from __future__ import annotations

from json import JSONDecodeError, loads

from citekit.diagnostic import Doubt
from citekit.draft import Cut, Mark

REASON = "it is JSON, but neither CSL-JSON nor another list of works; a page in it is read if it is given by itself"
FAR = 10_000
"""Characters of JSON behind which it does not matter that the rest is none."""
UNREAD = Mark("unread", (), "unread-line")


def is_json(text: str) -> bool:
    """Whether a text is JSON, as a whole or for very long before it breaks off."""
    try:
        return isinstance(loads(text.lstrip("\ufeff"), strict=False), dict | list)
    except JSONDecodeError as error:
        return error.pos > FAR
    except (ValueError, RecursionError):  # nested too deeply, or a number of more than 4,300 digits
        return True


def pass_over(text: str) -> Cut:
    """No work, and no line of use."""
    marks = [UNREAD if line.strip() else None for line in text.splitlines()]
    return Cut([], marks, [Doubt("no-record", None, {"reason": REASON})])
