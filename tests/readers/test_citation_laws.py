"""A citation composed of parts, in the punctuation of its style, reads back to these parts; no text is too odd."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citekit.readers.citations import read_citation
from tests.growth import grows_linearly

WORDS = (
    "Boats", "of", "the", "Ångström", "naïve", "H2O", "pre-war", "(wet)", "Übung", "in", "and", "X-rays", "U.S.",
)  # fmt: skip
FAMILIES = ("Lind", "van der Laan", "Ó Briain", "El Hajj", "Gil-Cacho", "d'Antras", "Müller", "Zu")
GIVEN = ("Karin", "Mai B.", "Fa Peng", "Søren Holdt", "J. F. P.")
JOURNALS = ("Journal of Rain", "PLoS ONE", "IET Radar, Sonar & Navigation", "Energy & Boats", "2D Materials", "Science")
HOSTS = ("Wet Books", "Proceedings of the 7th Conference on Rain, RAIN 2023", "2023 IEEE Rain Week (RW)")
PUBLISHERS = (
    "Springer",
    "Institute of Rain Engineers Inc.",
    "IEEE (Institute of Electrical and Electronics Engineers)",
)
SERIES = ("Notes on Rain", "Lists (including subseries Boats)", "Rain, RAIN")

Facts = dict[str, str]
numbers = st.integers(1, 9999).map(str)
titles = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
facts = st.fixed_dictionaries({
    "issued": st.integers(1950, 2030).map(str),
    "title": titles.map(lambda title: f"Rain {title}".rstrip(".")),
    "journal": st.sampled_from(JOURNALS),
    "host": st.sampled_from(HOSTS),
    "publisher": st.sampled_from(PUBLISHERS),
    "series": st.sampled_from(SERIES),
    "volume": numbers,
    "issue": numbers,
    "page": st.tuples(st.integers(1, 999), st.integers(1, 40)).map(lambda pair: f"{pair[0]}-{pair[0] + pair[1]}"),
})  # fmt: skip


def people(given_names: tuple[str, ...], between: str) -> st.SearchStrategy[list[str]]:
    """One to six names in the form of a style."""
    name = st.tuples(st.sampled_from(FAMILIES), st.sampled_from(given_names)).map(between.join)
    return st.lists(name, min_size=1, max_size=6)


def read(text: str) -> tuple[str, dict[str, list[str]]]:
    """The style and the parts of a text, which must be a citation."""
    citation = read_citation(text)
    assert citation is not None, text
    found: dict[str, list[str]] = {}
    for part in citation.parts:
        found.setdefault(part.field, []).append(text[part.start : part.end])
    return citation.style, found


def stated(facts: Facts, names: list[str], **others: str) -> dict[str, list[str]]:
    """What a reading must have: the people, the year, the title, and some facts under the names of raw fields."""
    values = {"issued": facts["issued"], "title": facts["title"], **others}
    return {"author": names, **{name: [value] for name, value in values.items()}}


def numbered(facts: Facts) -> Facts:
    """The facts of an article."""
    named = {name: facts[name] for name in ("volume", "issue", "page")}
    return {"container_title": facts["journal"], **named}


def listed(names: list[str], last: str) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + last + names[-1]


def stopped(names: str) -> str:
    return names if names.endswith(".") else f"{names}."


@given(people(("K.", "J. F. P.", "Z.-H.", "Ø."), ", "), facts)
def test_apa_article(names: list[str], facts: Facts) -> None:
    tail = "{title}. {journal}, {volume}({issue}), {page}. https://doi.org/10.5555/x".format_map(facts)
    found = read(f"{listed(names, ', & ')} ({facts['issued']}). {tail}")
    assert found == ("apa", stated(facts, names, **numbered(facts), doi="10.5555/x"))


@given(people(("K.", "J. F. P.", "Z.-H.", "Ø."), ", "), facts)
def test_apa_host(names: list[str], facts: Facts) -> None:
    tail = "{title}. In {host} (pp. {page}). ({series}; Vol. {volume}). {publisher}.".format_map(facts)
    found = read(f"{listed(names, ', & ')} ({facts['issued']}). {tail} https://doi.org/10.5555/x")
    series = {"collection_title": facts["series"], "collection_number": facts["volume"]}
    host = {"container_title": facts["host"], "page": facts["page"], "publisher": facts["publisher"]}
    assert found == ("apa", stated(facts, names, **series, **host, doi="10.5555/x"))


@given(people(GIVEN, ", "), facts)
def test_author_article(names: list[str], facts: Facts) -> None:
    tail = "{title}. In: {journal}. {issued} ; Vol. {volume}, No. {issue}. pp. {page}.".format_map(facts)
    assert read(f"{stopped(' ; '.join(names))} / {tail}") == ("author", stated(facts, names, **numbered(facts)))


@given(people(GIVEN, ", "), facts)
def test_standard_article(names: list[str], facts: Facts) -> None:
    facts = {**facts, "issued": f"03.{facts['issued']}"}
    tail = "In: {journal}, Vol. {volume}, No. {issue}, {issued}, p. {page}.".format_map(facts)
    found = read(f"{facts['title']}. / {stopped('; '.join(names))} {tail}")
    assert found == ("standard", stated(facts, names, **numbered(facts)))


@given(people(("K", "JFP", "Z-H", "Ø"), ", "), facts)
def test_harvard_article(names: list[str], facts: Facts) -> None:
    tail = "{issued}, '{title}', {journal}, vol. {volume}, no. {issue}, pp. {page}. https://doi.org/10.5555/x"
    found = read(f"{listed(names, ' & ')} {tail.format_map(facts)}")
    assert found == ("harvard", stated(facts, names, **numbered(facts), doi="10.5555/x"))


@given(people(("K", "JFP", "Ø"), " "), facts)
def test_vancouver_article(names: list[str], facts: Facts) -> None:
    facts = {**facts, "issued": f"{facts['issued']} Mar"}
    tail = "{title}. {journal}. {issued};{volume}({issue}):{page}. doi: 10.5555/x".format_map(facts)
    found = read(f"{', '.join(names)}. {tail}")
    assert found == ("vancouver", stated(facts, names, **numbered(facts), doi="10.5555/x"))


@given(st.text(alphabet="Aa. ,;:/&()'[]12\n\u00e9", max_size=200))
@settings(max_examples=300)
def test_any_text_is_a_citation_or_none(text: str) -> None:
    citation = read_citation(text)
    for part in citation.parts if citation else ():
        assert 0 <= part.start < part.end <= len(text)


PIECES = ("a, ", "A. ", "; ", " / ", "In ", "(", "(a) ", ". (", "A, B., ", "2020, '", "(2020). ", " ; A, B")


@pytest.mark.parametrize("start", ["Lind, K. (2020). ", ""])
@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_length(piece: str, start: str) -> None:
    assert grows_linearly(read_citation, lambda size: start + piece * size, 30_000 // len(piece))
