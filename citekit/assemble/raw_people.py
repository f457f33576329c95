"""People: what makes names of raw fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization, role_of, split_name
from citekit.patterns import regex
from citekit.values import Organization, Person

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly, Handler
    from citekit.draft import Field


def add_person(role: str) -> Handler:
    """A field of people."""

    def add(assembly: Assembly, field: Field) -> None:
        split = split_name(_without_role(field.text) if "(" in field.text else field.text)
        if split is None:
            assembly.doubt("unread-line", field)
            return
        if _is_named_before(assembly, role, split.name, field):
            assembly.trace(role, field)
            return
        assembly.add(role, split.name, field)
        if split.reason:
            _doubt_name(assembly, field, split.name, split.reason)

    return add


def _is_named_before(assembly: Assembly, role: str, name: Person | Organization, field: Field) -> bool:
    """Whether another part of the page named a person already: the byline an editor, and then the row "Editors"."""
    origins = assembly.origins.get(role)
    if not origins or origins[0].rule == field.rule:
        return False
    first = sum(origin.rule == origins[0].rule for origin in origins)
    return name in assembly.values[role][:first]


def _without_role(text: str) -> str:
    """A name without the role or the place behind it; what is neither is to be told: "Bo Berg (Keeper of wells)"."""
    found = ROLE_TAIL.search(text)
    known = found is not None and (role_of(text)[0] != text or looks_like_organization(found[1]))
    return text[: found.start()] if found and known else text


ROLE_TAIL = regex(r"\s*\(([A-Z][A-Za-z ,/-]{2,30}|eds?\.)\)\s*[*†‡]*$")  # "Jane Doe (Editor)"


def _doubt_name(assembly: Assembly, field: Field, name: Person | Organization, reason: str) -> None:
    if isinstance(name, Person):
        family = " ".join(part for part in (name.particle, name.family) if part)
        assembly.doubt("name-split-doubtful", field, family=family, given=name.given or "", reason=reason)
    else:
        assembly.doubt("name-split-doubtful", field, family=name.name, given="", reason=reason)


def add_incomplete(assembly: Assembly, field: Field, role: str) -> None:
    """That a list of people was cut."""
    assembly.add_new("incomplete", role, field)
