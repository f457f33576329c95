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
from citekit.readers.pure.page_words import LOWER, page_words
from citekit.vocabulary.lines import vocabulary_of
from citekit.vocabulary.type_kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from citekit.readers.pure.labels import Label
    from citekit.readers.pure.page_words import Entry, PageWords

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
CITES = ("cite this",)
DIVE, SITE = "dive into the research topics of", "all content on this site"
SERIAL = frozenset({"number", "pages", "count"})
FIGURE = regex(r"[\w.-]{0,6}\d|[IVXLC]+(?:\s|$)")
LOOSE = frozenset({"text", "people", "event", "list", "id"})
BEGINS = regex(rf"[^\W_{LOWER}]|[“‘\"„«「]|{CASELESS}")
EVENT = "event_"
OTHER = regex(rf"\s?(?:[^\W_{LOWER}]|{CASELESS})")
"""What another thing behind a kind begins with."""
SURE = regex(r"\S[ (/（]\S")
"""A label of several words, which no value has."""


@lru_cache(maxsize=8)
def borders_of(languages: tuple[str, ...]) -> Borders:
    """The words of some languages."""
    words = _Words(languages)
    return Borders(
        kind=words.kind(),
        named=regex(rf"(?:{words.starts(DIVE)}) ?['‘\"“„«「](.{{3,400}}?)['’\"”“»」](?=[.。]|\s|[のをに의에])"),
        cited=cited(words.headings(*CITES)),
        table=regex(rf"(?:{words.labels(*FIRST_ROWS)})(?=[ \t]?\S)"),
        behind_kind=words.behind_kind(),
        text=regex(words.text()),
        behind_table=words.behind_table(),
        cite=words.headed(*CITES),
        rows=_Rows(words.page),
        kind_end=_kind_end,
    )


def _kind_end(text: str, start: int) -> int:
    """Where the last level of a kind ends, if another thing is behind it."""
    end = next((end for begin, end in find_type_lines(text) if begin == start), 0)
    return end if OTHER.match(text, end) else 0


class _Words:
    """The words of some languages by what they are in English, as pieces of patterns."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages, self.page = languages, page_words(languages)
        self.rows = [row for language in languages for row in vocabulary_of(language).lines]

    def headed(self, *meanings: str) -> frozenset[str]:
        """The headings that mean one of these."""
        return frozenset(row.text.rstrip(" :：") for row in self.rows if row.meaning in meanings)

    def headings(self, *meanings: str) -> str:
        """The same as a pattern."""
        return _any(self.headed(*meanings))

    def labels(self, *meanings: str) -> str:
        """The labels that mean one of these."""
        return _any(entry.text for entry in _entries(self.page) if entry.label.text in meanings)

    def starts(self, meaning: str) -> str:
        """The beginnings of lines that mean something, in whatever case."""
        return rf"(?i:{_any(text for text, found in self.page.starts if found == meaning)})"

    def text(self) -> str:
        """The heading of a text, with what the text begins with behind it."""
        return rf"(?P<text>{self.headings(*TEXTS)})(?= ?[^\W_{LOWER}]| ?[“\"‘'„«「])"

    def kind(self) -> re.Pattern[str]:
        """The head of a kind; of data the kind itself, over its text."""
        heads = _any(row.text for row in HEADS if row.language in self.languages)
        data = _any(row.text for row in KINDS if row.english == "Dataset" and row.language in self.languages)
        return regex(rf"(?:{heads})\s?[:：] ?|(?:{data})(?= (?:{self.headings('overview', *TEXTS)}))")

    def behind_kind(self) -> re.Pattern[str]:
        """A count of citations, the first tab, the heading of the text."""
        tab = rf"(?P<tab>{self.headings('overview')})(?= ?(?:{self.headings('fingerprint', *TEXTS)}))"
        return regex(rf"(?<=[^\W_] )\d[\d.,]{{0,8}} [^\W\d_]+ \(Scopus\)|{tab}|(?<!› ){self.text()}")

    def behind_table(self) -> re.Pattern[str]:
        """Headings over lists, and other ones: behind a blank, or with a capital glued to what is above."""
        subjects = rf"{self.headings(*LISTS)}|(?i:{_any(text for text in LISTS if ' ' in text)})"
        keywords = f"{self.headings('keywords')}|{self.labels('Keywords')}"
        view = self.headings("view full fingerprint")
        return regex(
            rf"(?:(?<=\s)|(?<=[\w.)])(?=[^\W\d_{LOWER}]))(?:"
            rf"(?P<list>!{{0,3}}(?:(?P<words>{keywords})(?= ?\S)|{subjects}))"
            rf"|(?P<heading>(?:{self.headings(*OTHERS)})(?= ?\S)"
            rf"|(?P<event>{self.headings(*EVENTS)})(?= ?(?P=event) ?\S)"
            rf"|(?:{self.headings('fingerprint')})(?= ?(?:{self.starts(DIVE)}|{view}))"
            rf"|(?:{self.headings(*CITES)})(?=$| ?{STYLE.pattern}| ?[^\W\d_][\w'’-]*, [^\W\d_a-z]\.))"
            rf"|{view}|Powered by Pure|{self.starts(SITE)})"
        )


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
