"""Tables in two columns as text browsers and pandoc print them: labels and values are broken by their columns' widths.

    "  Original    English (US)"
    "  language"
    "Title of host ASPLOS 2025 - Proceedings of the 30th ACM International"
    " publication  Conference on Architectural Support"

The value's column is that of rows that stand on one line; the others are put together so that each has a known label,
in the middle of its row or at its top.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.readers.decoration import BULLETS
from citekit.readers.pure.column_rows import Pair, join_cells, join_row
from citekit.readers.pure.labels import ROWS

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line
    from citekit.readers.pure.rows import Row

    FindRow = Callable[[Line], Row | None]
    IsSet = Callable[[list[bool], list[bool]], bool]

TAB = "\t"
"""What stands between label and value of a row that is whole."""
NUMBERS = frozenset({"number", "count", "pages"})
"""Kinds whose values are neither links nor lists."""
LONGEST = 100
"""Lines of a table above and below one of its rows, at most."""
TALLEST = 12
"""Lines that a row has at most."""


@lru_cache(maxsize=32)
def label_texts(languages: tuple[str, ...]) -> frozenset[str]:
    """The labels of some languages, beside the English ones, in lower case."""
    texts = {row.text.lower() for row in ROWS}
    if languages:
        from citekit.readers.pure.page_words import page_words

        texts |= {entry.lower for entries in page_words(languages).labels.values() for entry in entries}
    return frozenset(texts)


def join_columns(lines: list[Line], languages: tuple[str, ...], find_row: FindRow) -> list[Line]:
    """The lines with the rows of such tables on one line each."""
    if any(line.bars for line in lines):
        return join_cells(lines)
    labels = label_texts(languages)
    anchors = {at: place for at, line in enumerate(lines) if (place := _value_column(line, find_row))}
    joined: list[Line] = []
    done = tried = 0
    for at in anchors:
        if at < tried:
            continue
        first, end, column = _find_block(lines, anchors, at, done, labels)
        tried = end
        pairs = [_pair(line, column) for line in lines[first:end]]
        rows = _rows(pairs, labels, find_row) if len(pairs) > 1 else None
        if rows and len(rows) < len(pairs):
            joined += [*lines[done:first], *rows]
            done = end
    return [*joined, *lines[done:]] if done else lines


def _value_column(line: Line, find_row: FindRow) -> int:
    """Where the value of a row stands in its printed line; 0 if the line is no row."""
    row = find_row(line)
    if row is None or row.value >= len(line.text) or line.text[row.value - 1] != " " or TAB in line.text:
        return 0
    return _column(line, row.value)


def _column(line: Line, at: int) -> int:
    """Where `text[at]` stands in the printed line."""
    return max(line.printed.find(line.text[:6]), 0) + line.place(at) - line.place(0)


def _find_block(
    lines: list[Line], anchors: dict[int, int], at: int, floor: int, labels: frozenset[str]
) -> tuple[int, int, int]:
    """The lines of a table around one of its rows, and the column of its values; those of one line are none."""
    column = anchors[at]
    first = at
    while first > max(floor, at - LONGEST) and _fits(lines, first - 1, first, column, labels):
        first -= 1
    end = at + 1
    while end < min(len(lines), at + LONGEST) and _fits(lines, end, end, column, labels):
        end += 1
    usual = Counter(anchors[one] for one in range(first, end) if one in anchors).most_common(1)[0]
    return (first, end, column) if usual[0] == column and usual[1] > 1 else (at, at + 1, column)


def _fits(lines: list[Line], at: int, below: int, column: int, labels: frozenset[str]) -> bool:
    """Whether a line has nothing across the border of the columns, and a piece of a label in the first one; `below` is
    the lower of the two lines that are neighbours."""
    line, raw = lines[at], lines[at].printed
    if line.heading or line.bars or TAB in line.text or lines[below].number - lines[below - 1].last > STEP:
        return False
    left = raw[:column].strip()
    if len(raw) <= column:
        return not lines[below].gap and _is_piece(left, labels)
    if raw[column - 1] != " " or (raw[column] == " " and left and raw[column:].lstrip()[:1] not in BULLETS):
        return False
    if left or not lines[below].gap:
        return not left or _is_piece(left, labels)
    under = lines[at + 1] if at + 1 < len(lines) else line  # an item of a list whose label is on its next line
    return not under.gap and under.printed[:column].strip() != "" and _is_piece(under.printed[:column], labels)


STEP = 2
"""Lines from one to the next, where an empty one may be between."""


def _is_piece(text: str, labels: frozenset[str]) -> bool:
    lower = " ".join(text.lower().split())
    return any(lower in label for label in labels)


def _pair(line: Line, column: int) -> Pair:
    text = line.text
    start = next((at for at in range(len(text)) if _column(line, at) >= column and text[at] != " "), len(text))
    left = len(text[:start].rstrip())
    return Pair(line, (0, left), (start, len(text)))


def _rows(pairs: list[Pair], labels: frozenset[str], find_row: FindRow) -> list[Line] | None:
    """The rows of a table, each on one line, by the way of setting them that gives values of their labels' kinds; None
    if its lines make no rows with known labels only."""
    ways = [
        ends
        for trailing in (False, True)
        for is_set in (_is_centred, _is_centred_low, _is_at_top)
        if (ends := _ends(pairs, labels, is_set, trailing=trailing))
    ]
    tables = [[join_row(pairs[start:end]) for start, end in pairwise([0, *ends])] for ends in ways]
    return min(tables, key=lambda rows: sum(not _fits_label(row, find_row) for row in rows), default=None)


def _fits_label(line: Line, find_row: FindRow) -> bool:
    row = find_row(line)
    if row is None or (row.label.kind in NUMBERS and ("http" in line.text or ";" in line.text)):
        return False
    return row.fits is None or bool(row.fits.match(line.text, row.value))


def _ends(pairs: list[Pair], labels: frozenset[str], is_set: IsSet, *, trailing: bool) -> list[int] | None:
    """Where rows end so that all are rows; from behind, so that each place is tried once. With `trailing`, an empty
    line behind a row may be a line of it, as behind a list."""
    best: dict[int, list[int]] = {len(pairs): []}
    for start in range(len(pairs) - 1, -1, -1):
        for end in range(start + 1, min(start + TALLEST, len(pairs)) + 1):
            empty = trailing and (end == len(pairs) or pairs[end].line.gap)
            if end in best and _is_row(pairs[start:end], labels, is_set, empty=empty):
                best[start] = [end, *best[end]]
                break
    return best.get(0)


def _is_row(pairs: list[Pair], labels: frozenset[str], is_set: IsSet, *, empty: bool) -> bool:
    """Whether lines are a row, with an `empty` line behind them or without one."""
    lefts = [pair.left() for pair in pairs]
    if _label(lefts) not in labels or any(pair.line.gap for pair in pairs[1:]):
        return False
    filled = [*map(bool, lefts)], [bool(pair.right()) for pair in pairs]
    if not any(map(all, filled)):
        return False
    return is_set(*filled) or (empty and is_set([*filled[0], False], [*filled[1], False]))


def _label(pieces: list[str]) -> str:
    """A label put together: "Country/" and "Territory" have no blank between them."""
    text = " ".join(" ".join(filter(None, pieces)).lower().split())
    return text.replace("/ ", "/")


def _is_centred(lefts: list[bool], rights: list[bool], more: int = 0) -> bool:
    """Whether the shorter of the two columns of a row is in the middle; of an odd rest, `more` lines are above it."""
    return all(_begins_at(filled, (filled.count(False) + more) // 2) for filled in (lefts, rights))


def _is_centred_low(lefts: list[bool], rights: list[bool]) -> bool:
    return _is_centred(lefts, rights, 1)


def _is_at_top(lefts: list[bool], rights: list[bool]) -> bool:
    """Whether both columns of a row begin at its first line."""
    return _begins_at(lefts, 0) and _begins_at(rights, 0)


def _begins_at(filled: list[bool], at: int) -> bool:
    """Whether the filled lines are in one piece that begins there."""
    return all(filled[at : at + filled.count(True)])
