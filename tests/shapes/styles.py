"""A made work in the five styles of citation that a portal prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.shapes.wording import (
    Shape,
    bare,
    family,
    family_first,
    figures,
    form,
    initials,
    joined,
    listed,
    short,
    stated,
    year_first,
)

if TYPE_CHECKING:
    from tests.made import Made


def apa(work: Made) -> Shape:
    people = listed(map(short, work.author), ", & ")
    head = f"{people} ({work.issued.year}). {work.full_title}."
    link = form(" https://doi.org/{}", work.doi) or ""
    if work.host is None:
        numbered = f"{work.volume or ''}{form('({})', work.issue) or ''}"
        tail = joined(work.container_title, numbered, form("{}", work.page), form("Article {}", work.article_number))
        names = ("volume", "issue", "page", "article_number")
        return Shape(f"{head} {tail}.{link}", stated(work, "container_title", "year", "doi", *names))
    host = work.host
    editors = listed((f"{initials(one)} {family(one)}" for one in host.editors), ", & ")
    role = "Ed." if len(host.editors) == 1 else "Eds."
    inside = f"In {editors} ({role}), {work.container_title}" if editors else f"In {work.container_title}"
    series = form("({}).", joined(host.series, form("Vol. {}", host.number), by="; "))
    pages = form("(pp. {})", work.page)
    inside = f"{joined(inside, pages, by=' ')}."
    text = joined(head, inside, series, f"{host.publisher}.", by=" ") + link
    return Shape(text, stated(work, "container_title", "year", "page", "doi", "host"))


def author(work: Made, colon: str = " : ") -> Shape:
    """ "Lind, Karin ; Ito, Mai B. / Rain : A review. In: Journal of Rain. 2016 ; Vol. 9, No. 3. pp. 211-215."."""
    people = " ; ".join(map(family_first, work.author))
    head = f"{people}{'' if people.endswith('.') else '.'} / {joined(work.title, work.subtitle, by=colon)}."
    year = work.issued.year
    pages = form("pp. {}", work.page)
    if work.host is None:
        numbers = form("{}.", joined(form("Vol. {}", work.volume), form("No. {}", work.issue)))
        dated = joined(str(year), numbers, by=" ; ") + ("" if numbers else ".")
        text = joined(f"{head} In: {work.container_title}.", dated, form("{}.", pages), by=" ")
        return Shape(text, stated(work, "container_title", "year", "volume", "issue", "page"))
    host = work.host
    editors = " ; ".join(f"{initials(one)} {family(one)}" for one in host.editors)
    role = "editor" if len(host.editors) == 1 else "editors"
    edited = f"{role} / {editors}{'' if editors.endswith('.') else '.'}" if editors else None
    printed = joined(host.place, f"{host.publisher}, {year}.", by=" : ")
    series = form("({})", joined(host.series, form("Vol. {}", host.number), by="; "))
    tail = joined(pages, series, by=" ")
    text = joined(f"{head} {work.container_title}.", edited, printed, form("{}.", tail), by=" ")
    return Shape(text, stated(work, "container_title", "year", "page", "host", publisher_place=host.place))


def standard(work: Made, colon: str = " : ") -> Shape:
    """ "Rain : A review. / Lind, Karin; Ito, Mai B. In: Journal of Rain, Vol. 9, No. 3, 01.05.2016, p. 211-215."."""
    people = "; ".join(map(family_first, work.author))
    head = f"{joined(work.title, work.subtitle, by=colon)}. / {people}{'' if people.endswith('.') else '.'}"
    pages = form("p. {}", work.page)
    if work.host is None:
        numbers = joined(form("Vol. {}", work.volume), form("No. {}", work.issue), work.article_number)
        text = f"{head} In: {joined(work.container_title, numbers, figures(work.issued, '.'), pages)}."
        return Shape(text, stated(work, "container_title", "issued", "volume", "issue", "page", "article_number"))
    host = work.host
    editors = "; ".join(f"{initials(one)} {family(one)}" for one in host.editors)
    role = "ed." if len(host.editors) == 1 else "eds."
    edited = f"{role} / {editors}{'' if editors.endswith('.') else '.'}" if editors else None
    printed = joined(host.place, f"{host.publisher}, {work.issued.year}.", by=" : ")
    series = form("({})", joined(host.series, form("Vol. {}", host.number), by="; "))
    tail = joined(pages, series, by=" ")
    text = joined(f"{head} {work.container_title}.", edited, printed, form("{}.", tail), by=" ")
    return Shape(text, stated(work, "container_title", "year", "page", "host", publisher_place=host.place))


def harvard(work: Made) -> Shape:
    people = listed((f"{family(one)}, {initials(one, '', '')}" for one in work.author), " & ")
    head = f"{people} {work.issued.year}, '{work.full_title}'"
    link = form("https://doi.org/{}", work.doi)
    pages = form("pp. {}", work.page)
    if work.host is None:
        numbers = joined(form("vol. {}", work.volume), form("no. {}", work.issue), work.article_number, pages)
        text = joined(head, work.container_title, numbers)
        names = ("volume", "issue", "page", "article_number")
        facts = stated(work, "container_title", "year", "doi", *names)
    else:
        host = work.host
        editors = listed((f"{initials(one, '', '')} {family(one)}" for one in host.editors), " & ")
        role = "ed." if len(host.editors) == 1 else "eds"
        inside = f"in {editors} ({role}), {work.container_title}" if editors else f"in {work.container_title}"
        tail = joined(host.series, form("no. {}", host.number), host.publisher, host.place, pages)
        # A full stop behind the host: "in Proceedings of Rain, RAIN 2023. Notes on Rain, no. 3, Springer".
        text = joined(head, joined(inside, tail, by=". "))
        facts = stated(work, "container_title", "year", "page", "doi", "host", publisher_place=host.place)
    return Shape(joined(text, link) if link else f"{text}.", facts)


def vancouver(work: Made) -> Shape:
    people = ", ".join(map(bare, work.author))
    link = form("doi: {}", work.doi)
    if work.host is None:
        numbered = joined(f"{work.volume or ''}{form('({})', work.issue) or ''}",
                         form("{}", work.page) or work.article_number, by=":")  # fmt: skip
        dated = joined(year_first(work.issued), numbered, by=";")
        text = joined(f"{people}. {work.full_title}. {work.container_title}.", f"{dated}.", link, by=" ")
        numbers = ("volume", "issue", "page", "article_number")
        return Shape(text, stated(work, "container_title", "issued", "doi", *numbers))
    host = work.host
    editors = ", ".join(map(bare, host.editors))
    role = "editor" if len(host.editors) == 1 else "editors"
    inside = f"In {editors}, {role}, {work.container_title}." if editors else f"In {work.container_title}."
    printed = joined(host.place, f"{host.publisher.rstrip('.')}.", by=": ")
    series = form("({}).", joined(host.series, host.number, by="; "))
    text = joined(f"{people}. {work.full_title}. {inside} {printed} {work.issued.year}.", form("p. {}.", work.page),
                  series, link, by=" ")  # fmt: skip
    facts = stated(work, "container_title", "year", "page", "doi", "host", publisher_place=host.place)
    return Shape(text, facts)
