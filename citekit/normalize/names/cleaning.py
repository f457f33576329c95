"""Footnote marks, numbers and identifiers printed at a name are taken off."""

from __future__ import annotations

import re
import unicodedata

from citekit.patterns import regex

INVISIBLE = regex("(?<!Ã)\u00ad|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
"""Zero-width and direction marks, soft hyphens: "Jane\u200b Doe"."""

HALF = regex("[\ud800-\udfff]")
"""Half of a surrogate pair, which no output can hold."""

EDGES = "^&*†‡§¶#‖∗⁎✉✝✱¤ \t\n,;:•·|\u00a0"
"""Footnote marks and separators at either end: "Fa Peng Huang*", ", Chi Tian", "Ada Roe^*^"."""

RAISED = regex(r"(?:[¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉ⁺º*†‡§¶∗⁎✉]|(?<!\bM)(?<!\bM\.)ª)[¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉ⁺ªº*†‡§¶∗⁎✉,;]*(?=\s|,|$)")
"""Superscript marks at the end of a word: "Jane Doe¹,²", "Jane¹ Doe*†"; not in "JÃ¶rg", and not in "M.ª Carmen"."""

ORCID = regex(
    r"\(?(?:https?://orcid\.org/|ORCID:? ?)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]\)?$|\b(?:ORCID|orcid)(?: logo| icon| iD)?$"
)
"""An identifier behind the name: "Jane Doe 0000-0002-1825-0097", "Jane Doe ORCID logo"."""

NUMBERS = regex(r"(?<![\s,;(\[{^])(?:[\s,;(\[{^]*(?<!\d)\d+(?!\d)[)\]}]?)+$")
"""Affiliation numbers: "Rosengren AH(1)", "Jane Doe1,2", "Jane Doe [3]", "Jane Doe 1, 2", "Jane Doe^{1,2}"."""

ADDRESS = regex(r"\s*<[^<>\s]{1,100}@[^<>\s]{1,100}>$")
"""An address behind the name: "Jane Doe <jane@example.org>"."""

APART = regex(r" [-–] (?=(?:van|von|de|den|der|ter|ten|te|'t|’t) )")
"""A hyphen set apart in a family name: "Anna Hof - de Goede"."""

LETTERS = regex(r"\(?[a-z*†‡](?:[,;][a-z*†‡])*\)?[,;]?")
"""Affiliation letters as a word: the last ones of "Grace M. Begany a", "Thu-Thuy Nguyen e f", "Jane Doe a,b"."""

GROUP_NUMBER = regex(r"\b(?:group|committee|panel|party|force|team|unit|division) \d{1,2}$", re.IGNORECASE)
"""A number that is part of the name: "Working Group 1"."""

LONGEST = 300
"""No printed name is longer; nothing is taken off a longer text."""


def without_marks(text: str) -> str:
    """The name alone; a change goes on until nothing changes any more."""
    if not text.isascii():
        text = HALF.sub("\ufffd", INVISIBLE.sub("", unicodedata.normalize("NFC", text)))
    if " de " in text or " v" in text or " t" in text:
        text = APART.sub("-", text)
    text = text.replace(" .", ".")  # "Kwon, K. Y ."
    before = "" if len(text) < LONGEST else text
    while before != text:
        before = text
        text = " ".join(_without_letters(text.strip(EDGES).split())).strip(EDGES)
        for pattern in (RAISED, ORCID, NUMBERS, ADDRESS):
            text = text if GROUP_NUMBER.search(text) else pattern.sub("", text)
    return " ".join(text.split())


def _without_letters(words: list[str]) -> list[str]:
    """Words without affiliation letters at the end; a name of one letter stays."""
    count = len(words)
    while count > 1 and LETTERS.fullmatch(words[count - 1]):
        count -= 1
    return words[:count]
