"""A made work as the BibTeX and the RIS block that the portal prints, with their habits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.shapes.wording import ABSTRACT, MONTHS, Shape, family, family_first, figures, stated

if TYPE_CHECKING:
    from citekit.values import Person
    from tests.made import Made

ENTRIES = {"article": "article", "paper": "inproceedings", "chapter": "inbook"}
RIS_TYPES = {
    "article": ("JOUR", "Article"), "paper": ("GEN", "Conference contribution"), "chapter": ("CHAP", "Chapter"),
}  # fmt: skip
STATED = ("type", "container_title", "volume", "issue", "page", "issued", "doi", "host")


def braced(text: str) -> str:
    """Pure keeps the words of a name together: "{van der Laan}, {Mai B.}"."""
    return f"{{{text}}}" if " " in text else text


def bibtex_name(person: Person) -> str:
    """Two words stand with the given name first: "Karin Lind"."""
    last, given = family(person), person.given or ""
    return f"{braced(last)}, {braced(given)}" if " " in last + given else f"{given} {last}"


def escaped(text: object) -> str:
    """Text of a BibTeX field."""
    return str(text).replace("&", r"\&").replace("%", r"\%")


def bibtex(work: Made) -> Shape:
    """The BibTeX block: double quotes, bare months, quoted days, full stops nowhere."""
    host = work.host
    fields = [
        ("title", work.full_title), ("author", _people(work.author)), ("year", work.issued.year), ("doi", work.doi),
        ("day", work.issued.day), ("language", "English"), ("volume", work.volume), ("number", work.issue),
        ("pages", str(work.page).replace("-", "--") if work.page else None),
        ("isbn" if host else "issn", work.number), ("booktitle" if host else "journal", work.container_title),
    ]  # fmt: skip
    if host:
        fields += [("series", host.series), ("publisher", host.publisher), ("address", host.place)]
        fields += [("editor", _people(host.editors))]
    lines = [f'{name} = "{text if name in {"author", "editor"} else escaped(text)}",' for name, text in fields if text]
    if work.issued.month:
        lines.append(f"month = {MONTHS[work.issued.month - 1].lower()},")
    own = {"isbn": _number(work), "publisher_place": host.place} if host else {"issn": _number(work)}
    facts = stated(work, *STATED, language="en", collection_number=None, **own)
    return Shape(
        "\n".join((f"@{ENTRIES[work.kind]}{{8f2b4c0d7e6a4b1c9d3e5f7a8b9c0d1e,", *lines, "}")), facts, full=True
    )


def _people(names: tuple[Person, ...]) -> str:
    return " and ".join(map(bibtex_name, names))


def _number(work: Made) -> tuple[str, ...]:
    return (work.number,) if work.number else ()


def ris(work: Made) -> Shape:
    """The RIS block: T1 ends at the colon, T2 is a subtitle or an event, M1 an article number, GEN a paper."""
    host = work.host
    dated = figures(work.issued, "/", year_first=True)
    second = work.subtitle if work.kind != "paper" else host and host.event
    tags = [
        ("TY", RIS_TYPES[work.kind][0]), ("T1", work.title), ("T2", second),
        *(("AU", family_first(name)) for name in work.author),
        *(("A2", family_first(name)) for name in (host.editors if host else ())),
        ("PY", dated), ("Y1", dated), ("N2", ABSTRACT), ("AB", ABSTRACT), ("U2", work.doi), ("DO", work.doi),
        ("M3", RIS_TYPES[work.kind][1]),
        ("SN", work.number), ("VL", work.volume), ("IS", work.issue), ("M1", work.article_number),
        ("SP", work.page and work.page.first), ("EP", work.page and work.page.last),
        ("T3", host and host.series), ("BT" if host else "JO", work.container_title),
        ("JF", None if host else work.container_title),
        ("PB", host and host.publisher), ("CY", host and host.place),
    ]  # fmt: skip
    text = "\n".join(f"{tag}  - {value}" for tag, value in tags if value) + "\nER  - "
    own = {"isbn": _number(work), "publisher_place": host.place} if host else {"issn": _number(work)}
    own |= {"title": work.title, "event_title": host.event} if host and work.kind == "paper" else {}
    return Shape(text, stated(work, *STATED, "article_number", collection_number=None, **own), full=True)
