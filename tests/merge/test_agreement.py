"""When two values of a field say the same, and when one of them completes the other."""

from __future__ import annotations

from typing import Any

import pytest

from citekit.merge.agreement import complete_pages
from citekit.merge.dates import complete_date, is_after
from citekit.merge.numbers import complete_isbns, complete_issns, right_numbers
from citekit.merge.people import complete_given, complete_list
from citekit.merge.policies import LEFT, POLICIES
from citekit.normalize.pages import parse_pages
from citekit.values import Identifier, Name, Organization, Pages, PartialDate, Person
from citekit.work import FIELDS
from tests.rows import for_each


def test_every_field_has_a_policy_or_a_reason_to_be_left() -> None:
    left = [field for fields in LEFT.values() for field in fields]
    assert sorted([*POLICIES, *left]) == sorted(FIELDS)


AGREEING: tuple[tuple[str, str, str], ...] = (
    ("title", "Tidal Gates of the North", "Tidal gates of the north"),
    ("title", "TIDAL GATES", "Tidal gates."),
    ("title", "Tidal gates – a review", "Tidal gates: A review"),
    ("title", "Étude sur le sol", "Etude sur le sol"),
    ("title", "Gates & sluices", "Gates and sluices"),
    ("title", "Rock ’n’ roll", "Rock 'n' roll"),
    ("container_title", "J. Neurol.", "Journal of Neurology"),
    ("container_title", "Journal of Neurology", "J Neurol"),
    ("container_title", "Annals of Gates and Sluices", "Annals of Gates & Sluices"),
    ("container_title", "Proc. Natl. Acad. Sci.", "Proceedings of the National Academy of Sciences"),
    ("container_title", "The Lancet", "Lancet"),
    ("volume", "07", "7"),
    ("volume", "XXVI", "26"),
    ("volume", "Vol. 9", "9"),
    ("volume", "IV-1/W1", "IV-1/W1"),
    ("issue", "Suppl. 2", "Supplement 2"),
    ("issue", "1-2", "1–2"),
    ("article_number", "e0346830", "E0346830"),
    ("publisher", "Elsevier", "Elsevier BV"),
    ("publisher", "Springer", "Springer Science and Business Media LLC"),
    ("publisher", "John Wiley & Sons, Inc.", "Wiley"),
    ("publisher", "Association for Computing Machinery (ACM)", "Association for Computing Machinery"),
    ("language", "en-US", "en"),
    ("doi", "10.1000/ABC.1", "10.1000/abc.1"),
    ("edition", "2nd", "2"),
    ("type", "chapter", "chapter"),
)  # fmt: skip

DIFFERING: tuple[tuple[str, str, str], ...] = (
    ("title", "Tidal gates, part I", "Tidal gates, part II"),
    ("title", "Reply to tidal gates", "Tidal gates"),
    ("container_title", "Journal of Neurology", "Journal of Nephrology"),
    ("container_title", "Physical Review A", "Physical Review B"),
    ("container_title", "Neurology", "Journal of Neurology"),
    ("volume", "9", "19"),
    ("volume", "9A", "9B"),
    ("issue", "3", "Suppl. 3"),
    ("publisher", "Elsevier", "Springer"),
    ("language", "en", "de"),
    ("doi", "10.1000/abc.1", "10.1000/abc.2"),
    ("edition", "2nd", "3rd"),
)  # fmt: skip


@for_each("field, ours, theirs", AGREEING)
def test_says_the_same(field: str, ours: str, theirs: str) -> None:
    assert POLICIES[field].agree(ours, theirs)
    assert POLICIES[field].agree(theirs, ours)


@for_each("field, ours, theirs", DIFFERING)
def test_says_another(field: str, ours: str, theirs: str) -> None:
    assert not POLICIES[field].agree(ours, theirs)
    assert not POLICIES[field].agree(theirs, ours)


