"""Lines of portals in some languages, as they are in English: headings and furniture of pages and of lists."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from citekit.vocabulary.list_lines import LIST_LINES
from citekit.vocabulary.telling import MODULES

if TYPE_CHECKING:
    from citekit.vocabulary.wording import Vocabulary


@lru_cache(maxsize=32)
def lines_in_english(languages: tuple[str, ...]) -> dict[str, str]:
    """A whole line in lower case -> the same in English; of two meanings that of the first language."""
    found: dict[str, str] = {}
    for language in languages:
        for row in (*LIST_LINES[language], *vocabulary_of(language).lines):
            found.setdefault(row.text.lower(), row.meaning)
    return found


def vocabulary_of(language: str) -> Vocabulary:
    """What portals in a language print on a work's page; its module is loaded now."""
    words: Vocabulary = import_module(f"citekit.vocabulary.{MODULES[language]}").VOCABULARY
    return words
