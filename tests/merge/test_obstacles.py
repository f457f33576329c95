"""What an absent field is not filled with, and why: it would not go with what the record has."""

from __future__ import annotations

from typing import Any

import pytest

from citekit.candidate import Candidate
from citekit.merge import merge
from citekit.values import Identifier, PageRange, Pages, PartialDate, Person
from citekit.work import Work, present
from tests.rows import for_each

LINDE, PAGES = (Person("Linde", "Mari"),), Pages((PageRange("52", "58"),))
NAME: dict[str, Any] = {"container_title": "Annals of Gates"}


def decided(field: str, ours: dict[str, Any], theirs: dict[str, Any]) -> tuple[str, str]:
    """What is done with a field, and why."""
    merged = merge(Work(**ours), Candidate("crossref", "10.1000/1", "", Work(**theirs)))
    return next((one.action, one.reason) for one in merged.decisions if one.field == field)


@for_each(
    "field, ours, theirs, reason",
    [
        ("issue", {"volume": "9"}, {"volume": "10", "issue": "3"}, "the volume is another"),
        ("volume", {"page": PAGES}, {"page": Pages((PageRange("7"),)), "volume": "9"}, "the page is another"),
        ("issn", NAME, {"container_title": "Fuel Letters", "issn": (Identifier("1756-2856"),)},
         "the container_title is another"),
        ("volume", {}, {"volume": "Publish Ahead of Print"}, "it is no number"),
        ("page", {}, {"page": Pages((PageRange("e12"),)), "article_number": "e12"}, "it is the article number"),
        ("page", {"article_number": "e12"}, {"page": PAGES}, "the record has an article number instead"),
        ("article_number", {"page": PAGES}, {"article_number": "e12"}, "the record has pages instead"),
        ("article_number", {"page": PAGES}, {"page": PAGES, "article_number": "52"}, "the record has it already"),
        ("container_title", {"type": "thesis"}, NAME, "a work of the type thesis stands in nothing"),
        ("container_title_short", {"container_title": "Ann. Gates"}, NAME | {"container_title_short": "Ann Gates"},
         "the record has it already"),
        ("issn", NAME, NAME | {"issn": (Identifier("1756-2857"),)}, "the check digit is wrong"),
        ("available_date", {"issued": PartialDate(1990)}, {"available_date": PartialDate(2003, 1, 2)},
         "it is later than the work"),
        ("author", {"editor": LINDE}, {"author": LINDE}, "the record has them as editor"),
    ],
)  # fmt: skip
def test_left_empty(field: str, ours: dict[str, Any], theirs: dict[str, Any], reason: str) -> None:
    assert decided(field, ours, theirs) == ("kept", reason)


@pytest.mark.parametrize(
    ("field", "ours", "theirs"),
    [
        ("issue", {"volume": "9"}, {"volume": "09", "issue": "3"}),
        ("article_number", {}, {"page": Pages((PageRange("e12"),)), "article_number": "e12"}),
        ("container_title_short", NAME, NAME | {"container_title_short": "Ann Gates"}),
        ("available_date", {"issued": PartialDate(1990)}, {"available_date": PartialDate(1989, 12, 2)}),
        ("author", {"editor": LINDE}, {"author": (Person("Roux", "Jean"),)}),
    ],
)
def test_filled(field: str, ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    assert decided(field, ours, theirs) == ("filled", "absent here")


def test_what_is_named_and_says_the_same_is_not_replaced_and_not_told_twice() -> None:
    ours = Work(type="article-journal", container_title="Ann. Gates")
    theirs = Work(container_title="Annals of Gates", container_title_short="Ann Gates")
    merged = merge(ours, Candidate("crossref", "10.1000/1", "", theirs), "overwrite", ["container_title"])
    assert present(merged.work) == present(ours)


def test_a_list_that_was_cut_is_completed_and_no_longer_cut() -> None:
    """ "Linde, M., et al." beside all three."""
    ours = Work(title="Gates", author=(Person("Linde", "M."),), editor=LINDE, incomplete=("author", "editor"))
    theirs = Work(title="Gates", author=(Person("Linde", "Mari"), Person("Roux", "Jean"), Person("Poe", "Ann")))
    merged = merge(ours, Candidate("crossref", "10.1000/1", "", theirs))
    assert merged.work.author == theirs.author
    assert merged.work.incomplete == ("editor",)
    assert [one.field for one in merged.decisions if one.action == "filled"] == ["author", "incomplete"]
