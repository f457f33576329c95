"""Citations that stand one behind the other in a paragraph, as where a copy lost the breaks between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.citations.joined import between
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.leads import FAMILY, HEADINGS, match_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.lines import Line

PERSON = rf"(?:[a-z]{{2,4}}\s){{0,2}}{FAMILY}(?:[\s-]{FAMILY})?"  # "van der Laan", "Sáez Lind"
INITIALS = r"(?:[^\W\d_a-z]\.[\s-]?){1,4}"
WHOLE = rf"{FAMILY}(?:\s[^\W\d_a-z](?:\.|[\w'’-]+))?\s(?:[a-z]{{2,4}}\s){{0,2}}{FAMILY}"  # "Karin M. Lind"
HEADS = (
    r"\[\d{1,3}\]\s\S", r"\d{1,3}\.\s[^\W\d]",  # "[2] ", "2. Lind"
    rf"{PERSON},\s{INITIALS}", rf"{PERSON},\s[^\W\d_a-z]{{1,3}}(?:,|\s(?:and|&|\(|{YEAR}))",  # "Lind, K 2019"
    rf"{PERSON},\s{PERSON}(?:\s[^\W\d_a-z]\.)*(?:[.,]|\s;|\set\sal)",  # "Lind, Karin.", "Lind, Karin ; Ito, Mei"
    rf"{PERSON}\s[^\W\d_a-z]{{1,3}}[,.]\s",  # "Lind K,"
    rf"{INITIALS}{PERSON}(?:,|\s(?:and|&)\s)",  # "K. Lind,"
    rf"{WHOLE}(?:,\s{WHOLE}|\sand\s|\.\s\(?{YEAR})",  # "Karin Lind, Mei Ito", "Karin Lind. 2019."
)  # fmt: skip
BEGINS = regex(rf"(?<=[.\d)\]])\s(?={'|'.join(HEADS)})")
"""Behind the end of a citation, the people of the next one."""
NUMBERS = 6  # behind "[12] "
SHORTEST, LONGEST = 30, 1500
"""Characters of a citation, and of the most that is tried as one."""
LONGEST_HEADING = 60
MOST = 5000
"""So many lines of a paragraph are looked at."""
FIELDS = frozenset({"title", "issued"})
PEOPLE = frozenset({"author", "editor"})


class Paragraph(NamedTuple):
    """Lines without a gap between them, as one text, and where in it each begins."""

    lines: list[Line]
    text: str
    starts: list[int]


def part_citations(lines: list[Line]) -> list[Line]:
    """The lines, those parted in which another citation begins; as they are where one of the citations is not read."""
    if not any(BEGINS.search(line.text, NUMBERS) or _behind_heading(line.text) for line in lines):
        return lines
    return [part for paragraph in _paragraphs(lines) for part in _parted(paragraph)]


def _paragraphs(lines: list[Line]) -> Iterator[Paragraph]:
    starts = [at for at, line in enumerate(lines) if at == 0 or line.gap or line.bullet or match_number(line.text)]
    for start, end in pairwise([*starts, len(lines)]):
        text, places = "", []
        for line in lines[start:end]:
            text += between(text, line.text) if text else ""
            places.append(len(text))
            text += line.text
        yield Paragraph(lines[start:end], text, places)


def _parted(paragraph: Paragraph) -> list[Line]:
    cuts = _cuts(paragraph) if len(paragraph.lines) <= MOST else []
    if all(cut in paragraph.starts for cut in cuts):
        return paragraph.lines
    ends = [*paragraph.starts[1:], len(paragraph.text)]
    return [
        part
        for line, start, end in zip(paragraph.lines, paragraph.starts, ends, strict=True)
        for part in _parts(line, [cut - start for cut in cuts if start <= cut < end])
    ]


def _parts(line: Line, cuts: list[int]) -> Iterator[Line]:
    """A line, parted where citations begin; each such part stands apart from what is above it."""
    if cuts in ([], [0]) and line.gap >= (cuts == [0]):
        yield line
        return
    for start, end in pairwise(sorted({0, *cuts, len(line.text)})):
        part = line.part(start, start + len(line.text[start:end].rstrip()))
        part.gap, part.bullet = line.gap or start in cuts, "" if start else line.bullet
        yield part


def _cuts(paragraph: Paragraph) -> list[int]:
    """Where the citations of a paragraph begin behind the first; none unless all of it is read so, or their numbers
    count on."""
    text = paragraph.text
    if text.startswith("[") and (counted := _counted(text)):
        return counted
    places = sorted({*paragraph.starts, *(found.end() for found in BEGINS.finditer(text)), len(text)})
    start = _behind_heading(text)
    cuts = [start] if start else []
    while (end := _end(text, start, places)) < len(text):
        cuts.append(end)
        start = end
    return cuts if cuts and _is_citation(text[start:]) else []


def _counted(text: str) -> list[int]:
    """Where numbers in brackets count on, if most of what they part are citations: "[1] Lind … Oslo [2] Ito …"."""
    places, last = list[int](), 0
    for found in COUNTED.finditer(text):
        if not places or int(found[1]) == last + 1:
            places.append(found.start(1) - 1)
            last = int(found[1])
    if len(places) < FEWEST or places[0]:
        return []
    pieces = [_is_citation(text[start:end].rstrip()) for start, end in pairwise([*places, len(text)])]
    return places[1:] if 2 * sum(pieces) > len(pieces) else []


COUNTED = regex(r"(?:^|(?<=\s))\[(\d{1,3})\]\s(?=\S)")
FEWEST = 3
"""Numbers that count on."""


def _behind_heading(text: str) -> int:
    """Where the first citation begins: behind "References" where a copy lost the break below it."""
    for words in (3, 2, 1):
        heading = " ".join(text[:LONGEST_HEADING].split(" ", words)[:words])
        if heading.lower().rstrip(":") in HEADINGS:
            return min(len(heading) + 1, len(text))
    return 0


def _end(text: str, start: int, places: list[int]) -> int:
    """Where the citation that begins at a place ends: before another one, as its own host or publisher may look like
    people; at the end of the text where it does before none."""
    for end in _near(start, places):
        if _is_citation(text[start:end]) and any(_is_citation(text[end:below]) for below in _near(end, places)):
            return end
    return len(text)


def _near(start: int, places: list[int]) -> list[int]:
    """The places where a citation may end that begins at `start`."""
    first = bisect_left(places, start + SHORTEST)
    return places[first : bisect_right(places, start + LONGEST, first)]


def _is_citation(text: str) -> bool:
    """Whether a text is a citation that begins with its people and has title, year and where the work appeared."""
    from citekit.readers.citations import read_citation

    number = match_number(text)
    citation = read_citation(text[number.end() if number else 0 :].rstrip())
    if citation is None or citation.parts[0].field not in PEOPLE or citation.parts[0].start:
        return False
    told = {part.field for part in citation.parts}
    return told >= FIELDS and any(":" not in field for field in told - FIELDS - PEOPLE)
