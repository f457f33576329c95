"""Laws of lists: items put together by the documented punctuation read back to the parts they were made of."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from citekit.readers.lines import view_lines
from citekit.readers.lists import read_list

Parts = list[tuple[str, str]]

WORDS = (
    "Tides",
    "Gulls",
    "of",
    "and",
    "the",
    "Harbour",
    "memory",
    "A",
    "Über",
    "fog-signals",
    "X-ray",
    "Niño",
    "in",
    "1920s",
)
TITLES = st.lists(st.sampled_from(WORDS), min_size=2, max_size=9).map(" ".join).map(lambda text: f"On {text} tales")
FAMILIES = (
    "Doe",
    "van der Berg",
    "O’Hull",
    "Zúñiga-Prieto",
    "Bünsow Boldt",
    "E",
    "Al-Esia",
    "D'Armas",
    "Le Roux",
    "Ng",
)
NAMES = st.builds(
    lambda family, given: f"{family}, {given}",
    st.sampled_from(FAMILIES),
    st.sampled_from(("J.", "M. M. Z.", "S.-J.", "T. V. S.", "Ö.", "Yu.")),
)
DATES = st.sampled_from(("2024", "Aug 2025", "21 Mar 2024", "May 1 2016", "nov 2016", "1 ene 2017", "17.04.2026"))
JOURNALS = st.sampled_from(
    (
        "Nature",
        "Journal of Physics. Conference Series",
        "PLoS ONE",
        "Phys. Rev. B",
        "Sensors (Switzerland)",
        "Energies: A Journal",
    )
)
HOSTS = st.sampled_from(
    ("Proceedings of the 2025 IEEE Conference on Games", "Handbook of Tides: Tools and Tales", "BMVC 2025 Workshop",
     "The Twelfth Conference (ICLR2023)", "Advances in X - 12th Conference, Proceedings")
)  # fmt: skip
PUBLISHERS = st.sampled_from(
    (
        "IEEE",
        "Springer Verlag",
        "Taylor & Francis",
        "Association for Computing Machinery (ACM)",
        "Edward Elgar Publishing Ltd",
    )
)
PLACES = st.sampled_from((None, "Oxford, U. K.", "Cham", "New York", "Springer Cham"))
SERIES = st.sampled_from((None, "Lecture Notes in Computer Science", "LNCS (including LNAI)", "Elgar Handbooks"))
NUMBERS = st.integers(1, 999).map(str)
PAGES = st.sampled_from((None, "1-4", "206-217", "S12-S15", "e38", "xi-xiv"))
ARTICLES = st.sampled_from((None, "103836", "e0346830", "9294694"))


class Item(NamedTuple):
    """The lines of an item and the fields it has."""

    text: str
    fields: Parts


def people(names: list[str]) -> str:
    """Names as a list has them: "Doe, J., Roe, R. & Poe, E."."""
    return " & ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def named(name: str, value: str | None) -> Parts:
    return [] if value is None else [(name, value)]


@st.composite
def journal_items(draw: st.DrawFn) -> Item:
    """ "In: Journal. 9, 3, p. 211-215 5 p., 103836."."""
    title, names, date, journal = (
        draw(TITLES),
        draw(st.lists(NAMES, min_size=1, max_size=5)),
        draw(DATES),
        draw(JOURNALS),
    )
    volume = draw(st.none() | NUMBERS)
    issue = draw(st.none() | NUMBERS) if volume else None
    pages, count, article = draw(PAGES), draw(st.none() | NUMBERS), draw(ARTICLES)
    counted = f"{count} p." if count else None
    paged = " ".join(filter(None, (f"p. {pages}" if pages else None, counted)))
    values = ", ".join(filter(None, (volume, issue, paged, f"{article}." if article else None)))
    text = f"{title}\n{people(names)}, {date}, In: {journal}. {values}".rstrip()
    fields = [("title", title), *(("author", name) for name in names), ("issued", date), ("container_title", journal)]
    fields += named("volume", volume) + named("issue", issue) + named("page", pages)
    fields += named("number_of_pages", count) + named("article_number", article)
    line = "Research output: Contribution to journal › Article › peer-review"
    return Item(f"{text}\n{line}", [*fields, ("work_type", line)])


@st.composite
def host_items(draw: st.DrawFn) -> Item:
    """ "Host. Editor, A. (ed.). Place: Publisher, Vol. 2. p. 1-4 4 p. (Series; vol. 3)."."""
    title, names, date, host = draw(TITLES), draw(st.lists(NAMES, min_size=1, max_size=3)), draw(DATES), draw(HOSTS)
    editors = draw(st.lists(NAMES, max_size=3))
    place, publisher, volume = draw(PLACES), draw(PUBLISHERS), draw(st.none() | NUMBERS)
    pages, count, series, number = draw(PAGES), draw(st.none() | NUMBERS), draw(SERIES), draw(st.none() | NUMBERS)
    number = number if series else None
    edited = f" {people(editors)} ({'eds' if len(editors) > 1 else 'ed'}.)." if editors else ""
    printed = f"{place}: {publisher}" if place else publisher
    tail = " ".join(filter(None, (f"Vol. {volume}." if volume else None, f"p. {pages}" if pages else None,
                                  f"{count} p." if count else None)))  # fmt: skip
    bracket = f"({series}{f'; vol. {number}' if number else ''})." if series else ""
    end = " ".join(filter(None, (tail, bracket)))
    text = f"{title}\n{people(names)}, {date}, {host}.{edited} {printed}{f', {end}' if end else ''}"
    fields = [("title", title), *(("author", name) for name in names), ("issued", date), ("container_title", host)]
    fields += [("editor", name) for name in editors] + named("publisher_place", place) + [("publisher", publisher)]
    fields += named("volume", volume) + named("page", pages) + named("number_of_pages", count)
    fields += named("collection_title", series) + named("collection_number", number)
    line = "Research output: Chapter in Book/Report/Conference proceeding › Conference contribution"
    return Item(f"{text}\n{line}", [*fields, ("work_type", line)])


@st.composite
def book_items(draw: st.DrawFn) -> Item:
    """ "Place: Publisher. 152 p. (Series)"."""
    title, names, date = draw(TITLES), draw(st.lists(NAMES, min_size=1, max_size=3)), draw(DATES)
    role, place, publisher = draw(st.sampled_from(("author", "editor"))), draw(PLACES), draw(PUBLISHERS)
    status = draw(st.sampled_from((None, "In preparation", "E-pub ahead of print")))
    count, series = draw(NUMBERS), draw(SERIES)
    byline = people([f"{name} (ed.)" if role == "editor" else name for name in names])
    printed = f"{place}: {publisher}" if place else publisher
    bracket = f"({status}) " if status else ""
    text = f"{title}\n{byline}, {date}, {bracket}{printed}. {count} p." + (f" ({series})" if series else "")
    fields = [("title", title), *((role, name) for name in names), ("issued", date), *named("status", status)]
    fields += [*named("publisher_place", place), ("publisher", publisher), ("number_of_pages", count)]
    fields += named("collection_title", series)
    line = "Research output: Book/Report › Book"
    return Item(f"{text}\n{line}", [*fields, ("work_type", line)])


@st.composite
def data_items(draw: st.DrawFn) -> Item:
    """ "Doe, J. (Creator), Publisher, 24 Nov 2025" and a DOI line."""
    title, names, date = draw(TITLES), draw(st.lists(NAMES, min_size=1, max_size=3)), draw(DATES)
    publisher, doi = draw(PUBLISHERS), draw(st.sampled_from((None, "10.5555/zenodo.1")))
    byline = people([f"{name} (Creator)" for name in names])
    line = f"DOI: {doi}, https://data.example/1\n" if doi else ""
    fields = [("title", title), *(("author", name) for name in names), ("publisher", publisher), ("issued", date)]
    return Item(
        f"{title}\n{byline}, {publisher}, {date}\n{line}Dataset",
        [*fields, *named("doi", doi), ("work_type", "Dataset")],
    )


ITEMS = journal_items() | host_items() | book_items() | data_items()
NOISE = st.lists(
    st.sampled_from(
        ("Open Access", "File", "12 Citations (Scopus)", "Harbour Studies 100%", "see details", "2024", "Readers: 3")
    ),
    max_size=4,
)


@given(st.lists(st.tuples(ITEMS, NOISE), min_size=1, max_size=5), st.sampled_from(("\n", "\n\n")))
def test_items_read_back(made: list[tuple[Item, list[str]]], gap: str) -> None:
    """One page an item, in order, with its fields and no others; every line is accounted for, and none is unread."""
    text = "\n".join("\n".join([item.text, *noise]) for item, noise in made).replace("\n", gap)
    lines, _ = view_lines(text)
    pages = read_list(lines)
    assert pages is not None
    assert [line for page in pages for line in page.lines] == lines
    assert {mark.state if mark else None for page in pages for mark in page.marks} <= {"used", "ignored"}
    found = [sorted((field.name, field.text) for field in page.draft.fields) for page in pages if page.draft.fields]
    assert found == [sorted(item.fields) for item, _ in made]
    for page in pages:
        for field in page.draft.fields:
            assert text[field.span.start : field.span.end] == field.text


@given(st.text(st.sampled_from("Doe, J.&()2019 In: p.;›\n-/Á"), max_size=300))
def test_any_text(text: str) -> None:
    """The reader takes any text, and leaves no line out."""
    lines, _ = view_lines(text)
    pages = read_list(lines)
    if pages is not None:
        assert [line for page in pages for line in page.lines] == lines
        assert all(mark is not None for page in pages for mark in page.marks)
