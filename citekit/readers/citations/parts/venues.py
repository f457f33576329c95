"""A venue between commas: its name, and the volume, the numbers and the place behind it.

"Proceedings of the 3rd Conference on Rain (CR), Volume 2, Oslo, Norway", "Mires, 12(3):45-67"
"""

from __future__ import annotations

import re

from citekit.normalize.language_names import REGIONS
from citekit.normalize.names.lexicon import PLACE
from citekit.patterns import regex
from citekit.readers.cuts import named, pieces
from citekit.vocabulary.states import STATES

COMMAS = regex(r"\s?,\s+")
VOLUME = regex(r"(?:volume|vol\.?)\s(\w{1,6})", re.IGNORECASE)  # "Volume 2"
RANGE = r"[A-Za-z]?\d{1,6}(?:\s?[-–]{1,2}\s?[A-Za-z]?\d{1,6})?"
# "Mires 12(3):45-67", "Mires, vol. 12, no. 3, pp. 45-67", "Mires, 45-67"
NUMBERS = regex(
    r"[,\s]+(?:(?:(?:volume|vol\.?)\s)?(?P<volume>\d{1,4})(?:\s?\((?P<issue>[\w/-]{1,9})\)|,\s(?:no\.?|issue)\s(?P<number>\d{1,4}))"
    rf"(?:[:,]\s?(?:pp?\.\s?|pages\s)?(?P<page>{RANGE}))?|(?P<alone>\d{{1,4}}),\s(?P<span>\d{{1,5}}[-–]\d{{1,5}})|(?:pp?\.\s?|pages\s)(?P<pages>{RANGE}))$",
    re.IGNORECASE,
)
NAMES = {"number": "issue", "pages": "page", "alone": "volume", "span": "page"}
OTHER_COUNTRIES = (
    "Albania; Armenia; Azerbaijan; Bahrain; Bosnia and Herzegovina; Botswana; Bulgaria; Cambodia; Croatia; Cyprus;"
    " Czech Republic; Czechia; Estonia; Ethiopia; Georgia; Ghana; Hungary; Iceland; Kazakhstan; Kuwait; Latvia;"
    " Lithuania; Malta; Mauritius; Mongolia; Montenegro; Namibia; Nepal; North Macedonia; Oman; Rwanda; Senegal;"
    " Serbia; Slovakia; Slovenia; Sri Lanka; Tanzania; Tunisia; Uganda; Uruguay; Venezuela; Zambia; Zimbabwe"
)
"""Countries where meetings are held, of which no language is printed ("English (US)")."""
COUNTRIES = frozenset(name for names in (*REGIONS.values(), OTHER_COUNTRIES) for name in names.split("; "))
CODE = regex(r"[A-Z]{2}")  # "Raleigh, NC"
# "Oslo", "Salt Lake City", "San Diego"; no "Cloud and Internet Computing"
TOWN = regex(r"[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_][^\W\d_]*){0,2}")
ENDS = regex(r".*\)|(?:volume|vol\.?)\s\w{1,6}", re.IGNORECASE)
"""The last piece of a name, behind which nothing but a place stands: "… (CR)", "Volume 2"."""
Cut = tuple[str, int, int]


def cut_venue(text: str, start: int, end: int) -> list[Cut]:
    """The raw fields of a venue, each with its place in the text."""
    parts = pieces(text, start, end, COMMAS)
    kept = _places(text, parts)
    found: list[Cut] = [("text:event_place", parts[kept][0], end)] if kept < len(parts) else []
    if kept > 1 and (volume := VOLUME.fullmatch(text, *parts[kept - 1])):
        found.append(("volume", *volume.span(1)))
        kept -= 1
    stop = parts[kept - 1][1]
    if numbers := NUMBERS.search(text, start, stop):
        found += named(numbers, NAMES)
        stop = numbers.start()
    return [("container_title", start, stop), *found]


def place_start(text: str, start: int, end: int) -> int | None:
    """Where the place at the end of a venue begins; None where no country or state ends it."""
    parts = pieces(text, start, end, COMMAS)
    kept = _places(text, parts) if parts and is_region(text[slice(*parts[-1])]) else len(parts)
    return parts[kept][0] if kept < len(parts) else None


def _places(text: str, parts: list[tuple[int, int]]) -> int:
    """Where the pieces that are a place begin; their number where none is."""
    words = [text[slice(*part)] for part in parts]
    named_end = next((at for at in range(len(words) - 1, -1, -1) if ENDS.fullmatch(words[at])), None)
    first = len(words)
    if first > 1 and is_region(words[-1]):
        first -= 1
        while first > 1 and len(words) - first < MOST and (is_region(words[first - 1]) or _is_town(words[first - 1])):
            first -= 1
            if not is_region(words[first]):
                break
    elif named_end is not None and len(words) - named_end - 1 < MOST and all(map(_is_town, words[named_end + 1 :])):
        first = named_end + 1
    return first


MOST = 3
"""Town, state and country."""


def is_region(word: str) -> bool:
    """Whether a piece is a country or a state: "Greece", "NC"."""
    return word in COUNTRIES or word in STATES or word.lower() in PLACE or CODE.fullmatch(word) is not None


def _is_town(word: str) -> bool:
    return TOWN.fullmatch(word) is not None and " and " not in word
