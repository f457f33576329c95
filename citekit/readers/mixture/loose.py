"""Lines that no work of a reading has for its own: another work may stand there."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.normalize.work_type_translation import is_foreign_type_line
from citekit.normalize.work_types import is_type_line
from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation, opens_slashed
from citekit.readers.leads import BLOCK, OPENING, number_end
from citekit.readers.letters import to_letters
from citekit.vocabulary.telling import DATE_AVAILABLE, ORIGINAL_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.draft import Field, Mark
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

STYLES = frozenset(
    {"apa", "author", "standard", "harvard", "vancouver", "eprints", "mla", "chicago", "ieee", "note", "acm",
     "worded", "unquoted", "untitled", "law", "gost", "japanese", "geology"}
)  # fmt: skip
"""The witnesses of formatted citations."""
BLOCKS = STYLES | {"bibtex", "ris"}
"""The witnesses that are no page."""
ASIDE = frozenset(
    {"above the title", "above the list", "repeated", "portal's head", "portal's text", "after the cover",
     "page of arXiv", "search page"}
)  # fmt: skip
"""Rules of lines that stand beside a work, and of which nothing is known."""
CITED = 40
"""No citation is shorter."""
LAST = frozenset({"cite-this", "fingerprint", "links", "footer"})
"""Rules of the sections that close a page: what states a kind there is another work's."""
ROWS = (
    "original language", *ORIGINAL_LANGUAGE, "date made available", *DATE_AVAILABLE,
    "datum der bereitstellung", "fecha de disponibilidad", "datum van beschikbaarheid",
)  # fmt: skip
"""How the row begins, in lower case, that a page of a portal has once."""
COVER = (
    "citation for pu", "how to cite this publication", "cite the original version", "original citation:",
    "citation (apa)", "citation (harvard)",
)  # fmt: skip
"""What stands somewhere on a line of a cover."""
VERSION = ("document version", "dokumentversion")
"""How a row begins that most covers have beside their citation, and some without."""
ENDLESS = frozenset({"abstract", "keywords", "subject_areas", "note", "funding"})
"""Fields whose sections go on to the next heading."""
SECTIONS = frozenset((name,) for name in ENDLESS)
# "Lind, K. (2019)", "van der Laan, P. J., &", "Lind K, Ng Z.", "Lind, K 2020,"; "Rain in harbours. / Lind, Karin"
CITES = regex(r"[^\W\d_][\w'’-]*+(?: [\w'’-]++){0,3},? [^\W\d_a-z](?:\.|[^\W\d_a-z]{0,3}[ ,&])")
# "K. Lind and M. Ito, “Rain in harbours,” Mires"
QUOTES = regex(r"(?:[^\W\d_a-z]\.[ -]?){1,3} ?[^\W\d_a-z][^“”\"]{2,400}, [“\"][^“”\"]{8,400}[,.?!][”\"] ")
HEAD = frozenset({"title", "author", "incomplete:author"})
BESIDE = ASIDE | {"organisation", "affiliation", "highlights", *(f"cover: {row}" for row in (
    "link", "rights", "version", "citation", "record",
))}  # fmt: skip
"""The same, and those of lines whose words are no sign: under a byline, up to the next label of a cover."""
TYPE = " › "  # "Forskning - fagfællebedømt › Paper"
DATASET = "dataset"


def holds_stray(lines: list[Line], whole: list[Page], kinds: list[int]) -> bool:
    """Whether a line that may be of another work is beside those that were read, or was read as a word on them; `kinds`
    are those that may state the kind of a work."""
    marks = mark_lines(lines, whole)
    if kinds and (kinds[-1] > _closed(marks) or _are_too_many(find_open(lines, marks, kinds), marks, whole)):
        return True
    for line, is_stray in zip(lines, map(_question, marks), strict=True):
        if is_stray and is_stray(line.text):
            return True
    cited = [(page, field) for page in whole for field in page.draft.fields if field.witness in STYLES]
    return any(field.name == "title" and not _titles_agree(field, page) for page, field in cited)


