"""The people of a list item: "Family, I. & Family, I.", with roles in brackets, counts of others, groups."""

from __future__ import annotations

import re

from citekit.frozen import NamedTuple
from citekit.normalize.names import role_of, split_byline
from citekit.normalize.names.cjk import is_cjk_name, is_family_name, is_part_of_name
from citekit.normalize.names.particles import JOINED_BY, LOWER, LOWER_BEFORE_PARTICLE
from citekit.patterns import regex
from citekit.readers.cuts import spans
from citekit.readers.lists.parts import Part
from citekit.vocabulary.item_words import AND as ANDS
from citekit.vocabulary.item_words import EDITORS, OTHERS, any_of

INITIAL = r"(?:[^\W\d_]-)?[^\W\d_a-zß-öø-ÿ][^\W\d_]{0,2}\."  # "T.", "Yu.", "P-A."; never "i.e."
INITIALS = rf"{INITIAL}(?:(?:\s{{0,2}}|\s?[-‐‑]\s?){INITIAL})*"  # "T. V. S.", "J.-P."
GIVEN = regex(rf"{INITIALS}(?:\s(?:van|von|de|der|den|da|di|dos|du|la|le|af|av|zu|ten|ter)){{0,3}}")  # "J. van der"
BARE = regex(r"[A-ZÀ-Þ]{1,3}(?:[- ][A-ZÀ-Þ]){0,3}")  # "AH", "J-P": initials without full stops
SUFFIX = regex(r"(?:Jr|Sr)\.?|I{2,3}|IV")  # "Jr."
FAMILY = r"(?:St\.\s|(?!St\.\s))[^\W\d_][^,;&().:?!\d/]{0,60}(?:\.[^,;&().:?!\d/\s]{1,60})?"
"""Family names: "Zúñiga-Prieto", "van 't Hoff"; one that begins with "St." does nothing else."""
# "Smith Jr., K.", "Laan, P. van der"; a suffix is none of the initials
NAME = rf"{FAMILY}(?:(?<= [JS]r)\.)?,\s(?!(?:Jr|Sr)\.){INITIALS}(?:\s[a-z]{{1,4}}){{0,3}}"
PAIR = rf"{NAME}(?:,\s(?:Jr\.|Sr\.|I{{2,3}}))?(?:\s?\([^()]{{1,30}}\))?"
# "Magnan, M. & Michelon, G.", "Hordern, J. (ed.), Muller, J. (ed.)"
AND = rf"(?:{any_of(ANDS)})"  # "Soto, A. y Tanaka, K."
PAIRS = regex(rf"{PAIR}(?:\s?(?:,|;|&|,\s&|(?<=[.)])\s{AND})\s{PAIR})*")
LEADING = regex(rf"{PAIR}(?=\s?[,;&]|\s*$|\.|\s{AND}\s)")  # "Volden, T. V. S., 2026, …"
SEPARATOR = regex(rf"\s{{0,40}}(?:,\s&\s|,\s(?!\()|;\s|\s&\s|(?<=[.)])\s{AND}\s)\s*|,$|\s&$")  # " & "
FIRST = tuple(word for word in OTHERS if not word.text.isascii() and word.text > "\u3000")
# "& 2 others", "… & 12 othersYoung, J.", "& 其他2", "& altri 3", ", et al.", "...", "y 3 más", "& y otros"
CUT = regex(
    rf"[,\s]{{0,40}}(?:(?:&|\+|{AND})\s(?:(?P<count>\d{{1,5}})\s(?:{any_of(OTHERS)})(?![a-zß-ÿ])"
    rf"|(?:{any_of(FIRST)})\s?(?P<counted>\d{{1,5}})[名人명]?|(?:{any_of(OTHERS)})\s(?P<behind>\d{{1,4}})(?=,|$)|(?:{AND}\s)?(?:{any_of(OTHERS)})(?=,|$))"
    r"|\bet\s?al\b\.?|\.\.\.|…|\bu\.\s?a\.(?=[\s,]|$))[,\s]*"
)
ROLES = regex(r",?\s?\(([^()]{2,30}|[^()\x00-\u2fff])\)$")  # "(Creator)", "(編)"
SINGULAR = ("ed.", "editor", "éd.")
# "(eds.)", "(redaktører)", and what stands for one or several: "(red.)"
PLURAL = regex(
    rf"\s?\((?:{any_of(tuple(word for word in EDITORS if word.text.lower() not in SINGULAR))})\)$", re.IGNORECASE
)


