"""How a portal words the facts of a made work: people, dates, and which facts a shape states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from citekit.values import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.values import Person
    from tests.made import Made

Facts = dict[str, Any]
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ABSTRACT = (
    "Ten years of surveys follow two places that changed in the same week. The first came back only where drains had "
    "been blocked before, and nobody had asked the second."
)
TYPES = {"article": "article-journal", "paper": "paper-conference", "chapter": "chapter"}


class Shape(NamedTuple):
    """A text, every fact it states, and whether it has given names in full."""

    text: str
    facts: Facts
    full: bool = False


# people


def family(person: Person) -> str:
    """Particle and suffix stand in Pure's field of the last name: "van der Laan", "Smith Jr."."""
    return " ".join(filter(None, (person.particle, person.family, person.suffix)))


def initials(person: Person, stop: str = ".", between: str = " ", hyphen: str = "-") -> str:
    """ "Jean-Pierre" as "J.-P.", "J-P" or "JP"."""
    words = (person.given or "").split()
    return between.join(hyphen.join(part[0] + stop for part in word.split("-")) for word in words)


def given_first(person: Person) -> str:
    """ "Karin van der Laan"."""
    return f"{person.given} {family(person)}"


def family_first(person: Person) -> str:
    """ "van der Laan, Karin"."""
    return f"{family(person)}, {person.given}"


def short(person: Person) -> str:
    """ "van der Laan, K."."""
    return f"{family(person)}, {initials(person)}"


def bare(person: Person) -> str:
    """ "van der Laan PJ", "Smith J Jr": Vancouver has the suffix behind the initials, and no full stops."""
    name = " ".join(filter(None, (person.particle, person.family)))
    return joined(name, initials(person, "", "", ""), (person.suffix or "").rstrip("."), by=" ")


def listed(names: Iterable[str], last: str, between: str = ", ") -> str:
    """Names, with a word before the last."""
    *others, end = [*names] or [""]
    return f"{between.join(others)}{last}{end}" if others else end


# dates


def words(date: PartialDate) -> str:
    """ "21 Mar 2024", "Aug 2025", "2024"."""
    return " ".join(filter(None, (str(date.day or ""), MONTHS[date.month - 1] if date.month else "", str(date.year))))


def year_first(date: PartialDate) -> str:
    """ "2024 Mar 21", "2025 Aug", "2024"."""
    return " ".join(filter(None, (str(date.year), MONTHS[date.month - 1] if date.month else "", str(date.day or ""))))


def figures(date: PartialDate, between: str, *, year_first: bool = False) -> str:
    """ "01.05.2016", "05.2016", "2016"; "2016/5/1" with the year first."""
    parts = [part for part in (date.year, date.month, date.day) if part]
    if year_first:
        return between.join(map(str, parts))
    return between.join([f"{part:02d}" for part in reversed(parts[1:])] + [str(date.year)])


# facts


def stated(work: Made, *names: str, **more: Any) -> Facts:
    """The facts of a work by name, those it has; "year" for its year alone, "host" for what it stands in."""
    facts = {name: getattr(work, name) for name in names if name not in {"year", "host", "type"}}
    if "type" in names:
        facts["type"] = TYPES[work.kind]
    if "year" in names:
        facts["issued"] = PartialDate(work.issued.year)
    if work.host and "host" in names:
        facts |= {"publisher": work.host.publisher, "collection_title": work.host.series}
        facts |= {"collection_number": work.host.number, "editor": work.host.editors}
    facts = {"title": work.full_title, "author": work.author, **facts, **more}
    return {name: value for name, value in facts.items() if value}


def joined(*parts: str | None, by: str = ", ") -> str:
    """What there is, with something between."""
    return by.join(filter(None, parts))


def form(pattern: str, value: object) -> str | None:
    """A value in its words; None for no value."""
    return pattern.format(value) if value else None
