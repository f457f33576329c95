"""Names of a byline that a window broke, put together again, though nothing else shows that the paste is broken."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_organization, looks_like_person, split_byline
from citekit.normalize.names.particles import CAPITAL
from citekit.normalize.names.roles import role_of
from citekit.patterns import regex
from citekit.readers.pure.head_people import PARTICLES
from citekit.readers.unwrapping import find_width, is_broken, is_next, join_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line

BEGUN = regex(r"[^\W\d_][\w'’-]*[a-zß-öø-ÿ](?: [^\W\d_]\.)*")  # "Étienne", "John A.", behind the last comma; no "MPH"
INITIALS = regex(r"(?:[^\W\d_]\.[ -]?){1,3}")  # "P. B."
WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’-]+"
FAMILY = rf"(?:(?:{PARTICLES}) ){{0,3}}{WORD}(?: {WORD})?"
REST = regex(rf"{FAMILY}(?: \([^()]{{3,40}}\))?\*?(?=$|[,;])")  # "Brûlé", "van der Laan (Editor), Pia Sjö"
MARKED = regex(r"[a-z]\d(?:,\d)*,?\*?(?:,| &)\s[^\d,;&]{3,40}$")  # "…, Peter Bjerregaard1, Marit Eika", below which is:
MARKED_REST = regex(rf"{FAMILY}\d")  # "Jørgensen2,5 & Bo Ek1"
ROLE = regex(r"\([A-Z][a-z]+(?: [A-Za-z]+)?\)(?=$|[,;])")  # "(Editor), Pia Sjö (Illustrator)"
CLOSING = regex(r"[^(),;]{1,30}\)(?=$|[,;])")  # "Manager)", below "… Lab (Data"


SUFFIX = regex(r"(?:[JS]r\.?|I{2,3}|IV)(?=,|$)")  # "Jr., on behalf of …", below "Sven Nyström,"
SUFFIXES = ("Jr.", "Sr.")
GROUPED = (
    "[Cc]ollaborat", "[Cc]onsorti", "[Ii]nvestigator", "[Gg]roup", "[Ss]tudy [Gg]roup", "[Ww]orking [Gg]roup",
    "[Tt]eam", "[Nn]etwork", "[Cc]ommittee", "[Cc]ollective", "[Pp]artnership", "[Cc]ontributors", "[Tt]rialists",
    "[Ii]nitiative",
)  # fmt: skip
# "Investigators, B. Lind", below "…, on behalf of SAVOR"; "Collective (Producer)", below "The Lumen"
GROUP = regex(rf"(?:{'|'.join(GROUPED)})[a-z]*(?: \([^()]{{3,40}}\))?\*?(?=$|[,;])")
HAS_ROLE = regex(r"[^(),;]{2,60}\([A-Z][a-z]+(?: [A-Za-z]+)?\)(?=$|[,;])")  # "Forsström (Editor), Pia Sjö"


def join_names(lines: list[Line], is_told: Callable[[Line], bool]) -> list[Line]:
    """The lines with such names put together; `is_told` says of a line that it is something else by its words."""
    listed = [at for at, line in enumerate(lines[:-1]) if _is_list(line) and not lines[at + 1].gap]
    if not any(_may_go_on(lines[at], lines[at + 1]) for at in listed):
        return lines
    whole, width = lines[:1], find_width(lines)
    for below in lines[1:]:
        if (
            _is_list(whole[-1])
            and _may_go_on(whole[-1], below)
            and _goes_on(whole[-1], below, width)
            and not is_told(below)
        ):
            whole[-1:] = join_lines([whole[-1], below], [True])
        else:
            whole.append(below)
    return whole


def join_lists(lines: list[Line], is_told: Callable[[Line], bool]) -> list[Line]:
    """The lines with names put together that a list cuts: whatever the width, one that goes on would end with a
    comma."""
    whole = lines[:1]
    for below in lines[1:]:
        if is_next(whole[-1], below) and _is_cut(whole[-1].text, below.text):
            told = is_told(below) or looks_like_organization(below.text)
            whole[-1:] = [whole[-1], below] if told else join_lines([whole[-1], below], [True])
        else:
            whole.append(below)
    return whole


def _is_cut(text: str, below: str) -> bool:
    """Whether a list of whole names ends within one, and the next line begins with the rest of it."""
    *others, last = text.split(", ")
    opened = OPEN.search(text)
    sure = opened is not None or INITIALED.fullmatch(last) is not None
    if len(others) < LISTED - sure or not all(map(WHOLE.fullmatch, others)):
        return False
    if not looks_like_byline(text[: opened.start()] if opened else text):
        return False
    first, comma, behind = below.partition(", ")
    if opened:
        return REST.match(below) is not None
    if BEGUN.fullmatch(last) or INITIALS.fullmatch(last):
        return REST_OF_LIST.match(below) is not None and (comma != "" or first.count(" ") != 1 or first[1:2] == ".")
    return WHOLE.fullmatch(last) is not None and LAST.fullmatch(first) is not None and " " in behind.partition(", ")[0]


INITIALED = regex(r"[^\W\d_][\w'’-]{2,} [^\W\d_]\.")  # "Robert E.": no name ends so
LISTED = 2
"""So many whole names stand in a list before one that it cuts: in "van der Laan, Pieter" the first is half a name."""
GIVEN = r"[^\W\d_a-zß-öø-ÿ][\w'’-]*\.?"
WHOLE = regex(rf"{GIVEN}(?: {GIVEN}){{0,3}} (?:(?:{PARTICLES}) ){{0,3}}{WORD}(?: {WORD})?\*?")
LAST = regex(rf"{WORD}\*?")
OPEN = regex(rf" (?:{PARTICLES}|{'|'.join(sorted(CAPITAL))})$|-$")  # "Fatima Di", "Marit Al-"
REST_OF_LIST = regex(rf"(?:[^\W\d_]\.[ -]?){{0,3}}{FAMILY}\*?(?=$|,)")  # "P. Zhang, Anna T. Ford"


def part_names(lines: list[Line], head: int) -> list[Line]:
    """The lines, of the first ones those parted that have nothing but people, with some blanks between them:
    "Karin Lind    Bo Ek"."""
    return [*chain.from_iterable(map(_people, lines[:head])), *lines[head:]]


def _people(line: Line) -> list[Line]:
    gaps = [found.span() for found in GAP.finditer(line.text)]
    edges = [(0, 0), *gaps, (len(line.text), len(line.text))]
    pieces = [line.part(left[1], right[0]) for left, right in pairwise(edges)]
    several = gaps and all(" " in piece.text and looks_like_person(piece.text) for piece in pieces)
    return pieces if several else [line]


GAP = regex(r" {2,}")


def _is_list(line: Line) -> bool:
    return ", " in line.text or "; " in line.text


def _may_go_on(line: Line, below: Line) -> bool:
    """Whether the last of several things on a line is one word or in open brackets, or the next line begins with a
    bracket: a quick look before those that take time."""
    last = line.text.rpartition(", ")[2]
    if (line.text[-1] == "," and SUFFIX.match(below.text)) or GROUP.match(below.text):
        return True
    if (")" in line.text and last[-1] != ")" and HAS_ROLE.match(below.text)) or MARKED_REST.match(below.text):
        return True
    return below.text[0] == "(" or " " not in last or last[-1] == "." or ("(" in last and ")" not in last)


def _goes_on(line: Line, below: Line, width: int) -> bool:
    """Whether a line is a byline whose last name, or the role behind it, goes on with the next."""
    if not is_next(line, below):
        return False
    if _is_told_below(line.text, below.text):
        return True
    people, bracket, _ = line.text.rpartition("(")
    if bracket and ")" not in line.text[len(people) :]:
        return CLOSING.match(below.text) is not None and looks_like_byline(people.rstrip())
    if ROLE.match(below.text):
        return looks_like_byline(line.text)
    broken = is_broken(line, below, width) or HAS_ROLE.match(below.text)
    return bool(broken) and REST.match(below.text) is not None and _ends_in_given(line.text)


def _is_told_below(text: str, below: str) -> bool:
    """Whether a line begins with a suffix, a group's last word or the end of a name with a role, as people lack it."""
    if text[-1] == ",":
        return SUFFIX.match(below) is not None and looks_like_byline(text)
    if text[-1] in ";)":
        return False
    if MARKED.search(text) and MARKED_REST.match(below):
        return True
    if GROUP.match(below):
        return looks_like_byline(text) or _lacks_role(text)
    return HAS_ROLE.match(below) is not None and _lacks_role(text)


def _ends_in_given(text: str) -> bool:
    """Whether all names on a line are whole but the last, which is a given name."""
    if not BEGUN.fullmatch(text[max(text.rfind(", "), text.rfind("; ")) + 2 :]) or not looks_like_byline(text):
        return False
    *others, last = (name for name, _, _ in split_byline(text))
    whole = [" " in name and (name[-1] != "." or name.endswith(SUFFIXES)) for name in others]
    return all(whole) and text.endswith(last)


def _lacks_role(text: str) -> bool:
    """Whether every name on a line has a known role behind it but for the last one, which is broken."""
    *others, last = text.split(", ")
    told = [role_of(name)[0] != name for name in (*others, last)]
    return others != [] and all(told[:-1]) and not told[-1]
