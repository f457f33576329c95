"""CSL-JSON: a UTF-8 array of items, valid against the CSL 1.0.2 input schema.

What CSL has no variable for, or a variable can hold only in part, stands under `custom` by its name in `Work` and in
the form of citekit's own JSON. The choices (each with its reason in docs and the tests):

* `status` holds a publication status that is news to a reader ("In press"). Styles such as APA print it, so a plain
  "Published" goes to `custom`.
* An article number is `page` where there are no pages, since styles print only that; `number` too, but on articles
  without issue only, as pandoc drops the issue otherwise. `custom` always has it.
* `software` is CSL's own type and stays, although Zotero refuses it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from citekit.csl import DATES, NAMES, TYPES, VARIABLES
from citekit.errors import UsageError
from citekit.patterns import regex
from citekit.values import Custom, Identifier, Name, Organization, Pages, PartialDate, Person, Term
from citekit.work import Work, present
from citekit.writers.csl_exact import names_are_exact, pages_are_exact, text_is_exact
from citekit.writers.csl_facts import csl_facts
from citekit.writers.json_layout import layout
from citekit.writers.read_back import changed
from citekit.writers.record_json import plain
from citekit.writers.wording import full_family, in_words
from citekit.writers.written import Loss, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Particles = Literal["split", "family"]
Told = tuple[dict[str, Any], bool]
"""The CSL variables that hold a field, and whether they say all of it."""


def _status(status: str, _: Work) -> Told:
    return ({}, False) if status.casefold() == "published" else ({"status": status}, changed(status) is None)


def _pages(pages: Pages, _: Work) -> Told:
    return {"page": str(pages)}, pages_are_exact(pages)


def _article_number(number: str, work: Work) -> Told:
    told = {} if work.page else {"page": number}
    if work.type.startswith("article") and not work.issue and not work.number:
        told["number"] = number
    return told, False


def _authority(authority: str, work: Work) -> Told:
    told = {"authority": authority}
    if not work.publisher and work.type in ("thesis", "report"):  # styles print the university from `publisher`
        told["publisher"] = authority
    return told, changed(authority) is None


def _isbn(numbers: tuple[Identifier, ...], _: Work) -> Told:
    return {"ISBN": " ".join([number.value for number in numbers])}, _bare(numbers, ISBN)


def _issn(numbers: tuple[Identifier, ...], _: Work) -> Told:
    return {"ISSN": " ".join([number.value for number in numbers])}, _bare(numbers, ISSN)


def _bare(numbers: tuple[Identifier, ...], form: re.Pattern[str]) -> bool:
    return not any(number.kind or number.scope or not form.fullmatch(number.value) for number in numbers)


ISBN, ISSN = regex(r"[0-9-]{9,16}[0-9X]"), regex(r"[0-9]{4}-[0-9]{3}[0-9X]")


def _keywords(terms: tuple[Term, ...], _: Work) -> Told:
    text = ", ".join([term.term for term in terms])
    exact = text.count(",") == len(terms) - 1 and ";" not in text and len(set(terms)) == len(terms)
    return {"keyword": text}, exact and not any(term.scheme or changed(term.term) for term in terms)


def _note(notes: tuple[str, ...], _: Work) -> Told:
    exact = not any("\n" in note or changed(note) or LABELLED.fullmatch(note) for note in notes)
    return {"note": "\n".join(notes)}, exact and len(set(notes)) == len(notes)


LABELLED = regex(r"(?:PMID|PMCID|arXiv|DOI):.*", re.DOTALL)  # "PMID: 22", as Zotero notes it


def _facts(facts: tuple[Custom, ...], _: Work) -> Told:
    return csl_facts(facts), False


SHAPED: dict[str, Callable[[Any, Work], Told]] = {
    "custom": _facts, "status": _status, "page": _pages, "article_number": _article_number, "authority": _authority,
    "isbn": _isbn, "issn": _issn, "keywords": _keywords, "note": _note,
}  # fmt: skip


def csl_name(name: Name, particles: Particles = "split") -> dict[str, str]:
    """A name in CSL's parts; with particles="family" for Zotero, whose import drops the particle variables."""
    if isinstance(name, Organization):
        return {"literal": name.name}
    if particles == "family":
        name = _joined(name)
    if name.given is not None and name.particle is name.dropping_particle is name.suffix is None:
        return {"family": name.family, "given": name.given}
    parts = (("family", name.family), ("given", name.given), ("dropping-particle", name.dropping_particle),
             ("non-dropping-particle", name.particle), ("suffix", name.suffix))  # fmt: skip
    return {key: part for key, part in parts if part is not None}


