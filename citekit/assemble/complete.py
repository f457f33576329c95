"""What only several rows together tell: the event, the body behind a thesis, paragraphs; and checks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.assemble.doubtful_title import tell_doubtful
from citekit.assemble.raw_texts import put_subtitle
from citekit.diagnostic import Doubt
from citekit.normalize.names.spoken import may_be_capitals, may_be_turned, stand_alike, turn_capitals, turn_spoken
from citekit.normalize.pages import count_pages, is_reversed
from citekit.normalize.text import clean_paragraphs, clean_text
from citekit.patterns import regex
from citekit.values import Organization, Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.assemble.assembly import Assembly
    from citekit.draft import Field
    from citekit.values import Name

SENTENCE_END = regex(r"[.!?:;…][\"”’)\]]*$")  # "… is old.”"
DICTIONARY = regex(r"dictionar|lexicon|lexikon", re.IGNORECASE)  # "Dictionary of Fens"
FILM = regex(r"film|video|movie|dvd", re.IGNORECASE)  # "DVD"


def complete(assembly: Assembly) -> None:
    """Finish an assembly in place."""
    _complete_abstract(assembly)
    _complete_authors(assembly)
    _complete_funding(assembly)
    _call_publisher(assembly)
    if assembly.raw:  # only a page has them
        from citekit.assemble.raw_events import complete_event
        from citekit.assemble.raw_theses import complete_dates, complete_thesis

        _complete_title(assembly)
        complete_event(assembly)
        complete_thesis(assembly)
        complete_dates(assembly)
    if "type" not in assembly.values:
        from citekit.assemble.inferred_type import infer_type

        infer_type(assembly)
    tell_doubtful(assembly)
    _refine_type(assembly)
    _complete_issue(assembly)
    _check_pages(assembly)


def _complete_authors(assembly: Assembly) -> None:
    """People whom we split, and no file: what the others of the list show of one."""
    people: list[Name] = assembly.values.get("author", [])
    fields = assembly.origins["author"] if any(map(may_be_turned, people)) else ()
    if fields and all(field.name == "author" for field in fields) and stand_alike(field.text for field in fields):
        turned = turn_spoken(people)
        if turned != people:
            assembly.doubts[:] = [doubt for doubt in assembly.doubts if not _is_settled(doubt, people)]
        people[:] = turned
    _turn_capitals(assembly, people)
    if any(map(_is_single, people)):
        _tell_single(assembly, people)


def _is_single(name: Name) -> bool:
    return isinstance(name, Person) and name.given is None


def _tell_single(assembly: Assembly, people: Sequence[Name]) -> None:
    """One word alone among whole names may be a person, or what is left of another name: "Bo Berg, Ma, Jo Ek"."""
    fields = assembly.origins["author"]
    if len(fields) != len(people) or sum(map(_is_single, people)) > FEW * len(people):
        return
    for field, name in zip(fields, people, strict=True):
        if field.name == "author" and isinstance(name, Person) and name.given is None:
            assembly.doubt("name-split-doubtful", field, family=name.family, given="", reason=SINGLE)


FEW = 0.4
"""Share of a list's names that may be one word each, for such a word to be odd."""
SINGLE = "it is one word, and most names of the list are not"


def _turn_capitals(assembly: Assembly, people: list[Name]) -> None:
    fields = assembly.origins["author"] if any(map(may_be_capitals, people)) else ()
    if not fields or len(fields) != len(people) or any(field.name != "author" for field in fields):
        return
    turned = turn_capitals(people, [MARKS.sub("", field.text) for field in fields])
    spans = {field.span for field, old, new in zip(fields, people, turned, strict=True) if old != new}
    assembly.doubts[:] = [doubt for doubt in assembly.doubts if doubt.span not in spans]
    people[:] = turned


MARKS = regex(r"[\W\d_]++$")  # "Ho Man SO*"


def _is_settled(doubt: Doubt, people: Sequence[Name]) -> bool:
    """Whether a doubt is about capitals of which the other names have told what they are."""
    doubtful = doubt.words.get("family") if doubt.code == "name-split-doubtful" else None
    return any(may_be_turned(name) and getattr(name, "family", None) == doubtful for name in people)


def _complete_title(assembly: Assembly) -> None:
    """A host's subtitle whose row stands over that of its title."""
    subtitle = assembly.raw.get("container_subtitle")
    if subtitle and "container_title" in assembly.values:
        put_subtitle(assembly, subtitle)


