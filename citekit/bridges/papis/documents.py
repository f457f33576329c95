"""What of a work BibLaTeX says, as Papis has it: fields without LaTeX, people as lists, year and month as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.values import Organization
from citekit.writers.bib_entry import Entry, Remark, Told, tell
from citekit.writers.biblatex import RULES
from citekit.writers.biblatex_model import FIELDS
from citekit.writers.biblatex_types import kind_of
from citekit.writers.latex import flatten
from citekit.writers.wording import full_family

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.values import Name, Pages, PartialDate, Person, Term
    from citekit.work import Work

Data = dict[str, Any]

LISTS = ("author", "editor")
"""People of whom Papis has a list beside the text."""


class Plain(Entry):
    """An entry whose values are texts as they are, without braces and commands."""

    __slots__ = ("lists",)

    def __init__(self, work: Work) -> None:
        kind = kind_of(work)
        super().__init__(work, kind, FIELDS[kind.name], True, "none")
        self.lists: Data = {}

    def raw(self, field: str, spelt: str) -> bool:
        """Writes a value."""
        if not self.may(field):
            return False
        self.fields[field] = spelt
        return True

    def text(self, field: str, text: str) -> Told:
        """Writes a text."""
        return self.raw(field, flatten(text))

    title = listed = verbatim = text

    def names(self, field: str, names: tuple[Name, ...], role: str) -> Told:
        """People as one text, and those of whom Papis has a list as such."""
        people = [person_of(name) for name in names]
        if not self.raw(field, joined(people)):
            return False
        if role in LISTS:
            self.lists[f"{role}_list"] = people
        return True

    def note(self, text: str, label: str = "", *, free: bool = False) -> Told:
        """Adds a remark to the note."""
        del free
        self.notes.append(Remark(f"{label}{flatten(text)}", free=False))
        return True

    def presented(self, event: str, what: str = "") -> Told:
        """Adds where a work was presented."""
        place = self.work.event_place
        words = f"resented at {flatten(f'{event}, {place}' if place else event)}"
        return self.published(f"{what} p{words}") if what else self.note(f"P{words}")

    def published(self, text: str) -> Told:
        """Adds to the words on how a work came out."""
        self.how.append(flatten(text))
        return True


def person_of(name: Name) -> Data:
    """Papis' parts of a name: particle and suffix stand with the family name, a group is a family name alone."""
    if isinstance(name, Organization):
        return {"family": name.name, "given": ""}
    return {"family": _family(name), "given": name.given or ""}


def _family(person: Person) -> str:
    return " ".join(part for part in (person.dropping_particle, full_family(person), person.suffix) if part)


def joined(people: list[Data]) -> str:
    """ "DeSena, Allen D. and World Health Organization"."""
    return " and ".join(", ".join(filter(None, (one["family"], one["given"]))) for one in people)


def _pages(entry: Entry, pages: Pages) -> Told:
    return entry.raw("pages", ", ".join("--".join(filter(None, (part.first, part.last))) for part in pages.ranges))


def _keywords(entry: Entry, terms: tuple[Term, ...]) -> Told:
    return entry.raw("keywords", ", ".join(flatten(term.term) for term in terms))


PLAIN_RULES: dict[str, Callable[[Entry, Any], Told]] = {**RULES, "page": _pages, "keywords": _keywords}
"""Field of Work -> how it is written."""


def projection(work: Work) -> Data:
    """What of a work has a field of BibLaTeX."""
    entry = Plain(work)
    tell(entry, PLAIN_RULES, 0)
    fields: Data = {KEYS.get(name, name): value for name, value in entry.fields.items() if name not in ("date", "type")}
    if work.abstract:
        fields["abstract"] = work.abstract  # with its paragraphs
    if work.citation_key:
        fields["ref"] = work.citation_key
    return {"type": entry.kind.name, **fields, **entry.lists, **(_date(work.issued) if work.issued else {})}


KEYS = {"journaltitle": "journal"}
"""BibLaTeX's name -> Papis', where it prefers another."""


def _date(date: PartialDate) -> Data:
    """Numbers; `date` beside them would be a second date to biber."""
    parts = {"year": date.year, "month": date.month, "day": date.day}
    return {name: number for name, number in parts.items() if number is not None}
