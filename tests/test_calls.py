"""Calls that cannot be answered are refused, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import citekit
from tests.rows import for_each

if TYPE_CHECKING:
    from collections.abc import Callable

BOOK = citekit.Record(type="book", title="Rain")
REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "bytes": (lambda: citekit.read(b"Rain"), "text is bytes, not str"),  # type: ignore[arg-type]
    "nothing": (lambda: citekit.read(None), "text is NoneType, not str"),  # type: ignore[arg-type]
    "reader": (lambda: citekit.read("Rain", reader="telex"), "unknown reader “telex”"),
    "format": (lambda: citekit.write([BOOK], "telex"), "unknown format “telex”"),
    "one record": (lambda: citekit.write(BOOK, "ris"), r"give one alone as \[record\]"),  # type: ignore[arg-type]
    "no record": (lambda: citekit.write([{"title": "Rain"}], "ris"), "a list of Records"),  # type: ignore[list-item]
    "option": (lambda: citekit.write([BOOK], "ris", colour=1), "ris has no option “colour”"),
    "protect": (lambda: citekit.write([BOOK], "bibtex", protect="all"), "protect: there is no “all”; there are words"),
    "a switch": (lambda: citekit.write([BOOK], "bibtex", unicode="no"), "unicode: there is no 'no'"),
    "particles": (lambda: citekit.write([BOOK], "csl-json", particles="x"), "particles: there is no “x”"),
}


@for_each("call", list(REFUSED))
def test_refused(call: str) -> None:
    made, reason = REFUSED[call]
    with pytest.raises(citekit.UsageError, match=reason):
        made()


def test_all_names_are_shown() -> None:
    names: dict[str, Any] = {}
    exec("from citekit import *", names)
    assert {"Record", "read", "write", "enrich"} <= names.keys() <= {*dir(citekit), "__builtins__"}
    assert "TYPE_CHECKING" not in dir(citekit)


def test_records_may_come_one_by_one() -> None:
    assert citekit.write(iter([BOOK, BOOK]), "bibtex").count("@book") == 2  # type: ignore[arg-type]
