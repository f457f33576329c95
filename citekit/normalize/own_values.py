"""Values of our own JSON: what `citekit.writers.record_json.plain` made of a field of `Work`, made a value again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.values import CitedBy, Custom, Identifier, Organization, PageRange, Pages, PartialDate, Person, Term

if TYPE_CHECKING:
    from collections.abc import Callable


def build_value(field: str, value: Any) -> Any:
    """The value of a field of `Work`. Raises `ValueError` for anything that the writer does not write there."""
    try:
        build: Callable[[Any], Any] = BUILDERS.get(field, _text)
        return build(value)
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a value of {field}") from error


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def checked(value: Any, kind: type[Any]) -> Any:
    """The value, if it is of that type. Raises `ValueError`."""
    if type(value) is not kind:
        raise ValueError(f"not of type {kind.__name__}")
    return value


def _optional(value: dict[str, Any], *keys: str, kind: type[Any] = str) -> list[Any]:
    return [None if value.get(key) is None else checked(value[key], kind) for key in keys]


def _only(value: dict[str, Any], *keys: str) -> dict[str, Any]:
    if not set(value) <= set(keys):
        raise ValueError("a part that is not known")
    return value


def _name(value: dict[str, Any]) -> Person | Organization:
    if "name" in _only(value, "name", "family", "given", "particle", "dropping_particle", "suffix"):
        return Organization(_text(_only(value, "name")["name"]))
    return Person(_text(value["family"]), *_optional(value, "given", "particle", "dropping_particle", "suffix"))


def _date(value: dict[str, Any]) -> PartialDate:
    known = _only(value, "year", "month", "day", "season", "end")
    month, day, season = _optional(known, "month", "day", "season", kind=int)
    end = _date(known["end"]) if known.get("end") else None
    return PartialDate(checked(known["year"], int), month, day, season, end)


def _pages(value: dict[str, Any]) -> Pages:
    ranges = [_only(part, "first", "last") for part in checked(_only(value, "ranges")["ranges"], list)]
    if not ranges:
        raise ValueError("no pages")
    return Pages(tuple(PageRange(_text(part["first"]), *_optional(part, "last")) for part in ranges))


def _number(value: dict[str, Any]) -> Identifier:
    return Identifier(_text(_only(value, "value", "kind", "scope")["value"]), *_optional(value, "kind", "scope"))


def _term(value: dict[str, Any]) -> Term:
    return Term(_text(_only(value, "term", "scheme")["term"]), *_optional(value, "scheme"))


def _cited_by(value: dict[str, Any]) -> CitedBy:
    return CitedBy(checked(_only(value, "count", "source")["count"], int), *_optional(value, "source"))


def _custom(value: dict[str, Any]) -> Custom:
    return Custom(_text(_only(value, "label", "value")["label"]), _text(value["value"]))


def _several(build: Callable[[Any], Any]) -> Callable[[Any], tuple[Any, ...]]:
    return lambda value: tuple([build(part) for part in checked(value, list)])


BUILDERS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(
        ("author", "editor", "translator", "illustrator", "collection_editor", "container_author", "supervisor",
         "contributor"), _several(_name)),
    **dict.fromkeys(("issued", "available_date", "submitted", "accepted", "accessed", "event_date"), _date),
    **dict.fromkeys(("incomplete", "other_doi", "note", "funding"), _several(_text)),
    **dict.fromkeys(("isbn", "issn"), _several(_number)),
    **dict.fromkeys(("keywords", "subject_areas"), _several(_term)),
    **dict.fromkeys(("peer_reviewed", "externally_published"), lambda value: checked(value, bool)),
    "page": _pages,
    "number_of_pages": lambda value: checked(value, int),
    "cited_by": _several(_cited_by),
    "custom": _several(_custom),
}  # fmt: skip
"""Field -> what makes its value; the rest are texts."""

TEXTS: frozenset[str] = frozenset({
    "type", "genre", "title", "translated_title", "container_title", "container_title_short", "collection_title",
    "collection_number", "volume", "issue", "article_number", "number_of_volumes", "chapter_number", "number",
    "edition", "version", "medium", "dimensions", "publisher", "publisher_place", "authority", "status", "event_title",
    "event_title_short", "event_place", "event_url", "language", "doi", "pmid", "pmcid", "arxiv", "handle", "url",
    "citation_key", "abstract", "rights",
})  # fmt: skip
"""Fields that are one text each."""


def fits(field: str, value: Any) -> bool:
    """Whether a value is what our writer has for a field of that name."""
    if field not in TEXTS and field not in BUILDERS:
        return False
    try:
        build_value(field, value)
    except (ValueError, RecursionError):
        return False
    return True
