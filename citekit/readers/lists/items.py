"""A list as items: which lines make one, and where the next begins.

The lines are walked once. A type line closes an item; so does the next title where a list has no type lines. What
belongs to the portal goes to the item above it, a year line to the one below.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.statuses import is_status
from citekit.normalize.work_type_translation import find_type_line, is_foreign_type_line, languages_of
from citekit.normalize.work_type_words import KINDS
from citekit.normalize.work_types import is_type_line
from citekit.patterns import regex
from citekit.readers.leads import OVER_CITATIONS, number_end
from citekit.readers.linked_doi import is_button
from citekit.readers.lists.citation import find_sentence, looks_like_citation
from citekit.readers.lists.noise import EXACT, OTHER_KINDS, YEAR, noise_rule
from citekit.readers.lists.repeated_title import repeats_title
from citekit.readers.style_names import are_buttons
from citekit.vocabulary.telling import find_languages

if TYPE_CHECKING:
    from citekit.readers.lines import Line

DOI = regex(
    r"(?:DOIs?\s?:?\s*)?(?:https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/\S+?)[,.;]?(?:\s|$)", re.IGNORECASE
)  # "DOI: 10.5281/zenodo.17699259, https://…"
OLD = regex(
    r"(?:Research|Education|Communication|Dissemination|Commissioned|Teaching)"
    r"(?:\s[-–]\s(?:not )?peer[- ]review(?:ed)?)?\s›\s"
)  # "Research - peer-review › Article in proceedings"
SUPERVISED = regex(r"Supervisors?\s?:\s+(?=\S)")  # "Supervisor: Young, J. (Supervisor)"

ABSTRACT = ("abstract", "abstract:")
PARAGRAPH = 60  # no abstract is shorter
STATUS_LINE = "status line"
ROLE = regex(r"\s\([^\W\d_][^()\d]{3,40}\)")  # "Doe, J. (Recipient), 2021", of a prize
COUNT = regex(r"\d{1,5} ([^\W\d_][^\d]{2,60})")  # "7 Article": how many of a kind a profile has
FACET = regex(
    r"(?:(?:1[5-9]|20)\d\d|[^\W\d_].{0,60}) ?\((?!(?:1[5-9]|20)\d\d\))\d{1,6}\)"
)  # "2024 (12)", "Lind, K. (21)"


class Item(NamedTuple):
    """Indexes of an item's lines: texts (title and citation, in order), its type line and where in it that begins (no
    type line: -1), the DOI line, the supervisors' line, and the half-open range that it takes of the list."""

    texts: list[int]
    type_at: int
    type_start: int
    doi_at: int
    supervised_at: int
    year_at: int
    start: int
    end: int
    work: bool


