"""A volume's or an issue's number without the word that a careless export left before it: "v. 12", "no. 3"."""

from __future__ import annotations

from citekit.patterns import regex

# "v. 12", "Vol. 12", "volume IV", "Bd. 3", "Jahrgang 12", "t. 4"
VOLUME = r"(?:[Vv]ol(?:ume)?s?|VOL(?:UME)?|[Vv]|[Bb]d|[Bb]and|[Bb]ind|[Jj]g|[Jj]ahrgang|[Åå]rg|[Tt]om[eo]?|[Tt])"
# "no. 3", "Nr. 3", "n° 3", "Issue S1", "Heft 2", "núm. 5"
ISSUE = r"(?:[Nn][or]s?|NO|[Nn][°º]|[Nn]um(?:ber)?|[Nn]úm(?:ero)?|[Nn]umm?er|[Ii]ss(?:ue)?|ISSUE|[Hh]eft|[Hh]|[Ff]asc)"
NUMBER = r"(?:\.\s?|\s)(?P<number>(?:[A-Z]?\d|[IVXLC]+$).*)"
"""A word alone is no label: "S12" is a number, and so is "B 12"."""
LABELS = {"volume": regex(VOLUME + NUMBER), "issue": regex(ISSUE + NUMBER)}


def bare_number(name: str, text: str) -> str:
    """The number of a volume or an issue without such a word; anything else as it is."""
    if not text[:1].isalpha():
        return text
    found = LABELS[name].fullmatch(text)
    return found["number"] if found else text
