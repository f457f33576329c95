"""A notice about a work has the work's title, and is another; who pastes the notice has its own."""

from __future__ import annotations

from citekit.candidate import Candidate, Relation
from citekit.match import match
from citekit.values import PageRange, Pages, PartialDate, Person
from citekit.work import Work
from tests.rows import for_each


@for_each(
    "title, doi, answer",
    [
        ("Tidal gates and the mud behind them", None, "different"),
        ("Correction: Tidal gates and the mud behind them", None, "same"),
        ("Tidal gates and the mud behind them", "10.1000/notice", "same"),
    ],
)
def test_a_notice_about_a_work(title: str, doi: str | None, answer: str) -> None:
    told = Work(
        type="article-journal",
        title=title,
        author=(Person("Linde", "Mari"), Person("Roux", "Jean")),
        container_title="Annals of Gates",
        volume="9",
        issued=PartialDate(2016),
        page=Pages((PageRange("52", "58"),)),
    )
    notice = Candidate(
        "crossref", "10.1000/notice", "journal-article", told,
        (title,), ("Annals of Gates",), (PartialDate(2016),), (Relation("is-update-of", "10.1000/1"),),
    )  # fmt: skip
    ours = {name: getattr(told, name) for name in ("type", "title", "author", "container_title", "volume", "page")}
    assert match(Work(**ours, issued=told.issued, doi=doi), notice).answer == answer
