"""Two lines of a page that a copy put on one: a kind behind people, a count behind a kind, a heading behind a list."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_person
from citekit.normalize.work_types import is_type_line
from citekit.patterns import regex
from citekit.readers.pure.borders import STYLE
from citekit.readers.pure.titles import DIVE, FINGERPRINT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.lines import Line

KIND = "Research output: "
COUNTED = ("itation", "new tab")
# "… › peer-review 10 Scopus citations", "… › peer-review3   Link opens in a new tab"
COUNT = regex(
    r"(?<=[a-z)])\s?(?=\d[\d,]{0,8}\s+"
    r"(?:Link opens in a new tab|(?:(?:Scopus|Web of Science|SciVal)\s)?[Cc]itations?\b))"
)
TABS = ("Overview", "Abstract", "Fingerprint")  # "… › peer-review Overview"
HEADINGS = (
    "Access to Document", "Other files and links", "Cite this", "ASJC Scopus subject areas",
    "All Science Journal Classification (ASJC) codes", "Bibliographical note", "Publication series", "UN SDGs",
    "Other Access Options", "Keywords / Materials (for Non-textual outputs)",
)  # fmt: skip
"""Headings of several words, as portals print them: no term of a list and no licence ends with one."""
LONGEST = 160
"""Characters of a line that has a heading at its end; a longer one is a text."""


def restore_breaks(lines: list[Line]) -> list[Line]:
    """The lines, those of two parted."""
    texts = [line.text for line in lines]
    seconds = {_second(text) for text in texts if text[:5] in STARTS or text[-5:] in ENDS or KIND in text}
    named = _named(texts) if NAMED in seconds else ""
    if not named and max(seconds, default=0) <= 0:
        return lines
    return [part for line in lines for part in _parts(line, named)]


NAMED = -1
"""Stands for the place of what has none: the fingerprint's sentence."""


def _named(texts: list[str]) -> str:
    """The title that the fingerprint's sentence names."""
    return next((found[1] for text in texts if (found := FINGERPRINT.match(text))), "")


def _parts(line: Line, named: str) -> Iterator[Line]:
    text = line.text
    titled = named != "" and text.startswith(named) and text != named
    at = _people(text, len(named)) if titled else _second(text)
    if at <= 0:
        yield line
        return
    first, second = line.part(0, len(text[:at].rstrip())), line.part(at, len(text))
    first.bullet, first.heading = line.bullet, line.heading
    first.joined, second.joined = line.joined and not titled, line.joined and titled
    yield first
    yield from _parts(second, named)


@lru_cache(maxsize=4096)  # a batch has most lines again and again
def _second(text: str) -> int:
    """Where the second thing on a line begins; 0 where there is none."""
    if text[-5:] in ENDS and text not in HEADINGS and len(text) <= LONGEST and text.endswith(HEADINGS):
        return _behind(text, HEADINGS)
    if text[:5] in STARTS and (second := _behind_start(text)):
        return second
    kind = text.find(KIND, 1)
    return kind if kind > 0 and is_type_line(text[kind:]) else 0


ENDS = frozenset(heading[-5:] for heading in HEADINGS)
MENU, PROMPT = "Skip to ", "Search by expertise, name or affiliation "  # the last words of a portal's menu
KEYWORDS, CLASSES = "Keywords", "ASJC Scopus subject areas"  # "KeywordstidesfensASJC Scopus subject areasEcology"
CITE = "Cite this"
# "APAAuthorBIBTEXHarvardStandardRISVancouverLind, K. (2019). …", "APA Author BIBTEX Lind, K. (2019). …"
STYLED = regex(rf"(?:{STYLE.pattern}\s?){{3,12}}(?=[^\W\d_a-z][^()]{{1,2000}}\((?:1[5-9]|20)\d\d)")
FIRST_STYLES = ("APA", "Author", "BIBTEX", "Harvard", "Standard", "RIS", "Vancouver")
STYLE_STARTS = (first + blank + second for first in FIRST_STYLES for blank in ("", " ") for second in FIRST_STYLES)
STARTS = frozenset(text[:5] for text in (KIND, DIVE, MENU, CITE, KEYWORDS, "Conference", "Workshop", *STYLE_STARTS))
"""How lines end, and begin, that may be two: looked up sooner than all these texts are tried."""


def _behind_start(text: str) -> int:
    """Where something stands behind a kind, the heading of an event or the whole menu: that is the title."""
    if text.startswith(KIND):
        return _behind_kind(text)
    if styled := STYLED.match(text, len(CITE) if text.startswith(CITE) else 0):
        return len(CITE) if text.startswith(CITE) else styled.end()
    if text.startswith(KEYWORDS):
        return max(text.find(CLASSES), 0)
    if text.startswith(MENU):
        return text.find(PROMPT) + len(PROMPT) if PROMPT in text else 0
    doubled = DOUBLE.match(text)
    return doubled.end() if doubled else NAMED * text.startswith(DIVE)


DOUBLE = regex(r"(Conference|Workshop) ?(?=\1)")  # "Conference ConferenceFen Meeting": a heading, and its first row


def _behind_kind(text: str) -> int:
    """Where a count of citations, or the name of a tab, stands behind a kind."""
    if text.endswith(TABS):
        return _behind(text, TABS)
    found = COUNT.search(text) if COUNTED[0] in text or COUNTED[1] in text else None
    return found.end() if found else 0


def _behind(text: str, ends: tuple[str, ...]) -> int:
    """Where a line's end begins, behind some words; 0 where it is all of them: "!!!Access to Document"."""
    at = min(len(text) - len(end) for end in ends if text.endswith(end))
    return at if any(map(str.isalnum, text[:at])) else 0


def _people(text: str, start: int) -> int:
    """Where people begin behind the title; 0 where it goes on otherwise."""
    people = text[start:].lstrip()
    at = len(text) - len(people)
    return at if people[:1].isupper() and (looks_like_byline(people) or looks_like_person(people)) else 0
