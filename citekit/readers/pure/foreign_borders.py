"""The words between the parts of a page on one line, in other languages than English, and which languages these are."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.normalize.work_type_translation import HEADS, find_type_lines
from citekit.patterns import CASELESS, longest_first, regex
from citekit.readers.pure.borders import STYLE, Borders, cited
from citekit.readers.pure.headings import HEADINGS
from citekit.readers.pure.labels import FIRST_ROWS
from citekit.readers.pure.one_line_rows import HOSTED
from citekit.readers.pure.page_words import page_words
from citekit.vocabulary.lines import vocabulary_of
from citekit.vocabulary.type_kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from citekit.readers.pure.labels import Label
    from citekit.readers.pure.page_words import Entry, PageWords

OPENS = rf"(?= ?[^\W_{'a-zß-öø-ÿ'}]| ?[“\"‘'„«「])"
"""What a text or a value begins with: no small letter."""
TEXTS = ("abstract", "description")
LISTS = tuple(text for section, texts in HEADINGS.items() if section.startswith("subjects:") for text in texts)
"""Headings over subjects, in English; those of several words stand on pages in other languages, too."""
OTHERS = (
    "bibliographical note", "publication series", "access to document", "access to dataset", "other files and links",
    "related links", "un sdgs", "more information",
)  # fmt: skip
"""Headings behind the table, in English, whose words stand nowhere else."""
EVENTS = ("conference", "workshop", "symposium", "seminar", "congress", "exhibition")
JOURNALS = ("Journal", "Specialist publication", "Newspaper")
"""Labels of what a work is in that has no host."""
DIVE, ALL = "dive into the research topics of", "all content on this site"
SERIAL = frozenset({"number", "pages", "count"})
FIGURE = regex(r"[\w.-]{0,6}\d|[IVXLC]+(?:\s|$)")
LOOSE = frozenset({"text", "people", "event", "list", "id"})
BEGINS = regex(rf"[^\W_a-zß-öø-ÿа-я]|[“‘\"„«「]|{CASELESS}")
EVENT = "event_"
OTHER = regex(rf"\s?(?:[^\W_a-zß-öø-ÿа-я]|{CASELESS})")
"""What another thing behind a kind begins with."""
SURE = regex(r"\S[ (/（]\S")
"""A label of several words, which no value has."""


@lru_cache(maxsize=8)
def borders_of(languages: tuple[str, ...]) -> Borders:
    """The words of some languages."""
    words = page_words(languages)
    headings = _Headings(words, languages)
    first = [entry.text for entry in _entries(words) if entry.label.text in FIRST_ROWS]
    heads = _any(row.text for row in HEADS if row.language in languages)
    texts = rf"(?P<text>{headings.any_of(TEXTS)}){OPENS}"
    tabs = rf"(?P<tab>{headings.any_of(('overview',))})(?= ?(?:{headings.any_of(('fingerprint', *TEXTS))}))"
    terms = (entry.text for entry in _entries(words) if entry.label.text == "Keywords")
    keywords = _any((*headings.of(("keywords",)), *terms))
    cites = headings.any_of(("cite this",))
    dive, site = headings.starts(DIVE), headings.starts(ALL)
    events, view = headings.any_of(EVENTS), headings.any_of(("view full fingerprint",))
    of_several = rf"(?i:{_any(text for text in LISTS if ' ' in text)})"
    subjects = f"{headings.any_of(LISTS)}|{of_several}"
    data = _any(row.text for row in KINDS if row.english == "Dataset" and row.language in languages)
    return Borders(
        kind=regex(rf"(?:{heads})\s?[:：] ?|(?:{data})(?= (?:{headings.any_of(('overview', *TEXTS))}))"),
        named=regex(rf"(?:{dive}) ?['‘\"“„«「](.{{3,400}}?)['’\"”“»」](?=[.。]|\s|[のをに의에])"),
        cited=cited(cites),
        table=regex(rf"(?:{_any(first)})(?=[ \t]?\S)"),
        behind_kind=regex(rf"(?<=[^\W_] )\d[\d.,]{{0,8}} [^\W\d_]+ \(Scopus\)|{tabs}|(?<!› ){texts}"),
        text=regex(texts),
        behind_table=regex(
            rf"(?:(?<=\s)|(?<=[\w.)])(?={BIG}))(?:"
            rf"(?P<list>!{{0,3}}(?:(?P<words>{keywords})(?= ?\S)|{subjects}))"
            rf"|(?P<heading>(?:{headings.any_of(OTHERS)})(?= ?\S)|(?P<event>{events})(?= ?(?P=event) ?\S)"
            rf"|(?:{headings.any_of(('fingerprint',))})(?= ?(?:{dive}|{view}))"
            rf"|(?:{cites})(?=$| ?{STYLE.pattern}| ?[^\W\d_][\w'’-]*, [^\W\d_a-z]\.))"
            rf"|{view}|Powered by Pure|{site})"
        ),
        cite=headings.of(("cite this",)),
        rows=_Rows(words),
        kind_end=_kind_end,
    )


def _kind_end(text: str, start: int) -> int:
    """Where the last level of a kind ends, if another thing is behind it."""
    end = next((end for begin, end in find_type_lines(text) if begin == start), 0)
    return end if OTHER.match(text, end) else 0


BIG = r"[^\W\d_a-zß-öø-ÿа-я]"


class _Headings:
    """Headings of some languages by what they are in English; of the English ones none."""

    def __init__(self, words: PageWords, languages: tuple[str, ...]) -> None:
        rows = [row for language in languages for row in vocabulary_of(language).lines]
        self.texts = [(row.text, row.meaning) for row in rows if row.text.lower() in words.lines]
        self.openings = words.starts

    def of(self, meanings: tuple[str, ...]) -> frozenset[str]:
        """The headings that mean one of these."""
        return frozenset(text.rstrip(" :：") for text, meaning in self.texts if meaning in meanings)

    def any_of(self, meanings: tuple[str, ...]) -> str:
        """A pattern of them."""
        return _any(self.of(meanings))

    def starts(self, meaning: str) -> str:
        """A pattern of the beginnings of lines that mean something, in whatever case."""
        return rf"(?i:{_any(text for text, found in self.openings if found == meaning)})"


def _any(texts: Iterable[str]) -> str:
    return "|".join(map(re.escape, longest_first(texts))) or r"(?!)"


def _entries(words: PageWords) -> Iterator[Entry]:
    return (entry for entries in words.labels.values() for entry in entries)


class _Rows:
    """Where the rows of a table in some languages begin, with a blank between label and value and between two rows."""

    def __init__(self, words: PageWords) -> None:
        self.entries = {entry.text: entry for entry in _entries(words)}
        self.fits = words.grammar.fits
        self.label = regex(rf"(?:^|(?<=\s))(?:{_any(self.entries)})(?=\s?\S)")

    def __call__(self, text: str, *, event: bool = False) -> Iterator[int]:
        labels = {found[0] for found in self.label.finditer(text)}
        hosted = any(self.entries[label].label.text == HOSTED for label in labels)
        seen = set(JOURNALS) if hosted else set()
        end = 0
        for found in self.label.finditer(text):
            entry = self.entries[found[0]]
            if (found.start() and not text[end : found.start()].strip()) or entry.label.text in seen:
                continue
            if not SURE.search(found[0]) and not self._is_row(found, labels, event=event):
                continue
            event |= entry.label.field.startswith(EVENT)
            end = found.end()
            seen.add(entry.label.text)
            if found.start():
                yield found.start()

    def _is_row(self, found: re.Match[str], labels: set[str], *, event: bool) -> bool:
        """Whether a label of one word is one where it stands: a place is, in the block of an event ("Land", "By"); what
        another label of the same kind begins with is not ("Land/Region")."""
        label = self.entries[found[0]].label
        if not event and label.kind in LOOSE and label.field.startswith(EVENT):
            return False
        longer = [other for other in labels if other.startswith(found[0]) and other != found[0]]
        if label.field in [self.entries[other].label.field for other in longer]:
            return False
        return self._is_followed(label, found.string, found.end())

    def _is_followed(self, label: Label, text: str, at: int) -> bool:
        """Whether what is behind a label of one word is a value of its kind."""
        kind, value = label.kind, at + text[at].isspace()
        if kind in SERIAL:
            return FIGURE.match(text, value) is not None
        fit = None if kind in LOOSE else self.fits.get(kind)
        return bool(fit.match(text, value)) if fit else BEGINS.match(text, value) is not None
