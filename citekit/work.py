"""Work: what is known of one work, as plain values. `citekit.record.Record` is the same, validated by pydantic.

Readers' drafts are assembled into a Work and writers take a Work, so that the way from a paste to a citation never
waits for pydantic (a cold start of its model machinery costs more than all the rest together).
"""

from __future__ import annotations

from typing import Any

from citekit.values import CitedBy, Custom, Identifier, Name, Pages, PartialDate, Term  # noqa: TC001  pydantic reads them


class Work:
    """One work. Names are CSL's variables with underscores; absent is None or an empty tuple.

    `type` is a CSL 1.0.2 type, `genre` the printed sub-kind where it says more, `status` the publication status as
    printed, `language` BCP 47. Dates: `issued` (of the version that is cited), `available_date` (online first),
    `submitted` (for a patent: filed), `accepted`, `event_date`, `accessed`. `number` is that of a report or patent,
    `collection_*` is the series. `citation_key` is what documents cite the work by, as a
    bibliography has it. `incomplete` names the roles whose printed list was cut ("et al.").
    """

    type: str = "document"
    genre: str | None = None
    title: str | None = None
    translated_title: str | None = None

    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    translator: tuple[Name, ...] = ()
    illustrator: tuple[Name, ...] = ()
    collection_editor: tuple[Name, ...] = ()
    container_author: tuple[Name, ...] = ()
    supervisor: tuple[Name, ...] = ()
    contributor: tuple[Name, ...] = ()
    incomplete: tuple[str, ...] = ()

    container_title: str | None = None
    container_title_short: str | None = None
    collection_title: str | None = None
    collection_number: str | None = None
    volume: str | None = None
    issue: str | None = None
    page: Pages | None = None
    article_number: str | None = None
    number_of_pages: int | None = None
    number_of_volumes: str | None = None
    chapter_number: str | None = None
    number: str | None = None
    edition: str | None = None
    version: str | None = None
    medium: str | None = None
    dimensions: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    authority: str | None = None

    issued: PartialDate | None = None
    available_date: PartialDate | None = None
    submitted: PartialDate | None = None
    accepted: PartialDate | None = None
    accessed: PartialDate | None = None
    status: str | None = None

    event_title: str | None = None
    event_title_short: str | None = None
    event_place: str | None = None
    event_date: PartialDate | None = None
    event_url: str | None = None

    language: str | None = None
    doi: str | None = None
    other_doi: tuple[str, ...] = ()
    pmid: str | None = None
    pmcid: str | None = None
    arxiv: str | None = None
    handle: str | None = None
    isbn: tuple[Identifier, ...] = ()
    issn: tuple[Identifier, ...] = ()
    url: str | None = None
    citation_key: str | None = None

    abstract: str | None = None
    keywords: tuple[Term, ...] = ()
    subject_areas: tuple[Term, ...] = ()
    note: tuple[str, ...] = ()
    funding: tuple[str, ...] = ()
    rights: str | None = None
    cited_by: tuple[CitedBy, ...] = ()
    peer_reviewed: bool | None = None
    externally_published: bool | None = None
    custom: tuple[Custom, ...] = ()

    def __init__(self, **values: Any) -> None:
        if not values.keys() <= PLACES.keys():
            raise TypeError(f"a work has no {', '.join(sorted(values.keys() - PLACES.keys()))}")
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"cannot assign to field {name!r}: a work is frozen")

    def __eq__(self, other: object) -> bool:
        return present(self) == present(other) if type(other) is type(self) is Work else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(present(self).items()))

    def __repr__(self) -> str:
        return f"Work({', '.join(f'{name}={value!r}' for name, value in present(self).items())})"


FIELDS: tuple[str, ...] = tuple(Work.__annotations__)
"""Every field, in the order in which records are shown."""

PLACES: dict[str, int] = {name: place for place, name in enumerate(FIELDS)}
"""Field -> its place in that order."""

ROLES: tuple[str, ...] = (
    "author", "editor", "translator", "illustrator", "collection_editor", "container_author", "supervisor",
    "contributor",
)  # fmt: skip
"""The fields that hold people."""

LISTS: frozenset[str] = frozenset(name for name, kind in Work.__annotations__.items() if kind.startswith("tuple"))
"""The fields that hold several values."""


def present(work: Work) -> dict[str, Any]:
    """The fields that are set, in order."""
    values = vars(work)
    ordered = sorted(values, key=PLACES.__getitem__)
    return {name: value for name in ordered if (value := values[name]) or not (value is None or value == ())}