@for_each(
    "ours, theirs, agree",
    [
        ("211-215", "211–215", True),
        ("211-5", "211-215", True),
        ("211", "211-215", True),
        ("e12", "E12", True),
        ("S12-S19", "s12-s19", True),
        ("211-215", "211-216", False),
        ("211", "212", False),
        ("1-4, 7", "1-4", False),
        ("1-4, 7", "1–4, 7", True),
    ],
)
def test_pages(ours: str, theirs: str, agree: bool) -> None:
    assert POLICIES["page"].agree(pages(ours), pages(theirs)) is agree


def pages(text: str) -> Pages:
    """Pages as printed."""
    found = parse_pages(text)
    assert found is not None
    return found


def person(text: str) -> Name:
    """ "van der | Berg, J. P." as a person, "=CERN" as a group."""
    if text.startswith("="):
        return Organization(text[1:])
    family, _, given = text.partition(", ")
    particle, bar, rest = family.partition(" | ")
    return Person(rest, given or None, particle) if bar else Person(family, given or None)


def people(text: str) -> tuple[Name, ...]:
    return tuple(map(person, text.split("; "))) if text else ()


@for_each(
    "ours, theirs, completed",
    [
        ("Linde, M.", "Linde, Mari", "Linde, Mari"),
        ("Linde, M", "LINDE, Mari", "Linde, Mari"),
        ("Linde, M. A.", "Linde, Mari Ann", "Linde, Mari Ann"),
        ("Linde, MA", "Linde, Mari Ann", "Linde, Mari Ann"),
        ("Linde, M.", "Linde, Mari Ann", "Linde, Mari Ann"),
        ("Linde, Mari A.", "Linde, Mari Ann", "Linde, Mari Ann"),
        ("Roux, J.-P.", "Roux, Jean-Pierre", "Roux, Jean-Pierre"),
        ("van der | Berg, J.", "van der Berg, Jan", "van der | Berg, Jan"),
        ("Müller, K.", "Muller, Karl", "Müller, Karl"),
        ("Linde, M.; Roux, J.", "Linde, Mari; Roux, J.", "Linde, Mari; Roux, J."),
        ("Linde, M.; =CERN", "Linde, Mari; =CERN", "Linde, Mari; =CERN"),
        # nothing to complete
        ("Linde, Mari", "Linde, M.", None),
        ("Linde, M.", "Linde, M. A.", None),
        ("Linde, M. B.", "Linde, Mari", None),
        ("Linde, José M.", "Linde, Jose Maria", None),
        ("Linde, M.", "Linde, MARIANNE", None),
        ("明, 小", "明, 小明", None),
        # not every person for certain
        ("Linde, M.; Roux, J.", "Linde, Mari; Rous, Jean", None),
        ("Linde, M.; Roux, J.", "Roux, Jean; Linde, Mari", None),
        ("Linde, M.; Roux, J.", "Linde, Mari; Roux, Karl", None),
        ("Linde, M.", "Linde, Mari; Roux, Jean", None),
        ("Linde, M.; Roux", "Linde, Mari; Roux, Jean", None),
        ("Linde, M.; =CERN", "Linde, Mari; =ESA", None),
        ("Mari, L.", "Linde, Mari", None),
    ],
)
def test_given_names(ours: str, theirs: str, completed: str | None) -> None:
    assert complete_given(people(ours), people(theirs)) == (people(completed) if completed else None)


@pytest.mark.parametrize(
    ("ours", "theirs", "completed"),
    [
        ("Linde, Mari", "Linde, M.; Roux, Jean; =CERN", "Linde, Mari; Roux, Jean; =CERN"),
        ("Linde, M.", "Linde, Mari; Roux, Jean", "Linde, Mari; Roux, Jean"),
        ("Linde, Mari", "Linde, Mari", None),
        ("Linde, Mari", "Roux, Jean; Linde, Mari", None),
        ("Linde", "Linde, Mari; Roux, Jean", None),
    ],
)
def test_a_list_that_was_cut_short(ours: str, theirs: str, completed: str | None) -> None:
    assert complete_list(people(ours), people(theirs)) == (people(completed) if completed else None)


