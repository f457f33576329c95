"""Texts that a window or a mail program broke at a width: lines put together again.

A line was broken where the first word of the next one would not have fitted any more; a text is taken to be broken
only if a paragraph of it shows that several times over.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_organization
from citekit.normalize.work_type_translation import find_type_line
from citekit.patterns import regex
from citekit.readers.citations.joined import between
from citekit.readers.lines import Line

if TYPE_CHECKING:
    from collections.abc import Callable

WIDEST = 110  # a wider line was not broken by a window
NARROWEST = 50
NEARLY = 5  # so much longer is a line of the same width
PARAGRAPH = 3  # so many broken lines in a row are a broken paragraph
ENOUGH = 10  # so many lines show the width of their indent
SENTENCES = 2  # and so many that go on with a small letter, or rows that do
LEVEL = "›"
LEAST = 35  # a shorter line was not broken before a word of a type line
LONGEST = 1000  # and a longer one, of several, is whole
REMARK = regex(r"\([^()\d›]{3,30}\)")  # "… › Doktorsavhandling" / "(sammanläggning)"
LINKS = ("http:", "https:", "www.", "doi:")  # and do not fit behind much, broken or not


def unwrap(
    lines: list[Line],
    stands_alone: Callable[[Line], bool],
    parted: Callable[[Line, Line], bool] | None = None,
    join_rows: Callable[[list[Line]], list[Line]] | None = None,
    *,
    known: int = 0,
) -> list[Line]:
    """The lines with broken ones put together; the lines as they are if the text is not broken.

    `stands_alone` tells of a line whether it begins something new whatever stands above it, `parted` of two whether the
    second does below the first; `join_rows` puts the rows of tables together that are broken by columns; so many broken
    lines are `known` and put together.
    """
    parted = parted or are_parted
    parts, lines = lines, join_open(lines, stands_alone)
    kinds = known + _broken_kinds(parts, lines)
    width = find_width(lines)
    if not NARROWEST <= width <= WIDEST:
        return lines
    if join_rows:
        lines = join_rows(lines)
    widths, pairs = _widths(lines, width), list(pairwise(lines))
    broken = [is_broken(*pair, widths[_indent(pair[0])]) and not stands_alone(pair[1]) for pair in pairs]
    if not _has_paragraph(lines, broken, kinds + _broken_rows(lines, broken, stands_alone)):
        return lines
    return join_lines(lines, [joins and not parted(*pair) for joins, pair in zip(broken, pairs, strict=True)])


def _broken_kinds(parts: list[Line], lines: list[Line]) -> int:
    """How many type lines were broken, if not each of their parts is on a line."""
    kinds = len(parts) - len(lines)
    return 0 if kinds and LEVEL in [line.text for line in parts] else kinds


def join_paragraphs(lines: list[Line]) -> list[Line]:
    """The lines with whole paragraphs put together that a window broke: their ends say nothing. Elsewhere they may."""
    width = max([len(line.printed) for line in lines], default=0)
    if not NARROWEST <= width <= WIDEST:
        return lines
    broken = [is_broken(line, below, width) for line, below in pairwise(lines)]
    runs = [(joins, len([*run])) for joins, run in groupby(broken)]
    return join_lines(lines, [joins and size >= PARAGRAPH for joins, size in runs for _ in range(size)])


def join_open(lines: list[Line], stands_alone: Callable[[Line], bool]) -> list[Line]:
    """The lines with broken type lines put together, broken text or not: "… › Article ›" goes on below, and what has
    its levels behind a small letter goes on from above ("proceeding › Conference contribution"); never a row of the
    table that begins so ("langue originale")."""
    parted = [LEVEL in line.text for line in lines]
    if True not in parted:
        return lines
    pairs = zip(parted, pairwise(lines), parted[1:], strict=False)
    broken = [_is_open(*pair, before, behind) for before, pair, behind in pairs]
    for at, below in enumerate(lines[1:]):
        if broken[at] and not parted[at + 1] and stands_alone(below):
            broken[at] = False
    return join_lines(lines, broken)


def _is_open(line: Line, below: Line, before: bool, behind: bool) -> bool:
    if below.text[-1] == "%" or below.bullet or below.lower.startswith(LINKS):  # a concept: "populism 100%"
        return False
    level = f" {LEVEL} " in below.text or (below.text[-1] == LEVEL and below.text[0].isalpha())
    headed = level and _has_head(line)  # no pager: "1 2 3 Next ›"
    if headed and find_type_line(below.text) > 0:  # "Gulls. Doe, J., 2019. Research output: Thesis › PhD thesis"
        return False
    if (before and line.text[-1] == LEVEL) or (behind and (below.text[0] == LEVEL or headed)):
        return (is_next(line, below) or _is_apart(line, below)) and not _has_head(below)
    goes_on = below.text[0].islower() and not _is_reviewed(line)
    if before and not behind and _is_half(line, below):
        return is_next(line, below)
    broken = len(line.text) >= LEAST and (goes_on or REMARK.fullmatch(below.text) is not None)
    if not (broken and (behind or (before and len(below.text) < LEAST)) and is_next(line, below)):
        return False
    return behind or below.text[0] == "(" or not _is_whole(line, below)


def _is_half(line: Line, below: Line) -> bool:
    """Whether the last level of a type line is known with the line below it only: "Digital or Visual" / "Products"."""
    last = line.lower.rpartition(LEVEL)[2].strip()
    return last not in _english_levels() and f"{last} {below.lower}" in _english_levels()


def _is_whole(line: Line, below: Line) -> bool:
    """Whether a type line ends with a level that is known, and not with what is below it: "mRNA in fish"."""
    last = line.lower.rpartition(LEVEL)[2].strip()
    return last in _levels() and f"{last} {below.lower}" not in _levels()


@cache
def _english_levels() -> frozenset[str]:
    from citekit.normalize.work_type_words import CATEGORIES, GROUPS, KINDS, REVIEW

    return frozenset({*CATEGORIES, *GROUPS, *KINDS, *REVIEW})


@cache
def _levels() -> frozenset[str]:
    from citekit.vocabulary import type_groups, type_kinds, type_phrases

    foreign = (phrase.text.lower() for phrase in (*type_groups.GROUPS, *type_kinds.KINDS, *type_phrases.FLAGS))
    return _english_levels().union(foreign)


def _is_apart(line: Line, below: Line) -> bool:
    """Whether one of two lines is nothing but what parts levels, and a blank line stands between them."""
    return LEVEL in (line.text, below.text[:1]) and below.gap and not (below.heading or below.bars)


def _has_head(line: Line) -> bool:
    """Whether a line begins a type line: "Research output: Chapter in Book/Report"."""
    head, colon, _ = line.lower.partition(":")
    return colon != "" and len(head) <= LEAST and head in _heads()


def _is_reviewed(line: Line) -> bool:
    """Whether a type line ends with its last level: "… › Article › peer-review"."""
    return line.lower.rpartition(LEVEL)[2].strip() in _reviews()


@cache
def _reviews() -> frozenset[str]:
    from citekit.normalize.work_type_words import REVIEW
    from citekit.vocabulary.type_phrases import FLAGS

    return frozenset({*REVIEW, *(phrase.text.lower() for phrase in FLAGS if phrase.english in REVIEW)})


@cache
def _heads() -> frozenset[str]:
    from citekit.vocabulary.type_phrases import HEADS

    return frozenset({"research output", *(phrase.text.lower() for phrase in HEADS)})


def join_cut(
    lines: list[Line], is_cut: Callable[[Line], bool], stands_alone: Callable[[Line], bool] | None = None
) -> list[Line]:
    """The lines with what is cut by a line's end and what stands next below it put together, if that does not stand
    alone."""
    whole = lines[:1]
    for below in lines[1:]:
        cut = LEAST <= len(whole[-1].text) < LONGEST and is_next(whole[-1], below) and is_cut(whole[-1])
        if cut and not (stands_alone and stands_alone(below)):
            whole[-1] = _join([whole[-1], below])
        else:
            whole.append(below)
    return whole


def join_lines(lines: list[Line], broken: list[bool]) -> list[Line]:
    """The lines, each put together with the next one where `broken` says so."""
    groups = [lines[:1]]
    for line, joins in zip(lines[1:], broken, strict=True):
        if joins:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_join(group) if len(group) > 1 else group[0] for group in groups]


def find_width(lines: list[Line]) -> int:
    """The width that nearly all lines keep: a few long addresses are not broken by a window."""
    widths = sorted([len(line.printed) for line in lines])
    usual = widths[len(widths) * 19 // 20] if widths else 0
    return max([width for width in widths[-len(widths) // 20 :] if width <= usual + NEARLY], default=usual)


def _indent(line: Line) -> int:
    return len(line.printed) - len(line.printed.lstrip())


def _widths(lines: list[Line], width: int) -> dict[int, int]:
    """The width of the lines at each indent: a text browser breaks a heading later than a paragraph."""
    groups = {indent: [*group] for indent, group in groupby(sorted(lines, key=_indent), _indent)}
    return {indent: find_width(group) if len(group) >= ENOUGH else width for indent, group in groups.items()}


def is_broken(line: Line, below: Line, width: int) -> bool:
    """Whether a line ends where a window of a width breaks it: the first word of the one below had no room."""
    if not is_next(line, below) or CELLS.match(below.text):
        return False
    printed = below.text if "](" in below.printed else below.printed
    word = next(iter(printed.split(None, 1)), "")
    return len(line.printed) <= width < len(line.printed) + 1 + len(word)


CELLS = regex(r"[^\W\d_][^\t]{2,50}\t\S")  # "Impact factor\t3.2", a row whose label nobody knows


def is_next(line: Line, below: Line) -> bool:
    """Whether nothing but the end of a line is between two; a dash may be what looks like a bullet."""
    if below.bullet and (below.bullet != DASH or line.bullet):
        return False
    return not (below.gap or below.heading or below.bars) and below.number == line.last + 1


DASH = "-"  # "Proceedings, APSCON 2023", "- IEEE Conference"


def are_parted(line: Line, below: Line) -> bool:
    """Whether people begin under their title, or places under their people."""
    if below.text[0] == "(" or (HALF.search(line.text) and REST.match(below.text)):
        return False
    if looks_like_byline(line.text) or GLUED.search(line.text):
        return looks_like_organization(below.text) and " " in below.text  # "…, Chun Kit" goes on with "LAM"
    return looks_like_byline(below.text)


# "…, Callum J. MacAskill, Priyadarshini" / "Venkataraghavan, SING-ON Collaborators"
HALF, REST = regex(r",\s[^\W\d_][\w'’-]+$"), regex(r"[^\W\d_][\w'’-]+,\s")
# "… panelKarinLindMeiIto", names that a copy ran together
CAPITAL = "A-ZÀ-ÖØ-ÞĆČĐĞİŁŐŚŞŠŰŹŻŽΑ-ΩЀ-Я"
GLUED = regex(rf"(?:[{CAPITAL}][^\W\d_{CAPITAL}]++){{4,60}}$")  # no letter is both: Japanese has neither case


def _has_paragraph(lines: list[Line], broken: list[bool], rows: int) -> bool:
    """Several broken lines in a row, or several that go on in the middle of a sentence or are broken `rows`."""
    run, within = 0, rows
    for joins, below in zip(broken, lines[1:], strict=True):
        run = run + 1 if joins else 0
        within += joins and below.text[0].islower() and not below.lower.startswith(LINKS)
        if run >= PARAGRAPH or within >= SENTENCES:
            return True
    return False


def _broken_rows(lines: list[Line], broken: list[bool], stands_alone: Callable[[Line], bool]) -> int:
    """How often a broken line goes on between two that stand alone, as rows of a table do; a label that stands over a
    long link says nothing."""
    around = zip(lines, broken, lines[2:], strict=False)
    long = [(line, below) for line, joins, below in around if joins and len(line.text) >= LEAST]
    return sum(stands_alone(line) and stands_alone(below) for line, below in long)


def _join(group: list[Line]) -> Line:
    """One line of several, with the places of all."""
    first, last = group[0], group[-1]
    offsets, text = _places(first), first.text
    for line in group[1:]:
        start = line.span(0, 1).start
        blank = " " if line.bullet else between(text, line.text)
        offsets += [start] * len(blank)  # which stands for the line's end
        if line.bullet:
            offsets += [start - 2, start - 1]
        offsets += _places(line)
        text += blank + (f"{line.bullet} {line.text}" if line.bullet else line.text)
    text, offsets = _without_emphasis(text, offsets)
    if first.bars:  # "| Journal | Mires of" / "Europe |"
        text = text.rstrip(" |")
        offsets = offsets[: len(text)]
    whole = Line(first.number, first.start, text, offsets, first.gap)
    whole.bullet, whole.heading, whole.bars = first.bullet, first.heading, first.bars
    whole.last, whole.printed = last.last, last.printed
    linked = next((line for line in group if line.raw), first)
    whole.raw, whole.raw_start = linked.raw, linked.raw_start
    return whole


def _without_emphasis(text: str, offsets: list[int]) -> tuple[str, list[int]]:
    """The text without the marks of an emphasis that a line's end cut: "*Research output: Thesis ›" / "PhD thesis*"."""
    if "*" not in text and "_" not in text:
        return text, offsets
    marks = {at for found in EMPHASIS.finditer(text) for group in (1, 3) for at in range(*found.span(group))}
    kept = [at for at in range(len(text)) if at not in marks]
    return "".join([text[at] for at in kept]), [offsets[at] for at in kept]


EMPHASIS = regex(r"(?<![\w*_])([*_]{1,3})(?=[^\s*_])([^*_]{1,400})(?<=\S)(\1)(?![\w*_])")


def _places(line: Line) -> list[int]:
    if line.offsets is not None:
        return list(line.offsets)
    return list(range(line.start, line.start + len(line.text)))