def _complete_abstract(assembly: Assembly) -> None:
    """Lines as paragraphs; a line that a window broke goes on in the next."""
    fields: list[Field] | str | None = assembly.values.get("abstract")
    if not fields or isinstance(fields, str):  # a structured format has it whole
        return
    width = max(len(field.text) for field in fields)
    paragraphs: list[list[str]] = []
    for field in fields:
        if paragraphs and not field.rule.endswith(", bullet") and _goes_on(paragraphs[-1], field.text, width):
            paragraphs[-1].append(field.text)
        else:
            paragraphs.append([field.text])
    assembly.values["abstract"] = clean_paragraphs([" ".join(lines) for lines in paragraphs])


def _goes_on(paragraph: list[str], line: str, width: int) -> bool:
    """Whether a paragraph goes on in a line: lines of a window's width, and no sentence ends between them."""
    if SENTENCE_END.search(paragraph[-1]):
        return False
    return line[0].islower() or (width < 110 and (len(paragraph) > 1 or len(paragraph[0]) > 40))


def _complete_funding(assembly: Assembly) -> None:
    """Funders with their numbers, of a table of both: "Office of Clean Air (OCA-77)"."""
    fields = assembly.origins.get("funding", ())
    if not any(field.rule in ("funder", "funder number") for field in fields):
        return
    funders: dict[str, dict[str, None]] = {}
    last = ""
    for field in fields:
        if field.rule == "funder number" and last:
            funders[last][clean_text(field.text)] = None
            continue
        name, *numbers = [clean_text(cell) for cell in field.text.split("\t")]
        funders.setdefault(name, {}).update(dict.fromkeys(filter(None, numbers)))
        last = name
    assembly.values["funding"] = [
        f"{name} ({', '.join(numbers)})" if numbers else name for name, numbers in funders.items() if name
    ]


def _refine_type(assembly: Assembly) -> None:
    """A kind that another row makes exact: newspaper, dictionary, film."""
    values = assembly.values
    rules = {origin.rule for origin in assembly.origins.get("container_title", ())}
    if "row: Newspaper" in rules:
        values["type"] = "article-newspaper"
    elif values["type"] == "entry-encyclopedia" and DICTIONARY.search(values.get("container_title", "")):
        stated = {origin.witness for origin in assembly.origins.get("type", ())}
        if stated.isdisjoint(EXACT):
            values["type"] = "entry-dictionary"
    elif values["type"] == "graphic" and FILM.search(values.get("medium", "")):
        values["type"] = "motion_picture"


EXACT = frozenset({"csl-json", "ris", "json"})
"""Witnesses that have a word for either kind."""


def _call_publisher(assembly: Assembly) -> None:
    """Theses and data have no editors: a body in such a row is the publisher ("Editor", "Herausgeber")."""
    values, editors = assembly.values, assembly.values.get("editor", ())
    if values.get("type") not in UNEDITED or "publisher" in values or len(editors) != 1:
        return
    row = all(field.rule in EDITOR_ROWS for field in assembly.origins["editor"])
    if row and (name := _body(editors[0])):
        values["publisher"] = name
        del values["editor"]
        assembly.origins["publisher"] = assembly.origins.pop("editor")


def _body(name: Name) -> str | None:
    """What is no person by its words, or a single word."""
    if isinstance(name, Organization):
        return name.name
    return name.family if name.given is None else None


UNEDITED = frozenset({"thesis", "dataset"})
EDITOR_ROWS = frozenset({"row: Editor", "row: Editors"})


def _complete_issue(assembly: Assembly) -> None:
    """The row "No." of what appeared in a periodical is its issue ("Volume 64", "No. 3"), and so is a numbered edition
    ("Utgåva 3", "Utgave 1-2")."""
    values = assembly.values
    if values["type"] not in PERIODICAL or "issue" in values:
        return
    for name, row in (("number", "row: No."), ("edition", "row: Edition")):
        told = any(origin.rule == row for origin in assembly.origins.get(name, ()))
        if told and "issue" not in values and (name == "number" or ISSUE.fullmatch(values[name])):
            values["issue"] = values.pop(name)
            assembly.origins["issue"] = assembly.origins.pop(name)


ISSUE = regex(r"[\w/–-]{0,9}\d[\w/–-]{0,9}")  # "3", "1-2", "S1"
PERIODICAL = frozenset({"article-journal", "article-magazine", "article-newspaper"})


def _check_pages(assembly: Assembly) -> None:
    """Do the pages go up, and add up to the stated number? (Report; change nothing.)"""
    values = assembly.values
    pages, stated = values.get("page"), values.get("number_of_pages")
    if pages and is_reversed(pages):
        assembly.doubts.append(Doubt("pages-reversed", assembly.origins["page"][0].span, {"pages": str(pages)}))
    counted = count_pages(pages) if pages and stated else None
    if counted is not None and counted != stated:
        span = assembly.origins["number_of_pages"][0].span
        words = {"count": str(stated), "pages": str(pages), "counted": str(counted)}
        assembly.doubts.append(Doubt("page-count-differs", span, words))
