"""What a page says it is about (its tags for titles), against the title that was found in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.folding import bare_letters
from citekit.patterns import regex
from citekit.readers.html.gather import title_of

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
    return [element.get("content") or "" for name, element in tags if name.strip().lower() in TITLES]


def is_of_another(draft: Draft, stated: list[str]) -> bool:
    """Whether a title found in the text is in none of those that the page states."""
    title = title_of(draft.fields)
    form = WORD if WORD.search(title) else SHORT_WORD
    words = _words(title, form)
    known = [_words(text, form) for text in stated if text.strip()]
    return bool(words and known) and all(len(words & one) <= ENOUGH * len(words) for one in known)


def _words(text: str, form: re.Pattern[str]) -> set[str]:
    return set(map(bare_letters, form.findall(text)))