class Sweep:
    """The walk over the lines: what was seen since the last item ended."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.rules: dict[int, str] = {}
        self.items: list[Item] = []
        self.translations: dict[int, int] = {}
        self.abstracts: set[int] = set()
        self.year_at = -1
        self.start = 0
        self._clear()

    def _clear(self) -> None:
        self.texts: list[int] = []
        self.cited = self.doi_at = self.supervised_at = -1

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages of the list's page, beside English: as its lines tell, or else its type lines."""
        told = find_languages(line.lower for line in self.lines)
        return told or next(filter(None, (languages_of(line.text) for line in self.lines if "›" in line.text)), ())

    def run(self) -> None:
        """Walk all lines."""
        comment = False
        for at, line in enumerate(self.lines):
            if comment or line.text.startswith("<!--"):
                self.rules[at] = "comment"
                comment = "-->" not in line.text
            elif line.raw and is_button(line):
                self.rules[at] = "link"
            else:
                self._step(at, line.text)
        if self.cited >= 0:
            self._close_untyped(len(self.lines))

    def _step(self, at: int, text: str) -> None:
        if YEAR.fullmatch(text) and not self._is_cited_below(at, text):
            self._year(at)
        elif are_buttons(text.lower()) and not (text == "IEEE" and 0 <= self.cited == at - 1):
            self.rules[at] = (
                "citation style"  # "IEEE" right below a citation is the publisher, which a window broke off
            )
        elif heading := self._heading(at, text.lower()):
            self.rules[at] = heading
        elif OTHER_KINDS.match(text) and self.texts and len(text) < 200 and not self._awaits_title():
            self._close(at, -1, 0, work=False)
        elif is_type_line(text) or is_foreign_type_line(text) or OLD.match(text):
            if self.texts or "›" in text or not self._is_cited_below(at):
                self._close(at, at, 0)
            else:
                self._text(at, text)
        elif (inside := find_type_line(text)) > 0:
            self.texts.append(at)
            self._close(at, at, inside)
        elif text[:4].lower() == "http" and DOI.fullmatch(text):
            self._doi(at)
        elif rule := self._status_rule(at, text) or noise_rule(text, self.languages):
            self._mark(at, rule)
        else:
            self._text(at, text)

    def _heading(self, at: int, lower: str) -> str:
        if lower in ABSTRACT and not self.texts:
            return "abstract heading"
        if lower in OVER_CITATIONS and are_buttons("".join(line.lower for line in self.lines[at + 1 : at + 2])):
            return "heading"
        return "heading" if EXACT.get(lower) == "heading" or self._is_count(at) or self._heads_kind(at) else ""

    def _is_cited_below(self, at: int, year: str = "") -> bool:
        """Whether the next line is a citation, which makes this its title: "1984", "Research output: who counts?"."""
        below = self.lines[at + 1].text if at + 1 < len(self.lines) else ""
        return looks_like_citation(below) and not (year and year in below)

    def _status_rule(self, at: int, text: str) -> str:
        """The rule of a status by itself where a title may follow, "Published"; right below a work it is over the next
        only where one is over the first."""
        if (self.texts and self.cited != self.texts[-1]) or not is_status(text):
            return ""
        below = (at - 1 == self.cited >= 0 or (self.items and self.items[-1].end == at)) and not self.lines[at].gap
        return "" if below and STATUS_LINE not in self.rules.values() else STATUS_LINE

    def _mark(self, at: int, rule: str) -> None:
        if rule == "badge" and not self.texts and self._is_cited_below(at):
            self.texts.append(at)  # "Open access", the title of an item
            return
        if rule == STATUS_LINE and self.cited >= 0:
            self._close_untyped(at)
        self.rules[at] = rule
        if rule == "share":
            self._share(at)

    def _awaits_title(self) -> bool:
        """Whether a work's citation stands above, whose people have no roles: what follows may be the next title."""
        return self.cited >= 0 and ROLE.search(self.lines[self.cited].text) is None

    def _share(self, at: int) -> None:
        """A concept and, on a line of its own, how much of it is in a work: "Psychology", "100%"."""
        if self.texts[-1:] == [at - 1] and self.cited != at - 1:
            self.rules[self.texts.pop()] = "concept"

    def _is_count(self, at: int) -> bool:
        """Whether a line counts works of a kind: beside another such line, or under the heading."""
        if not _counts(self.lines[at].text):
            return False
        beside = [self.lines[place].text for place in (at - 1, at + 1) if 0 <= place < len(self.lines)]
        return self.rules.get(at - 1) == "heading" or any(map(_counts, beside))

    def _heads_kind(self, at: int) -> bool:
        """Whether a line names the kind of the items below it: "Chapter" over a title, or over a citation whose title
        was lost where other kinds stand over titles."""
        if self.texts or not self._names_kind(at):
            return False
        return self._is_over_title(at) or self._is_grouped

    def _names_kind(self, at: int) -> bool:
        text = self.lines[at].lower
        return (text in KINDS or text.removesuffix("s") in KINDS) and at + 1 < len(self.lines)

    def _is_over_title(self, at: int) -> bool:
        below = self.lines[at + 1].text
        return len(below) > LEAST and not looks_like_citation(below) and not is_type_line(below)

    @cached_property
    def _is_grouped(self) -> bool:
        """Whether names of kinds stand over titles anywhere, as a profile has its works by kind."""
        return any(self._names_kind(at) and self._is_over_title(at) for at in range(len(self.lines)))

    def _year(self, at: int) -> None:
        if self.cited >= 0:
            self._close_untyped(at)
        if at + 1 < len(self.lines) and looks_like_citation(self.lines[at + 1].text):
            self.texts = []  # the title is not there: no year stands between it and its citation
        self.year_at = at
        self.rules[at] = "year line"

    def _text(self, at: int, text: str) -> None:
        if DOI.fullmatch(text) or (text[:3].lower() == "doi" and DOI.match(text)):
            self._doi(at)
        elif self._is_row(at, text):
            return
        elif not self.texts and is_formatted(text):
            return  # no title: it is a citation of its own, not of the items around it
        elif self.texts and repeats_title(self.lines[self.texts[-1]].text, text):
            if self.cited >= 0:
                self._close_untyped(self.texts[-1])
            self._cite(at)
        elif looks_like_citation(text):
            if self.cited >= 0 and self.texts[-1] > self.cited:
                self._close_untyped(self.texts[-1])
            self._cite(at)
        elif find_sentence(text):
            if self.cited >= 0:
                self._close_untyped(at)
            self._cite(at)
        else:
            self._add(at)

    def _add(self, at: int) -> None:
        if self._is_next_title(at):
            self._close_untyped(at)
        self.texts.append(at)

    def _is_next_title(self, at: int) -> bool:
        """Whether a line below a citation that ends with its pages, as where a kind was lost, stands over people and a
        year: "Hemp and tar" / "NESS, OLA, Dec 2017, In: Ropes. 6"."""
        if not 0 <= self.cited == at - 1 or at + 1 >= len(self.lines):
            return False
        below = self.lines[at + 1].text
        ended = PAGES.search(self.lines[self.cited].text) is not None and self.lines[at].text[0].isupper()
        return ended and PEOPLE.match(below) is not None and DATED.search(below, 0, LONGEST) is not None

    def _is_row(self, at: int, text: str) -> bool:
        """Whether a line has a label of its own: the supervisors, the title in translation, an abstract's heading."""
        if SUPERVISED.match(text):
            self.supervised_at = at
            return True
        if translation := find_translation(text, self.languages):
            self.translations[at] = translation
        if self.rules.get(at - 1) == "abstract heading" and self._is_abstract(text):
            self._take_abstract(at)
            return True
        return at in self.translations

    def _is_abstract(self, text: str) -> bool:
        """Whether a paragraph stands below a work that has ended."""
        if self.texts or not self.items:
            return False
        return len(text) >= PARAGRAPH and text[-1] in ".?!" and not looks_like_citation(text)

    def _take_abstract(self, at: int) -> None:
        """Give an abstract to the work above it."""
        self.abstracts.add(at)
        self.items[-1] = self.items[-1]._replace(end=at + 1)
        self.start = at + 1

    def _cite(self, at: int) -> None:
        self.texts.append(at)
        self.cited = at

    def _doi(self, at: int) -> None:
        """A DOI under an item's type line is that item's (a second one nobody's); under its title or citation it is
        this one's; above the first item it is none's."""
        if self.texts:
            self.doi_at = at
        elif not self.items or self.items[-1].type_at < 0:
            return
        elif self.items[-1].doi_at < 0:
            self.items[-1] = self.items[-1]._replace(doi_at=at, end=at + 1)
            self.start = at + 1
        elif self._says_again(at):
            self.rules[at] = "DOI again"

    def _says_again(self, at: int) -> bool:
        """Whether a line has the DOI that the item above has already."""
        found, known = (DOI.search(self.lines[place].text) for place in (at, self.items[-1].doi_at))
        return found is not None and known is not None and found[1].lower() == known[1].lower()

    def _close(self, at: int, type_at: int, type_start: int, *, work: bool = True) -> None:
        """End an item with its type line at `at`; a type line under nothing ends none, and is left unread."""
        if self.texts:
            self._put(self.texts, type_at, type_start, at + 1, work)
        self._clear()

    def _close_untyped(self, end: int) -> None:
        """End an item that has no type line, before `end`; texts behind its citation are of the next."""
        mine = [at for at in self.texts if at <= self.cited]
        rest = [at for at in self.texts if at > self.cited]
        cut = min(next(iter(rest), end), end)
        later = [at if at >= cut else -1 for at in (self.doi_at, self.supervised_at)]  # under the next title
        self.doi_at, self.supervised_at = (at if at < cut else -1 for at in (self.doi_at, self.supervised_at))
        self._put(mine, -1, 0, cut, work=True)
        self._clear()
        self.texts, (self.doi_at, self.supervised_at) = rest, later

    def _put(self, texts: list[int], type_at: int, type_start: int, end: int, work: bool) -> None:
        item = Item(texts, type_at, type_start, self.doi_at, self.supervised_at, self.year_at, self.start, end, work)
        self.items.append(item)
        self.start = end


