"""Pages copied without anything between the cells of their tables: "Original languageEnglishPages1-9JournalBaking"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile, pairwise
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.work_types import is_type_line
from citekit.patterns import regex
from citekit.readers.pure.headings import CREDIT, HEADINGS
from citekit.readers.pure.judge import METRIC
from citekit.readers.pure.labels import FIRST_ROWS, ROWS
from citekit.readers.pure.one_line import are_parted_by_nothing, part_pages
from citekit.readers.pure.rows import match_row
from citekit.readers.unwrapping import is_next, join_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from citekit.readers.lines import Line
    from citekit.readers.pure.rows import Row

FEW = 2
"""So many rows are a table, or a block of it ("NameBaking PapersISSN (Print)1234-5678")."""
LONGEST = 1000
"""Characters of a row that tell whether it is one."""


class Words(NamedTuple):
    """What the rows of a table begin with, and its first row; headings of its blocks; what tells a row."""

    label: re.Pattern[str]
    first: tuple[str, ...]
    blocks: frozenset[str]
    match: Callable[[Line], Row | None]


@lru_cache(maxsize=32)
def words_of(languages: tuple[str, ...]) -> Words:
    """The words of tables in some languages, beside the English ones."""
    blocks = {*HEADINGS["series"], *HEADINGS["event"]}
    if not languages:
        return Words(_any([row.text for row in ROWS]), FIRST_ROWS, frozenset(blocks), match_row)
    from citekit.readers.pure.page_words import page_words

    words = page_words(languages)
    entries = [entry for entries in words.labels.values() for entry in entries]
    first = {entry.text for entry in entries if entry.label.text in FIRST_ROWS}
    blocks |= {text for text, heading in words.lines.items() if heading.english in blocks}
    return Words(_any([entry.text for entry in entries]), tuple(sorted(first)), frozenset(blocks), words.match_row)


def _any(labels: list[str]) -> re.Pattern[str]:
    """A label with something right behind it; one character is a label before other letters only ("卷33")."""
    longest = "|".join(
        re.escape(label) + "(?=[A-Z0-9])" * (len(label) == 1)
        for label in sorted(labels, key=lambda label: (-len(label), label))
    )
    return regex(rf"(?<![(/“‘\"'-])(?<!/ )(?:{longest})(?=[^\s,.;)]|$)")


def part_lines(lines: list[Line], languages: tuple[str, ...]) -> list[Line]:
    """The lines of a page, each row of its table and what stands under its people on a line of its own."""
    if any(map(are_parted_by_nothing, lines)):
        lines = part_pages(lines)
    if languages:
        lines = _part_foreign(lines, languages)
    words = words_of(languages)
    parted: list[Line] = []
    for line in join_lines(lines, [*_broken(lines, words)]):
        cuts = [0, *_cuts(line, words), len(line.text)]
        if len(cuts) == UNCUT or line.joined:
            parted.append(line)
            continue
        pieces = [line.part(*cut) for cut in pairwise(cuts)]
        pieces[0].bullet, pieces[0].heading = line.bullet, line.heading
        pieces[0].joined = line is lines[0] and len(pieces) > ROWS_OF_PAGE and not is_type_line(pieces[0].text)
        pieces[-1].printed = line.printed
        parted += pieces
    return parted


def _broken(lines: list[Line], words: Words) -> Iterator[bool]:
    """Of each line but the last, whether a window broke it that holds rows, or goes on with those of one that does."""
    goes_on = False
    for line, below in pairwise(lines):
        may = is_next(line, below) and len(line.text) >= LEAST
        goes_on = may and (goes_on or len(_starts(line, words)) >= FEW) and _goes_on(line, below, words)
        yield goes_on


def _goes_on(line: Line, below: Line, words: Words) -> bool:
    """Whether a line of rows ends within a label, which has something right behind it as no text has, a status or a
    value: "… PublisherFen UniversityPrint" / "ISBNs978…", "… StatusPublished - 2 May" / "2014", "… InstitutionFen" /
    "UniversityAward date3 Jun 2014"."""
    border = len(line.text[-LABEL:])
    joined = f"{line.text[-LABEL:]} {below.text[:LABEL]}"
    if any(found.start() < border < found.end() for found in words.label.finditer(joined)):
        return True
    starts = _starts(below, words)
    first = words.label.match(below.text, starts[0]) if starts else None
    return first.start() > 0 and first.end() < len(below.text) if first else OPEN.search(joined) is not None


LABEL, LEAST = 60, 40
"""Characters: no label is longer, and no line of rows that a window broke is shorter."""
OPEN = regex(r"\w [-–] (?:\d{1,2}\.? )?(?:[^\W\d_]{3,9}\.? )?\d{4}$")  # "Published -" / "2 May 2014"

UNCUT = 2
ROWS_OF_PAGE = 3
"""On a line with more rows stands a whole page; before the first of them its title and its people, without a border."""


def _part_foreign(lines: list[Line], languages: tuple[str, ...]) -> list[Line]:
    """The lines, those parted that hold a whole page in one of the languages."""
    from citekit.readers.pure.foreign_borders import borders_of  # for such pages only

    return part_pages(lines, borders_of(languages))


def _cuts(line: Line, words: Words) -> list[int]:
    """Where a line is to be cut, but for its beginning."""
    if (credit := line.text.find(CREDIT)) > 0:
        return [credit]
    starts = _starts(line, words)
    if starts and starts[0] and line.lower[: starts[0]] not in words.blocks:  # under other text
        starts = [*dropwhile(lambda start: not line.text.startswith(words.first, start), starts)]
    if len(starts) < FEW or (len(starts) == FEW and _says_again(line, starts, words)):
        return _behind_text(line, words)
    return sorted({start for start in (*starts, *_unknown(line, starts, words)) if start})


def _says_again(line: Line, starts: list[int], words: Words) -> bool:
    """Whether a value begins with the word of its label: "Uitgeverij    Uitgeverij De Schelde"."""
    first, second = (words.label.match(line.text, start) for start in starts)
    between = line.text[first.end() : starts[1]] if first else ""
    return first is not None and second is not None and first[0] == second[0] and between[-1:].isspace()


def _behind_text(line: Line, words: Words) -> list[int]:
    """Where the first row of a table stands right behind the last sentence of a text, a kind or a count of citations:
    "… rivers.Original language", "… › BookOriginal language"."""
    found = [line.text.rfind(first) for first in words.first]
    at = max(found, default=-1)
    above = line.text[: max(at, 0)].rstrip()
    if (
        not above
        or not (above[-1] in ".!?)" or is_type_line(above) or METRIC.fullmatch(above))
        or len(line.text) - at > FIRST_ROW
    ):
        return []
    return [at]


FIRST_ROW = 45
"""Characters of such a row at most."""


def _unknown(line: Line, starts: list[int], words: Words) -> Iterator[int]:
    """Where rows begin whose labels no table has: their values are none of the rows before them."""
    for start, end in pairwise([*starts, len(line.text)]):
        label = words.label.match(line.text, start)
        for found in UNKNOWN.finditer(line.text, label.end() + 1 if label else start, end):
            yield found.start()


# "2Impact factor3.2" in "Issue number2Impact factor3.2", "Baking ScienceRank in field7"
UNKNOWN = regex(r"(?<=\d)(?=[A-Z][a-z]+(?: [a-z]+){0,3}[A-Z\d])|(?<=[a-z]{2})(?=[A-Z][a-z]+(?: [a-z]+){1,3}\d)")


def _starts(line: Line, words: Words) -> list[int]:
    """Where the rows on a line begin; words of a label are one only before what its value looks like, or several."""
    starts: list[int] = []
    end = len(line.text)
    for label in reversed([*words.label.finditer(line.text)]):
        start = label.start()
        row = words.match(line.part(start, min(end, start + LONGEST)))
        if " " in label[0] or (row and (row.sure or not start or end == len(line.text))):
            starts.append(start)
            end = start
    return starts[::-1]
