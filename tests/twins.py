"""A page's twin: copied from the same place in the same way, of another work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citekit.work import Work

# DOIs, running numbers of databases, numbers of preprints
NUMBERS = re.compile(r"10\.\d{4,}/[^\s\])>]+|\b\d{7,9}\b|\b\d{4}\.\d{4,5}\b")
NAMES, WORDS = str.maketrans("aeioulnr", "eioaunrl"), str.maketrans("aeioubdglmnrst", "eioauglbdnmrts")
"""How the letters of names, and of a title's words, are turned."""


def make_twin(text: str, work: Work) -> tuple[str, str | None]:
    """The text with another title, other people and other numbers, and that title; None where it is not in the text
    as it is read, so that only words of it were turned, or where it has too few words."""
    title = work.title or ""
    turned = _turn_title(title)
    if title in text:
        twin = text.replace(title, turned or title)
    else:
        twin, turned = _turn_words(text, title), None
    for family in _families(work):
        if family not in title:
            twin = re.sub(rf"\b{family}\b", family[0] + family[1:].translate(NAMES), twin)
    return _turn_numbers(text, twin), turned


def _turn_title(title: str) -> str | None:
    """The title from its first long word on, and what stood before that behind it."""
    words = title.split(" ")
    first = next((at for at, word in enumerate(words) if at and len(word) > 3 and word.isalpha()), None)
    if len(words) < 3 or first is None:
        return None
    turned = " ".join(words[first:] + words[:first])
    return turned[0].upper() + turned[1:]


def _turn_words(text: str, title: str) -> str:
    """The text with the longest words of a title turned, wherever they stand."""
    for word in sorted(set(re.findall(r"[A-Za-z]{5,}", title)), key=lambda word: (len(word), word))[-3:]:
        text = re.sub(rf"\b{word}\b", word[0] + word[1:].translate(WORDS), text)
    return text


def _families(work: Work) -> list[str]:
    people = [getattr(person, "family", None) or "" for person in (*work.author, *work.editor)]
    return [family for family in people if re.fullmatch(r"[A-Za-z]{4,}", family)]


def _turn_numbers(text: str, twin: str) -> str:
    """The twin with another last digit in every number of the text."""
    for number in sorted(set(NUMBERS.findall(text)), key=lambda number: (-len(number), number)):
        digits = [at for at, mark in enumerate(number) if mark.isdigit()]
        last = digits[-1]
        twin = twin.replace(number, f"{number[:last]}{(int(number[last]) + 3) % 10}{number[last + 1 :]}")
    return twin
