"""An entry becomes a draft: which raw field each of its fields is, by the entry's type."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Draft, Field
from citekit.frozen import new
from citekit.normalize.bibtex_lists import take_apart
from citekit.normalize.bibtex_names import split_people
from citekit.normalize.citation_keys import CITATION_KEY, PORTAL_KEY, is_citation_key
from citekit.normalize.latex_spellings import outside_of_formulas
from citekit.patterns import regex
from citekit.readers.bibtex.decided import DECIDED
from citekit.readers.bibtex.fields import IGNORED, PEOPLE, RANK, TARGETS
from citekit.readers.bibtex.notes import read_note
from citekit.readers.bibtex.types import ARTICLES, GENRES, VAGUE, WORDS, csl_type
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from citekit.readers.bibtex.entry import Entry
    from citekit.readers.bibtex.values import Piece

    Several = Callable[[Piece, Entry], Iterator["Raw"]]

Raw = tuple[str, str, int, int]
"""Raw field without its prefix, text, place."""

ARCHIVES = {
    "arxiv": "arxiv", "pubmed": "pmid", "pmid": "pmid", "medline": "pmid", "pmc": "pmcid", "pubmedcentral": "pmcid",
    "hdl": "handle", "handle": "handle", "doi": "doi",
}  # fmt: skip
"""`eprinttype` in small letters -> raw field."""


def make_draft(entry: Entry) -> Draft:
    """The located raw fields of an entry."""
    first, *said = _head_fields(entry)
    plain, ranked = _value_fields(entry)
    ranked.sort(key=_rank)
    early = [field for rank, field in ranked if rank < 0]
    late = [field for rank, field in ranked if rank > 0]
    return Draft([first, *early, *said, *plain, *late], entry.doubts)


def _head_fields(entry: Entry) -> list[Field]:
    """What the entry type and the key say."""
    block = entry.block
    span = Span(block.start, block.start + 1 + len(block.kind))
    kind = csl_type(block.kind, entry.get)
    fields = [Field(f"bib:type:{kind or 'document'}", f"@{block.kind}", span, "bibtex: entry type", "bibtex")]
    if kind is None:
        entry.doubts.append(Doubt("type-unknown", span, {"type": "document", "text": f"@{block.kind}"}))
    if is_citation_key(block.key):
        place = Span(block.key_at, block.key_at + len(block.key))
        fields.append(Field(CITATION_KEY, block.key, place, "bibtex: key", "bibtex"))
    if block.kind in GENRES and "type" not in entry.values:
        fields.append(Field(f"bib:said:{GENRES[block.kind]}", f"@{block.kind}", span, "bibtex: entry type", "bibtex"))
    return fields


def _value_fields(entry: Entry) -> tuple[list[Field], list[tuple[int, Field]]]:
    """What the values say: in their order, and, with a rank, what has a place of its own."""
    plain: list[Field] = []
    ranked: list[tuple[int, Field]] = []
    for name, value in entry.values.items():
        if name in IGNORED or not value.text or value.text.isspace():
            continue
        several = SEVERAL.get(name)
        for raw, text, start, end in several(value, entry) if several else (_one(name, value, entry),):
            label, rule, rank = _labels(raw, name)
            field = new(Field, (label, text, new(Span, (start, end)), rule, "bibtex"))
            if rank:
                ranked.append((rank, field))
            else:
                plain.append(field)
    return plain, ranked


@lru_cache(maxsize=1024)
def _labels(raw: str, name: str) -> tuple[str, str, int]:
    """Name and rule of a raw field, and its rank or 0."""
    return f"bib:{raw}", f"bibtex: {name}", RANK.get(raw, 0)


def _rank(found: tuple[int, Field]) -> int:
    return found[0]


def _one(name: str, value: Piece, entry: Entry) -> Raw:
    """The raw field that a field is, where it is one."""
    decide = DECIDED.get(name)
    raw = decide(entry, name) if decide else TARGETS.get(name) or f"fact:{name}"
    return raw, value.text, value.start, value.end


OPTION = regex(
    r"(?!family|given)([a-z]{4,40})=[\w:-]+"
)  # "uniquename=false", "xdata=key-author-1" among names (manual, section 3.13)


def _people(role: str, value: Piece, entry: Entry) -> Iterator[Raw]:
    """One raw field for each name, and one if the list is cut."""
    del entry
    text = outside_of_formulas(value.text) if "\\ifmmode" in value.text else value.text
    names, cut = split_people(text)
    at = 0
    for name in names:
        if "=" in name and (option := OPTION.fullmatch(name)):
            if option[1] == "xdata":
                yield f"fact:{role}", name, value.start, value.end
            continue
        odd = ";" in name or "&" in name or name.count(",") > 1 or (name[1:2] == "." and "," in name)
        if odd and "=" not in name and (listed := take_apart(name)) is not None:
            for one in listed or [name]:
                yield role if listed else f"unclear:{role}", one, value.start, value.end
            continue
        place = value.text.find(name, at) if not value.bare else -1
        if place < 0:
            yield role, name, value.start, value.end
        else:
            at = place + len(name)
            yield role, name, value.start + place, value.start + at
    if cut:
        yield f"incomplete:{role}", value.text, value.start, value.end


def _keywords(value: Piece, entry: Entry) -> Iterator[Raw]:
    """Terms between semicolons, or else commas, that stand in no braces."""
    del entry
    text, at = value.text, 0
    for part in cut_outside(text, ";") if ";" in text else cut_outside(text, ","):
        if term := part.strip():
            at = text.find(term, at)
            begin = value.start + at
            place = (value.start, value.end) if value.bare else (begin, begin + len(term))
            yield "keyword", term, *place
            at += len(term)


def cut_outside(text: str, separator: str) -> list[str]:
    """The parts of a text between separators that stand in no braces; at commas if there is no such semicolon."""
    parts = text.split(separator)
    if "{" in text:
        whole: list[str] = []
        depth = 0
        for part in parts:
            if depth > 0:
                whole[-1] += separator + part
            else:
                whole.append(part)
            depth += part.count("{") - part.count("}")
        parts = whole
    return parts if separator == "," or len(parts) > 1 else cut_outside(text, ",")


def _note(value: Piece, entry: Entry) -> Iterator[Raw]:
    for raw, start, end in read_note(value.text, entry.block.kind in VAGUE):
        if raw in HELD and any(name in entry.values and entry.get(name) not in WORDS for name in HELD[raw]):
            raw, start = "notes", value.text.rfind(";", 0, start) + 1  # noqa: PLW2901
        if raw == "issue" and entry.block.kind in ARTICLES:  # an article's issue is its number
            raw, start = "notes", value.text.rindex("Issue", 0, start)  # noqa: PLW2901
        if raw != "said":
            place = (value.start + start, value.start + end) if not value.bare else (value.start, value.end)
            yield raw, value.text[start:end], *place


HELD: dict[str, frozenset[str]] = {
    "container_title": frozenset(("journal", "journaltitle", "booktitle", "maintitle")),
    "collection_title": frozenset(("series",)),
    "genre": frozenset(("type",)),
    "event_title": frozenset(("eventtitle",)),
    "event_place": frozenset(("eventtitle",)),
}
"""Raw field of a remark -> the fields beside which it is a remark and no more."""


def _eprint(value: Piece, entry: Entry) -> Iterator[Raw]:
    archive = entry.get("eprinttype") or entry.get("archiveprefix") or entry.get("archive_prefix")
    if not archive and ("primaryclass" in entry.values or value.text.lower().startswith("arxiv:")):
        archive = "arxiv"
    yield ARCHIVES.get(archive) or (f"fact:{archive}" if archive else "fact:eprint"), *value[:3]


def _archive_class(value: Piece, entry: Entry) -> Iterator[Raw]:
    """arXiv's subject class goes with its number."""
    yield f"fact:{'primaryclass' if 'primaryclass' in entry.values else 'eprintclass'}", *value[:3]


def _url(value: Piece, entry: Entry) -> Iterator[Raw]:
    """An address; that of a DOI's resolver states the DOI where no field does. Pure's is that of the event."""
    if "conference date:" in entry.get("note") and PORTAL_KEY.fullmatch(entry.block.key):
        yield "event_url", *value[:3]
        return
    if value.text.lstrip("{ ").startswith("<Go to ISI>"):  # EndNote's, which is no address
        yield "fact:url", *value[:3]
        return
    yield "url", *value[:3]
    if "doi.org/10." in value.text and "doi" not in entry.values:
        yield "doi", *value[:3]


_SEVERAL: dict[str, Several] = {
    "keywords": _keywords, "note": _note, "eprint": _eprint, "eprintclass": _archive_class, "url": _url,
}  # fmt: skip
SEVERAL: dict[str, Several] = {
    **_SEVERAL,
    **{name: _SEVERAL[target] for name, target in TARGETS.items() if target in _SEVERAL},
    **{name: partial(_people, target) for name, target in TARGETS.items() if target in PEOPLE},
}
"""Fields that become several raw ones, or by another field."""
