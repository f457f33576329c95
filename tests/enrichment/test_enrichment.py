"""Look-up, judgement and merge together, with a source that says what the test wants."""

from __future__ import annotations

import threading
import time
from importlib.metadata import EntryPoint, EntryPoints
from typing import TYPE_CHECKING, Any

import pytest

import citekit
from citekit.candidate import Candidate, Lookup, Relation
from citekit.diagnostic import CODES
from citekit.enrichment import Enrichment, enrich, enrich_all, enrich_sources
from citekit.enrichment.findings import NOTICES
from citekit.errors import UsageError
from citekit.values import Identifier, PageRange, Pages, PartialDate, Person
from citekit.work import Work, present
from tests.rows import for_each

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.merge import PolicyName

DOI = "10.1000/tidal.gates"
READ: dict[str, Any] = {
    "type": "article-journal",
    "title": "Tidal gates and the silt of northern harbours",
    "author": (Person("Linde", "M."), Person("Roux", "Jean")),
    "container_title": "Annals of Gates",
    "issue": "3",
    "page": Pages((PageRange("52", "58"),)),
    "issued": PartialDate(2016),
}
HELD: dict[str, Any] = READ | {
    "author": (Person("Linde", "Mari"), Person("Roux", "Jean")),
    "volume": "9",
    "doi": DOI,
    "issn": (Identifier("1756-2856", "print"),),
}
OTHER: dict[str, Any] = {
    "type": "article-journal",
    "title": "Catalytic cracking of heavy oil over zeolites",
    "author": (Person("Okafor", "Ada"),),
    "container_title": "Fuel Letters",
    "issued": PartialDate(1987),
}


def candidate(identifier: str = DOI, relations: tuple[Relation, ...] = (), **values: Any) -> Candidate:
    work = Work(**(HELD | {"doi": identifier} | values))
    dates = (work.issued,) if work.issued else ()
    hosts = (work.container_title or "",)
    return Candidate("crossref", identifier, "journal-article", work, (work.title or "",), hosts, dates, relations)


class Source:
    """Says the same to everybody, or what `answer` makes of a work."""

    name = "crossref"
    at_once = 3

    def __init__(self, answer: Lookup | Callable[[Work], Lookup]) -> None:
        self.answer = answer
        self.asked: list[Work] = []
        self.running = self.most = 0
        self.lock = threading.Lock()

    def lookup(self, work: Work) -> Lookup:
        with self.lock:
            self.asked.append(work)
            self.running += 1
            self.most = max(self.most, self.running)
        try:
            return self.answer if isinstance(self.answer, Lookup) else self.answer(work)
        finally:
            with self.lock:
                self.running -= 1


def found(*candidates: Candidate) -> Lookup:
    return Lookup(candidates, "search")


def codes(enrichment: Enrichment) -> list[str]:
    return [item.code for item in enrichment.diagnostics]


def test_what_is_absent_is_filled_and_told_with_its_source() -> None:
    work = Work(**READ)
    done = enrich(work, Source(found(candidate())))
    assert done.outcome == "matched"
    assert done.verdict is not None
    assert done.verdict.answer == "same"
    assert present(done.work) == HELD
    assert present(done.record) == HELD
    assert {one.field: one.action for one in done.decisions} == {
        "type": "agrees", "title": "agrees", "author": "filled", "container_title": "agrees", "volume": "filled",
        "issue": "agrees", "page": "agrees", "issued": "agrees", "doi": "filled", "issn": "filled",
    }  # fmt: skip
    assert "volume: filled “9” from Crossref 10.1000/tidal.gates" in [item.message for item in done.diagnostics]
    assert set(codes(done)) == {"filled"}


def test_the_stored_decisions_give_the_record_without_the_network() -> None:
    work = Work(**READ)
    done = enrich(work, Source(found(candidate())))
    stored = citekit.decisions_from_json(citekit.decisions_to_json(done.decisions))
    assert present(citekit.replay(work, stored)) == present(done.work)
    with pytest.raises(UsageError, match="another record"):
        citekit.replay(Work(**READ, volume="7"), stored)


