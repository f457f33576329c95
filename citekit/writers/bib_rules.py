"""How fields are written that BibTeX and BibLaTeX write alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from citekit.media import MEDIA
from citekit.patterns import regex
from citekit.work import ROLES
from citekit.writers.latex import escape, flatten
from citekit.writers.page_forms import cut_short
from citekit.writers.read_back import changed_by_latex
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
    spelt = ", ".join([_page_range(part, entry.unicode) for part in pages.ranges])
    return entry.raw("pages", spelt) and (cut_short(pages) or True)


def _page_range(part: PageRange, unicode: bool) -> str:
    """ "211--215"; a number with a hyphen of its own in braces, as styles double it: `{12-1}--{12-20}`."""
    ends = [escape(flatten(end), unicode) for end in (part.first, part.last) if end is not None]
    return "--".join([f"{{{end}}}" if "-" in end or "," in end else end for end in ends])


def one_of(
    entry: Entry, field: str, numbers: tuple[Identifier, ...], stated: tuple[Identifier, ...] | None = None,
    scope: str | None = None,
) -> Told:  # fmt: skip
    """The first print number, else the first; the others, and what kind it is, have no place. `scope` is what the
    entry says of its numbers."""
    if not numbers:
        return False
    chosen = next((number for number in numbers if number.kind == "print"), numbers[0])
    left = list(stated or numbers)
    if not chosen.kind and chosen.scope == scope:
        left.remove(chosen)
    return entry.text(field, chosen.value) and (in_words(tuple(left)) or True)


def keywords(entry: Entry, terms: tuple[Term, ...]) -> Told:
    """Comma-separated; one that has a comma itself in braces. Whose keywords they are cannot be said."""
    flat = [flatten(term.term) for term in terms]
    odd = next(filter(None, [changed_by_latex(word, entry.unicode) for word in flat]), None)
    spelt = [escape(word, entry.unicode) for word in flat]
    entry.raw("keywords", ", ".join([f"{{{word}}}" if "," in word or ";" in word else word for word in spelt]))
    if flat != [term.term for term in terms]:
        return "line breaks or control characters"
    if odd:
        return odd
    schemes = dict.fromkeys([term.scheme for term in terms if term.scheme])
    return "whose they are: " + ", ".join(schemes) if schemes else True


def notes(entry: Entry, remarks: tuple[str, ...]) -> Told:
    """All but the publisher's copyright line."""
    told = [False if COPYRIGHT.match(note) else entry.note(note, free=True) for note in remarks]
    left = [note if done is False else str(done) for note, done in zip(remarks, told, strict=True) if done is not True]
    return "; ".join(left) or True


def looks_like_preprint(entry: Entry, csl_type: str) -> bool:
    """Whether readers take a work for a preprint, since it has a number of arXiv and nothing says what it is."""
    vague = entry.kind.name in ("misc", "online") and not entry.kind.word
    return vague and entry.work.arxiv is not None and csl_type not in TOLD_OTHERWISE


TOLD_OTHERWISE = ("article", "paper-conference", "speech", "patent")

KEYS = frozenset((
    "phdthesis", "mathesis", "bathesis", "candthesis", "techreport", "resreport", "workingpaper", "software", "datacd",
    "audiocd",
))  # fmt: skip
"""What readers take for biblatex's keys in `type` (manual, section 4.9.2.13)."""


def genre_in_type(entry: Entry, genre: str) -> Told:
    """A genre in its field."""
    told = entry.text("type", genre)
    return f"{genre} as it is spelt" if told is True and genre in KEYS else told


def url(entry: Entry, address: str) -> Told:
    """An address; what readers take from it."""
    told = entry.verbatim("url", address)
    if told is True and "hdl.handle.net/" in address:
        return f"that {address} is an address: readers take the handle from it"
    return "what stands behind its blank" if told is True and " " in address.strip() else told


_PLAIN = (
    "In press", "Submitted", "In preparation", "Unpublished", "Forthcoming", "E-pub ahead of print",
    "Accepted/In press", "Accepted", "Not published",
)  # fmt: skip
PLAIN_STATUSES: dict[str, str] = {status.casefold(): status for status in _PLAIN}
"""What a note says by itself."""


def status(entry: Entry, status: str) -> Told:
    """A publication status as a remark; "Published" goes without saying."""
    if status.casefold() == "published":
        return False
    plain = PLAIN_STATUSES.get(status.casefold())
    if plain is None:
        return entry.note(status, "Publication status: ")
    return entry.note(plain) and (plain == status or status)


def medium(entry: Entry, medium: str, *, beside: bool = False) -> Told:
    """What a work is on: how it was published, if that is not the place of its publisher (`beside`)."""
    apart = beside if entry.work.publisher else medium.lower() in MEDIA
    return entry.published(medium) if apart else entry.note(medium, "Medium: ")


def incomplete(entry: Entry, roles: tuple[str, ...]) -> Told:
    """A list that was cut ends in "and others"; one that is not there cannot, nor can the order of the roles show."""
    told = tuple(role for role in ROLES if role in roles and role in entry.cut)
    return told == roles or in_words(roles)


def isbn(entry: Entry, numbers: tuple[Identifier, ...]) -> Told:
    """One ISBN."""
    return one_of(entry, "isbn", numbers)
