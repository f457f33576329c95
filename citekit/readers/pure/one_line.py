"""Pages copied as one line, or nearly so: nothing, or a blank, is between title, people, kind, headings and rows.

What begins and ends a part is told by words that stand there on every page; where nothing tells it, the part stays
unread: two names and a school without a border are nobody's name.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_organization, looks_like_person
from citekit.patterns import regex
from citekit.readers.pure.labels import FIRST_ROWS
from citekit.readers.pure.one_line_rows import row_starts

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from citekit.readers.lines import Line

KIND = regex(r"Research output ?: |Student thesis ?: |Dataset(?= ?(?:Overview|Description))")
NAMED = regex(r"Dive into the research topics of ['‘\"“](.{3,400}?)['’\"”]\. ?Together")
STYLE = regex(r"(?:APA|Author|BIBTEX|Harvard|Standard|RIS|Vancouver|DataSetCite)(?![a-z])")
STYLES = regex(rf"(?:\s*{STYLE.pattern})+")
# "Cite thisLind, K., & Ito, M. (2019). Rain on boards. Shore, 7"
TITLED = regex(
    rf"Cite this ?(?:{STYLE.pattern} ?)*(?P<first>[^\W\d_][\w'’-]*, [^\W\d_a-z]\.)[^()]{{0,2000}}"
    r"\((?:1[5-9]|20)\d\d[^()]{0,20}\)\. (?P<title>.{8,300}?)\. "
)
ROWS = 3
"""Rows on a line, with blanks between all their cells, that are no prose."""
TABLE = regex(rf"(?:{'|'.join(FIRST_ROWS)})(?=[ \t]?[A-Z\d])")
# "14  Link opens in a new tab Citations (Scopus)", "OverviewFingerprint", "AbstractBread is …", "Abstract Bread is …"
BEHIND_KIND = regex(
    r"(?<=[a-z) ])\d[\d,]{0,8}\s+(?:Link opens in a new tab|Scopus|Citations?|Downloads?)\b"
    r"|Overview(?= ?(?:Fingerprint|Projects|Activities|Abstract|Description|$))"
    r"|(?:(?<=Overview)|(?<=Overview ))Fingerprint"
    r"|(?<!› )(?P<text>Abstract|Description)(?= ?[A-Z“\"‘'\d])"  # no kind: "Contribution to conference › Abstract"
)
TEXT = regex(r"(?P<text>Abstract|Description)(?= ?[A-Z“\"‘'\d])")
# What is behind the table, in the words of most portals.
BEHIND_TABLE = regex(
    r"(?P<list>Keywords(?: / Materials \(for Non-textual outputs\))?(?= ?\S)|ASJC Scopus subject areas"
    r"|All Science Journal Classification \(ASJC\) codes|Subject classification \(UKÄ\))"
    r"|(?P<heading>Publication series(?= ?(?:Name|ISSN))|Bibliographical note(?= ?\S)"
    r"|(Conference|Workshop|Symposium|Seminar|Congress|Exhibition)(?= ?\3 ?[A-Z\d])|UN SDGs(?= ?This output)"
    r"|Access (?:to Document|Output|Dataset)|Other files and links|Related links|(?:Online|Library) availability"
    r"|More information(?= ?10\.)|Research Beacons, Institutes and Platforms|Fingerprint(?= ?Dive into)"
    r"|Cite this(?= ?(?:APA|Standard|DataSetCite|BIBTEX|Author)|[^\W\d_][\w'’-]*, [A-Z]\.))"
    r"|SDG(?= \d{1,2} )|(?<=fingerprint\.)(?= ?[A-Z])|View full fingerprint|Powered by Pure|All content on this site: "
)
CREDIT = regex(r"\*? ?\*Corresponding author for this work|\* Corresponding author for this work")
GLUED = regex(r"(?<=[a-zß-ÿ.)*])(?=[A-Z])")


def are_parted_by_nothing(line: Line) -> bool:
    """Whether a line holds what never stands on one: a kind, or the end of a page, behind other text; a whole table."""
    text = line.text
    if KIND.search(text, 1) is not None or NAMED.search(text, 1) is not None:
        return True
    table = TABLE.search(text)
    return table is not None and text[table.end()] in " \t" and len([*row_starts(text[table.start() :])]) >= ROWS


def part_pages(lines: list[Line]) -> list[Line]:
    """The lines, those that hold a whole page parted."""
    named = next((found[1] for line in lines if (found := NAMED.search(line.text))), None) or _cited(lines)
    return [piece for line in lines for piece in (_part(line, named) if are_parted_by_nothing(line) else (line,))]


def _cited(lines: list[Line]) -> str | None:
    """The title that a page's own citation has, where the page begins with it."""
    titles = (found["title"] for line in lines if (found := TITLED.search(line.text)))
    return next((title for title in titles if any(line.text.startswith(title) for line in lines)), None)


