"""A repository's cover cut into what stands before its first label, and what each label introduces."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import longest_first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.citations.joined import Piece
    from citekit.readers.covers.deposits.words import Deposit, Kind, Label
    from citekit.readers.lines import Line

WIDE = 120
"""Only a wider line may have lost breaks, and have labels in its midst."""


class Row(NamedTuple):
    """A label (None for the head of the page), where it stands, and the pieces of lines behind it."""

    label: Label | None
    at: int
    pieces: list[Piece]

    @property
    def kind(self) -> Kind | None:
        """What the value of the row is; None for the head."""
        return self.label.kind if self.label else None


class Found(NamedTuple):
    """A label's place: its line, the start of the label and of its value; its number in the table; `sure` if it stands
    alone or with a colon."""

    at: int
    start: int
    end: int
    number: int
    sure: bool


def cut_rows(lines: list[Line], deposit: Deposit) -> list[Row]:
    """The rows of a cover, the head first; a label counts once."""
    found = sorted(_best([place for at, line in enumerate(lines) for place in _places(at, line, deposit)]))
    if deposit.ordered:
        found = _chain(found)
    rows = [Row(None, 0, [])]
    marks = {place.at: [other for other in found if other.at == place.at] for place in found}
    for at, line in enumerate(lines):
        start = 0
        for place in marks.get(at, []):
            _add(rows, lines, at, start, place.start)
            rows.append(Row(deposit.labels[place.number], at, []))
            start = place.end
        _add(rows, lines, at, start, len(line.text))
    return rows


def _add(rows: list[Row], lines: list[Line], at: int, start: int, end: int) -> None:
    """Give a row a piece, but for what a copy has twice: the line before once more, or the label."""
    text = lines[at].text[start:end].strip(BLANK)
    row = rows[-1]
    before = row.pieces[-1] if row.pieces else None
    if before:
        twice = before[0] == at - 1 and lines[before[0]].text[before[1] : before[2]].strip(BLANK) == text
    else:
        twice = row.label is not None and at > row.at and _bare(text) == _bare(row.label.text)
    if text and not twice:
        row.pieces.append((at, start, end))


BLANK = " \t#*_|"


def _best(found: list[Found]) -> list[Found]:
    """Each label's first place, one that is sure before others: "Citation" may begin a title, too."""
    best: dict[int, Found] = {}
    for place in found:
        known = best.get(place.number)
        if known is None or (place.sure and not known.sure):
            best[place.number] = place
    return list(best.values())


def _places(at: int, line: Line, deposit: Deposit) -> Iterator[Found]:
    """The labels of a line: at its beginning, and in its midst where it lost its breaks."""
    text = line.text
    head = _pattern(deposit).match(text)
    if head and (place := _found(at, text, head, deposit)):
        yield place
    if len(text) <= WIDE and "|" not in text:
        return
    inner = [_found(at, text, other, deposit) for other in _inner(deposit).finditer(text)]
    places = [place for place in inner if place and place.start]
    sure = [place for place in places if place.sure]
    yield from sure
    yield from _longest([place for place in places if not place.sure], deposit)


def _longest(places: list[Found], deposit: Deposit) -> list[Found]:
    """Of labels without a mark, as many as stand in the order of the table; one by itself is a word of the text."""
    longest = _chain(places)
    own = [place for place in longest if " " in deposit.labels[place.number].text]
    return longest if len(longest) > 2 else own


def _chain(places: list[Found]) -> list[Found]:
    """As many of some labels as stand in the order of the table."""
    chains: list[list[Found]] = []
    for place in places:
        fitting = [chain for chain in chains if chain[-1].number < place.number]
        chains.append([*max(fitting, key=len, default=[]), place])
    return max(chains, key=len, default=[])


def _found(at: int, text: str, match: re.Match[str], deposit: Deposit) -> Found | None:
    number = _numbers(deposit)[_bare(match["label"])]
    printed = deposit.labels[number].text
    colon = match["colon"] != ""
    if printed.endswith(":") and not colon:
        return None
    sure = colon or match.end() == len(text)
    if deposit.labels[number].alone and not (sure and text[: match.start("label")].strip(BLANK) == ""):
        return None
    return Found(at, match.start(), match.end(), number, sure)


def _bare(text: str) -> str:
    return "".join(text.lower().replace("’", "'").rstrip(":").split())


@cache
def _numbers(deposit: Deposit) -> dict[str, int]:
    """Label's text -> its place in the table; of two spellings the first."""
    numbers: dict[str, int] = {}
    for number, label in enumerate(deposit.labels):
        numbers.setdefault(_bare(label.text), number)
    return numbers


def _words(deposit: Deposit) -> str:
    texts = longest_first(label.text.rstrip(":") for label in deposit.labels)
    if deposit.spaced:
        return "|".join(r"\s?".join(re.escape(mark) for mark in text if mark != " ") for text in texts)
    return "|".join(re.escape(text).replace(r"\ ", r"\s+").replace("'", "['’]") for text in texts)


@cache
def _pattern(deposit: Deposit) -> re.Pattern[str]:
    """A label that begins a line, which a copy may have printed twice: "Repository CitationRepository Citation"."""
    return re.compile(
        rf"[#*_>|\s►•]*(?P<label>{_words(deposit)})(?:\s?(?P=label))?(?:(?<=\W)|(?!\w))[*_]*\s?(?P<colon>:?)[*_\s|]*",
        re.IGNORECASE,
    )


@cache
def _inner(deposit: Deposit) -> re.Pattern[str]:
    """A label in the midst of a line, with the case that it has."""
    return re.compile(
        rf"(?:(?<=\s)|(?<=[>)/]))(?P<label>{_words(deposit)})(?:\s?(?P=label))?(?:(?<=\W)|(?!\w))\s?(?P<colon>:?)\s*"
    )
