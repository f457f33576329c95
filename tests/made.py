"""Made works for the law of shapes: what a portal knows of an article, a conference contribution or a chapter."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from citekit.values import PageRange, Pages, PartialDate, Person


class Host(NamedTuple):
    """What a contribution stands in, beside its title: its editors, publisher, series and event."""

    editors: tuple[Person, ...]
    publisher: str
    place: str | None
    series: str | None
    number: str | None
    event: str | None


class Made(NamedTuple):
    """A work with all its facts; a shape states some of them."""

    kind: str
    title: str
    subtitle: str | None
    author: tuple[Person, ...]
    container_title: str
    volume: str | None
    issue: str | None
    page: Pages | None
    article_number: str | None
    issued: PartialDate
    doi: str | None
    number: str | None
    host: Host | None

    @property
    def number_of_pages(self) -> int | None:
        """How many pages its range has."""
        return int(self.page.last or self.page.first) - int(self.page.first) + 1 if self.page else None

    @property
    def full_title(self) -> str:
        """Title and subtitle."""
        return f"{self.title}: {self.subtitle}" if self.subtitle else self.title


# Left out: families of two words without a particle ("Bünsow Boldt"), which the byline of a page cannot tell from a
# second given name, and works without a given name.
_PEOPLE = st.builds(
    lambda family, given: Person(given=given, **family),
    st.sampled_from((
        {"family": "Lind"}, {"family": "Gil-Cacho"}, {"family": "O'Shea"}, {"family": "Đorđević"}, {"family": "Müller"},
        {"particle": "van der", "family": "Laan"}, {"particle": "von", "family": "Grünberg"},
        {"particle": "de", "family": "Souza"}, {"family": "Smith", "suffix": "Jr."}, {"family": "Ng"},
    )),
    st.sampled_from(("Karin", "Mai B.", "Jean-Pierre", "Søren Holdt", "Zoë", "Łukasz", "J. F. P.")),
)  # fmt: skip
PEOPLE = st.lists(_PEOPLE, min_size=1, max_size=5, unique_by=str).map(tuple)
EDITORS = st.lists(_PEOPLE, max_size=3, unique_by=str).map(tuple)

_BEGINNINGS = ("Slow boats", "Rain", "The naïve Ångström", "Deep H2O", "On pre-war X-rays", "In vitro tides (wet)")
_ENDS = ("in and out of drains", "for U.S. harbours", "of the 1920s", "at 10% salt", "and what they cost")
_SUBTITLES = ("A review", "evidence from fourteen towns", "The case of 'Åland'", "Why they fail, and when")
TITLES = st.builds("{} {}".format, st.sampled_from(_BEGINNINGS), st.sampled_from(_ENDS))

_JOURNALS = ("Journal of Rain", "PLoS ONE", "Radar, Sonar & Navigation", "Energies", "Journal of Physics: Rain")
_HOSTS = (
    "Proceedings of the 7th Conference on Rain, RAIN 2023", "2023 IEEE Rain Week (RW)", "Wet Books: A Handbook",
    "Handbook of Quiet Weather",
)  # fmt: skip
_PUBLISHERS = ("Springer", "IEEE", "Quiet Press Inc.", "Taylor & Francis", "Association for Rain (AR)")
_SERIES = ("Lecture Notes in Rain", "Studies in Northern Weather")
_EVENTS = ("7th Conference on Rain, RAIN 2023", "Rain Week 2023")
_NUMBERS = st.integers(1, 999).map(str)


def _pages(first: int, more: int) -> Pages:
    return Pages((PageRange(str(first), str(first + more)),))


_PAGES = st.builds(_pages, st.integers(1, 1200), st.integers(1, 40))
_DATES = st.builds(
    lambda year, month, day: PartialDate(year, month, day if month else None),
    st.integers(1985, 2025), st.none() | st.integers(1, 12), st.none() | st.integers(1, 28),
)  # fmt: skip
_DOIS = st.none() | st.sampled_from(("10.5555/rain.2023.7", "10.5555/978-3-16-148410-0_12", "10.5555/JR2023(7)006"))


@st.composite
def articles(draw: st.DrawFn) -> Made:
    """An article with pages, with an article number or with neither.

    Left out: articles without a volume, since styles show a journal by its numbers, and how they print pages and
    article numbers without a volume is not known from real ones.
    """
    volume = draw(_NUMBERS)
    issue = draw(st.none() | _NUMBERS)
    page, article = draw(st.sampled_from(((True, False), (False, True), (False, False))))
    return Made(
        "article", draw(TITLES), draw(st.none() | st.sampled_from(_SUBTITLES)), draw(PEOPLE),
        draw(st.sampled_from(_JOURNALS)), volume, issue, draw(_PAGES) if page else None,
        draw(st.sampled_from(("108389", "e0346830"))) if article else None, draw(_DATES), draw(_DOIS),
        draw(st.none() | st.sampled_from(("0317-8471", "2434-561X"))), None,
    )  # fmt: skip


@st.composite
def contributions(draw: st.DrawFn) -> Made:
    """A conference contribution or a chapter, in a host."""
    kind = draw(st.sampled_from(("paper", "chapter")))
    series = draw(st.none() | st.sampled_from(_SERIES))
    host = Host(
        draw(EDITORS), draw(st.sampled_from(_PUBLISHERS)), draw(st.sampled_from((None, "Cham", "New York"))), series,
        draw(st.none() | _NUMBERS) if series else None, draw(st.sampled_from(_EVENTS)) if kind == "paper" else None,
    )  # fmt: skip
    return Made(
        kind, draw(TITLES), draw(st.none() | st.sampled_from(_SUBTITLES)), draw(PEOPLE), draw(st.sampled_from(_HOSTS)),
        None, None, draw(st.none() | _PAGES), None, draw(_DATES), draw(_DOIS),
        draw(st.none() | st.sampled_from(("9783161484100", "9780306406157"))), host,
    )  # fmt: skip