def test_replay_gives_a_record_of_a_record() -> None:
    record = citekit.Record(**READ)
    done = enrich(record, Source(found(candidate())))
    assert citekit.replay(record, done.decisions) == done.record == done.work


@for_each(
    "text",
    ["", "3", "{}", "[3]", '[{"action": "eaten"}]', '[{"action": "filled", "field": "page"}]',
     '[{"action": "filled", "field": "colour", "reason": "", "source": "", "result": "red"}]'],
)  # fmt: skip
def test_what_are_no_stored_decisions(text: str) -> None:
    with pytest.raises(citekit.InputError, match="no stored decisions"):
        citekit.decisions_from_json(text)


def test_a_validated_record_stays_one() -> None:
    record = citekit.Record(**READ)
    assert enrich(record, Source(Lookup())).record is record
    assert isinstance(enrich(record, Source(found(candidate()))).record, citekit.Record)


def test_where_the_source_disagrees_ours_is_kept_and_it_is_told() -> None:
    done = enrich(Work(**READ, publisher="Gate Press"), Source(found(candidate(issue="4", publisher="Elsevier BV"))))
    assert (done.work.issue, done.work.publisher) == ("3", "Gate Press")
    told = {item.code: item.message for item in done.diagnostics}
    assert told["source-disagrees"] == "issue: kept “3”, but Crossref 10.1000/tidal.gates says “4”"
    assert told["source-differs"] == "publisher: kept “Gate Press”; Crossref 10.1000/tidal.gates has “Elsevier BV”"
    assert told["not-filled"].startswith("volume: left empty, though Crossref")


@pytest.mark.parametrize(
    ("policy", "overwrite", "volume", "issue", "told"),
    [
        ("fill", (), None, "3", {"source-disagrees", "not-filled", "filled"}),
        ("overwrite", (), None, "3", {"source-disagrees", "not-filled", "filled"}),
        ("overwrite", ("issue",), "9", "4", {"overwritten", "filled"}),
        ("report", (), None, "3", {"source-disagrees", "not-filled", "would-fill"}),
        ("report", ("issue",), None, "3", {"would-overwrite", "would-fill"}),
    ],
)
def test_policies(
    policy: PolicyName, overwrite: tuple[str, ...], volume: str | None, issue: str, told: set[str]
) -> None:
    done = enrich(Work(**READ), Source(found(candidate(issue="4"))), policy=policy, overwrite=overwrite)
    assert (done.work.volume, done.work.issue) == (volume, issue)
    assert set(codes(done)) == told


UNCHANGED: tuple[tuple[str, Lookup, str, str, str], ...] = (
    ("nothing there", Lookup(by="search"), "unmatched", "work-not-found", "it found none"),
    ("another work", found(candidate("10.1000/oil", **OTHER)), "unmatched", "work-not-found", "certainly this one"),
    ("two alike", found(candidate(), candidate("10.1000/tidal.2")), "unmatched", "work-not-found", "certainly"),
    ("nothing to ask", Lookup(words="without a title"), "unmatched", "work-not-found", "without a title"),
    ("trouble", Lookup(trouble="timeout", words="nothing in time"), "unavailable", "source-unavailable", "nothing in"),
    ("elsewhere", Lookup(by="doi", elsewhere="DataCite"), "elsewhere", "doi-elsewhere", "registered with DataCite"),
)


@pytest.mark.parametrize(("lookup", "outcome", "code", "said"), [row[1:] for row in UNCHANGED],
                         ids=[row[0] for row in UNCHANGED])  # fmt: skip
def test_without_a_certain_match_nothing_changes(lookup: Lookup, outcome: str, code: str, said: str) -> None:
    work = Work(**READ)
    done = enrich(work, Source(lookup))
    assert done.work is work
    assert (done.outcome, done.decisions, codes(done)) == (outcome, (), [code])
    assert said in done.diagnostics[0].message