@lru_cache(maxsize=1024)
def _question(mark: Mark | None) -> Callable[[str], bool] | None:
    """What tells whether a line of a mark begins another work: none where a page knows it for its own; what looks like
    a citation need be none in a section that goes on to the next heading."""
    cites = _cites if mark and mark.fields[:1] in SECTIONS else None
    if mark and not _is_loose(mark):
        other = is_citation if mark.rule[:6] == "site: " or mark.rule == "doi" else cites
        return CLOSING.get(mark.rule, other if mark.state == "used" or mark.rule.startswith(OWNED) else is_citation)
    return (lambda text: _opens(text) or _cites(text)) if cites else _opens


def _is_numbered(text: str) -> bool:
    """Whether a line is a citation behind its number, which no block of a page has."""
    number = number_end(text)
    return number > 0 and may_be_citation(text[number:], CITED)


def is_citation(text: str) -> bool:
    """Whether a line beside a page's work is a citation, and no notice of rights."""
    if len(text) < CITED:  # as most lines are, said here once more
        return False
    if _is_numbered(text):
        return True
    if "©" in text or "opyright" in text or not may_be_citation(text, CITED):
        return False
    from citekit.readers.citations import read_citation

    return read_citation(text) is not None


CLOSING: dict[str, Callable[[str], bool]] = dict.fromkeys(LAST - {"footer"}, _is_numbered)
"""Rule of a section that closes a page -> what tells that a line there is of another work."""
OWNED = (
    "citation", "references", "record", "behind the record", "again", "related works", "page of arXiv", "snippet",
    "row: Cit",
)  # fmt: skip
"""How rules begin by which a page leaves citations of its own work, or of those that are related to it."""


def _opens(text: str) -> bool:
    return may_be_citation(text[number_end(text) :], CITED) or BLOCK.match(text) is not None


def _are_too_many(kinds: list[int], marks: list[Mark | None], whole: list[Page]) -> bool:
    """Whether kinds are stated that no page took for its own, or more than there are works."""
    kinds = [at for at in kinds if at - 1 not in kinds]  # of two, the second goes on with the first
    return len(kinds) > count_works(whole) or any(_is_loose(marks[at]) for at in kinds)


def find_kinds(lowers: list[str], joined: str) -> list[int]:
    """The indexes of the lines, in lower case and all of them `joined`, that may state the kind of a work."""
    if "›" not in joined and DATASET not in joined:
        return []
    return [at for at, lower in enumerate(lowers) if TYPE in lower or lower == DATASET]


def mark_lines(lines: list[Line], whole: list[Page]) -> list[Mark | None]:
    """What the pages made of each line; None where it is of no page."""
    if len(whole) == 1 and whole[0].lines == lines:
        return whole[0].marks
    marks: dict[int, Mark | None] = {}
    for page in whole:
        for line, mark in zip(page.lines, page.marks, strict=True):
            marks[line.number] = mark
            if line.last != line.number:
                marks |= dict.fromkeys(range(line.number, line.last + 1), mark)
    return [marks.get(line.number) for line in lines]


def find_open(lines: list[Line], marks: list[Mark | None], indexes: list[int]) -> list[int]:
    """Which lines may be of another work: those that are no portal's furniture, all behind what closes a page, and the
    kinds of cited works among links."""
    closed = _closed(marks)
    return [at for at in indexes if at > closed or not _is_ignored(marks[at]) or _is_among_links(lines, marks, at)]


def _is_among_links(lines: list[Line], marks: list[Mark | None], at: int) -> bool:
    """Whether the kind of an item was taken for a link to a page's text, as is all that stands below that heading."""
    mark = marks[at]
    if mark is None or mark.rule != "access links":
        return False
    return any(CITES.match(line.text) for line in lines[max(at - 2, 0) : at])  # and a DOI between the two


