"""Where the citations of a list begin and end, each over one line or several."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import looks_like_byline, looks_like_person
from citekit.patterns import regex
from citekit.readers.citation_form import SLASH, opens_slashed
from citekit.readers.citations.joined import LINK_GOES_ON, between
from citekit.readers.citations.stretch import Citation
from citekit.readers.leads import NUMBER, next_number
from citekit.readers.letters import to_letters
from citekit.readers.lists.styled_rules import TYPE_LINE
from citekit.readers.mixture.loose import TYPE
from citekit.readers.style_names import are_buttons

if TYPE_CHECKING:
    from citekit.readers.lines import Line

HEADING = 12  # the first citation begins within so many lines
REACH = 6  # a citation goes over no more lines
STRANGE, HEADED = 2, 1  # citations that must be there for each line of a list that is none that is known


class Styled(NamedTuple):
    """The lines of one citation, and what it says; the style that stands over it or before it."""

    start: int
    end: int
    citation: Citation
    label: str = ""


def text_of(lines: list[Line], item: Styled) -> str:
    """The whole of a citation."""
    return joined_text(lines, item.start, item.end)


def find_items(lines: list[Line], rules: dict[int, str], least: int = STRANGE) -> list[Styled]:
    """The citations among the lines; none if much else stands between or behind them: `least` must be there for each
    such line."""
    found: list[Styled] = []
    at, free, strange, numbered = 0, {at for at, rule in rules.items() if not rule}, 0, 0
    within = free | {at for at, rule in rules.items() if rule == "address" and not lines[at].gap}
    while at < len(lines) and (found or at < HEADING):
        whole = _find_any(lines, at, within, rules) if at in free else None
        if whole:
            found.append(whole)
        elif lines[at].bullet == NUMBER:
            numbered += 1
        elif found and at in free:
            strange += 1
        at = whole.end if whole else _behind_unread(lines, at)
    return found if strange * least + (numbered > len(found) > 0) * numbered <= len(found) else []


def _find_any(lines: list[Line], at: int, free: set[int], rules: dict[int, str]) -> Styled | None:
    found = _find_numbered(lines, at, rules) or find_citation(lines, at, free) or _find_unplaced(lines, at)
    return None if found and _goes_on(lines, at, found) else found


def _goes_on(lines: list[Line], at: int, found: Styled) -> bool:
    """Whether what looks like a citation without a title is the end of one that began above: "… J. Ito, and"."""
    if at == 0 or lines[at].gap or not UNENDED.search(lines[at - 1].text):
        return False
    return all(part.field != "title" for part in found.citation.parts)


UNENDED = regex(r"(?:,|\s(?:and|&))\s*$")


def _behind_unread(lines: list[Line], at: int) -> int:
    """Behind a line that is no citation, or behind all lines of a number that are none."""
    return next_number(lines, at) if lines[at].bullet == NUMBER else at + 1


def _find_numbered(lines: list[Line], at: int, rules: dict[int, str]) -> Styled | None:
    """The citation that all lines of a number are together, whatever each looks like ("818-824, June 1987.")."""
    from citekit.readers.citations import read_citation

    end = next_number(lines, at) if lines[at].bullet == NUMBER else at
    if end == at or any(rules[place] in OWN for place in range(at, end)):
        return None
    citation = read_citation(joined_text(lines, at, end))
    return Styled(at, end, citation) if citation else None


OWN = frozenset({TYPE_LINE, "citation style", "heading"})
"""Rules of lines that are in no citation."""


def joined_text(lines: list[Line], start: int, end: int) -> str:
    """Some lines as one text, as `Joined` puts them together."""
    text = ""
    for line in lines[start:end]:
        text += (between(text, line.text) if text else "") + line.text
    return text


def find_citation(lines: list[Line], at: int, free: set[int]) -> Styled | None:
    """The citation that begins on a line, over as many lines as it goes on."""
    from citekit.readers.citations import read_citation

    if TYPE in lines[at].text or are_buttons(lines[at].lower):
        return None  # a type line, in whatever words, or names of styles
    best: Styled | None = None
    people = _people_lines(lines, at)
    another = at + max(_open_lines(lines[at].text), people + 1)
    for last in range(at, at + people + REACH):
        if last not in free or (last > at and _begins_another(lines, at, last, best, last >= another)):
            break
        citation = read_citation(joined_text(lines, at, last + 1))
        if citation and (best is None or len(citation.parts) >= len(best.citation.parts) + _is_closed(lines, best)):
            best = Styled(at, last + 1, citation)
    return None if best and _is_headed(lines[at].text, best.citation) else best


def _people_lines(lines: list[Line], at: int) -> int:
    """How many lines of people a citation begins with that go on below: "Lind, K., Ito, M.," over "Roe, B. (2021)."."""
    texts = (line.text for line in lines[at : at + REACH])
    return len([*takewhile(lambda text: OPEN_PEOPLE.fullmatch(text) is not None, texts)])


OPEN_PEOPLE = regex(
    r"(?=.*(?:\b[A-ZÀ-Þ]\.|\s[A-ZÀ-Þ]{1,3}[,;]))[^\W\d_a-z][^\d()\"“:/]{3,200}(?:[,;&]|\s(?:and|und|et|y))"
)


def _open_lines(text: str) -> int:
    """How many lines are of a citation that begins with a text, though the last of them may look like one itself."""
    from citekit.readers.citations import read_citation

    if opens_slashed(text) and not read_citation(text):  # "Rain. / Lind, Karin." and no more
        return REACH
    return 2 if _names_only(text) else 1  # "Karin Lind:", over "Still Ponds: Rain and sand. Fen J. 2(1)"


def _begins_another(lines: list[Line], at: int, last: int, best: Styled | None, may_be_whole: bool) -> bool:
    """Whether a line behind the first of a citation begins another, or is a type line."""
    from citekit.readers.citations import read_citation

    line = lines[last]
    if best and line.bullet and line.bullet == lines[at].bullet and not line.text[0].isdigit():
        return True
    apart = line.gap and not (last == at + 1 and opens_slashed(lines[at].text))  # "Rain. / Lind, Karin.", "In: Shore"
    if TYPE in line.text or apart or (may_be_whole and read_citation(line.text)):
        return True
    if opens_slashed(line.text) and (
        best or _says_again(lines, at, last) or (last == at + 1 and _is_heading(lines[at], line))
    ):
        return True  # on two lines, or one below its own title or below a heading
    people = last > at + 1 and _names_only(lines[at].text)  # which stand over each title
    return (best is not None or people) and _names_only(line.text)  # under its people


def _names_only(text: str) -> bool:
    """Whether a line is people before a colon, as DBLP has them over a title: "Karin Lind, Mei Ito:"."""
    if text[-1] != ":":
        return False
    names = HOMONYM.sub("", text[:-1])
    return looks_like_person(names) or looks_like_byline(names)


HOMONYM = regex(r" 0\d{3}(?=,|$)")  # "Karin Lind 0002, Mei Ito"


def _says_again(lines: list[Line], at: int, last: int) -> bool:
    """Whether a citation in the style "Standard" begins with the title that stands on the lines above it."""
    title = lines[last].text.partition(SLASH)[0]
    return to_letters(title) == to_letters(joined_text(lines, at, last))


def _is_heading(line: Line, below: Line) -> bool:
    """Whether no window broke a line, as the first word of the next had room there, nor is it a citation's first."""
    return SLASH not in line.text and len(line.text) + len(below.text.partition(" ")[0]) < len(below.text)