def is_kind(text: str) -> bool:
    """Whether a line is the kind of a work, behind a head or with its levels: "Research › Article"."""
    return "›" in text and (is_type_line(text) or is_foreign_type_line(text) or OLD.match(text) is not None)


def find_translation(text: str, languages: tuple[str, ...]) -> int:
    """Where the title begins that a line says to be a translation of the one above it; 0 where none does."""
    label, colon, _ = text[:LABEL].partition(":")
    if not colon or label.rstrip().lower() not in _translated(languages):
        return 0
    return len(text) - len(text[len(label) + 1 :].lstrip())


LABEL = 60
"""No label of a translated title is longer."""


@cache
def _translated(languages: tuple[str, ...]) -> frozenset[str]:
    from citekit.vocabulary.lines import vocabulary_of

    rows = (row for language in languages for row in vocabulary_of(language).labels if row.meaning == TRANSLATED)
    return frozenset((TRANSLATED.lower(), *(row.text.lower() for row in rows)))


TRANSLATED = "Translated title of the contribution"


def _counts(text: str) -> bool:
    """Whether a line counts works: of a kind, or (a filter) of a year or a person."""
    if text[-1] == ")" and FACET.fullmatch(text):
        return True
    found = COUNT.fullmatch(text) if text[:1].isdecimal() else None
    return found is not None and (found[1].lower() in KINDS or found[1].lower().removesuffix("s") in KINDS)


def is_formatted(text: str) -> bool:
    """Whether a line is a citation in one of the styles ("Lind, K. (2019). Rain. …"), perhaps behind its number."""
    text = text[number_end(text) :]
    if len(text) < SHORTEST or not DATED.search(text, 0, LONGEST):
        return False
    from citekit.readers.citations import read_citation

    return read_citation(text) is not None


PAGES = regex(r"\b(?:p|pp|s)\. [\w-]+\.?$|\d p\.?$")  # "… 7, 2, p. 33-51 19 p."
PEOPLE = regex(r"[^\W\d_][\w'’-]*(?: [\w'’-]+){0,3}, [^\W\d_]")  # "Ness, O. 2015 Handbook"
SHORTEST = 50
LEAST = 8  # no title is shorter
DATED = regex(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")  # "Dixen, L., 2026"
LONGEST = 60_000  # a longer line is no item, however many people it has