def _joined(person: Person) -> Person:
    """Ludwig | van | Beethoven, with the particle in the family name and a dropping one behind the given name."""
    given = " ".join([part for part in (person.given, person.dropping_particle) if part])
    return Person(full_family(person), given or None, None, None, person.suffix)


def csl_date(date: PartialDate) -> dict[str, Any]:
    """A date, or a range, in date-parts that stop at the known precision."""
    ends = (date, date.end) if date.end else (date,)
    told: dict[str, Any] = {"date-parts": [[p for p in (d.year, d.month, d.day) if p is not None] for d in ends]}
    return {**told, "season": date.season} if date.season else told


def _told(field: str, value: Any, work: Work) -> Told:
    if variable := DATES.get(field):
        return {variable: csl_date(value)}, not (value.end and (value.end.season or value.end.end))
    return SHAPED[field](value, work) if field in SHAPED else ({}, False)


def csl_type(work: Work, book_reviews: bool = False) -> str:
    """The CSL type; "document" for a word that CSL does not know."""
    if book_reviews and work.type == "article-journal" and (work.genre or "").casefold() in REVIEWS_OF_WORKS:
        return "review-book"
    return work.type if work.type in TYPES else "document"


REVIEWS_OF_WORKS: frozenset[str] = frozenset({"book/film/article review", "book review"})
"""Genres that are a review of a work, in lower case. A "Review article" is none: it surveys a field."""


def csl_item(work: Work, key: str, *, particles: Particles = "split", book_reviews: bool = False) -> dict[str, Any]:
    """One work as a CSL item with the citation key as its id."""
    item: dict[str, Any] = {"id": key, "type": csl_type(work, book_reviews)}
    custom: dict[str, Any] = {} if work.type == item["type"] else {"type": work.type}
    for field, value in present(work).items():
        if variable := VARIABLES.get(field):
            item[variable] = value
            if not text_is_exact(field, value) or (field == "number" and work.type in SERIAL):
                custom[field] = value
        elif variable := NAMES.get(field):
            item[variable] = [csl_name(name, particles) for name in value]
            if not names_are_exact(value):
                custom[field] = plain(value)
        elif field not in ("type", "citation_key"):
            told, whole = _told(field, value, work)
            item.update(told)
            if not whole:
                custom[field] = plain(value)
    return {**item, "custom": custom} if custom else item


SERIAL = frozenset({"article-journal", "article-magazine", "article-newspaper"})
"""Types of which readers take a number for that of the article."""


def csl_losses(work: Work, index: int, particles: Particles) -> list[Loss]:
    """What no CSL processor will make out: that a list of people was cut, and, where asked for, particles."""
    losses = [Loss(index, "incomplete", in_words(work.incomplete))] if work.incomplete else []
    if particles == "family":
        losses += [
            Loss(index, field, f"the particle of {in_words(name)}")
            for field in NAMES
            for name in getattr(work, field)
            if isinstance(name, Person) and (name.particle or name.dropping_particle)
        ]
    return losses


def write_csl_json(works: Sequence[Work], *, particles: Particles = "split", book_reviews: bool = False) -> Written:
    """Works as CSL-JSON. particles="family" writes "van Gogh" as family name, for Zotero; book_reviews=True gives a
    review of a book the type review-book (which Zotero and pandoc make a bare document)."""
    from citekit.writers.citation_keys import make_keys, replaced_keys

    if particles not in ("split", "family"):
        raise UsageError(f"particles: there is no “{particles}”; there are split, family")
    keys = make_keys(works, fits=bool)
    items = [
        csl_item(work, key, particles=particles, book_reviews=book_reviews)
        for work, key in zip(works, keys, strict=True)
    ]
    losses = [loss for index, work in enumerate(works) for loss in csl_losses(work, index, particles)]
    losses += replaced_keys(works, keys)
    return Written(layout(items) + "\n", losses)
