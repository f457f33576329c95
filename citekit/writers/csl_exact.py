"""What of an item readers do not take back to the letter, so that it has to stand under `custom`, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.values import Organization
from citekit.writers.read_back import changed, number_read, pages_read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.values import Name, Pages

OWN_FORM = frozenset(("doi", "pmid", "pmcid", "url", "language", "number_of_pages"))
"""Fields whose values have a form of their own, which readers know."""


def text_is_exact(field: str, text: str) -> bool:
    """Whether a text is read back as it is."""
    if field in OWN_FORM:
        return True
    if field in ("volume", "issue") and number_read(field, text) != text:
        return False
    if field != "abstract" or "\n" not in text:
        return changed(text) is None
    lines = text.split("\n\n")
    return all(line and "\n" not in line and changed(line) is None for line in lines)


def names_are_exact(names: Iterable[Name]) -> bool:
    """Whether people are read back as they are."""
    return all(map(_name_is_exact, names))


def _name_is_exact(name: Name) -> bool:
    if isinstance(name, Organization):
        return changed(name.name) is None and name.name.lower() not in OTHERS
    whole = name.particle is name.dropping_particle is name.suffix is None
    if whole and USUAL.fullmatch(f"{name.family}|{name.given}"):
        return True
    odd = "," in (name.given or "") or name.given == "The" or name.family[:1] == '"' or SPLITTING.search(name.family)
    parts = (name.family, name.given, name.particle, name.dropping_particle, name.suffix)
    return not odd and all(part is None or (part and changed(part) is None) for part in parts)


# "Dubey|Rohan B.", "Holm-Sørensen|Åse": family and given name of which no rule has anything to say
USUAL = regex(r"[A-Za-zÀ-ÖØ-öø-ÿ'-]+\|(?!The$)[A-Za-zÀ-ÖØ-öø-ÿ.'-]+(?: [A-Za-zÀ-ÖØ-öø-ÿ.'-]+)*")
SPLITTING = regex(r"[,;]|\s(?:[JjSs]r\.?|I{2,3}|IV)$")  # "Doe, J.", "King Jr."
OTHERS = frozenset({"et al", "et al.", "others", "and others"})
"""What stands where a list was cut."""


def pages_are_exact(pages: Pages) -> bool:
    """Whether pages are read as they are: without signs of a range in a number, and none cut short ("211-5")."""
    return pages_read(str(pages)) == pages
