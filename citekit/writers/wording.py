"""Values in words, for notes in a citation and for messages about what a format could not carry."""

from __future__ import annotations

from typing import Any

from citekit.values import CitedBy, Custom, Identifier, Organization, PartialDate, Person, Term

SEASONS: tuple[str, ...] = ("", "Spring", "Summer", "Autumn", "Winter")


def in_words(value: Any) -> str:
    """One value of a Work, or a tuple of them, as a person would note it down."""
    if isinstance(value, tuple):
        return "; ".join(map(in_words, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    words = _WORDS.get(type(value))
    return words(value) if words else str(value)


def full_family(person: Person) -> str:
    """The family name behind its particle: "van der Berg", "d'Antras", "al-Khalili"."""
    if not person.particle:
        return person.family
    return f"{person.particle}{'' if person.particle.endswith(GLUED) else ' '}{person.family}"


GLUED: tuple[str, ...] = ("'", "’", "-")
"""How a particle ends that takes no blank: "d'", "al-"."""


def _person(person: Person) -> str:
    parts = (person.given, person.dropping_particle, full_family(person))
    name = " ".join(part for part in parts if part)
    return f"{name}, {person.suffix}" if person.suffix else name


def _identifier(number: Identifier) -> str:
    return _aside(number.value, ", ".join(part for part in (number.kind, number.scope) if part))


def _aside(text: str, remark: str | None) -> str:
    return f"{text} ({remark})" if remark else text


def _date(date: PartialDate) -> str:
    """ "2016-05-01", "Spring 2016", "2024-06-29/2024-07-03"."""
    start = f"{SEASONS[date.season]} {date.year:04d}" if date.season else date.iso().partition("/")[0]
    return f"{start}/{_date(date.end)}" if date.end else start


_WORDS: dict[type, Any] = {
    Person: _person,
    Organization: lambda group: group.name,
    PartialDate: _date,
    Identifier: _identifier,
    Term: lambda term: _aside(term.term, term.scheme),
    CitedBy: lambda cited: _aside(str(cited.count), cited.source),
    Custom: lambda fact: f"{fact.label}: {fact.value}",
}
