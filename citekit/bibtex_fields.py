"""Raw fields of BibTeX to values: LaTeX decoded, names, dates and identifiers by BibTeX's own rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.bibtex_names import read_name
from citekit.normalize.dates import parse_date
from citekit.normalize.edtf import add_day, add_month, parse_edtf, parse_year
from citekit.normalize.identifiers import (
    find_dois,
    find_isbns,
    find_issns,
    parse_arxiv,
    parse_handle,
    parse_pmcid,
    parse_pmid,
)
from citekit.normalize.languages import parse_languages
from citekit.normalize.latex import decode_latex
from citekit.normalize.pages import parse_pages
from citekit.structured_fields import clean_value
from citekit.values import Custom, Identifier, PageRange, Pages, Person, Term

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assembly import Assembly
    from citekit.draft import Field
    from citekit.values import PartialDate

    Handler = Callable[[Assembly, Field], None]
    DetailedHandler = Callable[[Assembly, Field, str], None]


def put_bibtex(assembly: Assembly, field: Field, detail: str) -> None:
    """One raw field: the rest of its name says what it is, and perhaps what the reader has made out."""
    if handler := BIBTEX.get(field.name):
        handler(assembly, field)
    else:
        name, _, more = detail.partition(":")
        BIBTEX_DETAILED[name](assembly, field, more)


def _value(field: Field) -> str:
    return clean_value(decode_latex(field.text))


def _text(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, _value(field) or None, field)

    return put


def _type(assembly: Assembly, field: Field, csl_type: str) -> None:
    assembly.put("type", csl_type, field)


def _said(assembly: Assembly, field: Field, genre: str) -> None:
    assembly.put("genre", genre, field)


def _told(assembly: Assembly, field: Field) -> None:
    """A field that another one says already."""
    name = "type" if field.rule in ("bibtex: type", "bibtex: entrysubtype") else "article_number"
    if name in assembly.values:
        assembly.trace(name, field)


def _subtitle(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        text, title = _value(field), assembly.values.get(name)
        if title and text:
            assembly.values[name] = f"{title}{'' if title.endswith((':', '?', '!')) else ':'} {text}"
            assembly.trace(name, field)
        elif text:
            assembly.put(name, text, field)

    return put


def _person(role: str) -> Handler:
    def add(assembly: Assembly, field: Field) -> None:
        split = read_name(field.text)
        if split is None:
            assembly.doubt("unread-line", field)
            return
        assembly.add(role, split.name, field)
        if split.reason:
            name = split.name
            family, given = (name.family, name.given or "") if isinstance(name, Person) else (name.name, "")
            assembly.doubt("name-split-doubtful", field, family=family, given=given, reason=split.reason)

    return add


def _incomplete(assembly: Assembly, field: Field, role: str) -> None:
    assembly.add_new("incomplete", role, field)


def _date(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        text = _value(field).replace("–", "-")
        date, whole = parse_edtf(text)
        date = date or parse_date(text, assembly.order)
        if date is None:
            assembly.doubt("date-unreadable", field, field=name)
            assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)
            return
        assembly.put(name, date, field)
        if not whole:
            assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)

    return put


def _period(assembly: Assembly, field: Field) -> None:
    """ "29-06-2024 Through 03-07-2024", as Pure writes it."""
    date = parse_date(_value(field), "dmy")
    if date:
        assembly.put("event_date", date, field)
    else:
        assembly.doubt("date-unreadable", field, field="event_date")


def _year(assembly: Assembly, field: Field) -> None:
    text = _value(field).replace("–", "-")
    if "issued" in assembly.values:
        if str(assembly.values["issued"].year) == text:
            assembly.trace("issued", field)
        else:
            assembly.doubt("repeated-field", field, field="issued", kept=assembly.values["issued"].iso())
        return
    date = parse_year(text) or parse_edtf(text)[0] or parse_date(text, assembly.order)
    if date:
        assembly.put("issued", date, field)
    elif text.lower() in STATUSES:
        assembly.put("status", STATUSES[text.lower()], field)
    else:
        assembly.doubt("date-unreadable", field, field="issued")
        assembly.add_new("custom", Custom("year", text), field)


def _refine(add: Callable[[PartialDate, str], PartialDate | None], name: str) -> Handler:
    """A month or day, added to the year (which `date` has in full already)."""

    def put(assembly: Assembly, field: Field) -> None:
        issued = assembly.values.get("issued")
        text = _value(field).replace("–", "--")
        date = add(issued, text) if issued else None
        if date is not None and getattr(issued, name) is None:
            assembly.values["issued"] = date
            assembly.trace("issued", field)
        elif date is None or date != issued:
            if name == "day" and issued and issued.day is not None:
                return
            assembly.doubt("date-unreadable", field, field=name)
            assembly.add_new("custom", Custom(name, text), field)

    return put


STATUSES: dict[str, str] = {
    "inpreparation": "In preparation", "submitted": "Submitted", "forthcoming": "Forthcoming", "inpress": "In press",
    "prepublished": "E-pub ahead of print", "in press": "In press", "to appear": "Forthcoming",
    "in preparation": "In preparation", "accepted": "Accepted",
}  # fmt: skip
"""biblatex's keys (manual, section 4.9.2.11) and the words that stand in the place of a year -> status."""


