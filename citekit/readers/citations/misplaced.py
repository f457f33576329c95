"""What stands in the place of another field: a publisher behind a title or a host, a town in that of a publisher."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.impossible_words import STATE
from citekit.readers.citations.parts.imprint import looks_like_publisher
from citekit.readers.citations.words import JOURNAL_WORDS, NAMED_PUBLISHERS
from citekit.vocabulary.publishing_places import is_city


def _holds_imprint(host: str) -> bool:
    """Whether a host has its publisher behind it: "Mires. Oslo: Fen", "Mires, Wiley, Hoboken, NJ"."""
    place = PLACED.search(host)
    town, _, rest = host.partition(": ")
    if (place and is_city(place["place"])) or (is_city(town) and looks_like_publisher(rest)):
        return True
    if is_city(host) or _ends_with_imprint(host):
        return True
    *_, publisher, city = ["", "", *STATED.sub("", host).split(", ")]
    return is_city(city) and looks_like_publisher(publisher)


PLACED = regex(r"\.\s(?P<place>[^\W\d_a-z][^.:,]{1,30})(?:,\s[A-Z]{2})?:(?:\s|$)")
STATED = regex(rf",\s{STATE}$")


def _ends_with_imprint(text: str) -> bool:
    """Whether the last words are a town and its publisher: "Rain in fens Oslo: Fen Press"."""
    before, colon, publisher = text.rpartition(": ")
    words = STATED.sub("", before).split()
    towns = (" ".join(words[-size:]) for size in (1, 2, 3))
    return bool(colon) and looks_like_publisher(publisher) and any(map(is_city, towns))


def _ends_with_publisher(title: str) -> bool:
    """Whether a publisher stands behind a title that is a sentence: "Rain in wet fens, Fen University Press"."""
    if _is_doubled(title):
        return True
    if _ends_with_imprint(title) or title.rpartition(". ")[2] in NAMED_PUBLISHERS:
        return True
    before, _, last = title.rpartition(", ")
    named = PUBLISHER.fullmatch(last) is not None and looks_like_publisher(last)
    return named and SMALL.search(before) is not None


def _is_doubled(title: str) -> bool:
    """Whether a title begins again: "Rain in wet fens. Rain in wet fens; Fen Press"."""
    begins = title[:DOUBLED]
    return len(begins) == DOUBLED and title.find(begins, DOUBLED) > 0


DOUBLED = 25
PUBLISHER = regex(r"(?:[^\W\d_a-z][\w.&’'-]*|of|for|and|the)(?:\s(?:[^\W\d_a-z&][\w.&’'-]*|of|for|and|the|&)){1,7}")
SMALL = regex(r"\s(?!and|the|for|from|with)[^\W\d_A-ZÀ-Þ]{3,}")  # of a title: "Rain in wet fens"


def _is_no_publisher(text: str) -> bool:
    """Whether a publisher is a town, or has one with it: "Oslo", "Lund: Lund University", "Fen Press, Fen Hill, CA"."""
    place = PLACED.search(text)
    if is_city(text) or is_city(text.partition(": ")[0]) or (place and is_city(place["place"])):
        return True
    return STATED.search(text) is not None and is_city(STATED.sub("", text).rpartition(", ")[2])


def _is_no_place(text: str) -> bool:
    if ALONE.fullmatch(text) or " and " in text or text[0] in QUOTES:
        return True
    return looks_like_publisher(text) or JOURNAL_WORDS.search(text) is not None


ALONE = regex(STATE)  # "NJ"
QUOTES = '"“«‘„'  # a title's
MISPLACED = {
    "title": _ends_with_publisher, "container_title": _holds_imprint, "publisher": _is_no_publisher,
    "collection_title": is_city, "publisher_place": _is_no_place,
}  # fmt: skip
"""What a text is that stands in the place of another field."""
