"""Several witnesses of one work in one paste: merged field by field, in a stated order of trust.

A labelled row goes before a citation line, and that before a link; a lower witness fills what a higher one lacks. Two
things are better known together: a title that one witness has whole, and names that one prints in full and another
with the family name first.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from citekit.diagnostic import Doubt
from citekit.frozen import replace
from citekit.patterns import regex
from citekit.values import Name, Pages, PartialDate, Person
from citekit.work import ROLES

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assemble.assembly import Assembly

TRUST: tuple[str, ...] = (
    "page", "item", "cover", "meta", "json-ld", "ris", "bibtex", "harvard", "apa", "author", "standard", "vancouver",
    "chicago", "mla", "ieee", "openurl", "front matter",
)  # fmt: skip
"""Witnesses, the most trusted first."""

COMPARED = ("volume", "issue", "page", "article_number", "doi", "container_title")
"""Fields in which a disagreement of two witnesses is worth a word."""

SUBTITLE = regex(r"\s*:|\s+[–—-]\s|[?!]\s")  # what stands between a title and its subtitle


def rank(witness: str) -> int:
    """The place of a witness in the order of trust ("page 2" beside "page"); an unknown one comes last."""
    witness = witness.partition(" ")[0]
    return TRUST.index(witness) if witness in TRUST else len(TRUST)


def merge_witnesses(assemblies: dict[str, Assembly]) -> Assembly:
    """The most trusted witness's assembly, completed by the others."""
    first, *others = sorted(assemblies, key=rank)
    merged = assemblies[first]
    for witness in others:
        _merge(merged, assemblies[witness], witness)
    return merged


def _merge(ours: Assembly, theirs: Assembly, witness: str) -> None:
    for name in [name for name in theirs.values if name != "incomplete"]:
        if not ours.values.get(name):
            if _belongs(name, ours, theirs):
                _take(ours, theirs, name)
        elif name in ROLES:
            _merge_people(ours, theirs, name)
        elif name in MERGED:
            MERGED[name](ours, theirs)
        if name in COMPARED and name in ours.values and not _agree(name, ours.values[name], theirs.values[name]):
            _disagree(ours, theirs, name, witness)
    for name, field in theirs.raw.items():
        ours.raw.setdefault(name, field)
    if "author" in ours.values:
        _complete_list(ours, theirs)


def _belongs(name: str, ours: Assembly, theirs: Assembly) -> bool:
    """Whether a work of our kind has such a field: what stands at its place in a citation may be something else."""
    if name in HOSTED and ours.values.get("type") in UNHOSTED:
        return False
    publisher = ours.values.get("publisher")
    if name != "collection_title" or not publisher or publisher == theirs.values.get("publisher"):
        return True
    return not theirs.values[name].startswith(publisher)


HOSTED = frozenset({"container_title", "article_number", "collection_title"})
UNHOSTED = frozenset({"article", "software", "webpage", "dataset", "patent", "thesis", "graphic"})
"""Kinds that stand in no host; a citation line prints version, server or repository at the host's place."""


def _take(ours: Assembly, theirs: Assembly, name: str) -> None:
    ours.values[name] = theirs.values[name]
    ours.origins[name] = [*ours.origins.get(name, ()), *theirs.origins.get(name, ())]
    if name in ROLES and name in theirs.values.get("incomplete", ()):
        ours.values.setdefault("incomplete", []).append(name)
    ours.doubts += [doubt for doubt in theirs.doubts if doubt.words.get("field") == name]


def _merge_title(ours: Assembly, theirs: Assembly) -> None:
    """A title that goes on where ours stops, or shows the colon that ours has lost, is the whole one."""
    kept, other = ours.values["title"], theirs.values["title"]
    if kept == other:
        return
    mine, their = _letters(kept), _letters(other)
    longer = their.startswith(mine) and len(their) > len(mine) and SUBTITLE.match(_rest(other, mine))
    colon = their == mine and ":" in other and ":" not in kept
    if longer or colon:
        _take(ours, theirs, "title")


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(filter(str.isalnum, folded))


def _rest(text: str, letters: str) -> str:
    """What of a text is left behind so many letters."""
    count = 0
    for at, char in enumerate(text):
        count += len(_letters(char))
        if count >= len(letters):
            return text[at + 1 :]
    return ""


def _merge_pages(ours: Assembly, theirs: Assembly) -> None:
    if _is_backwards(ours.values["page"]) and not _is_backwards(theirs.values["page"]):
        _take(ours, theirs, "page")


def _is_backwards(pages: Pages) -> bool:
    """Pages that end before they begin: a copy that was cut off ("255-2")."""
    first, last = pages.first, pages.last
    return bool(last) and first.isdigit() and str(last).isdigit() and int(str(last)) < int(first)


def _merge_date(ours: Assembly, theirs: Assembly) -> None:
    """A more precise date of the same year and month completes ours."""
    kept, other = ours.values["issued"], theirs.values["issued"]
    if _refines(other, kept):
        _take(ours, theirs, "issued")