def _status(assembly: Assembly, field: Field) -> None:
    text = _value(field)
    assembly.put("status", STATUSES.get(text.lower(), text) or None, field)


def _pages(assembly: Assembly, field: Field) -> None:
    text = _value(field)
    pages = _braced_pages(field.text) or parse_pages(text)
    if pages is None and text:
        assembly.doubt("pages-unreadable", field)
        pages = Pages((PageRange(text),))
    assembly.put("page", pages, field)


# "{12-1}--{12-20}": numbers with a hyphen of their own
OWN_HYPHEN = re.compile(r"\{([^{}]*)\}\s*(?:(?:--?|–)\s*\{([^{}]*)\})?")


def _braced_pages(text: str) -> Pages | None:
    found = OWN_HYPHEN.fullmatch(text.strip()) if text.strip().startswith("{") else None
    if not found or not (found[2] or "-" in found[1]):
        return None
    return Pages((PageRange(decode_latex(found[1]), decode_latex(found[2]) if found[2] else None),))


def _count(assembly: Assembly, field: Field) -> None:
    text = _value(field)
    found = re.fullmatch(r"([0-9]{1,6})(?:\s*(?:p\.?|pp\.?|pages))?", text)
    if found:
        assembly.put("number_of_pages", int(found[1]), field)
    else:
        assembly.doubt("number-unreadable", field, field="number_of_pages")
        assembly.add_new("custom", Custom("pagetotal", text), field)


ORDINALS = {
    word: number
    for words, number in (("first erste première primera", "1st"), ("second zweite", "2nd"), ("third dritte", "3rd"),
                          ("fourth", "4th"), ("fifth", "5th"), ("sixth", "6th"), ("seventh", "7th"), ("eighth", "8th"),
                          ("ninth", "9th"), ("tenth", "10th"), ("eleventh", "11th"), ("twelfth", "12th"))
    for word in words.split()
}  # fmt: skip


def _edition(assembly: Assembly, field: Field) -> None:
    """ "Second" and "2nd" are one; other words stay."""
    text = _value(field)
    word = text.lower().removesuffix(" edition").removesuffix(" ed.").removesuffix(" ed")
    assembly.put("edition", ORDINALS.get(word, text) or None, field)


BABEL: dict[str, str] = {
    "english": "en", "american": "en-US", "usenglish": "en-US", "british": "en-GB", "ukenglish": "en-GB",
    "canadian": "en-CA", "australian": "en-AU", "newzealand": "en-NZ", "german": "de", "ngerman": "de",
    "germanb": "de", "austrian": "de-AT", "naustrian": "de-AT", "swissgerman": "de-CH", "nswissgerman": "de-CH",
    "french": "fr", "francais": "fr", "frenchb": "fr", "acadian": "fr-CA", "canadien": "fr-CA", "spanish": "es",
    "mexican": "es-MX", "portuguese": "pt", "portuges": "pt", "brazilian": "pt-BR", "brazil": "pt-BR",
    "norsk": "nb", "nynorsk": "nn", "norwegian": "no", "magyar": "hu", "hungarian": "hu", "polutonikogreek": "grc",
    "slovene": "sl", "slovenian": "sl", "bahasa": "id", "bahasai": "id", "farsi": "fa", "scottish": "gd",
    "latinamerican": "es-419", "chinese-traditional": "zh-Hant", "chinese-simplified": "zh-Hans",
}  # fmt: skip
"""babel's and polyglossia's names -> BCP 47; others are the language's English name."""


def _languages(text: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"\s+and\s+|,", text.removeprefix("lang").lower())]
    tags = [BABEL.get(part) for part in parts]
    return [tag for tag in tags if tag] if all(tags) else parse_languages(text)


