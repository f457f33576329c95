"""Works as documents of Papis, and back. Needs no Papis."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

import citekit
from citekit.bridges.papis.works import REST, data_of, work_of
from citekit.values import Identifier, Organization, PageRange, Pages, PartialDate, Person, Term
from citekit.work import Work, present
from tests.rows import for_each
from tests.shell import LISTING
from tests.strategies import hard_works, tame_works

FEW = settings(max_examples=max(1, settings().max_examples // 2))

ARTICLE = Work(
    type="article-journal", title="Tidal {gates} & 5% \\ silt", container_title="Coast", volume="9", issue="3",
    page=Pages((PageRange("211", "215"),)), issued=PartialDate(2016, 5, 1), doi="10.1000/a_b", language="en-US",
    author=(Person("Cruz", "María", "de la", None, "Jr"), Organization("World Health Organization")),
    issn=(Identifier("1756-2856", "print"),), keywords=(Term("gates, tidal", "author"),), note=("First",),
    abstract="What gates do.\n\nAnd do not.", subject_areas=(Term("Locks", "ASJC"),), url="https://example.org/a%20b",
)  # fmt: skip


def test_an_article_is_a_document() -> None:
    assert data_of(ARTICLE) == {
        "type": "article", "title": "Tidal {gates} & 5% \\ silt", "journal": "Coast", "volume": "9", "number": "3",
        "author": "de la Cruz Jr, María and World Health Organization",
        "author_list": [{"family": "de la Cruz Jr", "given": "María"},
                        {"family": "World Health Organization", "given": ""}],
        "pages": "211--215", "year": 2016, "month": 5, "day": 1, "doi": "10.1000/a_b", "issn": "1756-2856",
        "url": "https://example.org/a%20b", "langid": "american", "language": "english", "note": "First",
        "abstract": "What gates do.\n\nAnd do not.", "keywords": "gates, tidal", "tags": ["gates, tidal"],
        REST: {
            "author": [
                {"family": "Cruz", "given": "María", "particle": "de la", "suffix": "Jr"},
                {"name": "World Health Organization"},
            ],
            "issn": [{"value": "1756-2856", "kind": "print"}],
            "keywords": [{"term": "gates, tidal", "scheme": "author"}],
            "subject_areas": [{"term": "Locks", "scheme": "ASJC"}],
        },
    }  # fmt: skip


def test_an_article_comes_back_whole() -> None:
    assert present(work_of(data_of(ARTICLE))) == present(ARTICLE)


def test_the_seed_listing_comes_back_whole() -> None:
    (work,) = citekit.read(LISTING.read_text(encoding="utf-8")).works
    assert present(work_of(data_of(work))) == present(work)


@FEW
@given(tame_works | hard_works)
def test_every_work_comes_back_whole(work: Work) -> None:
    assert present(work_of(data_of(work))) == present(work)


@FEW
@given(hard_works)
def test_what_papis_declares_is_of_its_type(work: Work) -> None:
    data = data_of(work)
    assert all(isinstance(data[name], int) for name in ("year", "month") if name in data)
    texts = data.keys() - {"year", "month", "day", "tags", "author_list", "editor_list", REST}
    assert all(isinstance(data[name], str) for name in texts)


CHANGED = [
    ({"volume": "10"}, {"volume": "10"}),
    ({"issn": "0028-0836"}, {"issn": (Identifier("0028-0836"),)}),
    ({"author_list": [{"family": "Rask", "given": "Mai"}], "author": "Rask, Mai"},
     {"author": (Person("Rask", "Mai"),)}),
    ({REST: {"issn": "nonsense", "unknown": 1, 3: 4}}, {"issn": (Identifier("1756-2856"),), "subject_areas": ()}),
    ({REST: "nonsense"}, {"subject_areas": ()}),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "expected"), CHANGED)
def test_what_the_user_changes_counts(changes: dict[str, Any], expected: dict[str, Any]) -> None:
    work = work_of(data_of(ARTICLE) | changes)
    assert {name: getattr(work, name) for name in expected} == expected


def test_a_document_that_others_made() -> None:
    work = work_of({
        "type": "article", "author": "Turing, A. M.", "title": "On Computable Numbers", "issue": "1", "year": "1937",
        "journal": "Proceedings of the London Mathematical Society", "pages": "230--265", "volume": "s2-42",
        "doi": "10.1112/plms/s2-42.1.230", "files": ["a.pdf"], "papis_id": "x", "tags": ["computing", 1234],
        "citations": [{"doi": "10.1/x"}], "month": None, "ref": "turing",
    })  # fmt: skip
    assert present(work) == {
        "type": "article-journal", "title": "On Computable Numbers", "author": (Person("Turing", "A. M."),),
        "container_title": "Proceedings of the London Mathematical Society", "volume": "s2-42", "issue": "1",
        "page": Pages((PageRange("230", "265"),)), "issued": PartialDate(1937), "doi": "10.1112/plms/s2-42.1.230",
        "keywords": (Term("computing"), Term("1234")), "citation_key": "turing",
    }  # fmt: skip


ODD: list[dict[str, Any]] = [
    {}, {"type": "weird type}"}, {"author_list": [None, {"given": "Plato"}, {"family": None}]}, {"title": ["a", "b"]},
    {"title": "}{"}, {"year": "n.d."}, {"pages": 7}, {"type": None, "title": 3.5}, {"month": True},
]  # fmt: skip


@for_each("document", ODD)
def test_an_odd_document_is_a_work_all_the_same(document: dict[str, Any]) -> None:
    assert work_of(document).type
