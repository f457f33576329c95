"""What a page says it is about (its tags for titles), against the title that was found in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.normalize.folding import bare_letters
from citekit.patterns import regex
from citekit.readers.html.gather import TITLES as TITLED
from citekit.readers.html.gather import shares_people, title_of
from citekit.readers.html.meta_tags import NOTHING
from citekit.readers.page import shorten

if TYPE_CHECKING:
    import re

    from lxml.etree import _Element

    from citekit.draft import Draft

TITLES = frozenset({"citation_title", "dc.title", "dcterms.title", "og:title"})
WORD = regex(r"\w{3,}")
SHORT_WORD = regex(r"\w+")  # of a title "Go", or of initials "ZD" in the place of a portrait
ENOUGH = 0.5
"""Share of the words of a title of which more must be in what the page states: the rest may be a formula."""


def stated_titles(root: _Element) -> list[str]:
    """The titles in a page's tags: "A title", "A title | Name of the site"."""
    tags = ((element.get("name") or element.get("property") or "", element) for element in root.iter("meta"))
    titles = [element.get("content") or "" for name, element in tags if name.strip().lower() in TITLES]
    return [title for title in titles if not NOTHING.fullmatch(title)]


def is_of_another(draft: Draft, stated: list[str]) -> bool:
    """Whether a title found in the text is in none of those that the page states."""
    title = title_of(draft.fields)
    form = WORD if WORD.search(title) else SHORT_WORD
    words = _words(title, form)
    known = [_words(text, form) for text in stated if text.strip()]
    return bool(words and known) and all(len(words & one) <= ENOUGH * len(words) for one in known)


def other_title(draft: Draft, shown: list[Draft]) -> list[Doubt]:
    """That the text of a page has another title for the work of its tags: the same people, and the same year."""
    text = shown[0].fields if len(shown) == 1 else []
    title = next((field for field in text if field.name in TITLED), None)
    kept = title_of(draft.fields)
    if title is None or not kept or any(field.span == title.span for field in draft.fields):
        return []
    if not shares_people(draft.fields, text) or _years(draft).isdisjoint(_years(shown[0])):
        return []
    words = {"field": "title", "kept": shorten(kept), "text": shorten(title.text)}
    return [Doubt("repeated-field", title.span, words)]


def _years(draft: Draft) -> set[str]:
    dates = (field.text + field.name for field in draft.fields if "issued" in field.name)
    return {year for text in dates for year in YEAR.findall(text)}


YEAR = regex(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


def _words(text: str, form: re.Pattern[str]) -> set[str]:
    return set(map(bare_letters, form.findall(text)))
