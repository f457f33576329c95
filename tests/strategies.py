"""Random works for the laws and the outside judges: hard text in sensible records, tame ones, and anything at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from citekit.values import CitedBy, Custom, Identifier, Name, Organization, PageRange, Pages, PartialDate, Person, Term
from citekit.work import FIELDS, ROLES, Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

# text

PIECES: tuple[str, ...] = (
    "&", "%", "50%", "$5", "#1", "a_b", "{", "}", "{DNA}", "}{", "\\", "\\alpha", "\\\\", "a~b", "x^2", "x<y>z", "|",
    '"q"', "it's", "“q”", "‘q’", "a–b", "a—b", "a--b", "…", "@article", "=", ",", ";", ":", "a,b", "and", "AND",
    "others", "et al.", "(", ")", "[x]", "é", "e\u0301", "ö", "ß", "Łódź", "İ", "ø", "å", "α", "β-catenin", "µm",
    "H₂O", "10²", "ﬁ", "中文", "日本語", "한국어", "עברית", "العربية", "Ελληνικά",
    "Русский", "🧬", "👩‍🔬", "a\u00a0b", "DNA",
    "mRNA", "iPhone", "pH", "IL-2", "McDonald", "TY  - JOUR", "ER  - ", "https://x.org/a_b?c=%20&d#e", "*", "-", "--",
    ".", "?", "!", "/", "'", "''", "`", "``", "+", "±", "<i>x</i>", "&amp;", "\\textbf{x}",
)  # fmt: skip
"""Text that some format or some reader trips over."""

WORDS: tuple[str, ...] = (
    "analysis", "of", "the", "Nordic", "soil", "protein", "Use", "in", "Zürich", "for", "learning", "Über", "étude",
    "a", "cell", "Großstadt", "IL-6", "case", "report", "DNA", "climate", "model:", "review", "networks", "São",
    "Paulo", "on", "multi-agent",
)  # fmt: skip
"""What titles are made of."""

_LETTERS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp"), exclude_characters="\u00ad"),
    min_size=1,
    max_size=8,
)


def _spelled(words: tuple[str, ...], glue: tuple[str, ...], most: int) -> SearchStrategy[str]:
    """Text of a few words, each with what joins it to the next, named by a byte: one draw, which takes longer than what
    a test does with a text."""
    parts = tuple(word + between for word in words for between in glue)
    assert len(parts) <= 256
    codes = st.binary(min_size=1, max_size=most)
    return codes.map(lambda codes: "".join(parts[code % len(parts)] for code in codes).strip())


_HARD_LINE = _spelled((*WORDS, *PIECES), (" ", ""), 6)
_LETTERED_LINE = st.builds("{}{}".format, _LETTERS, _HARD_LINE).map(str.strip)
_LONG_LINE = st.sampled_from(PIECES).map(lambda piece: f"long {piece} " * 40 + "end")

hard_text: SearchStrategy[str] = st.integers(0, 40).flatmap(
    lambda one: _LONG_LINE if one == 7 else _LETTERED_LINE if one > 30 else _HARD_LINE
)
"""One line of anything, without blanks at its ends."""

hard_prose: SearchStrategy[str] = st.lists(
    st.tuples(hard_text, st.sampled_from(("\n", "\n\n", " "))), min_size=1, max_size=4
).map(lambda lines: "".join(line + between for line, between in lines).strip())
"""Paragraphs of anything."""

tame_text: SearchStrategy[str] = _spelled(WORDS, (" ",), 9)
tame_prose: SearchStrategy[str] = _spelled(WORDS, (" ", " ", " ", " ", ". ", "\n\n"), 27)

# people

FAMILIES = ("Dubey", "Özgür", "O'Brien", "García Márquez", "Smith-Jones", "Łukasiewicz", "王", "DeSena", "McAllister")
GIVENS = ("Divyanshu", "J.-P.", "Émile", "María José", "小明", "A. B.", "Ann", "X", None)

tame_person: SearchStrategy[Name] = st.builds(
    Person,
    st.sampled_from(FAMILIES),
    st.sampled_from(GIVENS),
    particle=st.sampled_from((None, None, None, "van der", "de la", "von")),
    suffix=st.sampled_from((None, None, None, "Jr.", "III")),
).map(lambda person: person if person.given else Person("Madonna"))

tame_group: SearchStrategy[Name] = st.sampled_from(
    ("World Health Organization", "Smith and Sons", "CERN", "The ATLAS Collaboration", "Ministry of Health & Welfare")
).map(Organization)

hard_person: SearchStrategy[Name] = st.builds(
    Person,
    hard_text,
    given=st.none() | hard_text,
    particle=st.sampled_from((None, None, "van der", "d'", "al-")),
    suffix=st.sampled_from((None, None, "Jr.", "III")),
)
wild_person: SearchStrategy[Name] = st.builds(
    Person,
    hard_text,
    given=st.none() | hard_text,
    particle=st.sampled_from((None, "van der")),
    dropping_particle=st.sampled_from((None, "de")),
    suffix=st.sampled_from((None, "Jr.")),
)
hard_group: SearchStrategy[Name] = st.builds(Organization, hard_text)

# numbers

ISSNS = ("1756-2856", "1756-2864", "0317-8471", "2434-561X", "00280836")
ISBNS = ("978-3-16-148410-0", "9780306406157", "0-306-40615-2", "979-10-90636-07-1", "080442957X")


def numbers_of(values: tuple[str, ...]) -> SearchStrategy[tuple[Identifier, ...]]:
    """One to three standard numbers of different value, print or electronic, some of the series."""
    one = st.builds(
        Identifier,
        st.sampled_from(values),
        st.sampled_from((None, "print", "electronic")),
        st.sampled_from((None, None, "collection")),
    )
    return st.lists(one, min_size=1, max_size=3, unique_by=lambda number: number.value).map(tuple)


def _upwards(pair: tuple[int, int]) -> PageRange:
    return PageRange(str(min(pair)), str(max(pair))) if pair[0] != pair[1] else PageRange(str(pair[0]))


_ODD_RANGES = (PageRange("S12", "S19"), PageRange("e5"), PageRange("xiv", "xx"), PageRange("211", "5"), PageRange("7"))
page_ranges: SearchStrategy[PageRange] = (
    st.tuples(st.integers(1, 4000), st.integers(1, 4000)).map(_upwards)
) | st.sampled_from(_ODD_RANGES)
pages: SearchStrategy[Pages] = st.lists(page_ranges, min_size=1, max_size=3).map(lambda ranges: Pages(tuple(ranges)))

_DOI = st.text("abcXYZ0189._-;()/:_", min_size=1, max_size=12)
dois: SearchStrategy[str] = st.builds("10.{}/x{}z".format, st.integers(1000, 99999), _DOI)
urls: SearchStrategy[str] = st.sampled_from(
    (
        "https://example.org/a_b",
        "https://example.org/?q=1&r=%20x#top",
        "https://example.org/~me/(1)",
        "http://例え.jp/é",
    )
)

# dates


def _dated(year: int, month: int | None, day: int | None, season: int | None) -> PartialDate:
    return PartialDate(year, month, day if month else None, None if month else season)


days: SearchStrategy[PartialDate] = st.builds(
    _dated,
    st.integers(1901, 2030),
    st.none() | st.integers(1, 12),
    st.none() | st.integers(1, 28),
    st.none() | st.integers(1, 4),
)


def _spanned(date: PartialDate, years: int) -> PartialDate:
    end = PartialDate(date.year + years, date.month, date.day)
    return PartialDate(date.year, date.month, date.day, None, end)


dates: SearchStrategy[PartialDate] = days | days | st.builds(_spanned, days, st.integers(1, 2))
plain_dates: SearchStrategy[PartialDate] = days.filter(lambda date: date.season is None)

# works


class Vocabulary(NamedTuple):
    """What the texts and the people of a work are drawn from."""

    text: SearchStrategy[str]
    prose: SearchStrategy[str]
    person: SearchStrategy[Name]
    group: SearchStrategy[Name]
    dates: SearchStrategy[PartialDate]


HARD = Vocabulary(hard_text, hard_prose, hard_person, hard_group, dates)
WILD = HARD._replace(text=hard_text | hard_prose, person=wild_person)
TAME = Vocabulary(tame_text, tame_prose, tame_person, tame_group, plain_dates)


def _several(item: SearchStrategy[Any], most: int = 3) -> SearchStrategy[tuple[Any, ...]]:
    return st.lists(item, min_size=1, max_size=most).map(tuple)


KEYS = ("doe2016", "DBLP:conf/x/Doe16", "smith_2001+a", "Müller:2003a", "10.1093/x.1")
"""Citation keys as they are found in bibliographies."""

SHAPES: dict[str, Callable[[Vocabulary], SearchStrategy[Any]]] = {
    "page": lambda _: pages,
    "number_of_pages": lambda _: st.integers(1, 2000),
    "isbn": lambda _: numbers_of(ISBNS),
    "issn": lambda _: numbers_of(ISSNS),
    "doi": lambda _: dois,
    "other_doi": lambda _: _several(dois),
    "url": lambda _: urls,
    "event_url": lambda _: urls,
    "pmid": lambda _: st.integers(1, 10**8).map(str),
    "pmcid": lambda _: st.integers(1, 10**7).map("PMC{}".format),
    "arxiv": lambda _: st.sampled_from(("2301.00001", "hep-th/9901001", "2301.00001v2")),
    "handle": lambda _: st.sampled_from(("10072/12345", "2117/9")),
    "language": lambda _: st.sampled_from(("en", "en-US", "en-GB", "de", "da", "zh-Hans", "und")),
    "volume": lambda _: st.sampled_from(("8", "IV-1/W1", "12A", "2018")),
    "issue": lambda _: st.sampled_from(("3", "1-2", "Suppl. 2", "Spring")),
    "article_number": lambda _: st.sampled_from(("e0346830", "108389", "JCAP07(2023)006")),
    "collection_number": lambda _: st.sampled_from(("12", "2023 June", "1432-5")),
    "number_of_volumes": lambda _: st.sampled_from(("3", "12")),
    "number": lambda _: st.sampled_from(("TR-12", "EP1234567", "7")),
    "edition": lambda _: st.sampled_from(("2nd", "2", "Third revised")),
    "version": lambda _: st.sampled_from(("1.0", "v2")),
    "status": lambda _: st.sampled_from(
        ("Published", "E-pub ahead of print", "Accepted/In press", "Submitted", "In preparation", "Unpublished")
    ),
    "citation_key": lambda words: st.sampled_from(
        KEYS if words is TAME else (*KEYS, "Doe, 2016", "a{b", "DOE2016", "é%", "o'brien", "10.1093/x(1)")
    ),
    "abstract": lambda words: words.prose,
    "note": lambda words: _several(words.prose),
    "funding": lambda words: _several(words.text),
    "keywords": lambda words: _several(st.builds(Term, words.text, st.sampled_from((None, "author"))), 5),
    "subject_areas": lambda words: _several(st.builds(Term, words.text, st.sampled_from((None, "ASJC", "SDG"))), 5),
    "cited_by": lambda _: _several(st.builds(CitedBy, st.integers(0, 999), st.sampled_from((None, "Scopus")))),
    "custom": lambda words: _several(st.builds(Custom, words.text, words.text)),
    "peer_reviewed": lambda _: st.booleans(),
    "externally_published": lambda _: st.booleans(),
    "incomplete": lambda _: st.sampled_from((("author",), ("editor",), ("author", "editor"))),
}
"""Field -> its values, where they are no text, date or list of people."""


def field_values(field: str, words: Vocabulary) -> SearchStrategy[Any]:
    """Values of one field."""
    if field in SHAPES:
        return SHAPES[field](words)
    if field in ROLES:
        return _several(words.person | words.person | words.group)
    if field in ("issued", "available_date", "submitted", "accepted", "accessed", "event_date"):
        return words.dates
    return words.text


_ANYWHERE = (
    "translated_title", "translator", "available_date", "accepted", "accessed", "status", "language", "doi",
    "other_doi", "pmid", "pmcid", "handle", "url", "abstract", "keywords", "subject_areas", "note", "funding",
    "rights", "cited_by", "peer_reviewed", "externally_published", "custom", "genre", "contributor", "incomplete",
    "citation_key",
)  # fmt: skip
_PRINTED = ("publisher", "publisher_place", "isbn", "edition")
_HOST = ("container_title", "editor", "volume", "page", "article_number", *_PRINTED)
_SERIES = ("collection_title", "collection_number", "collection_editor", "issn")
_EVENT = ("event_title", "event_title_short", "event_place", "event_date", "event_url")
_NUMBERS = ("volume", "issue", "page", "article_number", "number_of_pages")
_SERIAL = ("container_title", "container_title_short", *_NUMBERS, "issn")
_WHOLE = (*_PRINTED, "number_of_pages", "number_of_volumes", "illustrator")

KINDS: dict[str, tuple[str, ...]] = {
    "article-journal": (*_SERIAL, "event_title", "editor"),
    "article-magazine": _SERIAL,
    "article-newspaper": (*_SERIAL, "edition"),
    "paper-conference": (*_HOST, *_SERIES, *_EVENT),
    "chapter": (*_HOST, *_SERIES, "chapter_number", "container_author"),
    "entry-encyclopedia": (*_HOST, *_SERIES),
    "entry-dictionary": (*_HOST, *_SERIES),
    "book": (*_WHOLE, *_SERIES, "editor", "volume"),
    "report": (*_PRINTED, "authority", "number", "number_of_pages", "collection_title", "collection_number"),
    "thesis": (*_PRINTED, "authority", "number_of_pages", "supervisor"),
    "article": ("publisher", "arxiv", "number", "version"),
    "speech": _EVENT,
    "patent": ("number", "authority", "submitted", "publisher"),
    "dataset": ("publisher", "version", "medium", "dimensions"),
    "software": ("publisher", "version", "medium"),
    "webpage": ("container_title", "publisher"),
    "graphic": ("publisher", "medium", "dimensions", "event_title"),
    "motion_picture": ("publisher", "medium", "dimensions"),
    "document": ("publisher", "number", "medium", "event_title"),
}  # fmt: skip
"""CSL type -> the fields that make sense for it, besides those that do anywhere."""


def _sensible(kind: str, words: Vocabulary) -> SearchStrategy[Work]:
    required = {field: field_values(field, words) for field in ("title", "author", "issued")} | {"type": st.just(kind)}
    if kind.startswith(("article-", "chapter", "entry-")):
        required["container_title"] = words.text
    optional = {field: field_values(field, words) for field in (*KINDS[kind], *_ANYWHERE) if field not in required}
    return st.fixed_dictionaries(required, optional=optional).map(lambda values: Work(**values))


def sensible_works(words: Vocabulary) -> SearchStrategy[Work]:
    """Works whose fields suit their type."""
    return st.one_of([_sensible(kind, words) for kind in KINDS])


def _any_field(words: Vocabulary) -> SearchStrategy[Work]:
    optional = {field: field_values(field, words) for field in FIELDS if field != "type"}
    types = {"type": st.sampled_from([*KINDS, "periodical", "legal_case", "performance", "review"])}
    return st.fixed_dictionaries(types, optional=optional).map(lambda values: Work(**values))


hard_works: SearchStrategy[Work] = sensible_works(HARD)
"""Sensible records of hard text."""

tame_works: SearchStrategy[Work] = sensible_works(TAME)
"""Records as a portal would print them."""

any_works: SearchStrategy[Work] = _any_field(WILD)
"""Any field on any type, with line breaks anywhere: nobody's record, for the laws."""


def sample(strategy: SearchStrategy[Work], count: int) -> list[Work]:
    """Many works without a test around them. Many short searches, as a long one draws variations of few works; one work
    for each title. The same on every run that has the same modules loaded."""
    found: dict[str | None, Work] = {}

    def collect(work: Work) -> None:
        found.setdefault(work.title, work)

    quiet = settings(max_examples=SHORT, database=None, deadline=None, phases=[Phase.generate],
                     suppress_health_check=list(HealthCheck), derandomize=False)  # fmt: skip
    for number in range(count):
        seed(number)(quiet(given(strategy)(collect)))()
        if len(found) >= count:
            break
    return list(found.values())[:count]


SHORT = 5
"""Examples of one short search."""
