"""Dates in other languages as English ones: "1 de março de 2020", "3. marts 2019", "2020年3月1日"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.date_words import MONTHS, WORDS
from citekit.patterns import regex
from citekit.vocabulary.months import month_names

if TYPE_CHECKING:
    import re

ENGLISH = {number: name for name, number in reversed(MONTHS.items())}  # 3 -> "march"
YEAR_MARK = regex(r"(\d{4})\s?[年년]")  # "2020年", "2020년"
MONTH_MARK = regex(r"(\d{1,2})\s?[月월]")  # "3月", "3월"
DAY_MARK = regex(r"(\d{1,2})\s?[日일號号]")  # "1日", "1일"
# "1er mars", "1º de março", "1.º", "3. marts", "1.–3. marts"
ORDINAL = regex(r"(\d{1,2})(?:er\b|re\b|\.?[º°ª]|:[ae]\b|\.(?=\s|[^\W\d_]|[-–—→]))")
ELIDED = regex(r"\bd['’]")  # "1 d’abril"
GERESH = "׳"  # the dot of Hebrew: "1 ינו׳ 2018"
WORD = regex(r"[^\W\d_]+\.?")  # "févr."
SILENT = frozenset({"de", "del", "den", "der", "d", "г", "года", "r", "roku", "o"})
"""Words around the parts of a date: "1 de maig del 2016", "den 1 maj 2016", "1 мая 2016 г.", "1 maja 2016 r."."""
TO = frozenset({"til", "till", "tot", "bis", "au", "al", "a", "à", "do", "по", "to", "ate", "até", "i", "tan"})
"""Words between two dates: "1 jan. til 3 jan. 2020", "1 au 3 mars 2020"."""


def date_in_english(text: str) -> str | None:
    """A date in lower case with the words of another language put into English; None where it names no such month or
    has other words."""
    plain = ELIDED.sub("", YEAR_MARK.sub(r"\1 ", DAY_MARK.sub(r"\1 ", ORDINAL.sub(r"\1 ", text.replace(GERESH, "")))))
    words = MONTH_MARK.sub(_month_by_number, plain)
    found = words != plain
    pieces, at = [], 0
    for word in WORD.finditer(words):
        english = _word(word[0])
        if english is None:
            return None
        found = found or english in MONTHS
        pieces += [words[at : word.start()], english]
        at = word.end()
    return " ".join("".join([*pieces, words[at:]]).split()) if found else None


def _month_by_number(found: re.Match[str]) -> str:
    return f" {ENGLISH.get(int(found[1]), found[0])} "


def _word(word: str) -> str | None:
    bare = word.rstrip(".")
    if number := month_names().get(bare):
        return ENGLISH[number]
    if word in WORDS:
        return word
    if bare in SILENT:
        return ""
    return "→" if bare in TO else None
