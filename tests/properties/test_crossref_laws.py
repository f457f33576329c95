"""Whatever Crossref answers, and whatever is asked, a look-up ends in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekit.candidate import Trouble
from citekit.enrichers.crossref import Crossref
from citekit.enrichers.crossref.questions import LONGEST_TEXT, claimed_doi, quoted, search_text
from citekit.values import Organization, PartialDate, Person
from citekit.work import Work
from tests.enrichers.crossref_server import WORKS, envelope, fail, running, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.enrichers.crossref_server import Play, Server

TITLE, DOI = Work(title="Silt"), Work(doi="10.1000/tidal.3")
NAMES = sorted({name for work in WORKS.values() for name in work} | {
    "status", "message", "message-type", "items", "total-results", "next-cursor", "subtitle", "ISSN", "issn-type",
    "date-parts", "given", "family", "name", "suffix", "value", "type", "relation", "update-to", "page", "agency",
    "label",
})  # fmt: skip

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(NAMES)
values: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=12,
)
messages = st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, values))
answers = st.one_of(
    values,
    st.builds(envelope, st.sampled_from(["work", "work-list", "work-agency"]), values | messages),
    st.builds(
        lambda items: envelope("work-list", {"total-results": 1, "items": items}), st.lists(messages, max_size=3)
    ),
)
plays: st.SearchStrategy[Play] = st.one_of(
    answers.map(json.dumps).map(say),
    st.builds(say, st.binary(max_size=200), st.sampled_from([None, "application/json", "text/html", "x", ""])),
    st.builds(
        fail, st.sampled_from([200, 206, 300, 302, 308, 400, 404, 409, 413, 429, 451, 500, 599]), body=st.binary()
    ),
)


@pytest.fixture(scope="module")
def served() -> Iterator[Server]:
    with pytest.MonkeyPatch.context() as patch, running() as server:
        patch.setenv("NO_PROXY", "127.0.0.1")
        yield server


@given(play=plays, work=st.sampled_from([TITLE, DOI]))
def test_whatever_the_answer(served: Server, play: Play, work: Work) -> None:
    served.always = play
    with Crossref("me@example.org", served.url, rate=1000, cache=False, retries=0, deadline=20) as crossref:
        found = crossref.lookup(work)
    assert found.trouble is None or (found.trouble in get_args(Trouble) and found.words)
    assert found.by in {"doi", "search"}
    assert not (found.trouble and found.candidates)


texts = st.none() | st.text(max_size=600)


@given(
    work=st.builds(
        Work,
        title=texts,
        container_title=texts,
        author=st.lists(st.builds(Person, st.text()) | st.builds(Organization, st.text()), max_size=5).map(tuple),
        issued=st.none() | st.builds(PartialDate, st.integers(1, 9999)),
    )
)
def test_whatever_is_asked(work: Work) -> None:
    text = search_text(work)
    assert len(text) <= LONGEST_TEXT
    assert text == text.strip()
    assert text.isprintable()
    assert any(map(str.isalnum, text)) or not text
    text.encode()


@given(doi=st.from_regex(r"10\.[0-9]{4}/[!-~ä]{1,12}", fullmatch=True))
def test_a_doi_in_an_address_is_one_part_of_it(doi: str) -> None:
    asked = claimed_doi(Work(doi=doi))
    assert asked == doi.lower()
    part = quoted(asked)
    assert unquote(part) == asked
    assert not {"?", "#", " "} & set(part)
    assert not {"", ".", ".."} & set(part.split("/"))
