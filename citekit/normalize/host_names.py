"""Names of journals and books, in full and abbreviated as ISO 4 and its many neighbours do it."""

from __future__ import annotations

from citekit.normalize.folding import words

LEFT_OUT = frozenset({
    "the", "an", "of", "and", "for", "in", "on", "to", "at", "der", "die", "das", "des", "und", "fur", "im", "zur",
    "de", "la", "le", "les", "du", "et", "el", "los", "las", "del", "y", "e", "di", "della", "van", "voor", "het", "en",
    "og", "och", "av", "i",
})  # fmt: skip
"""Words that an abbreviation leaves out; never "a", which is a part of a journal, or "med", which is medicine."""
MOST_WORDS = 60
"""Of a name; what is longer is none, and is not taken apart."""
BEFORE_A_LETTER = frozenset({"section", "series", "part"})
""" "Section A" is "A"."""


def same_host(ours: str, theirs: str) -> bool:
    """The same name, or the one abbreviates the other: "J. Neurol.", "Journal of Neurology"."""
    mine, their = words(ours), words(theirs)
    if not mine or not their or "".join(mine) == "".join(their):
        return bool(mine and their) or ours == theirs
    if max(len(mine), len(their)) > MOST_WORDS:
        return False
    return matched(mine, their) == len(their) or matched(their, mine) == len(mine)


def matched(short: list[str], long: list[str]) -> int:
    """How many words of a name another abbreviates, from the first one on; 0 if not all of the other does so."""
    places = {0}
    for word in short:
        reached = {at + 1 for place in places for at in _reach(long, place) if is_short_for(word, long[at])}
        places = reached | places if word in LEFT_OUT else reached
    return max((end for place in places for end in (place, *_passed(long, place))), default=0)


def _reach(long: list[str], place: int) -> list[int]:
    """The places at which the next word may be found: at once, or behind words that are left out."""
    ends = [place, *_passed(long, place)]
    return [at for at in ends if at < len(long)]


def _passed(long: list[str], place: int) -> list[int]:
    """The places behind each of the words that are left out from here on."""
    found: list[int] = []
    while place < len(long) and (_is_left_out(long, place) or _names_a_letter(long, place)):
        place += 1
        found.append(place)
    return found


def _is_left_out(long: list[str], place: int) -> bool:
    """Not a letter that names a part: "Section E"."""
    whole = len(long[place]) > 1 or (0 < place < len(long) - 1 and long[place - 1] not in BEFORE_A_LETTER)
    return long[place] in LEFT_OUT and whole


def _names_a_letter(long: list[str], place: int) -> bool:
    return long[place] in BEFORE_A_LETTER and place + 1 < len(long) and len(long[place + 1]) == 1


def is_short_for(short: str, word: str) -> bool:
    """Its letters in their order, from the same first one: "natl" of "national", "j" of "journal"."""
    rest = iter(word)
    return short[:1] == word[:1] and all(letter in rest for letter in short)