def _closed(marks: list[Mark | None]) -> int:
    """Where the first page begins to close."""
    closing = (at for at, mark in enumerate(marks) if mark is not None and mark.rule in LAST)
    return next(closing, len(marks))


def count_works(whole: list[Page]) -> int:
    """How many of the pages are of a work."""
    return sum(bool(page.draft.fields) for page in whole)


def find_loose(lines: list[Line], whole: list[Page]) -> set[int]:
    """The indexes of the lines that no page uses, or uses for its head or as a citation alone."""
    marks = mark_lines(lines, whole)
    loose = {at for at, mark in enumerate(marks) if _is_loose(mark)} | _find_closing(lines, marks)
    loose |= {
        at
        for at, mark in enumerate(marks)
        if mark and (is_another := _question(mark)) in (is_citation, _is_numbered) and is_another(lines[at].text)
    }
    fields = [field for page in whole for field in page.draft.fields]
    cited = find_lines(lines, [field for field in fields if field.witness in STYLES])
    return loose | (cited - find_lines(lines, [field for field in fields if field.witness not in STYLES]))


def _find_closing(lines: list[Line], marks: list[Mark | None]) -> set[int]:
    """The indexes of the lines from a citation on that stands at the end of running text or of a list of words."""
    closing: set[int] = set()
    for at, (line, mark) in enumerate(zip(lines, marks, strict=True)):
        if is_endless(mark) and (at - 1 in closing or (_cites(line.text) and is_cited(lines, at))):
            closing.add(at)
    return closing


def _cites(text: str) -> bool:
    """Whether a line begins as a citation does."""
    if text[:1] in OPENING:
        text = text[number_end(text) :]
    if CITES.match(text) is not None or opens_slashed(text):
        return True
    return text[1:2] == "." and QUOTES.match(text) is not None


def tells_work(text: str) -> bool:
    """Whether a line states the kind of a work, or is a citation of a list."""
    if TYPE in text:
        return is_type_line(text) or is_foreign_type_line(text)
    text = text[number_end(text) :]
    return CITES.match(text) is not None and may_be_citation(text, CITED)


def is_cited(lines: list[Line], at: int) -> bool:
    """Whether a citation may begin on a line: a year stands on it, or on the next ones if no gap parts them."""
    end = next((index for index in range(at + 1, min(at + REACH, len(lines))) if lines[index].gap), at + REACH)
    return may_be_citation(" ".join(line.text for line in lines[at:end]), CITED)


REACH = 3


def is_endless(mark: Mark | None) -> bool:
    """Whether a line is of nothing but a section that goes on to the next heading."""
    if mark is None or mark.state != "used":
        return False
    return all(name.partition(":")[0] in ENDLESS for name in mark.fields)


def _is_loose(mark: Mark | None) -> bool:
    """Whether a page says no more of a line than that it is title or people, or nothing."""
    if mark is None:
        return True
    state, fields, rule = mark
    if state == "used":
        return rule == "running text without a heading" or HEAD.issuperset(fields)
    return state == "unread" or rule in BESIDE


def _is_ignored(mark: Mark | None) -> bool:
    return mark is not None and mark.state == "ignored" and mark.rule not in BESIDE


def find_lines(lines: list[Line], fields: list[Field]) -> set[int]:
    """The indexes of the lines on which fields begin or end."""
    starts = [line.start for line in lines]
    return {bisect_right(starts, place) - 1 for field in fields for place in (field.span.start, field.span.end - 1)}


def _titles_agree(title: Field, page: Page) -> bool:
    """Whether a page has this title; one without a title of its own has that of the blocks below its rows."""
    own = [field for field in page.draft.fields if field.witness not in STYLES]
    titles = "".join(field.text for field in own if field.name == "title")
    return (
        to_letters(title.text) in to_letters(titles)
        if titles
        else any(one.span.start < title.span.start for one in own)
    )
