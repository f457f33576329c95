"""One work in each shape in which a portal prints it: what they state is read alike, two shapes are one work."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import citekit
from citekit.values import Person

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.work import Work


class Made(NamedTuple):
    """A journal article as its author would state it; `people` are given names, initials and family names."""

    title: str
    people: tuple[tuple[str, str, str], ...]
    journal: str
    volume: str
    issue: str
    first: int
    year: int
    doi: str

    @property
    def pages(self) -> str:
        """Its pages."""
        return f"{self.first}-{self.first + 9}"


PEOPLE = (
    ("Eleanor M.", "E. M.", "Whitcombe"), ("Jonas", "J.", "Lindqvist"), ("Harriet", "H.", "Osei-Bonsu"),
    ("Pieter J.", "P. J.", "van der Laan"), ("Seán", "S.", "Ó Briain"), ("Zoë", "Z.", "Müller"),
)  # fmt: skip
TITLES = (
    "Peat bog recovery after fire: A ten-year record from northern England",
    "Walking home in the rain",
    "Élan and inertia in alpine meadows",
    "How the sea keeps time: Tides, clocks and sailors",
)
JOURNALS = ("Journal of Upland Ecology", "Review of Patient Economics", "Annals of Weather & Society")

ABSTRACT = (
    "Ten years of surveys follow two places that changed in the same week. The first came back only where drains had "
    "been blocked before, and nobody had asked the second."
)

works = st.builds(
    Made,
    st.sampled_from(TITLES),
    st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=4, unique=True).map(tuple),
    st.sampled_from(JOURNALS),
    st.integers(1, 99).map(str), st.integers(1, 12).map(str), st.integers(1, 900), st.integers(1990, 2025),
    st.integers(1000, 9999).map("10.5555/made.{}".format),
)  # fmt: skip


def listed(work: Made, last: str, turned: str = "{2}, {1}") -> str:
    """The people of a work, with a word before the last."""
    names = [turned.format(*person) for person in work.people]
    return f"{', '.join(names[:-1])}{last}{names[-1]}" if len(names) > 1 else names[0]


def page(work: Made) -> str:
    """Pure's page."""
    people = ", ".join(f"{given} {family}" for given, _, family in work.people)
    return (
        f"{work.title}\n{people}\nResearch output: Contribution to journal › Article › peer-review\n"
        f"Abstract\n{ABSTRACT}\nOriginal language\tEnglish\n"
        f"Pages (from-to)\t{work.pages}\nJournal\t{work.journal}\nVolume\t{work.volume}\n"
        f"Issue number\t{work.issue}\nDOIs\t\nhttps://doi.org/{work.doi}\nPublication status\tPublished - {work.year}\n"
    )


def item(work: Made) -> str:
    """An item of a result list."""
    return (
        f"{work.title}\n{listed(work, ' & ')}, {work.year}, In: {work.journal}. {work.volume}, {work.issue}, "
        f"p. {work.pages} 10 p.\nResearch output: Contribution to journal › Article › peer-review\n"
    )


def apa(work: Made) -> str:
    """The APA line."""
    return (
        f"{listed(work, ', & ')} ({work.year}). {work.title}. {work.journal}, {work.volume}({work.issue}), "
        f"{work.pages}. https://doi.org/{work.doi}"
    )


def cover(work: Made) -> str:
    """The cover page before a PDF."""
    people = "; ".join(f"{family}, {given}" for given, _, family in work.people)
    return (
        f"University of Norrmark\n\n{work.title}\n\n{people}\n\nPublished in:\n{work.journal}\n\nDOI:\n{work.doi}\n\n"
        f"Document Version\nPublisher's PDF, also known as Version of record\n\nPublication date:\n{work.year}\n\n"
        f"Link to publication\n\nCitation for published version (APA):\n{apa(work)}\n\n"
        "General rights\nNo part of this text may be sent on.\n"
    )


def bibtex(work: Made) -> str:
    """The BibTeX block."""
    people = " and ".join(f"{family}, {given}" for given, _, family in work.people)
    return (
        f'@article{{8f2b,\ntitle = "{work.title}",\nauthor = "{people}",\nyear = "{work.year}",\n'
        f'doi = "{work.doi}",\nvolume = "{work.volume}",\npages = "{work.first}--{work.first + 9}",\n'
        f'journal = "{work.journal.replace("&", chr(92) + "&")}",\nnumber = "{work.issue}",\n}}\n'
    )


def ris(work: Made) -> str:
    """The RIS block."""
    people = "".join(f"AU  - {family}, {given}\n" for given, _, family in work.people)
    return (
        f"TY  - JOUR\nT1  - {work.title}\n{people}PY  - {work.year}\nDO  - {work.doi}\nJO  - {work.journal}\n"
        f"VL  - {work.volume}\nIS  - {work.issue}\nSP  - {work.first}\nEP  - {work.first + 9}\nER  -\n"
    )


SHAPES: tuple[Callable[[Made], str], ...] = (page, item, apa, cover, bibtex, ris)
WITHOUT_DOI = frozenset({item})
PASTED = tuple(
    (first, second) for first in SHAPES for second in SHAPES if first not in (apa, bibtex, ris) and second is not apa
)
"""Shapes of which one stands below the other in a paste; a file of entries is read as such."""


def check(read: Work, work: Made, doi: bool) -> None:
    """What was read is what was made."""
    assert (read.type, read.title, read.container_title) == ("article-journal", work.title, work.journal)
    assert (read.volume, read.issue, str(read.page)) == (work.volume, work.issue, work.pages)
    assert read.issued is not None
    assert (read.issued.year, read.doi) == (work.year, work.doi if doi else None)
    people = [name for name in read.author if isinstance(name, Person)]
    shown = [" ".join(filter(None, (name.particle, name.family))) for name in people]
    assert shown == [family for _, _, family in work.people]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
@given(work=works)
@settings(max_examples=20)
def test_each_shape_states_the_work(shape: Callable[[Made], str], work: Made) -> None:
    reading = citekit.read(shape(work))
    assert len(reading.works) == 1
    check(reading.works[0], work, shape not in WITHOUT_DOI)


@pytest.mark.parametrize(
    ("first", "second"), [pair for pair in PASTED if pair[0] is not pair[1]], ids=lambda shape: shape.__name__
)
@given(work=works)
@settings(max_examples=3)
def test_two_shapes_of_a_work_are_one_record(
    first: Callable[[Made], str], second: Callable[[Made], str], work: Made
) -> None:
    reading = citekit.read(f"{first(work)}\n\n{second(work)}")
    assert len(reading.works) == 1
    check(reading.works[0], work, not {first, second} <= WITHOUT_DOI)


@pytest.mark.parametrize(("first", "second"), PASTED, ids=lambda shape: shape.__name__)
@given(pair=st.tuples(works, works))
@settings(max_examples=3)
def test_shapes_of_two_works_are_two_records(
    first: Callable[[Made], str], second: Callable[[Made], str], pair: tuple[Made, Made]
) -> None:
    assume(pair[0].title != pair[1].title and pair[0].doi != pair[1].doi)
    reading = citekit.read(f"{first(pair[0])}\n\n{second(pair[1])}")
    assert len(reading.works) == 2
    for read, work, shape in zip(reading.works, pair, (first, second), strict=True):
        check(read, work, shape not in WITHOUT_DOI)
    numbers = [line.number for line in reading.lines]
    assert all(before < behind for before, behind in pairwise(numbers))
