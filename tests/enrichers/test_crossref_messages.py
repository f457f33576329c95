"""What becomes of one work message of Crossref: cleaned values, and nothing raised whatever it is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekit.candidate import Candidate, Relation
from citekit.enrichers.crossref.messages import TYPES, candidate_from
from citekit.normalize.pages import parse_pages
from citekit.record import record_from
from citekit.values import Identifier, Organization, PartialDate, Person

SHARED = Path(__file__).parents[3] / "shared" / "crossref"


def message(**values: Any) -> dict[str, Any]:
    """A made-up message."""
    return {"DOI": "10.1000/Made.UP", "type": "journal-article", "title": ["Tidal gates"]} | values


def candidate(**values: Any) -> Candidate:
    found = candidate_from(message(**{name.replace("_", "-"): value for name, value in values.items()}))
    assert found is not None
    return found


def day(*parts: int | None) -> dict[str, Any]:
    return {"date-parts": [list(parts)]}


def test_a_whole_message() -> None:
    found = candidate(
        subtitle=["A study"],
        container_title=["Made-up Annals of Gates &amp; Sluices"],
        short_container_title=["M. Ann. Gates"],
        volume="9",
        issue="3",
        page="52-58",
        publisher="Made-up Press BV",
        publisher_location="Nowhere",
        language="en",
        author=[{"given": "Mari", "family": "Linde", "sequence": "first"}, {"name": "The Gate Group"}],
        ISSN=["1756-2864", "1756-2856"],
        issn_type=[{"value": "1756-2856", "type": "print"}, {"value": "1756-2864", "type": "electronic"}],
        issued=day(2015, 11, 2),
        published_print=day(2016, 5),
        published_online=day(2015, 11, 2),
        accepted=day(2015, 10, 1),
        abstract="<jats:title>Abstract</jats:title>\n <jats:p>Gates\n  open.</jats:p><jats:p>They shut.</jats:p>",
    )
    assert (found.source, found.identifier, found.kind) == ("crossref", "10.1000/made.up", "journal-article")
    work = found.work
    assert (work.type, work.title, work.doi) == ("article-journal", "Tidal gates: A study", "10.1000/made.up")
    assert found.titles == ("Tidal gates: A study", "Tidal gates")
    assert work.container_title == "Made-up Annals of Gates & Sluices"
    assert found.containers == ("Made-up Annals of Gates & Sluices", "M. Ann. Gates")
    assert (work.volume, work.issue, work.page) == ("9", "3", parse_pages("52-58"))
    assert work.author == (Person("Linde", "Mari"), Organization("The Gate Group"))
    assert work.issn == (Identifier("1756-2864", "electronic"), Identifier("1756-2856", "print"))
    assert (work.issued, work.available_date) == (PartialDate(2016, 5), PartialDate(2015, 11, 2))
    assert work.accepted == PartialDate(2015, 10, 1)
    assert found.dates == (PartialDate(2016, 5), PartialDate(2015, 11, 2))
    assert work.abstract == "Gates open.\n\nThey shut."
    assert (work.publisher, work.publisher_place, work.language) == ("Made-up Press BV", "Nowhere", "en")


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ({"title": ["Two <i>Primulina</i>\n     species"]}, "Two Primulina species"),
        ({"title": ["R&amp;amp;D of H<sub>2</sub>O"]}, "R&D of H₂O"),
        ({"title": ["CARDIAC SURGERY."]}, "CARDIAC SURGERY"),
        ({"title": ["Towards gates …"]}, "Towards gates …"),
        ({"title": ["Why gates?"], "subtitle": ["A study"]}, "Why gates? A study"),
        ({"title": ["Tidal gates: a study"], "subtitle": ["A study"]}, "Tidal gates: a study"),
        ({"title": ["Review"], "subtitle": ["x" * 300]}, "Review"),
        ({"title": "No array"}, "No array"),
        ({"title": [None, 3.5, "Third"]}, "Third"),
    ],
)
def test_titles(said: dict[str, Any], read: str) -> None:
    assert candidate(**said).work.title == read


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ({"title": ["On the Claisen Reaction1"]}, "On the Claisen Reaction"),
        ({"original_title": ["미숙 청방울"]}, "미숙 청방울"),
        ({"short_title": ["Gates"]}, "Gates"),
        ({"title": ["Tidal gates", "Another title"]}, "Another title"),
    ],
)
def test_further_forms_of_a_title(said: dict[str, Any], form: str) -> None:
    assert form in candidate(**said).titles


@pytest.mark.parametrize(
    ("hosts", "container", "series"),
    [
        (["Annals of Gates"], "Annals of Gates", None),
        (["Lecture Notes in Computer Science", "Gates 2019"], "Gates 2019", "Lecture Notes in Computer Science"),
        (["Gates 2019", "Communications in Gates"], "Gates 2019", "Communications in Gates"),
        (["Gates of the North", "Sluices of the South"], None, None),
        ([], None, None),
        ([""], None, None),
    ],
)
def test_hosts(hosts: list[str], container: str | None, series: str | None) -> None:
    found = candidate(container_title=hosts)
    assert (found.work.container_title, found.work.collection_title) == (container, series)
    assert found.containers == tuple(filter(None, hosts))


@pytest.mark.parametrize(
    ("person", "read"),
    [
        ({"family": "Waiss, Jr.", "given": "Anthony"}, Person("Waiss", "Anthony", suffix="Jr.")),
        ({"family": "Giddings Jr", "given": "Thomas H."}, Person("Giddings", "Thomas H.", suffix="Jr")),
        ({"family": "Linde", "given": "M.", "suffix": "III"}, Person("Linde", "M.", suffix="III")),
        ({"family": "van der Berg", "given": "Jan"}, Person("Berg", "Jan", "van der")),
        ({"family": "Linde"}, Person("Linde")),
        ({"given": "Plato"}, Person("Plato")),
        ({"name": "CERN &amp; Friends"}, Organization("CERN & Friends")),
        ({"family": None, "given": None}, None),
        ("Linde, Mari", None),
    ],
)
def test_people(person: Any, read: object) -> None:
    assert candidate(author=[person]).work.author == ((read,) if read else ())


@pytest.mark.parametrize(
    ("said", "field", "read"),
    [
        ({"volume": "Publish Ahead of Print"}, "volume", None),
        ({"volume": "n° 95"}, "volume", "95"),
        ({"volume": 7}, "volume", "7"),
        ({"volume": "XXVI"}, "volume", "XXVI"),
        ({"issue": "1_suppl"}, "issue", "1_suppl"),
        ({"page": "None-None"}, "page", None),
        ({"page": "52-52"}, "page", parse_pages("52")),
        ({"page": "381b-381"}, "page", parse_pages("381b")),
        ({"page": "381b-382"}, "page", parse_pages("381b-382")),
        ({"page": "05LT01"}, "page", "05LT01"),
        ({"page": "xi-xxiv"}, "page", parse_pages("xi-xxiv")),
        ({"issued": day(None)}, "issued", None),
        ({"issued": day(2019)}, "issued", PartialDate(2019)),
        ({"issued": day(2019, 13, 40)}, "issued", None),
        ({"published_print": day(None), "issued": day(2019, 2)}, "issued", PartialDate(2019, 2)),
        ({"type": "posted-content"}, "type", "article"),
        ({"type": "component"}, "type", "document"),
        ({"type": None}, "type", "document"),
        ({"ISSN": ["1234-5678"]}, "issn", ()),
        ({"ISSN": ["17562856"]}, "issn", (Identifier("1756-2856"),)),
        ({"ISBN": ["http://id.crossref.org/isbn/9780306406157"]}, "isbn", (Identifier("9780306406157"),)),
        ({"abstract": "<p>Summary</p><p>Gates open.</p>"}, "abstract", "Gates open."),
        ({"abstract": "AbstractGates open."}, "abstract", "Gates open."),
        ({"abstract": "Abstraction opens gates."}, "abstract", "Abstraction opens gates."),
        ({"abstract": "<jats:p> </jats:p>"}, "abstract", None),
        ({"abstract": "<p>(<i>Silt</i>\n   ) and <i>gates</i>\n   , both</p>"}, "abstract", "(Silt) and gates, both"),
        ({"abstract": "Abstract"}, "abstract", None),
        ({"abstract": "<p>-</p>"}, "abstract", None),
        ({"abstract": "ABSTRACT. 52 gates open."}, "abstract", "52 gates open."),
        ({"abstract": "<ns4:p>Gates <m:math><m:mi>x</m:mi></m:math>.</ns4:p>"}, "abstract", "Gates x."),
        ({"publisher": "[s.n.]"}, "publisher", None),
        ({"publisher_location": "[S.l.]"}, "publisher_place", None),
        (
            {"abstract": "<jats:p><jats:list><jats:list-item><jats:p>Gates.</jats:p></jats:list-item></jats:list>"},
            "abstract",
            "Gates.",
        ),
        ({"event": {"name": "Gates '19", "location": "Nowhere", "start": day(2019, 6, 1)}}, "event_title", "Gates '19"),
    ],
)
def test_values(said: dict[str, Any], field: str, read: object) -> None:
    value = getattr(candidate(**said).work, field)
    assert (str(value) if isinstance(read, str) else value) == read


TARGET = "10.1000/other"


@pytest.mark.parametrize(
    ("said", "relation"),
    [
        (
            {"updated_by": [{"DOI": "10.1000/OTHER", "type": "retraction", "updated": day(2020, 1, 2)}]},
            Relation("retraction", TARGET, PartialDate(2020, 1, 2)),
        ),
        ({"updated_by": [{"DOI": TARGET, "type": "expression_of_concern"}]}, Relation("expression-of-concern", TARGET)),
        ({"update_to": [{"DOI": TARGET, "type": "erratum"}]}, Relation("erratum-of", TARGET)),
        ({"relation": {"is-preprint-of": [{"id-type": "doi", "id": TARGET}]}}, Relation("preprint-of", TARGET)),
        ({"relation": {"has-preprint": [{"id": TARGET}]}}, Relation("has-preprint", TARGET)),
        ({"title": ["RETRACTED: Tidal gates"]}, Relation("retraction")),
    ],
)
def test_relations(said: dict[str, Any], relation: Relation) -> None:
    assert candidate(**said).relations == (relation,)


@pytest.mark.parametrize(
    "said",
    [
        {"update_to": [{"DOI": TARGET, "type": "new_version"}]},
        {"relation": {"cites": [{"id": TARGET}]}},
        {"relation": {"correction": [{"id": TARGET, "asserted-by": "object"}]}},
        {"title": ["Retraction: Tidal gates"]},
        {"relation": []},
        {"updated_by": "yes"},
    ],
)
def test_no_relations(said: dict[str, Any]) -> None:
    assert candidate(**said).relations == ()


@pytest.mark.parametrize(
    "nothing",
    [None, 3, "text", [], {}, {"DOI": "10.1000/1"}, {"title": ["Gates"]}, message(DOI=" "), message(title=[""]),
     message(DOI=7), message(title=None)],
)  # fmt: skip
def test_without_a_doi_or_a_title_there_is_no_candidate(nothing: object) -> None:
    assert candidate_from(nothing) is None


MEMBERS = (
    "author", "editor", "translator", "container-title", "short-container-title", "subtitle", "original-title", "type",
    "volume", "issue", "page", "article-number", "issued", "published-print", "published-online", "accepted", "ISSN",
    "ISBN", "issn-type", "isbn-type", "publisher", "publisher-location", "standards-body", "language", "abstract",
    "event", "relation", "update-to", "updated-by", "edition-number", "title", "DOI", "subtype",
)  # fmt: skip
leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(
    ("10.1000/x", "Linde, Mari", "9780306406157", "1756-2856", "211-5", "<jats:p>", "en", "retraction", "print")
)  # fmt: skip
keys = st.text(max_size=5) | st.sampled_from(
    ("family", "given", "name", "suffix", "date-parts", "value", "type", "DOI", "id", "updated", "is-preprint-of")
)
anything = st.recursive(leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4))


@given(st.dictionaries(st.sampled_from(MEMBERS), anything, max_size=8), st.booleans())
def test_any_json_is_taken_and_a_candidate_is_a_valid_record(values: dict[str, Any], named: bool) -> None:
    found = candidate_from({"DOI": "10.1000/1", "title": ["Gates"]} | values if named else values)
    if found:
        record_from(found.work)
        assert found.work.title in found.titles


def test_every_type_is_one_of_csl() -> None:
    schema = json.loads((Path(__file__).parents[1] / "oracles" / "csl-schema" / "csl-data.json").read_text("utf-8"))
    assert set(TYPES.values()) <= set(schema["items"]["properties"]["type"]["enum"])


@pytest.mark.skipif(not SHARED.is_dir(), reason="real messages are kept outside the project")
def test_real_messages() -> None:
    lines = (SHARED / "works.jsonl").read_text("utf-8").splitlines()[::20]
    for said in map(json.loads, lines):
        found = candidate_from(said)
        if any(said["title"]):
            assert found is not None
            record_from(found.work)
            assert "<" not in (found.work.title or "") or "<" in said["title"][0]
            named = [author for author in said.get("author", ()) if author.keys() & {"family", "name"}]
            assert len(found.work.author) == len(named)