def _language(assembly: Assembly, field: Field) -> None:
    """A language of the work; `language` may say less exactly what `langid` said."""
    text = _value(field)
    tags = _languages(text)
    if not tags:
        assembly.doubt("language-unknown", field)
        assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)
        return
    known = assembly.values.get("language")
    if known and known.partition("-")[0] == tags[0].partition("-")[0]:
        if len(tags[0]) > len(known):
            assembly.values["language"] = tags[0]
        assembly.trace("language", field)
    else:
        assembly.put("language", tags[0], field)
    for other in tags[1:]:
        assembly.add_new("custom", Custom("Language", other), field)


WHOLE_DOI = re.compile(r"(10\.[0-9]{4,9}(?:\.[0-9]{1,9}){0,3}/[^\s\"<>]+?)[.,;]*")  # the field is nothing but the DOI


def _doi(assembly: Assembly, field: Field) -> None:
    text = _address(field.text)
    whole = WHOLE_DOI.fullmatch(text)
    dois = [(whole[1], *whole.span(1))] if whole and ",10." not in text and ";10." not in text else find_dois(text)
    if not dois and field.text.strip():
        assembly.doubt("identifier-malformed", field, field="doi")
        assembly.add_new("custom", Custom("doi", _value(field)), field)
    for doi, _, _ in dois:
        main = assembly.values.get("doi")
        if main is None or main.lower() == doi.lower():
            assembly.values.setdefault("doi", doi)
            assembly.trace("doi", field)
        else:
            assembly.add_new("other_doi", doi, field)


WRAPPED = re.compile(r"\\(?:url|path|href|nolinkurl)\s*\{([^{}]*)\}.*", re.DOTALL)  # "\\url{https://…}"
TILDE = re.compile(r"\{?\\textasciitilde\s*(?:\{\})?\}?|\\~\{\}|\$\\sim\$|\{\\~\{?\}?\}")
ESCAPED = re.compile(r"\{?\\([_%&#$~{}])\}?")  # "a\\_b", "{\\_}": no address has a backslash
BLANKS = re.compile(r"\s+")


def _address(text: str) -> str:
    """A verbatim field: as it stands, but without a command around it and the backslashes that exports put in."""
    text = text.strip()
    if "\\" in text or "$" in text:
        wrapped = WRAPPED.fullmatch(text)
        text = ESCAPED.sub(r"\1", TILDE.sub("~", wrapped[1] if wrapped else text))
    return text[1:-1].strip() if text[:1] in "{<" and text[-1:] in "}>" and text[1:-1].isprintable() else text


def _url(assembly: Assembly, field: Field) -> None:
    """The first address; a handle's resolver is read as the handle."""
    for url in BLANKS.split(_address(field.text)):
        url = url.rstrip(",;")  # noqa: PLW2901  "https://a, https://b"
        if not url:
            continue
        if "hdl.handle.net/" in url and (handle := parse_handle(url)):
            assembly.put("handle", handle, field)
        elif assembly.values.setdefault("url", url) == url:
            assembly.trace("url", field)
        else:
            assembly.add_new("custom", Custom("url", url), field)


def _event_url(assembly: Assembly, field: Field) -> None:
    assembly.put("event_url", _address(field.text) or None, field)


def _id(name: str, parse: Callable[[str], str | None]) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        text = _address(field.text)
        value = parse(text) or (parse(f"{name}:{text}") if name in ("arxiv", "handle") else None)
        if value is None:
            assembly.doubt("identifier-malformed", field, field=name)
            assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)
        assembly.put(name, value, field)

    return put


KIND = re.compile(
    r"\W*(?:(print|paper|paperback|hardback|hardcover|cloth)|(electronic|online|e-?book|pdf|web))", re.IGNORECASE
)


def _numbers(name: str, kind: str | None, scope: str | None = None) -> Handler:
    find = find_isbns if name == "isbn" else find_issns

    def add(assembly: Assembly, field: Field) -> None:
        text = _value(field)
        found = find(text)
        if not found and re.search(r"\w", text):
            assembly.doubt("identifier-malformed", field, field=name)
            assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)
        for value, valid in found:
            assembly.add_new(name, Identifier(value, kind or _kind_after(text, value), scope), field)
            if not valid:
                assembly.doubt("checksum-wrong", field, field=name.upper())

    return add


def _kind_after(text: str, value: str) -> str | None:
    """ "978-0-12-345678-9 (electronic)"."""
    at = text.find(value)
    found = KIND.match(text, at + len(value)) if at >= 0 and "(" in text else None
    return None if not found else "print" if found[1] else "electronic"