class Person(NamedTuple):
    """One printed name, its place without the role, the field of its role, and whether it is surely a group's."""

    start: int
    end: int
    role: str
    group: bool = False


class People(NamedTuple):
    """The names in order, and the sign that some are left out with its place, if one is."""

    names: list[Person]
    cut: tuple[int, int] | None


def starts_with_people(text: str) -> bool:
    """Whether a line begins with a name of the form "Family, I."; no title of several words stands before it."""
    found = LEADING.match(text)
    return found is not None and not _is_sentence(found[0].partition(",")[0])


def _is_sentence(family: str) -> bool:
    """Whether a text is more than a family name: "The gulls of Esbjerg Doe" has words in it that no name has."""
    words = family.split()
    if len(words) < 3:
        return False
    if sum(word[0].isupper() for word in words) > MOST:
        return True
    behind = [*words[1:], ""]
    return any(word.islower() and not _is_small(word, after) for word, after in zip(words, behind, strict=True))


def _is_small(word: str, after: str) -> bool:
    """Whether names have a word in lower case: "van", and "in" before another ("Huis in 't Veld")."""
    return word in SMALL or (word in LOWER_BEFORE_PARTICLE and after in LOWER)


MOST = 3  # words with a capital that a family name has
SMALL = LOWER | JOINED_BY


def is_people(text: str) -> bool:
    """Whether a text is nothing but names of the form "Family, I."."""
    return PAIRS.fullmatch(text.strip().rstrip(",")) is not None


def use_people(text: str, start: int, end: int, role: str = "") -> tuple[list[Part], tuple[int, int] | None]:
    """The names in `text[start:end]` as parts, and the place of a sign that the list was cut. `role` for all."""
    people = split_people(text, start, end)
    parts = [Part(_field(person, role or person.role), person.start, person.end, "people") for person in people.names]
    if people.cut:
        parts.append(Part(f"incomplete:{role or 'author'}", *people.cut, "list cut short"))
    return parts, people.cut


def _field(person: Person, role: str) -> str:
    return f"group:{role}" if person.group and role in GROUPED else role


GROUPED = frozenset({"author", "editor", "contributor"})


def split_people(text: str, start: int, end: int) -> People:
    """The people in `text[start:end]`."""
    names: list[Person] = []
    cut: tuple[int, int] | None = None
    at, awaited = start, 0
    for found in [*CUT.finditer(text, start, end), None]:
        stop = found.start() if found else end
        more = _split(text, at, stop)
        names += more
        if cut and 0 < awaited <= len(more):
            cut = None  # "& 2 others" and then both of them
        if found:
            cut, at, awaited = (
                _trim(found),
                found.end(),
                int(found["count"] or found["counted"] or found["behind"] or 0),
            )
    return People(_all_editors(text, names, end), cut)


def _trim(found: re.Match[str]) -> tuple[int, int]:
    mark = found[0]
    start = found.start() + len(mark) - len(mark.lstrip(" ,"))
    return start, found.end() - (len(mark) - len(mark.rstrip(" ,")))


def _split(text: str, start: int, end: int) -> list[Person]:
    """Names between two cut signs: in pairs, or (where no initials are) as a byline has them."""
    if turned := _turned(text, start, end):
        return [_person(text, *span) for span in turned]
    pieces = _pieces(text, start, end)
    if text[start : start + 1] >= SCRIPTS and pieces:
        said = [text[slice(*piece)] for piece in pieces]
        if _are_parted_names(said):
            return [_person(text, pieces[at][0], pieces[at + 1][1]) for at in range(0, len(pieces), 2)]
        if all(len(name) > 1 and is_cjk_name(name) for name in said):
            return [_person(text, *piece) for piece in pieces]
    names: list[Person] = []
    index, sizes = 0, []
    while index < len(pieces):
        sizes.append(_pair(text, pieces, index))
        names.append(_person(text, pieces[index][0], pieces[index + sizes[-1] - 1][1]))
        index += sizes[-1]
    if sizes[-2:] == [1, 1] and 1 not in sizes[:-2] and _is_full_name(text, pieces):
        names[-2:], sizes[-2:] = [_person(text, pieces[-2][0], pieces[-1][1])], [2]
    pairs = sum(size > 1 for size in sizes)
    if not pairs and len(pieces) > 1 and "(" not in text[start:end]:
        return [_person(text, start + begin, start + stop) for _, begin, stop in split_byline(text[start:end])]
    return [name._replace(group=_is_group(text, names, sizes, at)) for at, name in enumerate(names)]


