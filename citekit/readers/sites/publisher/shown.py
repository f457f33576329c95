"""An article's page that has no numbers, no DOI and no day: what shows that it is one, and which line is which."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names.surnames import GIVEN
from citekit.patterns import regex
from citekit.readers.sites.head import INITIALED, is_place
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.page import Page

BELOW = 4
"""Lines below the first person where a place of work stands."""


def is_shown(page: Page) -> bool:
    """Whether an abstract stands under people that are sure to be such, with a place of work, and over them a title
    that no other line may be part of."""
    heading = any(mark is not None and mark.rule == "heading: abstract" for mark in page.marks) or _is_glued(page)
    if not heading or find(page, "abstract") is None or not _is_whole(page):
        return False
    return (_are_sure(page) and _is_placed(page)) or (find(page, "author") is None and _is_alone(page))


def _is_glued(page: Page) -> bool:
    """Whether the heading of the abstract is run together with the last of the keywords."""
    return any(
        mark is not None and mark.rule == "keywords" and line.text.endswith("Abstract")
        for mark, line in zip(page.marks, page.lines, strict=True)
    )


def _is_alone(page: Page) -> bool:
    """Whether the title is all that stands over the abstract, and keywords and the text of the article below it."""
    terms = [term for field in page.draft.fields if field.name == "keywords" for term in SEPARATOR.split(field.text)]
    above = [mark for mark in page.marks[: _title(page)] if mark is None or mark.rule == "above the title"]
    body = any(mark is not None and mark.rule in ("article body", "other abstract") for mark in page.marks)
    told = len(terms) > 1 and all(term.count(" ") < WORDS for term in terms)
    buttons = sum(mark is not None and mark.rule == "furniture" for mark in page.marks[: _title(page)])
    if _is_glued(page):
        return told and not above and not _is_rule(page)
    return body and (told or buttons > 1 or _is_ours(page)) and not above and not _is_rule(page)


WORDS = 6
SEPARATOR = regex(r"[;,]\s")


def _is_ours(page: Page) -> bool:
    """Whether an abstract says what its authors do, and a numbered introduction stands below it."""
    text = " ".join(field.text for field in page.draft.fields if field.name == "abstract")
    return OURS.search(text) is not None and any(NUMBERED.fullmatch(line.text) for line in page.lines)


OURS = regex(
    r"\b(?:[Ww]e (?!recommend|ask|expect|accept|require)[a-z]+"
    r"|(?:[Tt]his|[Oo]ur|[Tt]he present) (?:paper|article|study|work))\b"
)
NUMBERED = regex(r"(?:1\.?|I\.?)\s+Introduction", re.IGNORECASE)


def _is_rule(page: Page) -> bool:
    """Whether an abstract is short, or says how long one may be: "no more than 250 words"."""
    text = " ".join(field.text for field in page.draft.fields if field.name == "abstract")
    return len(text) < SHORTEST or LENGTH.search(text) is not None


SHORTEST = 150
LENGTH = regex(
    r"\b\d{2,3} (?:words|palabras|palavras|mots|Wörter|parole|kelime|riječi|reči|слов|слів|kata|słów|slov)\b"
)


def _title(page: Page) -> int:
    return next((at for at, mark in enumerate(page.marks) if mark and mark.fields[:1] == ("title",)), 0)


def _are_sure(page: Page) -> bool:
    """Whether most of the people have initials, or a given name that is known."""
    names = [field.text for field in page.draft.fields if field.name == "author" and field.rule == "byline"]
    sure = [name for name in names if INITIALED.match(name) or name.split()[0].capitalize() in GIVEN]
    return 2 * len(sure) > len(names) > 0


def _is_whole(page: Page) -> bool:
    """Whether a gap, or what a word tells, stands over the title."""
    first = _title(page)
    if not first:
        return find(page, "title") is not None
    above = page.marks[first - 1]
    return page.lines[first].gap or (above is not None and above.rule != "above the title")


def _is_placed(page: Page) -> bool:
    """Whether a place of work stands below the first of the people."""
    named = [at for at, mark in enumerate(page.marks) if mark and "author" in mark.fields and mark.rule == "byline"]
    return bool(named) and any(
        is_place(page, at) for at in range(named[0] + 1, min(named[-1] + BELOW, len(page.lines)))
    )
