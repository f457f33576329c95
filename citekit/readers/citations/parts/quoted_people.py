"""The people of styles with quotes: "Lind, Karin, and Mei Ito" (MLA, Chicago), "K. Lind and M. Ito" (IEEE)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import surnames
from citekit.patterns import regex
from citekit.readers.cuts import pieces

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

    Token = tuple[int, int]

PARTED = regex(r"\s*,\s*(?:(?:and|&|et|und|y)\s+(?!al\b(?!-)))?|\s+(?:and|&|et|und|y|e)\s+(?!al\b(?!-))")
ET_AL = regex(r"(?:,\s*|\s+)et\s+al\.?$")
SUFFIX = regex(r"(?:Jr|Sr|II|III|IV)\.?")
SMALL = r"(?:van|von|de|der|den|het|ter|ten|te|la|le|du|da|dos|di|del|della|dal|zu|zur|af|av|bin|ibn|al|el|y|e|['’]t)"
WORD = rf"(?:(?:[dl]|d[ae]ll)['’])?[^\W\d_a-zß-öø-ÿ][\w'’-]{{0,30}}\.?|{SMALL}"  # "Karin", "K.", "d'Antras", "van"
FAMILY = regex(rf"(?:(?:{WORD})\s){{0,4}}(?:{WORD})")
GIVEN = regex(rf"(?:(?:{WORD})\s){{0,3}}(?:{WORD})")
NATURAL = regex(rf"(?:(?:{WORD})\s){{1,5}}(?:{WORD})")  # "Mei Ito", "Jan van der Laan"
GROUP = regex(rf"(?:(?:{WORD}|of|for|and|the|on|in)\s){{1,9}}{WORD}")  # "World Health Organization"
LETTERS = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{0,2}\."
CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
NAME = rf"{CAPITAL}[\w'’-]{{1,30}}"
ONE = rf"{CAPITAL}\."  # between whole names "Ek." is one, too
# "Karin Lind, Mei Ito, and Jo Ray.", "Karin Lind, Mei Ito:" (DBLP), "Karin Lind, Mei B. Ito.": no turned name but two
TWO = regex(rf"{NAME}(?: {NAME}){{1,2}}, {NAME}(?:[ -](?:{NAME}|{ONE})){{0,2}} {NAME}")
BORN = regex(r"(?:D[aei]|D[ao]s|Du|Del|Della|V[ao]n|Le|La|El|Al|St\.|Ten|Ter|Mac|Lo)\s")  # "Di Stefano"


def are_spoken(text: str) -> bool:
    """Whether two people stand there, each as is spoken: no "Di Stefano, Carlos Luís", whose second half are given
    names that are known."""
    if not TWO.fullmatch(text):
        return False
    first, second = text.split(", ")
    return BORN.match(first) is None or not all(word in surnames.GIVEN for word in second.split())


DOTTED = regex(
    rf"(?:(?:{SMALL})\s){{0,2}}{NAME}(?:\s{NAME})?\s{LETTERS}(?:[ -]?{LETTERS}){{0,3}}"
)  # "van der Laan J.-P."
INITIALED = regex(rf"{LETTERS}(?:[ -]?{LETTERS}){{0,4}}\s(?:(?:{WORD})\s){{0,4}}(?:{WORD})")  # "J.-P. van der Laan"


def read_turned_first(cut: Stretch, start: int, end: int) -> bool:
    """The first name with the family before a comma, all others as they are spoken."""
    end = _cut_short(cut, start, end)
    tokens = pieces(cut.text, start, end, PARTED)
    if len(tokens) == 1 and _is_group(cut.text, start, end):
        cut.take("group:author", start, end)
        return True
    first = _turned_size(cut.text, tokens)
    if not first or not all(_is_other(cut.text, token) for token in tokens[first:]):
        return False
    cut.take("author", tokens[0][0], tokens[first - 1][1])
    _take_rest(cut, "author", tokens[first:])
    return True


def _is_group(text: str, start: int, end: int) -> bool:
    """Whether one name is a group's: "World Health Organization", and neither "Lind K" nor "K. M. Lind"."""
    person = ABBREVIATED.search(text, start, end) or INITIALED.fullmatch(text, start, end)
    return person is None and GROUP.fullmatch(text, start, end) is not None


