"""A made work as the portal's page, as an item of a result list, as the cover page of its PDF and as HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from tests.shapes.styles import apa
from tests.shapes.wording import (
    ABSTRACT,
    Shape,
    family_first,
    figures,
    form,
    given_first,
    joined,
    listed,
    short,
    stated,
    words,
)

if TYPE_CHECKING:
    from tests.made import Made

KINDS = {
    "article": ("Contribution to journal", "Article"),
    "paper": ("Chapter in Book/Report/Conference proceeding", "Conference contribution"),
    "chapter": ("Chapter in Book/Report/Conference proceeding", "Chapter"),
}
PLACE = "Oslo, Norway"
NUMBERED = ("type", "container_title", "volume", "issue", "page", "article_number", "number_of_pages", "issued")


def type_line(work: Made) -> str:
    """ "Research output: Contribution to journal › Article › peer-review"."""
    return " › ".join((f"Research output: {KINDS[work.kind][0]}", KINDS[work.kind][1], "peer-review"))


def byline(work: Made) -> str:
    """ "Karin Lind, Mai B. Ito"."""
    return ", ".join(map(given_first, work.author))


def rows(work: Made) -> list[tuple[str, str]]:
    """The property table: labels and values, those the work has."""
    host = work.host
    found = [
        ("Original language", "English"),
        ("Title of host publication" if host else "", work.container_title),
        ("Editors", ", ".join(map(given_first, host.editors)) if host else ""),
        ("Place of Publication", host and host.place),
        ("Publisher", host and host.publisher),
        ("Pages" if host else "Pages (from-to)", work.page),
        ("Number of pages", work.number_of_pages),
        ("" if host else "Journal", work.container_title),
        ("Volume", work.volume),
        ("Issue number", work.issue),
        ("Article number", work.article_number),
        ("ISBN (Print)", work.number if host else None),
        ("ISSN", None if host else work.number),
        ("DOIs", form("https://doi.org/{}", work.doi)),
        ("Publication status", f"Published - {words(work.issued)}"),
        ("Event", form(f"{{}} - {PLACE}", host.event if host else None)),
    ]
    return [(label, str(value)) for label, value in found if label and value]


def series_rows(work: Made) -> list[tuple[str, str]]:
    """The table of the series."""
    host = work.host
    found = [("Name", host.series), ("Volume", host.number)] if host else []
    return [(label, value) for label, value in found if value]


def page(work: Made) -> Shape:
    """Pure's page, copied with tabs."""
    head = [work.full_title, byline(work), type_line(work), "Abstract", ABSTRACT]
    table = ["\t".join(row) for row in rows(work)]
    series = ["Publication series", *("\t".join(row) for row in series_rows(work))] if series_rows(work) else []
    return Shape("\n".join([*head, *table, *series, "Cite this", "APA", "Author", "BIBTEX"]), _told(work), full=True)


def _told(work: Made) -> dict[str, object]:
    host, number = work.host, (work.number,) if work.number else ()
    own = {"isbn": number, "publisher_place": host.place} if host else {"issn": number}
    event = {"event_title": host.event, "event_place": PLACE} if host and host.event else {}
    return stated(work, *NUMBERED, "doi", "host", language="en", **own, **event)


def item(work: Made) -> Shape:
    """An item of a result list: "Lind, K. & Ito, M. B., 21 Mar 2024, In: Journal of Rain. 9, 3, p. 211-215 5 p."."""
    pages = joined(form("p. {}", work.page), form("{} p.", work.number_of_pages), by=" ")
    people = f"{listed(map(short, work.author), ' & ')}, {words(work.issued)}"
    if work.host is None:
        numbers = joined(work.volume, work.issue, pages, form("{}.", work.article_number))
        text = f"{people}, In: {work.container_title}. {numbers}"
        return Shape(f"{work.full_title}\n{text}\n{type_line(work)}", stated(work, *NUMBERED))
    host = work.host
    role = "ed." if len(host.editors) == 1 else "eds."
    edited = form(f"{{}} ({role}).", listed(map(short, host.editors), " & "))
    printed = joined(joined(host.place, host.publisher, by=": "), pages)
    series = form("({}).", joined(host.series, form("vol. {}", host.number), by="; "))
    text = joined(f"{people}, {work.container_title}.", edited, printed, series, by=" ")
    return Shape(f"{work.full_title}\n{text}\n{type_line(work)}",
                 stated(work, *NUMBERED, "host", publisher_place=host.place))  # fmt: skip


def cover(work: Made) -> Shape:
    """The cover page of the portal's PDF, with its APA line."""
    cited = apa(work)
    people = "; ".join(map(family_first, work.author))
    doi = f"DOI:\n{work.doi}\n\n" if work.doi else ""
    text = (
        f"University of Norrmark\n\n{work.full_title}\n\n{people}\n\nPublished in:\n{work.container_title}\n\n{doi}"
        "Document Version\nPublisher's PDF, also known as Version of record\n\n"
        f"Publication date:\n{work.issued.year}\n\nLink to publication\n\n"
        f"Citation for published version (APA):\n{cited.text}\n\n"
        "General rights\nNo part of this text may be sent on.\n\nDownload date: 28. Sep 2026"
    )
    return Shape(text, cited.facts, full=True)


# HTML


def html(work: Made) -> Shape:
    """The page's HTML, with meta tags."""
    tags = [("title", work.full_title), *(("author", given_first(name)) for name in work.author)]
    tags += [("publication_date", figures(work.issued, "/", year_first=True)), ("doi", work.doi or "")]
    tags += [("journal_title" if work.host is None else "inbook_title", work.container_title)]
    tags += [("volume", work.volume or ""), ("issue", work.issue or "")]
    meta = "".join(f'<meta name="citation_{name}" content="{escape(text)}">\n' for name, text in tags if text)
    return Shape(_document(work, meta), _told(work), full=True)


def plain_html(work: Made) -> Shape:
    """The page's HTML, without a meta tag."""
    return Shape(_document(work, ""), _told(work), full=True)


def _document(work: Made, meta: str) -> str:
    table = "".join(f"<tr><th>{escape(label)}</th><td>{escape(text)}</td></tr>\n" for label, text in rows(work))
    series = "".join(f"<tr><th>{escape(label)}</th><td>{escape(text)}</td></tr>" for label, text in series_rows(work))
    return (
        f"<!DOCTYPE html><html><head><title>{escape(work.full_title)} - Norrmark</title>\n{meta}</head><body>\n"
        f"<h1>{escape(work.full_title)}</h1>\n<p>{escape(byline(work))}</p>\n<p>{escape(type_line(work))}</p>\n"
        f"<h2>Abstract</h2><div>{ABSTRACT}</div>\n<table>{table}</table>\n"
        + (f"<h3>Publication series</h3><table>{series}</table>\n" if series else "")
        + "<h3>Cite this</h3><ul><li>APA</li></ul></body></html>"
    )