def _part(line: Line, named: str | None) -> Iterator[Line]:
    text = line.text
    kind = KIND.search(text, 1)
    table = TABLE.search(text, kind.end() if kind else 0)
    start = table.start() if table else len(text) if kind else 0
    if kind:
        yield from _part_head(line, kind.start(), named)
    yield from _pieces(
        line, [kind.start() if kind else 0, *_behind_kind(text, kind.end() if kind else 0, start), start]
    )
    found = [*BEHIND_TABLE.finditer(text, start)]
    yield from _part_rows(line, start, found[0].start() if found else len(text))
    for part, below in pairwise([*found, None]):
        if part:
            yield from _part_section(line, part, below.start() if below else len(text))


def _behind_kind(text: str, start: int, end: int) -> Iterator[int]:
    """Where figures, tabs and the text begin behind the kind; the text goes on to the table."""
    if found := TEXT.match(text) if not start else None:
        yield found.end()
        return
    for found in BEHIND_KIND.finditer(text, start, end) if start else ():
        yield found.start()
        if found["text"]:
            yield found.end()
            return


def _part_head(line: Line, end: int, named: str | None) -> Iterator[Line]:
    """Title, people and places, where the title is named elsewhere or shows its end; else all of it stays unread."""
    text = line.text[:end]
    start = text.rfind(named) if named and text.startswith(named) else 0  # a menu may stand between two of them
    title = start + len(named) if named and text.startswith(named) else _title_end(text)
    if not title:
        yield from _joined(line, 0, end)
        return
    yield from _joined(line, 0, start)
    yield from _pieces(line, [start, title])
    credit = CREDIT.search(text, title)
    people = credit.start() if credit else _cited_end(line.text, title, end) or _people_end(text, title)
    if people:
        yield from _pieces(line, [title, people, credit.end() if credit else people, end])
    else:
        yield from _joined(line, title, end)


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


def _part_section(line: Line, part: re.Match[str], end: int) -> Iterator[Line]:
    """A section below the table: its heading, and what it holds."""
    if part.lastgroup is None:
        yield from _pieces(line, [part.start(), end])
        return
    styles = STYLES.match(line.text, part.end()) if part[0] == "Cite this" else None
    yield from _pieces(line, [*part.span(), *([styles.end()] if styles else [])])
    if styles and styles.end() < end and not STYLE.search(line.text, styles.end(), end):
        yield from _pieces(line, [styles.end(), end])  # one citation, behind the names of all styles
        return
    if (cited := TITLED.match(line.text, part.start(), end)) and line.text.count(
        cited["title"], cited.start(), end
    ) == 1:
        yield from _pieces(line, [cited.start("first"), end])
        return
    text = line.text[part.end() : end]
    if (part["list"] and not _has_borders(text, part[0])) or (part[0] == "Cite this" and len(text) > CITED):
        yield from _joined(line, part.end(), end)
    else:
        yield from _part_rows(line, part.end(), end)


def _has_borders(text: str, heading: str) -> bool:
    """Whether something tells where a term of a list ends: a keyword alone has no blank; a class may have a comma, and
    so may one of several keywords between blanks."""
    if ";" in text:
        return True
    terms = text.split(", ")
    listed = len(terms) > 1 and all(term.strip().count(" ") < WORDS for term in terms)
    return heading.startswith("Keywords") and (listed or (text[:1] == " " and " " not in text.strip()))


WORDS = 3
"""A keyword in a list has no more."""


CITED = 60
"""The names of the styles are shorter than that; what is longer is citations with nothing between them."""


def _part_rows(line: Line, begin: int, end: int) -> Iterator[Line]:
    text = line.text[begin:end]
    lead = len(text) - len(text.lstrip())
    yield from _pieces(line, [begin, *(begin + lead + start for start in row_starts(text.lstrip())), end])


def _pieces(line: Line, cuts: Iterable[int]) -> Iterator[Line]:
    """What is between places, without the blanks around it."""
    for start, end in pairwise(cuts):
        text = line.text[start:end]
        if bare := text.strip():
            begin = start + len(text) - len(text.lstrip())
            yield line.part(begin, begin + len(bare))


def _joined(line: Line, start: int, end: int) -> Iterator[Line]:
    for piece in _pieces(line, [start, end]):
        piece.joined = True
        yield piece
