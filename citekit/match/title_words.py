"""The words of a title as they are compared: in one spelling, without marks of footnotes, those that tell something."""

from __future__ import annotations

from functools import lru_cache

from citekit.match.words import GREEK, LIGHT, SPELLINGS, STOCK
from citekit.normalize.folding import words
from citekit.normalize.markup import decode_entities, strip_tags
from citekit.normalize.page_labels import read_roman
from citekit.patterns import regex

SPELT_GREEK = str.maketrans({letter: f" {name} " for letter, name in GREEK.items()}
                            | {letter.upper(): f" {name} " for letter, name in GREEK.items()
                               if letter.upper() not in "Ππ"})  # fmt: skip
WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa"})
LONGEST_ROMAN = len("xxxviii")
SPELT_IN_SEVERAL_WAYS = 5
"""Letters of a word that may be: shorter ones become others ("for", "four")."""
# "Carbinols²", "VIII.¹ Rates": a raised figure behind a word; never "m²", "R²", "Ca²⁺"
RAISED = regex(r"(?:(?<=[^\W\d_]{4})|(?<=[.)]))[¹²³⁴-⁹]{1,2}(?:[,⁻][¹²³⁴-⁹]{1,2}){0,3}(?=\W|$)")
# "Reaction1", "compound1,2", "Study*", "at 25°¹"
FOOTNOTE = regex(r"(?:(?<=[^\W\d_])(?:[0-9]{1,2}(?:,[0-9]{1,2}){0,3}|[*†‡§¶])|[¹²³⁴-⁹]{1,2})$")


def title_words(title: str) -> list[str]:
    """The words of a title: folded, Greek letters by name, Roman numbers as figures."""
    return list(_title_words(title))


@lru_cache(4096)
def _title_words(title: str) -> tuple[str, ...]:
    """The same, kept: each title of a page is compared with many, in many ways."""
    plain = strip_tags(decode_entities(title))
    return tuple(_figure(word) for word in words(plain.translate(SPELT_GREEK)))


def telling(title: str) -> int:
    """How many words of a title carry meaning; none of a title that hundreds of works bear."""
    found = title_words(title)
    return 0 if " ".join(found) in STOCK else len({word for word in found if word not in LIGHT and len(word) > 1})


def written_out(title: str) -> str:
    """The letters of a title as German and Nordic names are written without their signs: "fuer", "Aarhus"."""
    return "".join(title_words(title.translate(WRITTEN_OUT)))


def _figure(word: str) -> str:
    """ "iii" is "3", "xxviii" 28; "i", "v", "x", "c" alone may be a letter, "mix" and "civic" a word."""
    value = read_roman(word) if 2 <= len(word) <= LONGEST_ROMAN and set(word) <= set("ivx") else None
    return word if value is None else str(value)


def spelt(word: str) -> str:
    """A word in the one spelling that stands for several."""
    if len(word) < SPELT_IN_SEVERAL_WAYS:
        return word
    for letters, other in SPELLINGS.items():
        word = word.replace(letters, other)
    return word


def unraised(title: str) -> set[str]:
    """The words of a title: as they are, without a raised figure at its end, and without any."""
    last = [found for found in RAISED.finditer(title) if not title[found.end() :].strip(" .")][:1]
    cut = title[: last[0].start()] if last else title
    return {" ".join(title_words(form)) for form in (title, cut, RAISED.sub("", title))}


def without_footnote(title: str) -> str:
    """The letters of a title without the mark of a footnote behind its last word."""
    return "".join(title_words(FOOTNOTE.sub("", title.strip().rstrip("."))))


def heavy(found: list[str]) -> list[str]:
    """Those without articles and the like."""
    return [word for word in found if word not in LIGHT]


def numbers_in(found: list[str]) -> list[str]:
    """Those with a figure in them."""
    return [word for word in found if any(map(str.isdigit, word))]
