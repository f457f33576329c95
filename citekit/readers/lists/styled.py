"""A list of formatted citations ("Family, I. (2019). Title. …", "Title. / Family, Given."): each is an item.

Citations of one title in several styles, one behind the other, are one work: "Cite" of a search engine shows it so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import looks_like_byline, looks_like_person
from citekit.normalize.statuses import is_status
from citekit.normalize.work_type_translation import is_foreign_type_line
from citekit.normalize.work_type_words import KINDS
from citekit.normalize.work_types import is_type_line
from citekit.patterns import regex
from citekit.readers.citation_form import SLASH, may_be_citation, opens_slashed
from citekit.readers.citations.joined import between
from citekit.readers.citations.stretch import Citation
from citekit.readers.leads import HEADINGS, NUMBER, next_number, without_lead, without_numbers, without_styles
from citekit.readers.linked_doi import is_button, use_linked_doi
from citekit.readers.lists.dashes import name_repeated
from citekit.readers.lists.hyphens import join_words
from citekit.readers.lists.noise import YEAR, noise_rule
from citekit.readers.mixture.loose import TYPE, to_letters
from citekit.readers.page import Page
from citekit.readers.style_names import are_buttons, style_named

if TYPE_CHECKING:
    from citekit.readers.lines import Line

TYPE_LINE = "type line"
STATUS_LINE = "status line"
HEADING = 12  # the first citation begins within so many lines
REACH = 6  # a citation goes over no more lines
# "Rain. / Lind, Karin", "(2019). Rain", "Lind, K 2020, 'Rain'", "2016;9", "2016 May 1;9"
SIGN = regex(r"[/(]|(?:1[4-9]|20)\d\d(?: [A-Z][a-z]{2,3}(?:-[A-Z][a-z]{2,3})?(?: \d{1,2})?)?[,;.]")
LONGEST_HEADING = 300
SEVERAL = 3  # of so many works one may be printed twice; a work that is the only one cites itself
STRANGE = 2  # citations that must be there for each line of a list that is none that is known
LONGEST = 60_000  # what is so far into a line is no sign that it is a citation


WITNESSES = frozenset({"apa", "chicago", "harvard", "ieee", "mla", "vancouver"})
"""Names of styles that are those of their citations."""


class Styled(NamedTuple):
    """The lines of one citation, and what it says; the style that stands over it or before it."""

    start: int
    end: int
    citation: Citation
    label: str = ""


def read_styled_list(lines: list[Line]) -> list[Page] | None:
    """The citations of a list, one page a work; None unless (nearly) all lines are citations, but for a heading."""
    if not any(SIGN.search(line.text, 0, LONGEST) for line in lines[:4]):
        return None
    lines, styles = without_styles(join_words(lines))
    lines = name_repeated(without_numbers([without_lead(line) for line in lines]))
    rules = {at: "link" if is_button(line) else _rule(line.text) for at, line in enumerate(lines)}
    rules = _without_statuses(lines, rules)
    found = _with_labels(_find(lines, rules), lines, rules, styles)
    if not found:
        return None
    taken = {at for item in found for at in range(item.start, item.end)}
    rest = [at for at, rule in rules.items() if not rule and at not in taken]
    above = [at for at in rest if at < found[0].start]
    if (
        len(above) > 1
        or any(len(lines[at].text) > LONGEST_HEADING for at in above)
        or len({_words(lines, item) for item in found}) < min(len(found), SEVERAL)
    ):
        return None
    return _pages(lines, _works(lines, found), rules)


def _without_statuses(lines: list[Line], rules: dict[int, str]) -> dict[int, str]:
    """Without statuses that are the ends of the citations above them: none stands over the first citation."""
    first = next((at for at, rule in rules.items() if rule == STATUS_LINE), 0)
    if not any(_is_cited(lines[at].text) for at in range(first)):
        return rules
    return rules | {at: "" for at, rule in rules.items() if rule == STATUS_LINE and not lines[at].gap}


def _is_cited(text: str) -> bool:
    return may_be_citation(text, SHORTEST) or opens_slashed(text)


def _with_labels(found: list[Styled], lines: list[Line], rules: dict[int, str], styles: dict[int, str]) -> list[Styled]:
    """Each citation with the name of its style, where one stands over it or before it."""
    above = {
        at + 1: style_named(lines[at].lower) or lines[at].lower
        for at, rule in rules.items()
        if rule == "citation style"
    }
    return [item._replace(label=styles.get(item.start) or above.get(item.start, "")) for item in found]


def _works(lines: list[Line], found: list[Styled]) -> list[list[Styled]]:
    """The citations of each work."""
    works: list[list[Styled]] = []
    for item in found:
        if works and _is_another_style(lines, works[-1], item):
            works[-1].append(item)
        else:
            works.append([item])
    return works


def _is_another_style(lines: list[Line], work: list[Styled], item: Styled) -> bool:
    """Whether a citation has the title of those before it, and a style that none of them has."""
    if item.label and all(one.label for one in work):
        if item.label in {one.label for one in work}:
            return False
    elif item.citation.style in {one.citation.style for one in work}:
        return False
    return _title(lines, work[0]) == _title(lines, item) != ""


def _title(lines: list[Line], item: Styled) -> str:
    words = _words(lines, item)
    return "".join(to_letters(words[part.start : part.end]) for part in item.citation.parts if part.field == "title")


def _rule(text: str) -> str:
    if are_buttons(text.lower()):
        return "citation style"
    if text.lower() in HEADINGS or text.lower().removesuffix("s") in KINDS:
        return "heading"
    if is_type_line(text) or is_foreign_type_line(text):
        return TYPE_LINE
    if beside := _beside(text):
        return beside
    if text[0].isupper() and is_status(text):
        return STATUS_LINE  # "in press" is the end of a citation
    return "year line" if YEAR.fullmatch(text) else noise_rule(text) or ""


def _beside(text: str) -> str:
    """The rule of a line below a citation that says where its code is, or how its journal ranks; "" for others."""
    if "://" in text and BESIDE.fullmatch(text):
        return "link"
    return "rank" if len(text) < SHORT and RANK.fullmatch(text) else ""


SHORT = 12
RANK = regex(r"Q[1-4]|CORE [ABC]\*?(?: ?\*)?")  # of a journal or a meeting
# "Code : https://…", "Models: v1, v2 https://…", below a citation
BESIDE = regex(
    r"(?i:codes?|models?|data(?:set)?|slides?|vid[eé]os?|projects?|demo|website|posters?|pdf|talk)\s?:\s.{0,200}"
)


def _end(item: Styled, rules: dict[int, str]) -> int:
    """Behind a citation and the type line under it, which Pure prints below its style "Standard"."""
    return item.end + (rules.get(item.end) == TYPE_LINE)


def _words(lines: list[Line], item: Styled) -> str:
    return _text(lines, item.start, item.end)


def _find(lines: list[Line], rules: dict[int, str]) -> list[Styled]:
    """The citations among the lines; none if much else stands between or behind them."""
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
    return found if strange * STRANGE + (numbered > len(found) > 0) * numbered <= len(found) else []


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
    citation = read_citation(_text(lines, at, end))
    return Styled(at, end, citation) if citation else None


OWN = frozenset({TYPE_LINE, "citation style", "heading"})
"""Rules of lines that are in no citation."""


def _text(lines: list[Line], start: int, end: int) -> str:
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
    open_ = opens_slashed(lines[at].text) and not read_citation(lines[at].text)  # "Rain. / Lind, Karin." and no more
    above = 2 if _names_only(lines[at].text) else 1  # "Karin Lind:", over "Still Ponds: Rain and sand. Fen J. 2(1)"
    for size in range(1, REACH + 1):
        last = at + size - 1
        if (
            last not in free
            or TYPE in lines[last].text
            or (size > 1 and (lines[last].gap or (size > above and not open_ and read_citation(lines[last].text))))
        ):
            break
        if opens_slashed(lines[last].text) and (best or (size > 1 and _says_again(lines, at, last))):
            break  # the next one, on two lines, or one below its own title
        if best and _names_only(lines[last].text):
            break  # the next one, under its people
        citation = read_citation(_text(lines, at, last + 1))
        if citation and (best is None or len(citation.parts) >= len(best.citation.parts) + _is_closed(lines, best)):
            best = Styled(at, last + 1, citation)
    return None if best and _is_headed(lines[at].text, best.citation) else best


def _names_only(text: str) -> bool:
    """Whether a line is people before a colon, as DBLP has them over a title: "Karin Lind, Mei Ito:"."""
    return text[-1] == ":" and (looks_like_person(text[:-1]) or looks_like_byline(text[:-1]))


def _says_again(lines: list[Line], at: int, last: int) -> bool:
    """Whether a citation in the style "Standard" begins with the title that stands on the lines above it."""
    title = lines[last].text.partition(SLASH)[0]
    return to_letters(title) == to_letters(_text(lines, at, last))


def _is_closed(lines: list[Line], item: Styled) -> bool:
    """Whether a citation ends as one does; where it does not, as good a one over more lines is the whole of it."""
    return lines[item.end - 1].text.rstrip("*_")[-1:] in CLOSING or "://" in lines[item.end - 1].text.rpartition(" ")[2]


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


def _pages(lines: list[Line], works: list[list[Styled]], rules: dict[int, str]) -> list[Page]:
    """Pages that cover all lines: what stands before a citation goes with it, what stands behind the last too."""
    ends = [*(_end(work[-1], rules) for work in works[:-1]), len(lines)]
    return [
        _page(lines[start:end], start, work, rules) for start, end, work in zip([0, *ends], ends, works, strict=False)
    ]


def _may_be_work(page: Page, at: int) -> bool:
    """Whether a line above the list, which would be its heading, is rather a citation that was not understood."""
    text = page.lines[at].text
    return may_be_citation(text, SHORTEST) and (text.endswith((".", ")", ">")) or "://" in text)


SHORTEST = 60


def _page(lines: list[Line], start: int, work: list[Styled], rules: dict[int, str]) -> Page:
    """The page of one work, whose lines begin at `start`."""
    from citekit.readers.citations import Joined, read_citation, use_citation

    page = Page(lines)
    told: set[str] = set()
    for item in work:
        joined = Joined(page, [(at - start, 0, len(lines[at - start].text)) for at in range(item.start, item.end)])
        citation = read_citation(joined.text) or item.citation
        witness = item.label if item.label in WITNESSES else citation.style
        if witness in told:
            for at in range(item.start, item.end):
                page.ignore(at - start, "repeated")
        else:
            use_citation(joined, citation, "page" if len(work) == 1 else witness)
        told.add(witness)
    use_linked_doi(page)
    title = to_letters(next((field.text for field in page.draft.fields if field.name == "title"), ""))
    for at, mark in enumerate(page.marks):
        if mark is None and rules[start + at] == TYPE_LINE and start + at >= work[0].end:
            page.use(at, "work_type", TYPE_LINE)
        elif mark is None and rules[start + at] == STATUS_LINE and start + at < work[0].start:
            page.use(at, "status", STATUS_LINE)
        elif mark is None and (rules[start + at] or (start == 0 and at < work[0].start and not _may_be_work(page, at))):
            page.ignore(at, rules[start + at] or "above the list")
        elif mark is None and to_letters(page.lines[at].text) == title != "":
            page.ignore(at, "repeated")
    return page
