"""The values a record is made of: small, frozen, without behaviour that guesses.

They are plain dataclasses, so that reading and writing need no pydantic; pydantic validates and serialises them as
fields of `citekit.record.Record`.
"""

from __future__ import annotations

from citekit.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """One human being, in CSL's parts.

    `particle` is CSL's non-dropping particle ("van der"), `dropping_particle` the one that goes when the family name
    stands alone, `suffix` "Jr." or "III". A person with a single name has it in `family`.
    """

    family: str
    given: str | None = None
    particle: str | None = None
    dropping_particle: str | None = None
    suffix: str | None = None


@dataclass(frozen=True, slots=True)
class Organization:
    """A group, consortium or institution in a list of people; CSL's `literal` name."""

    name: str


Name = Person | Organization


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as it was printed; with `end`, a range.

    `year` is Gregorian, `month` 1 to 12, `day` 1 to 31 (only with a month), `season` 1 spring, 2 summer, 3 autumn,
    4 winter (CSL 1.0.2; only without a month). Raises `ValueError` for other numbers.
    """

    year: int
    month: int | None = None
    day: int | None = None
    season: int | None = None
    end: PartialDate | None = None

    def __post_init__(self) -> None:
        for name, part, most in (("month", self.month, 12), ("day", self.day, 31), ("season", self.season, 4)):
            if part is not None and not 1 <= part <= most:
                raise ValueError(f"{name} {part} is not one of 1 to {most}")
        if self.month is None and self.day is not None:
            raise ValueError(f"day {self.day} is of no month")
        if self.month is not None and self.season is not None:
            raise ValueError("a month and a season as well")

    def iso(self) -> str:
        """ISO 8601, cut at the known precision: "2016", "2016-05", "2024-06-29/2024-07-03"; a season as its year."""
        year = f"{self.year:04d}" if self.year >= 0 else f"{self.year:05d}"
        start = "-".join([year, *(f"{part:02d}" for part in (self.month, self.day) if part is not None)])
        return f"{start}/{self.end.iso()}" if self.end else start


@dataclass(frozen=True, slots=True)
class PageRange:
    """One stretch of pages, or one page when `last` is None; text, since "S12", "e5" and "xiv" are pages."""

    first: str
    last: str | None = None

    def __str__(self) -> str:
        return self.first if self.last is None else f"{self.first}-{self.last}"


@dataclass(frozen=True, slots=True)
class Pages:
    """Where a work stands in its container: one or more ranges, in the order printed. At least one."""

    ranges: tuple[PageRange, ...]

    def __post_init__(self) -> None:
        if not self.ranges:
            raise ValueError("no pages")

    @property
    def first(self) -> str:
        """The page on which the work begins."""
        return self.ranges[0].first

    @property
    def last(self) -> str | None:
        """Last page of the last range; None for a single page."""
        return self.ranges[-1].last or (self.ranges[-1].first if len(self.ranges) > 1 else None)

    def __str__(self) -> str:
        return ", ".join(map(str, self.ranges))


@dataclass(frozen=True, slots=True)
class Identifier:
    """An ISSN or ISBN as printed. `kind`: "print", "electronic" or None where not stated; `scope`: "collection" for a
    number of the series and not of the work or its host."""

    value: str
    kind: str | None = None
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """A keyword or subject; `scheme`: "author", "ASJC", "SDG", … or None where the page does not say."""

    term: str
    scheme: str | None = None


@dataclass(frozen=True, slots=True)
class CitedBy:
    """A citation count and who counts ("Scopus", "Web of Science")."""

    count: int
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Custom:
    """A stated fact that has no variable of its own: the page's label and its value."""

    label: str
    value: str
