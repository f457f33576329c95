"""The same against the stand-in for Crossref that is handed out beside this project: real works, and its own counts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.request import ProxyHandler, Request, build_opener

import pytest

from citekit.enrichers.crossref import Crossref
from citekit.work import Work
from tests.shell import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.enrichers.crossref_server import Skipping

FOLDER = ROOT.parent / "shared" / "crossref"
pytestmark = [
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"there is no {FOLDER}: it is not part of the project"),
    pytest.mark.skipif(
        os.environ.get("CITEKIT_ORACLES") != "1", reason="a longer run, with CITEKIT_ORACLES=1 (.ci/run)"
    ),
]
FAULTS: dict[str, str] = {
    "429": "busy", "500": "busy", "502": "busy", "503": "busy", "504": "busy", "hang": "unreachable",
    "drop": "unreachable", "reset": "unreachable", "badjson": "broken", "html": "broken", "nullmessage": "broken",
}  # fmt: skip


@contextmanager
def run(*options: str) -> Iterator[str]:
    """The stand-in, without the works that are to be absent; its address."""
    command = [sys.executable, str(FOLDER / "fake_crossref.py"), "--works", str(FOLDER / "works.jsonl")]
    with subprocess.Popen(
        [*command, "--drop", str(FOLDER / "absent_dois.txt"), *options], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        try:
            yield json.loads(process.stdout.readline())["url"]
        finally:
            process.kill()


@pytest.fixture(scope="module")
def strict() -> Iterator[str]:
    """One that answers 429 past the published limits."""
    with run("--enforce-limits") as url:
        yield url


@pytest.fixture(scope="module")
def lenient() -> Iterator[str]:
    with run() as url:
        yield url


def control(url: str, method: str = "GET", asked: object = None) -> dict[str, Any]:
    """What it counted; or what it shall do."""
    data = None if asked is None else json.dumps(asked).encode()
    with build_opener(ProxyHandler({})).open(Request(f"{url}/__control", data, method=method)) as answer:
        found: dict[str, Any] = json.load(answer)
    return found


MANY = 12
"""Works of a batch: four times as many as may be asked for in a second."""


def works(count: int) -> list[dict[str, Any]]:
    """So many works that have a title, and that the server has."""
    return every_37th()[:count]


@cache
def every_37th() -> list[dict[str, Any]]:
    """Of those works."""
    absent = set((FOLDER / "absent_dois.txt").read_text(encoding="utf-8").split())
    lines = (FOLDER / "works.jsonl").read_text(encoding="utf-8").splitlines()[::37]
    return [work for work in map(json.loads, lines) if work.get("title") and work["DOI"] not in absent]


@pytest.mark.parametrize("key", ["DOI", "title"])
def test_a_batch_is_never_told_to_slow_down(strict: str, key: str) -> None:
    control(strict, "DELETE")
    batch = [Work(doi=work["DOI"]) if key == "DOI" else Work(title=work["title"][0]) for work in works(MANY)]
    with Crossref("me@example.org", strict, cache=False) as crossref, ThreadPoolExecutor(3) as pool:
        found = list(pool.map(crossref.lookup, batch))
    assert {one.trouble for one in found} == {None}
    assert all(one.candidates for one in found)
    counted = control(strict)
    assert [call["status"] for call in counted["log"]] == [200] * MANY
    assert {call["pool"] for call in counted["log"]} == {"polite"}
    assert counted["max_concurrent"] <= 3


def test_nor_one_without_an_address(strict: str) -> None:
    control(strict, "DELETE")
    batch = [Work(title=work["title"][0]) for work in works(3)] + [Work(doi=work["DOI"]) for work in works(8)]
    with Crossref(None, strict, cache=False) as crossref, ThreadPoolExecutor(3) as pool:
        found = list(pool.map(crossref.lookup, batch))
    assert {one.trouble for one in found} == {None}
    counted = control(strict)
    assert [call["status"] for call in counted["log"]] == [200] * 11
    assert {call["pool"] for call in counted["log"]} == {"public"}
    assert counted["max_concurrent"] == 1


@pytest.mark.parametrize("kind", ["single", "list"])
@pytest.mark.parametrize("fault", FAULTS)
def test_its_faults(lenient: str, skipping: Skipping, fault: str, kind: str) -> None:
    control(lenient, "DELETE")
    one = works(1)[0]
    work = Work(doi=one["DOI"]) if kind == "single" else Work(title=one["title"][0])
    with Crossref("me@example.org", lenient, rate=1000, cache=False, clock=skipping.clock) as crossref:
        control(lenient, "POST", {"fault": fault, "times": 4, "seconds": 0.1})
        found = crossref.lookup(work)
        assert (found.trouble, found.candidates) == (FAULTS[fault], ())
        control(lenient, "POST", {"fault": fault, "times": 2, "seconds": 0.1})
        found = crossref.lookup(work)
    assert found.trouble is None
    assert one["DOI"].lower() in {candidate.identifier for candidate in found.candidates}


def test_its_answers_without_anything(lenient: str) -> None:
    control(lenient, "DELETE")
    one = works(1)[0]
    with Crossref("me@example.org", lenient, rate=1000, cache=False) as crossref:
        control(lenient, "POST", {"fault": "empty", "times": 1, "on": "list"})
        assert crossref.lookup(Work(title=one["title"][0]))[:3] == ((), "search", None)
        for work in (Work(doi=one["DOI"]), Work(title=one["title"][0] + " again")):
            control(lenient, "POST", {"fault": "stripped"})
            assert crossref.lookup(work).trouble is None


def test_every_work_that_was_taken_away_is_refuted(lenient: str) -> None:
    dois = (FOLDER / "absent_dois.txt").read_text(encoding="utf-8").split()
    with Crossref("me@example.org", lenient, rate=1000, cache=False) as crossref:
        found = [crossref.lookup(Work(doi=doi)) for doi in dois]
    assert [one.refuted for one in found] == [doi.lower() for doi in dois]
    assert {one.trouble for one in found} == {None}
