"""Lists of people as covers have them: "Family, Given; Family, Given"."""

from __future__ import annotations

from citekit.normalize.names import looks_like_person
from citekit.patterns import regex

SEMICOLON = regex(r"\s*;\s*")
# "Kooij, J. F. P.", "Jensen, Søren Holdt", "Petit, Christophe", "MCarthur, Stephen"; never "by a user. Kooij, J."
FAMILY_FIRST = regex(
    r"(?=[^\W\d_]|['’])(?![^,;]*[a-z]{4}\.\s)[^,;:()\[\]\d]{1,60},\s*[^,;:()\[\]\d]{1,60}?(?:,\s*(?:Jr|Sr|II|III|IV)\.?)?(?:\s*\([A-Z][a-z]+\))?"
)
GROUP = regex(r"(?=[^\W\d_])[^,;:]{2,120}")  # "ATLAS Collaboration"
ROLE = regex(r"\s*\([A-Z][a-z]+\)$")  # "Smith, John (Editor)"


def is_list(text: str) -> bool:
    """Whether a line is of people; one may break off behind a family name ("Doe, Jane; Roe,")."""
    return find_names(text.rstrip(" ,")) is not None


def find_names(text: str) -> list[tuple[int, int]] | None:
    """The places of the names of a list "Family, Given; Family, Given"; None for any other text."""
    places, begin, pairs = [], 0, 0
    for found in [*SEMICOLON.finditer(text), None]:
        end = found.start() if found else len(text.rstrip(" ;"))
        if begin < end:
            pair = FAMILY_FIRST.fullmatch(text, begin, end)
            if not pair and not GROUP.fullmatch(text, begin, end):
                return None
            pairs += pair is not None
            places.append((begin, end))
        begin = found.end() if found else end
    if not pairs or (len(places) == 1 and not _is_one(text)):
        return None
    return places


def _is_one(text: str) -> bool:
    """A single "Family, Given": few words, and no place or clause."""
    family, _, given = ROLE.sub("", text).partition(",")
    return (
        len(text.split()) <= 6
        and all(word[:1].isupper() or len(word) < 4 or LED.match(word) for word in text.split())
        and looks_like_person(f"{given.strip()} {family}")
    )


LED = regex(r"[a-z]{1,3}['’-][^\W\d_a-z]")  # "d’Amico", "al-Khatib"
