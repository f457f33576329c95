"""Pages copied as one line, or nearly so: nothing, or a blank, is between title, people, kind, headings and rows.

What begins and ends a part is told by words that stand there on every page; where nothing tells it, the part stays
unread: two names and a school without a border are nobody's name.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import looks_like_byline, looks_like_organization, looks_like_person
from citekit.patterns import regex
from citekit.readers.pure.borders import ENGLISH, STYLE, STYLES

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from citekit.readers.lines import Line
    from citekit.readers.pure.borders import Borders

ROWS = 3
"""Rows on a line, with blanks between all their cells, that are no prose."""
CREDIT = regex(r"\*? ?\*Corresponding author for this work|\* Corresponding author for this work")
GLUED = regex(r"(?<=[a-zß-ÿ.)*])(?=[A-Z])")


def are_parted_by_nothing(line: Line, borders: Borders = ENGLISH) -> bool:
    """Whether a line holds what never stands on one: a kind, or the end of a page, behind other text; a whole table."""
    text = line.text
    if borders.kind.search(text, 1) is not None or borders.named.search(text, 1) is not None:
        return True
    table = borders.table.search(text)
    return table is not None and text[table.end()] in " \t" and len([*borders.rows(text[table.start() :])]) >= ROWS


def part_pages(lines: list[Line], borders: Borders = ENGLISH) -> list[Line]:
    """The lines, those that hold a whole page parted."""
    named = [_named(line, borders) for line in lines]
    shared = next(filter(None, named), None) or _cited(lines, borders)
    parted = (
        _Parts(borders, own or shared).of(line, line is lines[0]) if are_parted_by_nothing(line, borders) else (line,)
        for line, own in zip(lines, named, strict=True)
    )
    return [piece for pieces in parted for piece in pieces]


def _named(line: Line, borders: Borders) -> str | None:
    """The title that the fingerprint's sentence names on a line; of whole pages each line has its own."""
    found = borders.named.search(line.text)
    return found[1] if found else None


def _cited(lines: list[Line], borders: Borders) -> str | None:
    """The title that a page's own citation has, where the page begins with it."""
    titles = (found["title"] for line in lines if (found := borders.cited.search(line.text)))
    return next((title for title in titles if any(line.text.startswith(title) for line in lines)), None)


class _Parts(NamedTuple):
    """Parts lines by the words of a language; the title, if the page names it elsewhere."""

    borders: Borders
    named: str | None

    def of(self, line: Line, first: bool) -> Iterator[Line]:
        """The parts of a line that holds a whole page, with its title if it is the first one."""
        text = line.text
        kind = self.borders.kind.search(text, 1)
        table = self.borders.table.search(text, kind.end() if kind else 0)
        start = table.start() if table else len(text) if kind else 0
        head = kind.start() if kind else self._head_end(text, start) if first else 0
        if head:
            yield from _part_head(line, head, self.named)
        behind = [*self._behind_kind(text, kind, head, start)]
        told = next((at for at in behind if self.borders.text.match(text, at)), start) if kind else 0
        for begin, end in pairwise([head, *behind, start]):
            yield from (_joined if head < begin < told else _pieces)(line, [begin, end])
        found = [*self.borders.behind_table.finditer(text, start)]
        yield from self._rows(line, start, found[0].start() if found else len(text))
        for part, below in pairwise([*found, None]):
            if part:
                yield from self._section(line, part, below.start() if below else len(text))

    def _head_end(self, text: str, start: int) -> int:
        """Where title and people end on a page without a kind: before the text, or the table."""
        found = self.borders.text.search(text, 1, start)
        return found.start() if found else start

    def _behind_kind(self, text: str, kind: re.Match[str] | None, head: int, end: int) -> Iterator[int]:
        """Where figures, tabs and the text begin behind the kind; the text goes on to the table."""
        if kind is None:
            found = self.borders.text.match(text, head)
            yield from (found.end(),) if found else ()
            return
        start = kind.end()
        if start < (known := self.borders.kind_end(text, kind.start())) <= end:
            yield known
            start = known
        for found in self.borders.behind_kind.finditer(text, start, end):
            yield found.start()
            if found.lastgroup:
                yield found.end()
            if found["text"]:
                return

    def _section(self, line: Line, part: re.Match[str], end: int) -> Iterator[Line]:
        """A section below the table: its heading, and what it holds."""
        if part.lastgroup is None:
            yield from _pieces(line, [part.start(), end])
            return
        cite = part[0] in self.borders.cite
        styles = STYLES.match(line.text, part.end()) if cite else None
        yield from _pieces(line, [*part.span(), *([styles.end()] if styles else [])])
        if styles and styles.end() < end and not STYLE.search(line.text, styles.end(), end):
            yield from _pieces(line, [styles.end(), end])  # one citation, behind the names of all styles
            return
        if (cited := self.borders.cited.match(line.text, part.start(), end)) and line.text.count(
            cited["title"], cited.start(), end
        ) == 1:
            yield from _pieces(line, [cited.start("first"), end])
            return
        text = line.text[part.end() : end]
        if (part["list"] and not _has_borders(text, part["words"] is not None)) or (cite and len(text) > CITED):
            yield from _joined(line, [part.end(), end])
        else:
            yield from self._rows(line, part.end(), end, event=part["event"] is not None)

    def _rows(self, line: Line, begin: int, end: int, *, event: bool = False) -> Iterator[Line]:
        text = line.text[begin:end]
        lead = len(text) - len(text.lstrip())
        starts = self.borders.rows(text.lstrip(), event=event)
        for row in _pieces(line, [begin, *(begin + lead + start for start in starts), end]):
            yield from _items(row)