def _turned_size(text: str, tokens: list[Token]) -> int:
    """How many tokens the first name is: "Lind", "Karin", and a suffix ("King", "Martin L.", "Jr."); 0 for no name."""
    if len(tokens) < 2 or not (FAMILY.fullmatch(text, *tokens[0]) and GIVEN.fullmatch(text, *tokens[1])):
        return 0
    if (
        ABBREVIATED.search(text, *tokens[0])
        or INITIALED.fullmatch(text, *tokens[0])
        or (len(tokens) > 2 and are_spoken(text[tokens[0][0] : tokens[1][1]]))
    ):
        return 0
    return 3 if len(tokens) > 2 and SUFFIX.fullmatch(text, *tokens[2]) else 2


ABBREVIATED = regex(rf"\s{CAPITAL}{{1,3}}$")  # "Lind K", whose given names stand behind no comma


def read_dotted(cut: Stretch, start: int, end: int) -> bool:
    """Every name before its initials: "Lind K., Ito M. B."."""
    end = _cut_short(cut, start, end)
    tokens = pieces(cut.text, start, end, PARTED)
    if not tokens or not all(DOTTED.fullmatch(cut.text, *token) for token in tokens):
        return False
    _take_rest(cut, "author", tokens)
    return True


def read_given_first(cut: Stretch, start: int, end: int) -> bool:
    """Every name behind its initials."""
    end = _cut_short(cut, start, end)
    tokens = pieces(cut.text, start, end, PARTED)
    names = [token for token in tokens if not SUFFIX.fullmatch(cut.text, *token)]
    if not names or names[0] != tokens[0] or not all(INITIALED.fullmatch(cut.text, *token) for token in names):
        return False
    _take_rest(cut, "author", tokens)
    return True


def read_spoken(cut: Stretch, start: int, end: int, role: str) -> bool:
    """Every name as it is spoken, in full."""
    end = _cut_short(cut, start, end)
    tokens = pieces(cut.text, start, end, PARTED)
    if not tokens or not all(_is_other(cut.text, token) for token in tokens):
        return False
    _take_rest(cut, role, tokens)
    return True


def read_editors(cut: Stretch, start: int, end: int) -> int:
    """Names as they are spoken, as many as are; behind the last. The one behind "and" is the last."""
    place, tokens = start, pieces(cut.text, start, end, PARTED)
    kept: list[Token] = []
    for at, token in enumerate(tokens):
        closes = at > 0 and re.search(r"\band\b|&", cut.text[place : token[0]]) is not None
        if not NATURAL.fullmatch(cut.text, *token) or (kept and not closes and not _goes_on(cut.text, tokens[at:])):
            break
        kept.append(token)
        place = token[1]
        if closes:
            break
    _take_rest(cut, "editor", kept)
    return place


def _goes_on(text: str, tokens: list[Token]) -> bool:
    """Whether an "and" is still to come between names: else what follows a comma is the publisher."""
    return re.search(r"^,?\s+(?:and|&)\s|,\s+(?:and|&)\s", text[tokens[0][1] : tokens[-1][1]]) is not None


def _cut_short(cut: Stretch, start: int, end: int) -> int:
    found = ET_AL.search(cut.text, max(start, end - 12), end)
    if found is None:
        return end
    cut.take("incomplete:author", found.start(), end)
    return found.start()


def _is_other(text: str, token: Token) -> bool:
    return NATURAL.fullmatch(text, *token) is not None or SUFFIX.fullmatch(text, *token) is not None


def _take_rest(cut: Stretch, role: str, tokens: list[Token]) -> None:
    """Names, each with the suffix behind its comma."""
    for start, end in tokens:
        if SUFFIX.fullmatch(cut.text, start, end) and cut.parts and cut.parts[-1].field == role:
            cut.parts[-1] = cut.parts[-1]._replace(end=end)
        else:
            cut.take(role, start, end)
