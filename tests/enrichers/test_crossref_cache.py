"""Answers that are kept: for how long, for whom, and what is wrong with the place where they are."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from citekit.enrichers.crossref import Crossref, cache
from citekit.enrichers.crossref.cache import FILE, KEPT, KEPT_MISSING, Cache, cache_folder
from citekit.enrichers.crossref.clock import CLOCK
from citekit.work import Work
from tests.enrichers.crossref_server import Server, Skipping, fail, listed, say_json
from tests.shell import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

DOI, SEARCH = Work(doi="10.1000/tidal.3"), Work(title="Silt")
UNKNOWN = Work(doi="10.5281/zenodo.1")  # its agency is known by its beginning


def look_up(server: Server, *works: Work, **options: Any) -> int:
    """Looks works up in a run of its own; how many requests that took."""
    before = len(server.seen)
    with Crossref("me@example.org", server.url, rate=1000, **options) as crossref:
        for work in works:
            found = crossref.lookup(work)
            assert found.trouble is None
            assert bool(found.candidates) == (work is not UNKNOWN)
    return len(server.seen) - before


@pytest.mark.parametrize("work", [DOI, SEARCH, UNKNOWN], ids=["doi", "search", "unknown"])
def test_another_run_does_not_ask_again(server: Server, work: Work) -> None:
    assert [look_up(server, work, work), look_up(server, work)] == [1, 0]


@pytest.mark.parametrize("work", [DOI, SEARCH, UNKNOWN], ids=["doi", "search", "unknown"])
def test_without_a_cache_a_run_does_not_ask_twice(server: Server, work: Work) -> None:
    assert [look_up(server, work, work, cache=False), look_up(server, work, cache=False)] == [1, 1]


def test_a_folder_of_choice(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    assert [look_up(server, DOI, cache=folder), look_up(server, DOI, cache=str(folder))] == [1, 0]
    assert (folder / FILE).is_file()


def test_another_server_and_other_rows_are_other_questions(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    assert look_up(server, DOI, SEARCH) == 2
    assert look_up(server, DOI, SEARCH, rows=5) == 1
    with Crossref(None, server.url.replace("127.0.0.1", "localhost")) as crossref:
        crossref.lookup(DOI)
    assert len(server.seen) == 4


@pytest.mark.parametrize(("work", "kept"), [(DOI, KEPT), (SEARCH, KEPT), (UNKNOWN, KEPT_MISSING)])
def test_answers_grow_old(server: Server, skipping: Skipping, work: Work, kept: float) -> None:
    counts = [look_up(server, work, clock=skipping.clock)]
    for seconds in (kept - 60, 120):
        skipping.sleep(seconds)
        counts.append(look_up(server, work, clock=skipping.clock))
    assert counts == [1, 0, 1]


def test_faults_are_not_kept(server: Server) -> None:
    server.plays += [fail(403)]
    with Crossref(None, server.url) as crossref:
        assert crossref.lookup(DOI).trouble == "refused"
    assert look_up(server, DOI) == 1


@pytest.mark.parametrize("items", [[], [{"DOI": "10.1000/tidal.3"}]], ids=["none", "a DOI alone"])
def test_an_answer_that_says_nothing_is_kept_for_its_run_only(server: Server, items: list[object]) -> None:
    server.plays += [say_json(listed(items))]
    with Crossref(None, server.url) as crossref:
        assert [crossref.lookup(SEARCH).candidates for _ in range(2)] == [(), ()]
    assert len(server.seen) == 1
    assert look_up(server, SEARCH) == 1


def test_the_oldest_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST", 3)
    for number in range(5):
        Cache(tmp_path, CLOCK).put(str(number), [number])
    kept = Cache(tmp_path, CLOCK)
    assert [kept.get(str(number)) for number in range(5)] == [None, None, [2], [3], [4]]
    memory = Cache(None, CLOCK)
    for number in range(5):
        memory.put(str(number), [number])
    assert [memory.get(str(number)) for number in range(5)] == [None, None, [2], [3], [4]]


def test_what_is_kept_is_json(server: Server, tmp_path: Path) -> None:
    look_up(server, DOI, SEARCH, UNKNOWN, cache=tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE)) as file:
        rows = file.execute("SELECT answer FROM answers").fetchall()
    assert sorted(len(json.loads(text)) for (text,) in rows) == [0, 1, 1]
    assert "reference" not in json.dumps(rows)  # nor what no citation needs


@pytest.mark.skipif(os.name == "nt", reason="folders have no such mode there")
def test_the_folder_is_the_users_own(server: Server, tmp_path: Path) -> None:
    look_up(server, DOI, cache=tmp_path / "own")
    assert (tmp_path / "own").stat().st_mode & 0o777 == 0o700


def no_folder(file: Path) -> None:
    """A file where the folder should be: not even root can write there."""
    file.parent.rmdir()
    file.parent.write_text("here", encoding="utf-8")


def no_database(file: Path) -> None:
    file.write_bytes(b"this is no database" * 1000)


def no_file(file: Path) -> None:
    file.mkdir()


def half(file: Path) -> None:
    """A file that was cut in its middle."""
    filled = Cache(file.parent, CLOCK)
    for number in range(200):
        filled.put(str(number), ["x" * 500])
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def empty(file: Path) -> None:
    file.touch()


def other_table(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE answers (something TEXT)")


PLACES = [no_folder, no_database, no_file, half, empty, other_table]


@pytest.mark.parametrize("spoil", PLACES)
def test_a_place_of_no_use_is_no_trouble(server: Server, tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    folder = tmp_path / "spoilt"
    folder.mkdir()
    spoil(folder / FILE)
    assert look_up(server, DOI, SEARCH, UNKNOWN, DOI, SEARCH, UNKNOWN, cache=folder) == 3


@pytest.mark.parametrize("spoil", [no_database, half, empty])
def test_a_broken_file_is_made_anew(server: Server, tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    spoil(tmp_path / FILE)
    look_up(server, DOI, cache=tmp_path)
    look_up(server, DOI, cache=tmp_path)
    assert look_up(server, DOI, cache=tmp_path) == 0


def test_a_file_that_breaks_in_the_middle_of_a_run(server: Server, tmp_path: Path) -> None:
    with Crossref(None, server.url, rate=1000, cache=tmp_path) as crossref:
        crossref.lookup(DOI)
        (tmp_path / FILE).write_bytes(b"this is no database" * 1000)
        for _ in range(2):
            for work in (DOI, SEARCH):
                assert crossref.lookup(work).trouble is None
    assert len(server.seen) == 3


def test_a_file_that_goes_in_the_middle_of_a_run(server: Server, tmp_path: Path) -> None:
    with Crossref(None, server.url, rate=1000, cache=tmp_path) as crossref:
        crossref.lookup(DOI)
        (tmp_path / FILE).unlink()
        assert [crossref.lookup(DOI).trouble for _ in range(2)] == [None, None]
    assert len(server.seen) == 2


@pytest.mark.parametrize("value", ["no JSON", "{}", "3", 3, 1.5, b"\x80\x04.", b"\xff", "[" * 100_000, ""], ids=str)
def test_an_answer_that_is_none_is_asked_for_again(server: Server, tmp_path: Path, value: str | float | bytes) -> None:
    look_up(server, DOI, cache=tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE)) as file, file:
        file.execute("UPDATE answers SET answer = ?", (value,))
    assert look_up(server, DOI, cache=tmp_path) == 1


def test_a_file_that_another_holds_is_done_without(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "PATIENCE", 0.05)
    look_up(server, DOI, cache=tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert look_up(server, DOI, DOI, cache=tmp_path) == 1
    assert look_up(server, DOI, cache=tmp_path) == 0  # it was not taken for broken


WRITER = """
import sys
from pathlib import Path
from citekit.enrichers.crossref import cache as module
from citekit.enrichers.crossref.cache import Cache
from citekit.enrichers.crossref.clock import CLOCK
module.PATIENCE = 60  # of a slow disk
cache = Cache(Path(sys.argv[1]), CLOCK)
for number in range(60):
    cache.put(f"{sys.argv[2]} {number}", [sys.argv[2], number])
    cache.put("both", ["x" * 5000])
    assert cache.get("both") == ["x" * 5000]
assert not cache._memory, "it was given up"
"""


def test_a_file_that_another_holds_for_a_moment_is_used_later(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "PATIENCE", 0.05)
    with Crossref(None, server.url, rate=1000, cache=tmp_path) as crossref:
        with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            assert [crossref.lookup(DOI).trouble for _ in range(2)] == [None, None]
        assert crossref.lookup(SEARCH).trouble is None
    assert len(server.seen) == 2
    assert look_up(server, SEARCH, cache=tmp_path) == 0


def test_processes_share_a_file(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    writers = [subprocess.Popen([*command, name], cwd=ROOT) for name in ("one", "two", "three")]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    kept = Cache(tmp_path, CLOCK)
    for name in ("one", "two", "three"):
        assert [kept.get(f"{name} {number}") for number in range(60)] == [[name, number] for number in range(60)]


def test_where_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert cache_folder() == tmp_path / "cache"
    monkeypatch.delenv("CITEKIT_CACHE_DIR")
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_, **__: Path("~/.cache/citekit"))
    assert cache_folder() is None  # "~" that is nobody's


def test_a_name_that_no_folder_can_have(server: Server) -> None:
    assert look_up(server, DOI, DOI, cache="a\0b") == 1