def _are_parted_names(pieces: list[str]) -> bool:
    """Whether family and given names stand by turns in a script without capitals: "佐藤, 健, 鈴木, 美咲"."""
    if len(pieces) % 2 or not all(map(is_part_of_name, pieces)):
        return False
    known = sum(is_family_name(piece) for piece in pieces[::2])
    return known * 2 >= len(pieces[::2]) and known > sum(is_family_name(piece) for piece in pieces[1::2])


SCRIPTS = "\u3040"
"""The first letter of those scripts."""


def _turned(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Whole names in the order of an index, between signs that are no commas: "WANG, XIAOMING & LI, YUE"."""
    end = start + len(text[start:end].rstrip(" ,"))
    found = spans(text, start, end, STRONG) if "&" in text[start:end] or ";" in text[start:end] else []
    names = [name for span in found if (name := TURNED.fullmatch(text, *span))]
    whole = any(len(name[1]) > SHORT for name in names)
    return found if whole and len(found) == len(names) > 1 else []


STRONG = regex(r",?\s+&\s+|\s*;\s+")
TURNED = regex(r"[^\W\d_][^,;&()\d]{0,40},\s([^\W\d_a-z][^\W\d_][^,;&()\d.]{0,40})")
SHORT = 3  # so many capitals are initials


def _is_group(text: str, names: list[Person], sizes: list[int], at: int) -> bool:
    """Initials tell a person: several words without them, beside names that have them, are a group's."""
    if sizes[at] > 1 or len(names) < 2 or 1 in sizes[max(at - 1, 0) : at] + sizes[at + 1 : at + 2]:
        return False
    name = text[names[at].start : names[at].end]
    return name[:1].isupper() and len(name.split()) > 1 and not INITIALED.search(name)


def _is_full_name(text: str, pieces: list[tuple[int, int]]) -> bool:
    """Whether the last two pieces are one name, as between the last two of a list stands more than a comma:
    "Weir, T. & Holm, Anna Maria", "Holm, Anna Maria"."""
    (start, end), (given, _) = pieces[-2:]
    before = text[pieces[-3][1] : start] if len(pieces) > 2 else "&"
    return " " not in text[start:end] and text[end:given].strip() == "," and before.strip(" ,") != ""


INITIALED = regex(rf"(?:^|\s){INITIAL}")  # "J. Doe"


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What stands between commas and ampersands, brackets whole."""
    pieces = []
    at = start
    for found in [*SEPARATOR.finditer(text, start, end), None]:
        stop = found.start() if found else end
        if text.count("(", at, stop) > text.count(")", at, stop):
            continue  # "(ed., trans.)"
        if text[at:stop].strip(" ,;&"):
            lead = len(text[at:stop]) - len(text[at:stop].lstrip(" ,;&"))
            pieces.append((at + lead, at + len(text[at:stop].rstrip(" ,;&"))))
        at = found.end() if found else end
    return pieces


def _pair(text: str, pieces: list[tuple[int, int]], index: int) -> int:
    """How many pieces make the name at `index`: a family with its initials, perhaps a suffix, or one piece alone."""
    family = text[slice(*pieces[index])]
    if index + 1 == len(pieces) or ROLES.search(family) or GIVEN.fullmatch(family):
        return 1
    given = ROLES.sub("", text[slice(*pieces[index + 1])])
    if given >= SCRIPTS and is_family_name(family) and is_part_of_name(given) and not is_family_name(given):
        return 2  # "高橋, 美咲", beside people in Latin letters
    if not GIVEN.fullmatch(given) and not BARE.fullmatch(given):
        return 1
    more = index + 2 < len(pieces) and given == text[slice(*pieces[index + 1])]
    return 3 if more and SUFFIX.fullmatch(ROLES.sub("", text[slice(*pieces[index + 2])])) else 2


def _person(text: str, start: int, end: int) -> Person:
    name, role = role_of(text[start:end])
    if role == "author" and (bracket := ROLES.search(text[start:end])) and _is_editors(bracket[1]):
        return Person(start, start + bracket.start(), "editor")
    return Person(start, start + len(name), role)


def _is_editors(word: str) -> bool:
    return any(word.lower() == row.text.lower() for row in EDITORS)


def _all_editors(text: str, names: list[Person], end: int) -> list[Person]:
    """ "Magnan, M. & Michelon, G. (eds.)": the plural behind the last makes editors of all."""
    if names and PLURAL.search(text[:end].rstrip(" ,")) and all(name.role in ("author", "editor") for name in names):
        return [name._replace(role="editor") for name in names]
    return names
