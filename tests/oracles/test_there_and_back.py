"""What we write, read and written again by another program, says the same when we read that."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

import citekit
from tests.oracles.facts import Facts, facts_of, letters
from tests.oracles.tools import need, output_of, read_with_citation_js, read_with_rispy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.work import Work


def _pandoc(source: str, target: str) -> Callable[[str], str]:
    return lambda text: output_of([need("pandoc"), "-f", source, "-t", target], text)


def _citation_js(kind: str) -> Callable[[str], str]:
    return lambda text: json.dumps(read_with_citation_js(kind, text))


def _rispy(text: str) -> str:
    import rispy  # type: ignore[import-untyped, unused-ignore]  # has no types

    return str(rispy.dumps(read_with_rispy(text)))  # type: ignore[no-untyped-call, unused-ignore]


def _nothing(_: Any) -> str:
    return ""


def _any_case(text: str) -> str:
    return text.casefold()


def _bare(text: str) -> str:
    """Letters and digits alone, in one case; 2 for ₂."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


Loosened = dict[str, Callable[[Any], str]]
"""Fact -> as what it is compared, where the other program is known to change it."""

TITLE_CASE: Loosened = {"title": _any_case}
ANY_CASE: Loosened = {"title": _bare, "container": _bare}  # "$_2$" stays for "₂"
PARTS: Loosened = {"author": letters, "editor": letters}
"""A particle in lower case goes to the given name, a suffix to the family name."""

WAYS: dict[str, tuple[str, Callable[[str], str], str, Loosened]] = {
    "pandoc": ("csl-json", _pandoc("csljson", "csljson"), "csl-json", {}),
    "pandoc, to biblatex": ("csl-json", _pandoc("csljson", "biblatex"), "bibtex", TITLE_CASE | PARTS),
    "pandoc, to bibtex": ("csl-json", _pandoc("csljson", "bibtex"), "bibtex", TITLE_CASE | PARTS | {"doi": _nothing}),
    "pandoc, from bibtex": ("bibtex", _pandoc("bibtex", "csljson"), "csl-json", ANY_CASE | PARTS),
    "pandoc, from ris": (
        "ris", _pandoc("ris", "csljson"), "csl-json", PARTS | {"container": _nothing},  # T2 of a CONF, the event
    ),
    "citation-js": ("csl-json", _citation_js("csl"), "csl-json", {}),
    "citation-js, from bibtex": ("bibtex", _citation_js("bibtex"), "csl-json", {}),
    "citation-js, from ris": (
        "ris", _citation_js("ris"), "csl-json", dict.fromkeys(("title", "author", "editor"), _nothing),  # TT, ED, NEWS
    ),
    "rispy": ("ris", _rispy, "ris", {}),
}  # fmt: skip
"""Way -> what we write, what the other makes of it, how we read that, and what is compared loosely."""


@pytest.mark.parametrize("way", WAYS)
def test_golden_records_come_back(golden_works: Sequence[Work], way: str) -> None:
    to, through, reader, loosened = WAYS[way]
    whole = [work for work in golden_works if not work.incomplete]  # "and others" is a person to some
    back = citekit.read(through(citekit.write(whole, to)), reader=reader).works
    assert len(back) == len(whole)
    assert [lost for one, other in zip(whole, back, strict=True) for lost in changed(one, other, loosened)] == []


def changed(work: Work, back: Work, loosened: Loosened) -> list[tuple[str, Any, Any]]:
    """The facts that did not come back."""
    ours, theirs = facts_of(work), facts_of(back)
    pairs = [(fact, getattr(ours, fact), getattr(theirs, fact)) for fact in Facts._fields]
    return [
        (fact, here, there)
        for fact, here, there in pairs
        if here and _as_compared(fact, here, loosened) != _as_compared(fact, there, loosened)
    ]


def _as_compared(fact: str, value: Any, loosened: Loosened) -> Any:
    return loosened[fact](value) if fact in loosened else value
