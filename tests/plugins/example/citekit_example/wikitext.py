"""A writer: works as citation templates of the English Wikipedia."""

from collections.abc import Sequence
from typing import Any

from citekit import Loss, Organization, PartialDate, Person, Work, Written
from citekit.plugins import in_words, present

TEMPLATES = {"article-journal": "cite journal", "book": "cite book", "thesis": "cite thesis", "webpage": "cite web"}
PARAMETERS = {
    "title": "title", "container_title": "journal", "volume": "volume", "issue": "issue", "page": "pages",
    "issued": "date", "doi": "doi", "pmid": "pmid", "url": "url", "publisher": "publisher", "language": "language",
    "author": "last", "type": "",
}  # fmt: skip
"""Field of a work -> parameter. What is not here is a loss."""


def write_wikitext(works: Sequence[Work], *, style: str = "compact") -> Written:
    """One template a work; `style` is "compact", or "lines" for a parameter a line. Options are keyword arguments."""
    join = {"compact": " |", "lines": "\n |"}[style]
    texts = [template(work, join) for work in works]
    lost = [
        Loss(index, field, in_words(value))
        for index, work in enumerate(works)
        for field, value in present(work).items()
        if field not in PARAMETERS
    ]
    return Written("".join(f"{text}\n" for text in texts), lost)


def template(work: Work, join: str) -> str:
    """A work as one template."""
    named = [(parameter, spelt(getattr(work, field))) for field, parameter in PARAMETERS.items() if parameter]
    rows = [f"{name}={text}" for name, text in (*people(work), *named) if text and name != "last"]
    return "{{" + join.join([TEMPLATES.get(work.type, "citation"), *rows]) + "}}"


def people(work: Work) -> list[tuple[str, str]]:
    """ "last1", "first1", …"""
    found = []
    for number, name in enumerate(work.author, 1):
        if isinstance(name, Person):
            family = " ".join(filter(None, (name.dropping_particle, name.particle, name.family)))
            given = ", ".join(filter(None, (name.given, name.suffix)))
            found += [(f"last{number}", spelt(family)), (f"first{number}", spelt(given))]
        elif isinstance(name, Organization):
            found.append((f"author{number}", spelt(name.name)))
    return found


def spelt(value: Any) -> str:
    """A value as a parameter has it: a bar would end it, braces would be another template."""
    text = value.iso() if isinstance(value, PartialDate) else in_words(value) if value else ""
    return " ".join(text.split()).replace("|", "{{!}}") if "{{" not in text else f"<nowiki>{text}</nowiki>"
