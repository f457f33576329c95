"""People in BibTeX's syntax, so that BibTeX, biber and the rest find the same parts again.

BibTeX splits a name at commas, and before the first comma into a "von" part, all words to the last one that starts
with a small letter, and the family name (btxdoc, section 4). Words end at blanks, ties and hyphens. What would be split
differently from how it was given is put in braces: `{al-Bassam}, Noor`, `{Garc{\\'i}a y Vega}, Jos{\\'e}`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.values import Name, Organization, Person
from citekit.writers.latex import escape, flatten, unfit
from citekit.writers.read_back import bib_name_read, changed_by_latex, usual_line
from citekit.writers.wording import GLUED, full_family, in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

WORDS = regex(r"[\s~-]+")  # "van 't", "al-Bassam": what BibTeX takes for the end of a word
SPLITTING = regex(r",|(?:^|\s)(?:and|others)(?:\s|$)", re.IGNORECASE)  # "Smith and Sons", "Doe, J."
LOOSE_HYPHEN = regex(r"(?:^|[\s~-])-|-(?:$|[\s~-])")  # "DNA - RNA", "a--b": BibTeX drops it
LIST_AND = regex(r"(?:(?<=\s)|^)(and|others)(?=\s|$)", re.IGNORECASE)  # "Wiley and Sons"
COMMAND = regex(r"\{\\(?:(oe|ae|aa|o|l|i|ss)|(OE|AE|AA|O|L)|[A-Za-z]+|.)(?![A-Za-z])")  # `{\o`, `{\O`, `{\v`, `{\'`


class Spelt(NamedTuple):
    """A name as it is written, and what of it that does not tell."""

    text: str
    loss: str | None


def people(names: Iterable[Spelt], cut: bool) -> str:
    """A list of names; `cut` if it was printed with "et al."."""
    listed = [name.text for name in names]
    return " and ".join([*listed, "others"] if cut else listed)


@lru_cache(maxsize=4096)
def spell_name(name: Name, unicode: bool) -> Spelt:
    """A name in BibTeX's syntax."""
    usual = usual_line(name)
    if usual and usual.isascii() and "-" not in usual:
        return Spelt(usual, None)  # no rule of BibTeX's has anything to say
    text = _written(name, unicode)
    return Spelt(text, None if usual or bib_name_read(text) == name else _loss(name, text, unicode))


def _written(name: Name, unicode: bool) -> str:
    """ "von Last, Jr, First"; a group, or a single name of several words, in braces."""
    if isinstance(name, Organization):
        return f"{{{_spell(name.name, unicode)}}}"
    given = " ".join([part for part in (name.given, name.dropping_particle) if part])
    family = _family(name, unicode)
    if not given and not name.suffix:
        return _in_one(name, unicode) if _is_several(name) or family[0] == "{" else family
    parts = [family, _safe(name.suffix, unicode)] if name.suffix else [family]
    split = ", ".join([*parts, _safe(given, unicode) if given else "{}"])
    return split if split.count(",") < 3 else _in_one(name, unicode)  # biber skips an entry for a third comma


def _in_one(person: Person, unicode: bool) -> str:
    return f"{{{_spell(in_words(person) if person.given or person.suffix else full_family(person), unicode)}}}"


def _loss(name: Name, spelt: str, unicode: bool) -> str:
    """What the syntax cannot tell of a name: a particle that is no "von" to it or one that drops, a lone long name."""
    words = in_words(name)
    if words != flatten(words):
        return unfit(words)
    if isinstance(name, Organization):
        return changed_by_latex(words, unicode) or f"the spelling of “{words}”"
    if spelt[:1] == "{" and spelt[-1:] == "}" and spelt == _in_one(name, unicode):
        return f"that “{words}” is a person, and the parts of the name"
    if name.dropping_particle:
        return f"that “{name.dropping_particle}” drops when “{name.family}” stands alone"
    alone = not (name.given or name.suffix)
    if name.particle and (alone or not _is_von(name.particle)):
        return f"that “{name.particle}” is the particle of “{name.family}”"
    return changed_by_latex(words, unicode) or f"the parts of “{words}”"


def literal_list(text: str, unicode: bool) -> str:
    """A publisher, place or institution: biblatex splits these at "and"."""
    spelt = escape(text, unicode)
    return LIST_AND.sub(r"{\1}", spelt) if "and" in spelt.lower() or "others" in spelt.lower() else spelt


def _is_several(person: Person) -> bool:
    return bool(WORDS.search(full_family(person).strip()))


def _family(person: Person, unicode: bool) -> str:
    if person.particle and _is_von(person.particle):
        return f"{_spell(person.particle, unicode)} {_braced_if_split(person.family, unicode)}"
    return _braced_if_split(full_family(person), unicode)


def _is_von(particle: str) -> bool:
    """Whether BibTeX knows a particle for one when a family name follows: its last word has a small letter first."""
    if particle.endswith(GLUED) or SPLITTING.search(particle):
        return False
    last = WORDS.split(particle.strip())[-1]
    return _is_small(last) and _is_small_to_bibtex(last)


def _braced_if_split(family: str, unicode: bool) -> str:
    if family.isascii() and family.isalpha() and family.lower() not in ("and", "others"):
        return family  # one word without a sign in it: no rule has anything to say
    spelt = _spell(family, unicode)
    small = any(map(_is_small, family.split()[:-1])) or any(map(_is_small_to_bibtex, WORDS.split(spelt.strip())[:-1]))
    return f"{{{spelt}}}" if small else _guarded(family, spelt) or "{}"


def _is_small(word: str) -> bool:
    return next((sign for sign in word if sign.isalpha()), "").islower()


def _is_small_to_bibtex(word: str) -> bool:
    """BibTeX sees a few commands, else the first ASCII letter, be it the second of "Østergaard"."""
    command = COMMAND.match(word)
    if command and (command[1] or command[2]):
        return bool(command[1])
    letters = word[command.end() :] if command else word
    return next((sign for sign in letters if sign.isascii() and sign.isalpha()), "").islower()


def _safe(part: str, unicode: bool) -> str:
    return _guarded(part, _spell(part, unicode))


def _guarded(part: str, spelt: str) -> str:
    """A part of a name, spelt, in braces where it would be split."""
    splits = any(map(part.casefold().__contains__, (",", "and", "others"))) and SPLITTING.search(part)
    return f"{{{spelt}}}" if splits or ("-" in spelt and LOOSE_HYPHEN.search(spelt)) else spelt


def _spell(text: str, unicode: bool) -> str:
    return escape(flatten(text), unicode)
