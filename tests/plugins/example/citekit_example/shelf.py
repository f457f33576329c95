"""An importer for a reference manager: what a plugin of Shelf, which is made up, does with citekit as a library."""

import logging
from typing import Any

import citekit

logger = logging.getLogger("shelf.citekit")


def import_paste(text: str) -> list[dict[str, Any]]:
    """The books and papers of a paste as Shelf keeps them. Raises what Shelf wants for input that is none."""
    reading = citekit.read(text, name="paste")
    for found in reading.diagnostics:
        if found.severity != "info":
            logger.warning("line %s: %s [%s]", found.line, found.message, found.code)
    if not reading.records:
        raise ValueError("there is no work in it")
    return [entry(record) for record in reading.records]


def entry(record: citekit.Record) -> dict[str, Any]:
    """One record: what Shelf sorts and shows by, and the whole of it, which reads back to an equal record."""
    names = [name.family if isinstance(name, citekit.Person) else name.name for name in record.author]
    return {
        "title": record.title or "",
        "authors": "; ".join(names),
        "year": record.issued.year if record.issued else None,
        "doi": record.doi,
        "record": record.model_dump(mode="json", exclude_none=True),
        "bibtex": citekit.write([record], "bibtex"),
    }
