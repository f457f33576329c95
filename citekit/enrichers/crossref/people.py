"""People of a message: in parts, with suffixes and particles where depositors put them, and groups."""

from __future__ import annotations

from typing import Any

from citekit.enrichers.crossref.said import objects, text
from citekit.normalize.names.inverted import split_inverted
from citekit.values import Name, Organization, Person


def read_people(value: Any) -> tuple[Name, ...]:
    """The people of a list, in its order."""
    return tuple(name for member in objects(value) if (name := _name(member)))


def _name(member: dict[str, Any]) -> Name | None:
    family, given, suffix = (text(member.get(key)) for key in ("family", "given", "suffix"))
    if family is None:
        group = text(member.get("name"))
        return Organization(group) if group else Person(given) if given else None
    return _person(family, given, suffix)


def _person(family: str, given: str | None, suffix: str | None) -> Name:
    """Particles and suffixes in the family name ("van der Berg", "Waiss, Jr.") are made parts of their own."""
    if given is None:
        return Person(family, suffix=suffix)
    split = split_inverted(", ".join(filter(None, (family, given, suffix))))
    if split and isinstance(split.name, Person):
        return split.name
    return Person(family, given, suffix=suffix)
