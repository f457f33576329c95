"""Pages as a browser copies them from sites of many kinds, with menus and buttons: `copied/NAME.txt`, and in
`answers.json` what a librarian would say of each in a line a work; no line for what is no work."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import citekit
from tests.rows import for_each

FOLDER = Path(__file__).parent / "copied"
ANSWERS: dict[str, list[str]] = json.loads((FOLDER / "answers.json").read_text(encoding="utf-8"))


def _person(person: dict[str, Any]) -> str:
    family = " ".join(filter(None, (person.get("non-dropping-particle"), person.get("family"))))
    return ", ".join(filter(None, (family, person.get("given")))) or person.get("literal", "")


def _date(date: dict[str, Any]) -> str:
    return "/".join("-".join(map(str, part)) for part in date.get("date-parts", []))


def said(item: dict[str, Any]) -> str:
    """A work of CSL-JSON in a line: kind, title, people, where and when, its numbers."""
    people = "; ".join(map(_person, item.get("author", [])))
    editors = "; ".join(map(_person, item.get("editor", [])))
    values = [item.get("type"), item.get("title"), people, editors and f"ed. {editors}", item.get("container-title")]
    values += [f"{name} {item[name]}" for name in ("volume", "issue", "page", "number", "publisher") if item.get(name)]
    values += [_date(item.get("issued", {})), item.get("DOI"), item.get("ISBN"), item.get("ISSN")]
    return " | ".join(filter(None, values))


def test_every_page_has_an_answer() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(ANSWERS)


@for_each("name, expected", list(ANSWERS.items()))
def test_a_copied_page(name: str, expected: list[str]) -> None:
    works = citekit.read((FOLDER / f"{name}.txt").read_text(encoding="utf-8")).works
    assert [said(item) for item in json.loads(citekit.write(works, "csl-json"))] == expected