def test_a_doi_of_another_work_is_told_with_the_one_that_is_meant() -> None:
    work = Work(**READ, doi="10.1000/oil")
    source = Source(
        lambda asked: Lookup((candidate("10.1000/oil", **OTHER),), "doi") if asked.doi else found(candidate())
    )
    done = enrich(work, source)
    assert done.work is work
    assert (done.outcome, codes(done)) == ("doi-doubtful", ["doi-of-another"])
    assert OTHER["title"] in done.diagnostics[0].message
    assert done.diagnostics[0].message.endswith(f"nothing was changed; this work seems to be {DOI}")


def test_a_doi_that_nobody_knows_is_told_with_the_one_that_is_meant() -> None:
    work = Work(**READ, doi="10.1000/nowhere")
    done = enrich(work, Source(Lookup((candidate(),), "search", refuted="10.1000/nowhere")))
    assert done.work is work
    assert (done.outcome, codes(done)) == ("doi-doubtful", ["doi-unknown"])
    assert done.diagnostics[0].message.endswith(f"this work seems to be {DOI}")
    assert enrich(work, Source(Lookup((), "search", refuted="10.1000/nowhere"))).outcome == "doi-doubtful"


@for_each("kind", sorted(NOTICES))
def test_relations_are_told(kind: str) -> None:
    relation = Relation(kind, "10.1000/notice", PartialDate(2020, 1, 2))
    done = enrich(Work(**READ), Source(found(candidate(relations=(relation, relation)))))
    if done.outcome == "matched":  # a notice is another work than the one that it is about
        (told,) = [item for item in done.diagnostics if item.code == NOTICES[kind]]
        assert told.message.endswith("on 2020-01-02: 10.1000/notice")
        assert (told.severity == "warning") == (told.code in ("retracted", "concern-expressed"))
    else:
        assert kind.endswith("-of")


def test_relations_of_no_weight_are_not_told() -> None:
    done = enrich(Work(**HELD), Source(found(candidate(relations=(Relation("version-of", "10.1000/2"),)))))
    assert codes(done) == []


def test_a_source_that_raises_is_in_trouble() -> None:
    def fail(_: Work) -> Lookup:
        raise ZeroDivisionError("oh")

    work = Work(**READ)
    done = enrich(work, Source(fail))
    assert (done.work is work, done.outcome) == (True, "unavailable")
    assert "ZeroDivisionError: oh" in done.diagnostics[0].message


def test_a_source_that_says_nothing_is_in_trouble() -> None:
    done = enrich(Work(**READ), Source(lambda _: None))  # type: ignore[arg-type, return-value]
    assert done.outcome == "unavailable"
    assert "None is no Lookup" in done.diagnostics[0].message


# many


def test_many_keep_their_order_and_equal_ones_are_asked_for_once() -> None:
    titles = [f"Tidal gates and the silt of harbour {name}" for name in ("Aland", "Bodo", "Aland", "Cadiz", "Aland")]
    works = [Work(**(READ | {"title": title})) for title in titles]
    steps: list[tuple[int, int]] = []

    def answer(asked: Work) -> Lookup:
        time.sleep(0.01)
        return found(candidate(title=asked.title, volume=str(len(asked.title or ""))))

    source = Source(answer)
    done = enrich_all(works, source, progress=lambda *step: steps.append(step))
    assert [one.work.title for one in done] == titles
    assert [one.work.volume for one in done] == [str(len(title)) for title in titles]
    assert [{item.record for item in one.diagnostics} for one in done] == [{index} for index in range(5)]
    assert len(source.asked) == 3
    assert source.most <= source.at_once
    assert steps[-1] == (5, 5)
    assert steps == sorted(steps)


def test_one_at_a_time_if_the_source_does_not_say() -> None:
    class Shy(Source):
        at_once = 1

    shy = Shy(lambda _: time.sleep(0.005) or Lookup())  # type: ignore[func-returns-value]
    enrich_all([Work(title=str(number)) for number in range(5)], shy)
    assert shy.most == 1
    assert enrich_all([], shy) == ()


def test_equal_records_that_stay_as_they_are_stay_themselves() -> None:
    works = [Work(**READ), Work(**READ)]
    done = enrich_all(works, Source(Lookup(by="search")))
    assert [one.work for one in done] == works