def _is_closed(lines: list[Line], item: Styled) -> bool:
    """Whether a citation ends as one does; where it does not, as good a one over more lines is the whole of it."""
    last = lines[item.end - 1].text
    below = lines[item.end] if item.end < len(lines) else None
    if below and not below.gap and LINK_END.fullmatch(below.text) and LINK_GOES_ON.search(last):
        return False
    return last.rstrip("*_")[-1:] in CLOSING or "://" in last.rpartition(" ")[2]


LINK_END = regex(r"(?=[^\s\d]*\d)(?!\d{1,3}\.?$)[\w./()-]{2,40}")  # "22.1", below "https://doi.org/10.5555/dh.2018."


CLOSING = ".)]>?!"


def _is_headed(text: str, citation: Citation) -> bool:
    """Whether the first of the people goes on from a line that is rather a heading: "Latest works" / "Lind, K.", …."""
    first = citation.parts[0]
    return first.field in ("author", "editor") and first.start == 0 and first.end > len(text) and "," not in text


def _find_unplaced(lines: list[Line], at: int) -> Styled | None:
    """A citation that ends with its people: "Nanotrust. / Nentwich, Michael; Gazsó, André"."""
    from citekit.readers.citations.slashed import read_unplaced

    cut = read_unplaced(lines[at].text)
    return Styled(at, at + 1, Citation("standard", tuple(cut.parts), cut.hosted)) if cut else None
