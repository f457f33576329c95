"""Plugins that do wrong: whose they are is said, and there is no traceback."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

import citekit
from citekit.assemble import assemble
from citekit.cli import main
from citekit.draft import Cut, Draft, Field, Mark
from citekit.plugins import READER_GROUP, cut_up, is_known, load_plugin, person_field
from citekit.source import Source, Span
from citekit.values import Person
from tests.rows import for_each

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Install = Callable[[str, str, str], None]

BAD = """\
from citekit.plugins import Cut, Draft, Field, Mark, Span
def raises(source): return 1 / 0
def nothing(source): return None
def short(source): return Cut([], [], [])
def strange(source): return Cut([Draft([Field("colour", "x", Span(0, 1), "")], [])], [Mark("used")], [])
def outside(source): return Cut([Draft([Field("title", "x", Span(5, 1), "")], [])], [Mark("used")], [])
def beyond(source): return Cut([Draft([Field("title", "x", Span(0, 999), "")], [])], [Mark("used")], [])
def numbers(source): return Cut([5], [Mark("used")], [])
def refuses(source):
    from citekit import InputError
    raise InputError("not today")
def text(works): return "text"
def fails(works): raise KeyError("x")
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Installs one entry point: group, name and place, in a distribution of its own."""
    (tmp_path / "bad_plugin.py").write_text(BAD, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))

    def put(group: str, name: str, place: str) -> None:
        folder = tmp_path / f"bad_{len(list(tmp_path.iterdir()))}-2.dist-info"
        folder.mkdir()
        (folder / "entry_points.txt").write_text(f"[{group}]\n{name} = {place}\n", encoding="utf-8")
        (folder / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {folder.name[:-12]}\nVersion: 2\n", encoding="utf-8"
        )
        importlib.invalidate_caches()

    return put


READERS = [
    ("raises", "failed: ZeroDivisionError: division by zero"), ("nothing", "failed: it returned no Cut"),
    ("short", "failed: its marks are not as many as the lines"), ("strange", "failed: there is no field “colour”"),
    ("outside", "failed: the span of “title” is none"), ("refuses", "not today"),
    ("beyond", "failed: the span of “title” is none"), ("numbers", "failed: AttributeError: "),
]  # fmt: skip


@pytest.mark.parametrize(("name", "words"), READERS)
def test_a_reader_that_does_wrong(install: Install, name: str, words: str) -> None:
    install(READER_GROUP, name, f"bad_plugin:{name}")
    with pytest.raises(citekit.InputError, match=words):
        citekit.read("x", reader=name)


@pytest.mark.parametrize(("name", "words"), [("text", "it returned no Written"), ("fails", "KeyError: 'x'")])
def test_a_writer_that_does_wrong(install: Install, name: str, words: str) -> None:
    install("citekit.writers", name, f"bad_plugin:{name}")
    with pytest.raises(citekit.OutputError, match=f"“{name}” of bad_[0-9]+ 2 failed: {words}"):
        citekit.write([], name)


def test_the_command_goes_on(install: Install, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    install(READER_GROUP, "raises", "bad_plugin:raises")
    page = tmp_path / "page.txt"
    page.write_text("x", encoding="utf-8")
    assert main(["convert", str(page), "--from", "raises"]) == 3
    assert f"{page}: error: “raises” of bad_" in capsys.readouterr().err


@pytest.mark.parametrize("place", ["no_such_module:x", "bad_plugin:missing"])
def test_a_plugin_that_cannot_be_loaded(install: Install, place: str) -> None:
    install(READER_GROUP, "broken", place)
    with pytest.raises(citekit.UsageError, match=r"“broken” of bad_[0-9]+ 2 cannot be loaded: "):
        citekit.read("x", reader="broken")


def test_two_of_one_name(install: Install) -> None:
    install(READER_GROUP, "twice", "bad_plugin:raises")
    install(READER_GROUP, "twice", "bad_plugin:nothing")
    with pytest.raises(citekit.UsageError, match="several packages call something “twice”: bad_"):
        citekit.read("x", reader="twice")


def test_ours_cannot_be_replaced(install: Install) -> None:
    install(READER_GROUP, "ris", "bad_plugin:raises")
    assert citekit.read("TY  - JOUR\nTI  - Silt\nER  - \n", reader="ris").works[0].title == "Silt"


def test_there_is_none() -> None:
    assert load_plugin(READER_GROUP, "nobody") is None
    with pytest.raises(citekit.UsageError, match="unknown reader “nobody”; known are: paste, pure"):
        citekit.read("x", reader="nobody")


def test_lines_are_accounted_for() -> None:
    source = Source("a\n\nb\nc\n")
    cut = cut_up(source, [Draft([Field("title", "b", Span(3, 4), "")], [])], {4}, "noise")
    assert cut == Cut(
        [Draft([Field("title", "b", Span(3, 4), "")], [])],
        [Mark("unread"), None, Mark("used", ("title",)), Mark("ignored", (), "noise")],
        [],
    )


NAMES = [
    ("title", True), ("text:title", True), ("text:author", False), ("text:colour", False), ("person:author:x", True),
    ("person:title", False), ("date:issued:2016", True), ("date:volume:2", False), ("fact:Anything", True),
    ("colour", False), ("", False), ("number:issn:print", True), ("term:subject_areas:ASJC", True),
]  # fmt: skip


@for_each("name, known", NAMES)
def test_which_fields_are_known(name: str, known: bool) -> None:
    assert is_known(name) is known


def test_a_person_whose_parts_a_reader_knows() -> None:
    person = Person("Gogh", "Vincent", particle="van")
    work, _, _ = assemble(Draft([Field(person_field("author", person), "Vincent van Gogh", Span(0, 16), "")], []))
    assert work.author == (person,)
