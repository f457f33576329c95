"""Where a page says what kind of work it is of: in words that are known, or by the form of its line alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.mixture.loose import TYPE
from citekit.readers.page import first

if TYPE_CHECKING:
    from citekit.readers.page import Page


def is_stated(page: Page, type_at: int | None) -> bool:
    """Whether a line states the kind of a work in words that nothing else has."""
    if type_at is None:
        return False
    return page.kinds[type_at] != "" or page.lines[type_at].lower == DATA or _find_unknown(page) == type_at


DATA = "dataset"
CREATOR = " (Creator)"


def _behind_unknown_head(page: Page, type_at: int) -> int:
    """Where the kind begins on a type line; behind the head of one whose words are not known."""
    known = page.kinds[type_at] or TYPE not in page.lines[type_at].text
    return 0 if known else len(page.lines[type_at].text.partition(":")[0]) + 1


def find_type(page: Page, main: int) -> int | None:
    """The page's type line: not one of the related works listed below it, but one above the table whose words are not
    known."""
    at = first(page.kinds, "type")
    if at is None and main == len(page.lines):
        data = _find_data(page)
        return _find_unknown(page) if data is None else data
    if at is None:
        levels = (at for at in range(1, main) if TYPE in page.lines[at].text and not page.kinds[at])
        return next((at for at in levels if UNKNOWN_TYPE.match(page.lines[at].text)), None)
    return None if at is None or "skip" in page.kinds[main + 1 : at] else at


def _find_unknown(page: Page) -> int | None:
    """The kind of a page in a language of which no word is known, over rows of which none is, and a DOI or the styles
    of its citation: talks, projects and prizes have none of these."""
    lines = page.lines
    levels = [at for at in range(1, len(lines)) if TYPE in lines[at].text and UNKNOWN_TYPE.match(lines[at].text)]
    if len(levels) != 1 or sum("\t" in line.text for line in lines[levels[0] :]) < ROWS_OF_A_TABLE:
        return None
    told = CITED & {line.lower for line in lines} or any(line.lower.startswith(DOIS) for line in lines)
    return levels[0] if told else None


CITED = frozenset({"bibtex", "ris"})
DOIS = ("10.", "https://doi.org/10.")
ROWS_OF_A_TABLE = 4


def _find_data(page: Page) -> int | None:
    """The word "Dataset" below creators, on a page that lost its table."""
    data = (at for at, line in enumerate(page.lines) if at > 1 and line.lower == DATA)
    return next((at for at in data if any(CREATOR in line.text for line in page.lines[at - 2 : at])), None)


UNKNOWN_TYPE = regex(r"[^\W\d_][^:：›|]{3,40}[:：] ?[^›]{3,80} › [^›]")  # "Forschungsergebnis: Beitrag zu … › …"


def take_type(page: Page, type_at: int | None, end: int) -> int | None:
    """Use the kind; that of data may stand in the head, "Dataset"."""
    if type_at is None:
        type_at = next((at for at in range(1, end) if page.lines[at].lower == "dataset"), None)
    if type_at is not None:
        page.use(type_at, "work_type", "type line", _behind_unknown_head(page, type_at))
    return type_at
