"""How fields are written that BibTeX and BibLaTeX write alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from citekit.patterns import regex
from citekit.work import ROLES
from citekit.writers.latex import escape, flatten
from citekit.writers.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.values import Identifier, PageRange, Pages, Term
    from citekit.writers.bib_entry import Entry, Told

COPYRIGHT = regex(r"(?:publisher )?copyright\b|©", re.IGNORECASE)  # "Publisher Copyright: © 2016, © The Author(s)"


def into(write: Callable[[Entry, str, Any], Told], field: str) -> Callable[[Entry, Any], Told]:
    """The rule that writes a value to one field in one way."""
    return lambda entry, value: write(entry, field, value)


def people_in(role: str, field: str | None = None) -> Callable[[Entry, Any], Told]:
    """The rule that writes the people of a role."""
    return lambda entry, names: entry.names(field or role, names, role)


def pages(entry: Entry, pages: Pages) -> Told:
    """ "211--215", "1--4, 7"."""
    return entry.raw("pages", ", ".join([_page_range(part, entry.unicode) for part in pages.ranges]))


def _page_range(part: PageRange, unicode: bool) -> str:
    """ "211--215"; a number with a hyphen of its own in braces, as styles double it: `{12-1}--{12-20}`."""
    ends = [escape(flatten(end), unicode) for end in (part.first, part.last) if end is not None]
    return "--".join([f"{{{end}}}" if "-" in end or "," in end else end for end in ends])


def one_of(
    entry: Entry, field: str, numbers: tuple[Identifier, ...], stated: tuple[Identifier, ...] | None = None
) -> Told:
    """The first print number, else the first; the others, and what kind it is, have no place."""
    if not numbers:
        return False
    chosen = next((number for number in numbers if number.kind == "print"), numbers[0])
    left = list(stated or numbers)
    if not chosen.kind and not chosen.scope:
        left.remove(chosen)
    return entry.text(field, chosen.value) and (in_words(tuple(left)) or True)


def keywords(entry: Entry, terms: tuple[Term, ...]) -> Told:
    """Comma-separated; one that has a comma itself in braces. Whose keywords they are cannot be said."""
    flat = [flatten(term.term) for term in terms]
    spelt = [escape(word, entry.unicode) for word in flat]
    entry.raw("keywords", ", ".join([f"{{{word}}}" if "," in word else word for word in spelt]))
    if flat != [term.term for term in terms]:
        return "line breaks or control characters"
    schemes = dict.fromkeys([term.scheme for term in terms if term.scheme])
    return "whose they are: " + ", ".join(schemes) if schemes else True


def notes(entry: Entry, remarks: tuple[str, ...]) -> Told:
    """All but the publisher's copyright line."""
    left = [note for note in remarks if COPYRIGHT.match(note) or entry.note(note) is not True]
    return in_words(tuple(left)) or True


def incomplete(entry: Entry, roles: tuple[str, ...]) -> Told:
    """A list that was cut ends in "and others"; one that is not there cannot, nor can the order of the roles show."""
    told = tuple(role for role in ROLES if role in roles and role in entry.cut)
    return told == roles or in_words(roles)


def isbn(entry: Entry, numbers: tuple[Identifier, ...]) -> Told:
    """One ISBN."""
    return one_of(entry, "isbn", numbers)