@pytest.mark.parametrize(
    ("ours", "theirs", "agree"),
    [
        ("Linde, M.; Roux, Jean", "Linde, Mari; Roux, J.", True),
        ("Linde, Mari; Roux, Jean", "Linde, Mari", False),
        ("Linde, Mari", "Linde, Maria", False),
        ("=CERN", "=Cern", True),
        ("=CERN", "CERN", False),
    ],
)
def test_people(ours: str, theirs: str, agree: bool) -> None:
    assert POLICIES["author"].agree(people(ours), people(theirs)) is agree


def date(text: str) -> PartialDate:
    start, _, end = text.partition("/")
    if "spring" in start:
        return PartialDate(int(start[:4]), season=1)
    year, month, day = [int(part) for part in start.split("-")] + [None] * (2 - start.count("-"))
    return PartialDate(year or 0, month, day, end=date(end) if end else None)


@for_each(
    "ours, theirs, agree, completed",
    [
        ("2016", "2016-05-01", True, "2016-05-01"),
        ("2016-05", "2016-05-01", True, "2016-05-01"),
        ("2016-05-01", "2016", True, None),
        ("2016-05-01", "2016-05-01", True, None),
        ("2016", "2017-05", False, None),
        ("2016-05", "2016-06-01", False, None),
        ("2016-05-01", "2016-05-17", False, None),
        ("2016-spring", "2016-05", True, None),
        ("2016", "2016-05/2016-07", True, None),
    ],
)
def test_dates(ours: str, theirs: str, agree: bool, completed: str | None) -> None:
    assert POLICIES["issued"].agree(date(ours), date(theirs)) is agree
    assert complete_date(date(ours), date(theirs)) == (date(completed) if completed else None)


def test_after() -> None:
    assert is_after(date("2003-01-02"), date("1990"))
    assert not is_after(date("1990-06"), date("1990"))


def numbers(text: str) -> tuple[Identifier, ...]:
    """ "1756-2856 print; 1756-2864"."""
    return tuple(Identifier(*part.split(" ")) for part in text.split("; "))


@for_each(
    "field, ours, theirs, agree, completed",
    [
        ("issn", "1756-2856", "1756-2856 print; 1756-2864 electronic", True, "1756-2856 print; 1756-2864 electronic"),
        ("issn", "1756-2864 print", "1756-2864 electronic", True, None),
        ("issn", "17562856", "1756-2856 print", True, "17562856 print"),
        ("issn", "1756-2856; 0317-8471", "1756-2856 print", True, None),
        ("issn", "1756-2856", "1756-2856; 1234-5678", True, None),
        ("issn", "1756-2856", "0317-8471", False, None),
        ("isbn", "0-306-40615-2", "9780306406157 print", True, "0-306-40615-2 print"),
        ("isbn", "9780306406157; 0-306-40615-2 print", "9780306406157; 0-306-40615-2 print", True, None),
        ("isbn", "0-306-40615-2", "9780306406157; 978-3-16-148410-0", True, None),
        ("isbn", "0-306-40615-2", "978-3-16-148410-0", False, None),
    ],
)
def test_numbers(field: str, ours: str, theirs: str, agree: bool, completed: str | None) -> None:
    pair: tuple[Any, Any] = (numbers(ours), numbers(theirs))
    complete = complete_issns if field == "issn" else complete_isbns
    assert POLICIES[field].agree(*pair) is agree
    assert complete(*pair) == (numbers(completed) if completed else None)


def test_numbers_with_a_wrong_check_digit_are_not_taken() -> None:
    assert right_numbers(numbers("1234-5678; 1756-2856; 12; x; 1756285²")) == numbers("1756-2856")


@for_each(
    "ours, theirs, completed",
    [
        ("52", "52-58", "52-58"),
        ("e12", "E12-E19", "E12-E19"),
        ("53", "52-58", None),
        ("52-55", "52-58", None),
        ("52", "52", None),
        ("52", "52-58, 60", None),
        ("52, 60", "52-58", None),
    ],
)
def test_a_first_page_alone_gets_the_last(ours: str, theirs: str, completed: str | None) -> None:
    found = complete_pages(pages(ours), pages(theirs))
    assert found == (pages(completed) if completed else None)
