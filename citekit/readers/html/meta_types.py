"""The kind of a work that meta tags tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.html.meta_tags import INGENTA, URN_OF_ISSN, Tag, field_of
from citekit.readers.html.meta_words import DC_TYPES, TYPES

if TYPE_CHECKING:
    from citekit.draft import Field

SEMANTICS = regex(r"info:eu-repo/semantics/|text\.(?!serial|chapter)")  # "info:eu-repo/semantics/article"


def type_fields(tags: list[Tag], names: set[str]) -> list[Field]:
    """The kind of work: by the tags that only one kind has, else as dc.type names it."""
    by_tag = next(((name, kind) for name, kind in TYPES if name in names), None)
    if by_tag:
        tag = next(tag for tag in tags if tag.name == by_tag[0])
        meets = by_tag[1] == "article-journal" and MEETING.search(tag.value)
        return [field_of("csl_type:paper-conference" if meets else f"csl_type:{by_tag[1]}", tag)]
    for tag in tags:
        if tag.row == "kind" and (name := _kind(tag.value)):
            return [field_of(name, tag)]
    serial = next((tag for tag in tags if _is_of_a_serial(tag)), None)
    return [field_of("csl_type:article-journal", serial)] if serial else []


MEET = "(?:conference|symposium|workshop|congress)"
# "Proceedings of the 3rd Conference on Kelp", "2021 Kelp Symposium" as a journal; no "Kelp Conference Series"
MEETING = regex(
    rf"\b\d{{1,3}}(?:st|nd|rd|th)\b.{{0,80}}\b{MEET}\b|\b(?:19|20)\d\d\b.{{0,80}}\b{MEET}\b|\b{MEET}\b.{{0,80}}\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)


def _is_of_a_serial(tag: Tag) -> bool:
    """Whether a tag that tells the whole of a work tells a journal: by its ISSN, by a volume."""
    if tag.row == "citation":
        found = INGENTA.fullmatch(tag.value)
        return found is not None and found[2] != ""
    return tag.row == "whole" and URN_OF_ISSN.fullmatch(tag.value) is not None


def _kind(value: str) -> str | None:
    """The raw name for what dc.type says: a word that type lines use, or one of repositories."""
    kind = DC_TYPES.get(SEMANTICS.sub("", value.lower()))
    if (kind is None or "-" not in value) and known_type(value):
        return "work_type"
    return f"csl_type:{kind}" if kind else None