def _term(assembly: Assembly, field: Field) -> None:
    if text := _value(field):
        assembly.add("keywords", Term(text), field)


def _texts(name: str) -> Handler:
    def add(assembly: Assembly, field: Field) -> None:
        if text := _value(field):
            assembly.add_new(name, text, field)

    return add


def _fact(assembly: Assembly, field: Field, label: str) -> None:
    if text := _value(field):
        assembly.add_new("custom", Custom(label, text), field)


PRESENTED = re.compile(r"([^;]{1,40}?) presented at ([^;]+)(?:; (.+))?", re.DOTALL)  # "Paper presented at ISCA 2024"
PATENT = re.compile(r"Patent (\S[^;]*)(?:; (.+))?", re.DOTALL)  # "Patent US 1,234,567; Example University"


def _howpublished(assembly: Assembly, field: Field) -> None:
    """An address, the event of a paper, the number of a patent; else words in the place of a publisher, or
    beside one on the medium."""
    text, csl_type = _value(field), assembly.values.get("type")
    if WRAPPED.match(field.text.strip()) or text.startswith(("http://", "https://", "www.")):
        _url(assembly, field)
        return
    if csl_type in ("paper-conference", "speech") and (found := PRESENTED.fullmatch(text)):
        assembly.put("event_title", found[2], field)
        if found[1] not in ("Paper", "Speech"):
            assembly.put("genre", found[1], field)
        text = found[3]
    elif csl_type == "patent" and (found := PATENT.fullmatch(text)):
        assembly.put("number", found[1], field)
        text = found[2]
    assembly.put("medium" if "publisher" in assembly.values else "publisher", text or None, field)


def _issuetitle(assembly: Assembly, field: Field) -> None:
    """A special issue: its own title is the work's."""
    if field.rule == "bibtex: issuetitle" and assembly.values.get("type") == "book":
        assembly.put("genre", "Special issue", field)
        assembly.put("title", _value(field) or None, field)
    else:
        _fact(assembly, field, "issuetitle")


_ROLES = ("author", "editor", "translator", "illustrator", "container_author", "collection_editor", "supervisor",
          "contributor")  # fmt: skip
_TEXTS = ("title", "translated_title", "container_title", "container_title_short", "collection_title",
          "collection_number", "volume", "number_of_volumes", "issue", "article_number", "chapter_number", "number",
          "version", "genre", "publisher", "authority", "publisher_place", "event_title", "event_title_short",
          "event_place", "abstract", "rights")  # fmt: skip

_ROWS: dict[str, Handler] = {
    **{role: _person(role) for role in _ROLES},
    **{name: _text(name) for name in _TEXTS},
    "subtitle": _subtitle("title"),
    "container_subtitle": _subtitle("container_title"),
    "issuetitle": _issuetitle,
    "told": _told,
    "date:issued": _date("issued"),
    "date:accessed": _date("accessed"),
    "date:event_date": _date("event_date"),
    "period": _period,
    "year": _year,
    "month": _refine(add_month, "month"),
    "day": _refine(add_day, "day"),
    "status": _status,
    "page": _pages,
    "number_of_pages": _count,
    "edition": _edition,
    "langid": _language,
    "language": _language,
    "doi": _doi,
    "url": _url,
    "event_url": _event_url,
    "arxiv": _id("arxiv", parse_arxiv),
    "pmid": _id("pmid", parse_pmid),
    "pmcid": _id("pmcid", parse_pmcid),
    "handle": _id("handle", parse_handle),
    "isbn": _numbers("isbn", None),
    "issn": _numbers("issn", None),
    "issn_print": _numbers("issn", "print"),
    "issn_electronic": _numbers("issn", "electronic"),
    "collection_issn": _numbers("issn", None, "collection"),
    "collection_issn_print": _numbers("issn", "print", "collection"),
    "collection_issn_electronic": _numbers("issn", "electronic", "collection"),
    "keyword": _term,
    "notes": _texts("note"),
    "funding": _texts("funding"),
    "howpublished": _howpublished,
}
BIBTEX: dict[str, Handler] = {f"bib:{name}": handler for name, handler in _ROWS.items()}
"""Raw field -> what makes a value of it."""

BIBTEX_DETAILED: dict[str, DetailedHandler] = {
    "type": _type, "said": _said, "incomplete": _incomplete, "fact": _fact,
}  # fmt: skip
"""The same for names that go on after a colon."""
