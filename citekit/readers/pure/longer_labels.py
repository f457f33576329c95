"""Labels that go on in words that no table has, in other languages than English: "Titel på bog" is no "Titel".

A portal sets all rows of a table alike: what stands behind the other labels tells where such a one ends.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.pure.tables import sign_behind

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.pure.rows import Row

SOME = 3
"""So many rows tell how a table is set."""
LABEL = 45
"""No label is longer."""
BLANKS = "  "
PARTING = frozenset({":", "：", "|", BLANKS})
"""Signs behind the labels of a table that few values have."""
GLUED_ON = regex(
    r"(?:[^\W\d_]+[ '’/-]){1,5}[^\W\d_]?[^\W\dA-Z_]{2,}(?:\d|[^\W\da-zß-öø-ÿ_])"  # "på bogMeeting of …"
    r"|[^\W\dA-Z_]{4,}(?:[^\W\da-zß-öø-ÿ_][^\W\dA-Z_]|\d)"  # "tomu68"; not "bioRxiv"
    r"|[^\W\dA-Z_]{3}\d"
)


def drop_longer(page: Page, rows: dict[int, Row]) -> dict[int, Row]:
    """The rows, without those whose label is rather the beginning of a longer one."""
    usual = _usual_sign(page, rows)
    if usual is None:
        return rows
    return {at: row for at, row in rows.items() if not (row.sure and _goes_on(page.lines[at].text, row.value, usual))}


def _usual_sign(page: Page, rows: dict[int, Row]) -> str | None:
    """What stands behind most labels; None where too few tell it."""
    signs = Counter(_sign(page.lines[at].text, row.value) for at, row in rows.items())
    sign, count = max(signs.items(), key=lambda pair: pair[1], default=("", 0))
    return sign if count >= SOME and 2 * count > len(rows) else None


def _sign(text: str, value: int) -> str:
    return BLANKS if text[value - 2 : value] == BLANKS else sign_behind(value, text)


def _goes_on(text: str, start: int, usual: str) -> bool:
    """Whether what stands behind a label, otherwise than behind the others, is the rest of a longer one."""
    own, value = _sign(text, start), text[start:]
    if own not in ("", " ") or own == usual:
        return False
    if usual in PARTING:
        return usual in value[: LABEL + 1]  # "Titel på bog: Meeting of the Rivers"
    if usual == "\n":
        return len(value) <= LABEL and value[0].lower() == value[0] and value[0].isalpha() and not _has_digit(value)
    return usual == "" and value[0].islower() and GLUED_ON.match(value) is not None


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))