def test_an_interrupt_leaves_the_rest_undone() -> None:
    works = [Work(title=str(number)) for number in range(50)]
    source = Source(lambda _: time.sleep(0.01) or Lookup())  # type: ignore[func-returns-value]

    def stop(*_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        enrich_all(works, source, progress=stop)
    assert len(source.asked) < 20


# sources by name


@for_each(
    "settings, said",
    [
        ({"source": "scopus"}, "unknown source “scopus”; known are: crossref"),
        ({"source": Source(Lookup()), "mailto": "a@example.org"}, "takes no settings: mailto"),
        ({"policy": "eat"}, "unknown policy “eat”; known are: fill, overwrite, report"),
        ({"policy": "overwrite", "overwrite": ("note",)}, "note: not to be overwritten"),
        ({"policy": "overwrite", "overwrite": "note"}, "note: not to be overwritten"),
        ({"overwrite": ("volume",)}, "with the policy “overwrite” only"),
        ({"mailto": "nobody"}, "mailto: "),
        ({"base_url": "ftp://x"}, "base_url: "),
        ({"rate": 0.0}, "rate: "),
        ({"speed": 3}, "crossref: got an unexpected keyword argument 'speed'"),
    ],
)
def test_wrong_calls(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError) as error:
        enrich(Work(), **settings)
    assert said in str(error.value)


class Plugin(Source):
    """What an installed package would offer."""

    made: list[Plugin] = []  # noqa: RUF012  what the test looks at

    def __init__(self, mailto: str = "") -> None:
        super().__init__(found(candidate()))
        self.mailto, self.closed = mailto, False
        self.made.append(self)

    def close(self) -> None:
        self.closed = True


def test_a_plugin_acts_only_when_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("gates", f"{__name__}:Plugin", "citekit.enrichers")
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **wanted: EntryPoints([point]).select(**wanted))
    monkeypatch.setattr(EntryPoint, "load", lambda _: Plugin)
    assert enrich_sources() == ("crossref", "gates")
    assert Plugin.made == []
    done = enrich(Work(**READ), "gates", mailto="a@example.org")
    assert done.outcome == "matched"
    (made,) = Plugin.made
    assert (made.mailto, made.closed) == ("a@example.org", True)


@for_each("code", [code for code in CODES if code.startswith(("source-", "doi-", "is-", "has-", "would"))])
def test_codes_have_all_their_words(code: str) -> None:
    words = ["field", "source", "value", "ours", "why", "reason", "doi", "agency", "advice", "title", "when", "target"]
    assert "{" not in CODES[code][1].format_map(dict.fromkeys(words, "x"))


KEYED: dict[str, str] = {
    "bibtex": """@article{Linde:2016/1, title = {%(title)s}, author = {Linde, M. and Roux, Jean},
                 journal = {Annals of Gates}, pages = {52--58}, year = {2016}}""",
    "ris": "TY  - JOUR\nID  - Linde:2016/1\nTI  - %(title)s\nAU  - Linde, M.\nAU  - Roux, Jean\nT2  - Annals of Gates\n"
           "SP  - 52\nEP  - 58\nPY  - 2016\nER  - \n",
    "csl-json": """[{"id": "Linde:2016/1", "type": "article-journal", "title": "%(title)s", "page": "52-58",
                     "author": [{"family": "Linde", "given": "M."}, {"family": "Roux", "given": "Jean"}],
                     "container-title": "Annals of Gates", "issued": {"date-parts": [[2016]]}}]""",
}  # fmt: skip


@pytest.mark.parametrize("form", KEYED)
@pytest.mark.parametrize("policy", ["fill", "overwrite", "report"])
def test_a_citation_key_is_kept(form: str, policy: PolicyName) -> None:
    """From each format, with each policy, into each format; whatever key the source has."""
    (work,) = citekit.read(KEYED[form] % READ, reader=form).works
    done = enrich(work, Source(found(candidate(citation_key="theirs"))), policy=policy)
    assert done.outcome == "matched"
    assert done.work.citation_key == "Linde:2016/1"
    for to in ("bibtex", "biblatex", "ris", "csl-json", "json"):
        written = citekit.write([done.work], to)
        assert "Linde:2016/1" in written
        assert ("10.1000/tidal.gates" in written) == (policy != "report")
