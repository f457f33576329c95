"""Words of an item in another language whose meaning rests on no page."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from citekit.normalize.work_type_translation import unseen_rows
from citekit.vocabulary.item_words import EDITORS, IN, ISSUES, OTHERS, PAGES, VOLUMES, Word, any_whole
from citekit.vocabulary.wording import UNSEEN

if TYPE_CHECKING:
    from collections.abc import Iterator

MEANINGS: tuple[tuple[str, tuple[Word, ...]], ...] = (
    ("In", IN), ("eds.", EDITORS), ("p.", PAGES), ("Vol.", VOLUMES), ("No.", ISSUES), ("others", OTHERS),
)  # fmt: skip
"""What the words of each table are in English."""


def find_unseen(text: str, languages: tuple[str, ...], *, is_type: bool) -> Iterator[dict[str, str]]:
    """The words of a type line or of a citation line that nobody saw, with language and meaning."""
    if is_type:
        for row in unseen_rows(text, languages):
            yield {"word": row.text, "language": row.language, "meaning": row.english.strip(" :")}
        return
    for language in languages:
        for meaning, pattern in _patterns(language):
            if found := pattern.search(text):
                yield {"word": found[1], "language": language, "meaning": meaning}


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (meaning, re.compile(rf"(?<!\w)({any_whole(words)})"))  # "I: Bølgen", "s. 5-15"
        for meaning, table in MEANINGS
        if (words := tuple(row for row in table if row.source == UNSEEN and language in row.languages.split()))
    )
