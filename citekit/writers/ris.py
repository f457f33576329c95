"""RIS: one tag a line, CRLF, no wrapping, a blank line between records.

The specifications of 2001 and 2011 disagree and readers follow either, so every tag here is the one that most readers
take back: T2 beside JF, ED for editors (A1 to A4 become authors in JabRef), PY a bare year, DA with its slashes. A fact
of use that has no tag is a labelled note (N1); the rest is declared a loss.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from citekit.patterns import regex
from citekit.values import Identifier, Organization, Pages, PartialDate, Person, Term
from citekit.work import Work
from citekit.writers.page_forms import cut_short
from citekit.writers.ris_sheet import COMMA, Sheet, ris_date, ris_name
from citekit.writers.ris_tags import COUNTED, HOSTS, LABELS, MEANING, NOTES, NUMBERED, SERIALS
from citekit.writers.wording import in_words
from citekit.writers.written import Loss, Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def ris_record(work: Work, index: int = 0, *, subjects_as_keywords: bool = False) -> tuple[str, list[Loss]]:
    """One work as an RIS record, from TY to ER, and its losses."""
    sheet = Sheet(work, index)
    _kind(sheet)
    _people(sheet)
    _host(sheet)
    _pages(sheet)
    _dates(sheet)
    _numbers(sheet)
    _words(sheet, subjects_as_keywords)
    _notes(sheet)
    _rest(sheet)
    return "\r\n".join([*sheet.lines, "ER  - ", ""]), list(dict.fromkeys(sheet.losses))


def _kind(sheet: Sheet) -> None:
    kind = sheet.left.pop("type", Work.type)
    sheet.lines.append(f"TY  - {sheet.tag}")
    if MEANING[sheet.tag] != kind:
        sheet.lose("type", kind)
    sheet.move("citation_key", "ID")
    sheet.move("title", "TI")
    sheet.move("translated_title", "TT")


def _people(sheet: Sheet) -> None:
    for role, tag in (("author", "AU"), ("editor", "ED")):
        for name in sheet.left.pop(role, ()):
            sheet.line(tag, ris_name(name, role, sheet), role)


def _host(sheet: Sheet) -> None:
    if "container_title_short" in sheet.left and "container_title" not in sheet.left and sheet.tag in SERIALS:
        sheet.lose("container_title_short", f"that {sheet.left['container_title_short']} is a short form")
    for field, tags in HOSTS.get(sheet.tag, HOSTS["GEN"]):
        sheet.move(field, *tags)


def _pages(sheet: Sheet) -> None:
    number: str | None = sheet.left.get("article_number")
    sheet.move("article_number", "C7")  # before IS: JabRef lets the last of both be the number
    sheet.move("volume", "VL")
    if sheet.tag in SERIALS:
        sheet.move("issue", "IS")
    if sheet.tag in COUNTED and "number_of_pages" in sheet.left:
        sheet.move("number_of_pages", "SP")  # SP alone is the page count of a book
    elif "page" in sheet.left:
        _range(sheet, sheet.left.pop("page"))
    elif number and sheet.tag not in COUNTED:
        sheet.line("SP", number, "article_number")
    sheet.move("number_of_volumes", "NV")


def _range(sheet: Sheet, pages: Pages) -> None:
    """First and last page; several ranges stay together under SP, which readers take as it is."""
    stretch = pages.ranges[0]
    if short := cut_short(pages):
        sheet.lose("page", short)
    if len(pages.ranges) > 1:
        sheet.line("SP", str(pages), "page")
        return
    sheet.line("SP", stretch.first, "page")
    if stretch.last == stretch.first:
        sheet.lose("page", f"that {stretch.first} is the last page, too")
    if stretch.last is not None and (stretch.last != stretch.first or sheet.tag in COUNTED):
        sheet.line("EP", stretch.last, "page")
    elif sheet.tag in COUNTED and COUNT.fullmatch(stretch.first):
        sheet.lose("page", f"that {stretch.first} is a page and no count")


COUNT = regex(r"[0-9]{1,6}(?: ?(?:pp?\.?|pages))?")  # "312", "312 p."


def _dates(sheet: Sheet) -> None:
    issued: PartialDate | None = sheet.left.pop("issued", None)
    if issued:
        # both, for a bare year too: citation-js dates a CONF by DA alone, pandoc everything by PY
        sheet.lines += (f"PY  - {issued.year:04d}", f"DA  - {ris_date(issued)}")
    accessed: PartialDate | None = sheet.left.pop("accessed", None)
    if accessed:
        sheet.lines.append(f"Y2  - {ris_date(accessed)}")
    for field, date in (("issued", issued), ("accessed", accessed)):
        if date and date.end:
            sheet.lose(field, f"that it goes on to {date.end.iso()}")


def _numbers(sheet: Sheet) -> None:
    if sheet.tag in ("THES", "RPRT") and "publisher" not in sheet.left:
        if "authority" in sheet.left:
            sheet.lose("authority", f"that {sheet.left['authority']} is no publisher")
        sheet.move("authority", "PB")
    sheet.move("publisher", "PB")
    sheet.move("version" if sheet.tag in ("COMP", "DATA") else "edition", "ET")
    _standard_number(sheet)


def _standard_number(sheet: Sheet) -> None:
    """One SN: what numbers the kind. A report's own number is SN to readers, so a report's ISBN is a note."""
    if sheet.tag in NUMBERED:
        sheet.move("number", "SN")
        return
    field = "issn" if sheet.tag in SERIALS or "isbn" not in sheet.left else "isbn"
    numbers: tuple[Identifier, ...] = sheet.left.pop(field, ())
    if not numbers:
        return
    first = numbers if field == "isbn" else numbers[:1]  # two ISSN on a line are an ISBN to citation-js
    sheet.line("SN", " ".join([number.value for number in first]), field)
    if any(number.kind or number.scope for number in first):
        sheet.lose(field, f"the kind: {in_words(first)}")
    if numbers[len(first) :]:
        sheet.left[field] = numbers[len(first) :]


def _words(sheet: Sheet, subjects_as_keywords: bool) -> None:
    sheet.move("language", "LA")
    sheet.move("abstract", "AB")
    subjects: tuple[Term, ...] = sheet.left.get("subject_areas", ()) if subjects_as_keywords else ()
    keywords: tuple[Term, ...] = sheet.left.pop("keywords", ())
    schemes = [term for term in keywords if term.scheme]
    if schemes:
        sheet.lose("keywords", f"whose keyword it is: {in_words(tuple(schemes))}")
    words = [(term.term, "keywords") for term in keywords]
    words += [(term.term, "subject_areas") for term in subjects if all(term.term != word for word, _ in words)]
    if len(words) == 1:
        words = [_uncut(sheet, *words[0])]
    for word, field in words:
        if ";" in word:
            sheet.lose(field, f"that {word} is one term")
        sheet.line("KW", word, field)
    if DATABASE.match(sheet.left.get("url", "")):
        sheet.lose("url", "that it is the link of the work: readers take it for one of a database")
    for field, tag in (("doi", "DO"), ("url", "UR"), ("genre", "M3")):
        sheet.move(field, tag)


# "https://www.scopus.com/inward/record.uri?eid=2-s2.0-8"
DATABASE = regex(r"https?://(?:www\.)?(?:scopus\.com|webofscience\.com|plu\.mx)/|<Go to ISI>")


def _uncut(sheet: Sheet, word: str, field: str) -> tuple[str, str]:
    """A single keyword without its commas: Zotero cuts it there, but not if there are two ("Neoplasms, Breast")."""
    if "," in word:
        sheet.lose(field, f"the comma of {word}")
    return COMMA.sub(" - ", word), field


def _notes(sheet: Sheet) -> None:
    for note in sheet.left.pop("note", ()):
        label = note.partition(":")[0]
        sheet.line("N1", f"Note: {note}" if label in LABELS else note, "note")
    if "subject_areas" in sheet.left:
        for scheme, terms in _by_scheme(sheet.left.pop("subject_areas")):
            if any(";" in term for term in terms):
                sheet.lose("subject_areas", "the semicolons in its terms")
            label = f"Subject areas ({scheme})" if scheme else "Subject areas"
            sheet.line("N1", f"{label}: {'; '.join(terms)}", "subject_areas")


def _by_scheme(terms: Iterable[Term]) -> Iterable[tuple[str | None, list[str]]]:
    for scheme, group in groupby(terms, lambda term: term.scheme):
        yield scheme, [term.term for term in group]


def _rest(sheet: Sheet) -> None:
    """What is left goes to a labelled note, if it has a label, and is declared lost if not."""
    for field, value in sheet.left.items():
        label = NOTES.get(field)
        if field == "funding" and any(";" in text for text in value):  # else they would be taken apart
            for text in value:
                sheet.line("N1", f"Funding Information: {text}", field)
        elif label and not (field == "status" and value.casefold() == "published"):
            sheet.line("N1", f"{label}: {_noted(value, field, sheet)}", field)
        else:
            sheet.lose(field, in_words(value))


def _noted(value: Any, field: str, sheet: Sheet) -> str:
    if isinstance(value, tuple) and isinstance(value[0], Person | Organization):
        return "; ".join([ris_name(name, field, sheet) for name in value])
    return in_words(value)


def write_ris(works: Sequence[Work], *, subjects_as_keywords: bool = False) -> Written:
    """Works as RIS; subjects_as_keywords=True repeats the subject areas as keywords."""
    records = [ris_record(work, index, subjects_as_keywords=subjects_as_keywords) for index, work in enumerate(works)]
    return Written("\r\n".join([text for text, _ in records]), [loss for _, lost in records for loss in lost])