def _part_head(line: Line, end: int, named: str | None) -> Iterator[Line]:
    """Title, people and places, where the title is named elsewhere or shows its end; else all of it stays unread."""
    text = line.text[:end]
    start = text.rfind(named) if named and text.startswith(named) else 0  # a menu may stand between two of them
    title = start + len(named) if named and text.startswith(named) else _title_end(text)
    if not title:
        yield from _joined(line, [0, end])
        return
    yield from _joined(line, [0, start])
    yield from _pieces(line, [start, title])
    credit = CREDIT.search(text, title)
    people = credit.start() if credit else _cited_end(line.text, title, end) or _people_end(text, title)
    if people:
        yield from _pieces(line, [title, people, credit.end() if credit else people, end])
    else:
        yield from _joined(line, [title, end])


def _title_end(text: str) -> int:
    """Where the title ends that is named nowhere, as the first of several people is glued to it; 0 where none is."""
    borders = [found.start() for found in GLUED.finditer(text, SHORTEST)]
    ends = (at for at, below in pairwise([*borders, len(text)]) if _are_several(text[at:below]))
    end = next(ends, 0)
    return 0 if LISTED.search(text, 0, end) else end


SHORTEST = 10
"""No title is shorter."""
LISTED = regex(r", [A-ZÀ-Þ]\S+ [A-ZÀ-Þ]\S+,")  # "…, Yi Wei, Bo De" before "Sena, Ann Lee": a border inside a name


def _are_several(text: str) -> bool:
    return PLACE.search(text) is None and looks_like_byline(text.strip(" ,*"))


PLACE = regex(r"Department|School|Institut|Facult|Cent(?:re|er)|Universit|College|Laborator|Organi[sz]ation|\d")


def _cited_end(text: str, start: int, end: int) -> int:
    """Where the people end of whom the last is the last of the page's own citation, too; 0 where none shows it."""
    found = LAST_CITED.search(text, end)
    words = found[1].split(" ") if found else []
    families = (" ".join(words[at:]) for at in range(len(words)))  # the name of a style may stand before it
    ends = (at + 1 + len(family) for family in families if (at := text.find(f" {family}", start, end)) > 0)
    last = next(ends, 0)
    return last if last and _are_people(text[start:last]) else 0


# "… & van der Laan, P. J. (2019). Rain on boards"
LAST_CITED = regex(
    r"(?:^|[,&] |[a-z] ?)((?:[^\W\d_A-ZÀ-Þ]+ )*[^\W\d_a-z][^,()&.]{1,40}), (?:[^\W\d_]\.[ -]?)+ ?\((?:1[5-9]|20)\d\d"
)


def _people_end(text: str, start: int) -> int:
    """Where the people end and a place begins; 0 if nothing tells it, as behind a blank ("Jane Doe London School")."""
    if text[start : start + 1] == " ":
        return 0
    borders = [found.start() for found in GLUED.finditer(text, start + 1)]
    if not borders and PLACE.search(text, start) is None and _are_people(text[start:]):
        return len(text)
    for at, below in pairwise([*borders, len(text)]):
        place = text[at:below]
        named = looks_like_organization(place) or ("," not in place and place.count(" ") > 1)
        if named and PLACE.search(text, start, at) is None and _are_people(text[start:at]):
            return at
    return 0


def _are_people(text: str) -> bool:
    names = text.strip(" ,*")
    return looks_like_byline(names) or looks_like_person(names)


def _has_borders(text: str, are_keywords: bool) -> bool:
    """Whether something tells where a term of a list ends: a keyword alone has no blank; a class may have a comma, and
    so may one of several keywords between blanks."""
    if ";" in text or BULLET in text:
        return True
    terms = text.split(", ")
    listed = len(terms) > 1 and all(term.strip().count(" ") < WORDS for term in terms)
    return are_keywords and (listed or (text[:1] == " " and " " not in text.strip()))


WORDS = 3
"""A keyword in a list has no more."""


CITED = 60
"""The names of the styles are shorter than that; what is longer is citations with nothing between them."""


def _pieces(line: Line, cuts: Iterable[int]) -> Iterator[Line]:
    """What is between places, without the blanks around it."""
    for start, end in pairwise(cuts):
        text = line.text[start:end]
        if bare := text.strip():
            begin = start + len(text) - len(text.lstrip())
            yield line.part(begin, begin + len(bare))


def _items(line: Line) -> Iterator[Line]:
    """A row, and each item of a list in it: "Keywords • rain • snow"."""
    starts = [found.end() for found in ITEM.finditer(line.text)]
    for piece in _pieces(line, [0, *starts, len(line.text)]):
        if piece.text[0] != BULLET:
            yield piece
            continue
        item = piece.part(len(piece.text) - len(piece.text[1:].lstrip()), len(piece.text))
        item.bullet = BULLET
        yield item


BULLET = "•"
# "Keywords • rain • snow", "Supervisor Lind, Karin, Supervisor (internal) Ito, Mei, Co-Supervisor"
ITEM = regex(
    rf"\s(?={BULLET}\s?\S)|, (?:[A-Z][\w-]{{0,15}}[ -])?(?:[Ss]uperviso|[Aa]dvis[eo])r(?: \([a-z]+\))? (?=[^\W\d_a-z])"
)


def _joined(line: Line, cuts: Iterable[int]) -> Iterator[Line]:
    """The same, each piece one that holds several things without a border."""
    for piece in _pieces(line, cuts):
        piece.joined = True
        yield piece
