"""Titles, hosts and abstracts of a message, in every form that they may take elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from citekit.enrichers.crossref.said import text, texts
from citekit.frozen import NamedTuple
from citekit.normalize.text import clean_paragraphs
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

FOOTNOTE = regex(r"(?<=[a-z]{3})[0-9*†¹²³⁴]$")  # "Reaction1": the mark of a footnote that stuck to the last word
STOP = regex(r"(?<![.…]) ?\.$")  # "CARDIAC SURGERY."; never "Towards …" or "…"
LONGEST_SUBTITLE = 250
# "Lecture Notes in Computer Science", "Advances in Botanical Research", "Springer Series in Optics"
SERIES = regex(
    r"lecture notes|\bseries\b|^(?:advances|studies|communications|progress|topics|new directions) in\b",
    re.IGNORECASE,
)
PARAGRAPH = regex(r"</?(?:jats:|ns[0-9]:)?(?:p|sec|title|list-item)\b[^<>]{0,200}>")  # "<jats:p>", "</ns4:title>"
INDENTED = regex(r"\n[ \t]*(?=[,.;:)])")  # "<i>Tidal gates</i>\n    , and their": the layout of the file
HEADING = regex(
    r"(?:Abstract|ABSTRACT|Summary|SUMMARY)(?:[.:]|$)?\s*"
)  # alone in a paragraph, or glued before the text
LONGEST_ABSTRACT = 50_000


class Titles(NamedTuple):
    """The title, and every form of it."""

    title: str | None
    forms: tuple[str, ...]


def read_titles(message: dict[str, Any]) -> Titles:
    """The title with its subtitle; without it, in the original language and otherwise are further forms."""
    heads, subtitles = texts(message.get("title")), texts(message.get("subtitle"))
    others = (*texts(message.get("original-title")), *texts(message.get("short-title")))
    bare = [STOP.sub("", head) for head in heads]
    whole = [_joined(bare[0], subtitle) for subtitle in subtitles[:1] if bare and _goes_on(bare[0], subtitle)]
    forms = [*whole, *bare, *(STOP.sub("", other) for other in others)]
    forms += [FOOTNOTE.sub("", form) for form in forms]
    return Titles(forms[0] if whole or bare else None, tuple(dict.fromkeys(filter(None, forms))))


def _goes_on(title: str, subtitle: str) -> bool:
    """Whether a subtitle is one, and not the title again, or all about the book that is reviewed."""
    return subtitle.casefold() not in title.casefold() and len(subtitle) <= LONGEST_SUBTITLE


def _joined(title: str, subtitle: str) -> str:
    return f"{title} {subtitle}" if title[-1:] in ":?!" else f"{title}: {subtitle}"


class Hosts(NamedTuple):
    """What a work stands in, the series of that, the short form, and all names together."""

    container: str | None
    short: str | None
    series: str | None
    forms: tuple[str, ...]


def read_hosts(message: dict[str, Any]) -> Hosts:
    """Two hosts are a book and its series, in either order: which is which, is only taken where it shows."""
    names, short = texts(message.get("container-title")), texts(message.get("short-container-title"))
    series = [name for name in names if SERIES.search(name)] if len(names) == 2 else []
    books = [name for name in names if name not in series]
    container = books[0] if len(books) == 1 else None
    brief = next((name for name in short if name not in names), None) if len(names) == 1 else None
    return Hosts(container, brief, series[0] if container and series else None, (*names, *short))


def read_abstract(value: Any) -> str | None:
    """JATS as paragraphs, without the word "Abstract" before them."""
    if not isinstance(value, str):
        return None
    paragraphs = clean_paragraphs([*_paragraphs(value[:LONGEST_ABSTRACT])])
    heading = HEADING.match(paragraphs)
    rest = paragraphs[heading.end() :] if heading else paragraphs
    found = paragraphs if rest[:1].islower() else rest  # "Abstraction …"
    return found if any(map(str.isalnum, found)) else None


def _paragraphs(jats: str) -> Iterator[str]:
    for part in PARAGRAPH.split(INDENTED.sub("", jats)):
        yield " ".join(part.split())


def read_number(value: Any) -> str | None:
    """A volume or an issue; "Publish Ahead of Print" is none, "n° 95" is 95."""
    number = text(value)
    if number is None or (len(number) > 12 and not any(map(str.isdecimal, number))):
        return None
    return NUMBER_SIGN.sub("", number) or None


NUMBER_SIGN = regex(r"^(?:n°|no\.|nr\.|vol\.)\s*", re.IGNORECASE)  # "n° 95", "Vol. 3"