def _refines(other: PartialDate, kept: PartialDate) -> bool:
    if kept.end or other.end or other.year != kept.year or kept.season or other.season:
        return False
    return kept.month is None and other.month is not None


def _merge_people(ours: Assembly, theirs: Assembly, role: str) -> None:
    """Names checked against each other: a citation shows which words are the family name."""
    mine, their = ours.values[role], theirs.values[role]
    if len(mine) != len(their):
        return
    turned = any("," in origin.text for origin in theirs.origins.get(role, ()))
    checked = [
        _checked(name, other) if turned or _words(name) != _words(other) else name
        for name, other in zip(mine, their, strict=True)
    ]
    sure = {_last(other) for other in their if not any(_is_of(doubt, other) for doubt in theirs.doubts)}
    settled = [name for name in checked if _last(name) in sure]
    ours.doubts[:] = [doubt for doubt in ours.doubts if not any(_is_of(doubt, name) for name in settled)]
    if checked != mine:
        ours.values[role] = checked
        ours.origins[role] = [*ours.origins.get(role, ()), *theirs.origins.get(role, ())]


def _words(name: Name) -> list[str]:
    """A name as it is in natural order: who prints the same words so says nothing of the split."""
    if not isinstance(name, Person):
        return [name.name]
    return [word for part in (name.given, name.particle, name.family) if part for word in part.split()]


def _last(name: Name) -> str:
    """The words of a family name."""
    return _letters((name.particle or "") + name.family) if isinstance(name, Person) else ""


def _is_of(doubt: Doubt, name: Name) -> bool:
    """Whether it is doubtful that this is the family name."""
    return doubt.code == "name-split-doubtful" and _letters(doubt.words["family"]) == _last(name)


def _checked(name: Name, other: Name) -> Name:
    """A name printed in full, split as another witness splits it ("Family, I.")."""
    if not isinstance(name, Person) or not isinstance(other, Person) or name.given is None or other.given is None:
        return _fuller(name, other)
    words = " ".join(part for part in (name.given, name.particle, name.family) if part).split()
    family = " ".join(part for part in (other.particle, other.family) if part).split()
    if [_letters(word) for word in words[-len(family) :]] == [_letters(word) for word in family]:
        given, shown = words[: -len(family)], words[-len(family) :]
    elif [_letters(word) for word in words[: len(family)]] == [_letters(word) for word in family]:
        shown, given = words[: len(family)], words[len(family) :]
    else:
        return _fuller(name, other)
    if not given or not _initials_fit(given, other.given):
        return name
    if len(" ".join(given)) < len(other.given):
        return other
    particles = other.particle.split() if other.particle else []
    return replace(name, given=" ".join(given), particle=other.particle, family=" ".join(shown[len(particles) :]))


def _fuller(name: Name, other: Name) -> Name:
    """The same family name with a given name in full instead of initials."""
    if isinstance(name, Person) and isinstance(other, Person) and _letters(name.family) == _letters(other.family):
        longer = len(_letters(other.given or "")) > len(_letters(name.given or ""))
        return other if longer and _initials_fit((other.given or "").split(), name.given or "") else name
    return name


def _initials_fit(given: list[str], initials: str) -> bool:
    return bool(given) and _letters(initials)[:1] == _letters(given[0])[:1]


def _complete_list(ours: Assembly, theirs: Assembly) -> None:
    """A list of people that was cut short is taken from a witness that shows more; names shown in full stay so. Where
    that list is cut, too ("Gosselin, D., ... Glass, C. K."), ours stays cut."""
    incomplete = ours.values.get("incomplete", [])
    shown, whole = ours.values["author"], theirs.values.get("author", ())
    if "author" not in incomplete or len(whole) <= len(shown):
        return
    ours.values["incomplete"] = [role for role in incomplete if role != "author"]
    _take(ours, theirs, "author")
    ours.values["author"] = [*map(_checked, shown, whole), *whole[len(shown) :]]
    if "author" not in ours.values["incomplete"]:
        ours.doubts[:] = [doubt for doubt in ours.doubts if doubt.code != "people-incomplete"]


def _agree(name: str, ours: Any, theirs: Any) -> bool:
    if name == "container_title":
        return _letters(ours).startswith(_letters(theirs)) or _letters(theirs).startswith(_letters(ours))
    return _letters(str(ours)) == _letters(str(theirs))


def _disagree(ours: Assembly, theirs: Assembly, name: str, witness: str) -> None:
    place = theirs.origins[name][0]
    words = {"field": name, "kept": str(ours.values[name]), "text": str(theirs.values[name]), "witness": witness}
    ours.doubts.append(Doubt("witnesses-disagree", place.span, words))


MERGED: dict[str, Callable[[Assembly, Assembly], None]] = {
    "title": _merge_title,
    "issued": _merge_date,
    "page": _merge_pages,
}
"""Fields that two witnesses tell better together."""
