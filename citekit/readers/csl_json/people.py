"""Names of CSL: in parts, as literals, or to be parsed; with what Crossref adds to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.normalize.coded import person_name
from citekit.normalize.names.marks import take_suffix
from citekit.readers.csl_json.said import as_text, fact, said
from citekit.readers.json_scan import elements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.csl_json.item import Item
    from citekit.readers.csl_json.said import Said
    from citekit.readers.json_scan import Value


def names(item: Item, value: Value, role: str) -> Iterator[Said]:
    """The people of a role, one or a list of them."""
    if not isinstance(value.value, list):
        yield from _name(item, value, role)
        return
    for element in elements(item.text, value.start):
        yield from _name(item, element, role)


def _name(item: Item, value: Value, role: str) -> Iterator[Said]:
    """A name in parts; a literal, or Crossref's `name`, is a group; `parse-names` leaves particles to be found."""
    name = value.value
    if not isinstance(name, dict):
        if as_text(name).strip():
            yield said(f"inverted:{role}", value)
        return
    parts = _parts(name)
    if group := _group(name, parts):
        yield said(f"incomplete:{role}" if group.lower() in OTHERS else f"group:{role}", value, group)
    elif ("," in parts[0] or ";" in parts[0]) and not any(parts[1:]):  # all of a name in the family
        yield said(f"inverted:{role}", value, parts[0])
    elif name.get("parse-names") and all(parts[:2]) and not any(parts[2:4]):
        yield said(f"inverted:{role}", value, ", ".join(filter(None, (parts[0], parts[1], parts[4]))))
    elif any(parts[:2]):
        printed = " ".join(filter(None, (parts[1], parts[3], parts[2], parts[0], parts[4])))
        yield said(person_name(role, *parts), value, printed)
    elif REST_OF_NAME.isdisjoint(name):
        yield from fact(item, value, role)
    if not PLAIN_NAME.issuperset(name):
        yield from _rest_of_name(value, name)


def _parts(name: dict[str, Any]) -> list[str]:
    """The parts of a name. A suffix in the place of a family or given name is one; quotes only tell citeproc to look
    for no particle."""
    parts = [as_text(name[key]) if key in name else "" for key in PARTS_OF_NAME]
    family, given, *_, suffix = parts
    if family[:1] == family[-1:] == '"' and len(family) > 2:
        parts[0] = family[1:-1]
    if given and not suffix:
        parts[0], parts[4] = take_suffix(parts[0])
        if not parts[4] and "," in given:
            parts[1], parts[4] = take_suffix(given)
    return parts


def _group(name: dict[str, Any], parts: list[str]) -> str:
    """What is no person: a literal, Crossref's `name`, a cut list's "et al.", {"family": "Beatles", "given": "The"}."""
    if not any(parts[:2]):
        return as_text(name.get("literal")) or as_text(name.get("name"))
    if parts[1] == "The" and parts[0] and not any(parts[2:]):
        return f"The {parts[0]}"
    whole = " ".join(filter(None, parts))
    return whole if whole.lower() in OTHERS else ""


OTHERS = frozenset({"et al", "et al.", "others", "and others"})
"""In the place of a name: that the list is cut."""
PARTS_OF_NAME = ("family", "given", "non-dropping-particle", "dropping-particle", "suffix")
REST_OF_NAME = frozenset({"ORCID", "orcid", "affiliation"})
PLAIN_NAME = frozenset({
    *PARTS_OF_NAME, "literal", "name", "parse-names", "comma-suffix", "comma-prefix", "static-ordering", "sequence",
    "authenticated-orcid", "isInstitution", "multi", "role",
})  # fmt: skip
"""Parts of a name that are read, or are no news."""


def _rest_of_name(value: Value, name: dict[str, Any]) -> Iterator[Said]:
    for key in ("ORCID", "orcid"):
        if as_text(name.get(key)):
            yield said("fact:ORCID", value, f"{as_text(name.get('family'))}: {as_text(name[key])}")
    places = name.get("affiliation")
    for place in places if isinstance(places, list) else ():
        if isinstance(place, dict) and as_text(place.get("name")):
            yield said("fact:Affiliation", value, f"{as_text(name.get('family'))}: {as_text(place['name'])}")
    for key in sorted(name.keys() - PLAIN_NAME - REST_OF_NAME):
        if as_text(name[key]).strip():
            yield said(f"fact:{key}", value, as_text(name[key]))
