"""The citation of its own work that a page prints: one more witness of it, and of which line is the title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation
from citekit.readers.leads import LEAD
from citekit.readers.letters import to_letters
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.citations import Citation
    from citekit.readers.page import Page

SHORTEST = 60
"""A citation with a title and a journal has so many characters at least."""
TITLE = 15
"""So many letters a title has that is looked for in citations."""


def cited_title(page: Page, head: list[int]) -> int | None:
    """The first of some lines that is the title in a citation on the page; None if none is."""
    letters = {at: to_letters(page.lines[at].text) for at in head}
    letters = {at: text for at, text in letters.items() if len(text) >= TITLE}
    cited = {to_letters(title) for _, _, _, title in find_citations(page, set(letters.values()))}
    return next((at for at, text in letters.items() if text in cited), None)


def use_own_citation(page: Page) -> None:
    """Take the first line that gave nothing and is a citation of the work with the page's title."""
    if own := _own(page):
        _use(page, *own)


def use_citation_alone(page: Page) -> None:
    """Take the citation that a page tells how to cite it by, where its title was not copied."""
    from citekit.readers.citations import read_citation

    texts = ((at, line.text) for at, line in enumerate(page.lines) if not find(page, "title"))
    for at, text in texts:
        citation = read_citation(text) if may_be_citation(text, SHORTEST) else None
        if citation and not _is_of_another(page, "".join(_parts(text, 0, citation, "doi"))):
            _use(page, at, 0, citation)
            return


def use_cited_people(page: Page, head: list[int]) -> None:
    """The people of the page's own citation where its lines name them in full, whatever stands beside them; unless its
    lines were read as more people."""
    at, start, citation = _own(page) or (0, 0, None)
    cited = _parts(page.lines[at].text, start, citation, "author") if citation else []
    known = [field for field in page.draft.fields if field.name == "author"]
    if len(known) < len(cited) and (found := _find_cited(page, head, cited)):
        page.draft.fields[:] = [field for field in page.draft.fields if field.name != "author"]
        for line, first, last in found:
            page.use(line, "author", "byline", first, last)


def use_wrapped_citation(page: Page) -> None:
    """Take the work's citation under its heading, where a column's width broke it over several lines."""
    from citekit.readers.citations import read_citation, use_citation
    from citekit.readers.citations.joined import Joined

    title = find(page, "title")
    for run in _runs(page) if title else ():
        joined = Joined(page, [(at, 0, len(page.lines[at].text)) for at in run], hyphenated=True)
        citation = read_citation(joined.text) if may_be_citation(joined.text, SHORTEST) else None
        if citation and title and _is_titled(joined.text, citation, title.text):
            use_citation(joined, citation)
            return


def _runs(page: Page) -> list[list[int]]:
    """Lines under the heading of a citation, as far as nothing parts them."""
    runs: list[list[int]] = []
    for at, mark in enumerate(page.marks):
        if mark is None or mark.rule != "citation" or mark.state != "ignored":
            continue
        if runs and runs[-1][-1] == at - 1 and not page.lines[at].gap:
            runs[-1].append(at)
        else:
            runs.append([at])
    return [run for run in runs if len(run) > 1]


def _is_titled(text: str, citation: Citation, title: str) -> bool:
    return to_letters("".join(_parts(text, 0, citation, "title"))) == to_letters(title)


def use_people_cited(page: Page, at: int, start: int) -> None:
    """The people of the work's citation on a line from `start`, where the page names them nowhere else."""
    from citekit.readers.citations import read_citation, use_citation
    from citekit.readers.citations.joined import Joined

    text = page.lines[at].text
    citation = read_citation(text[start:]) if may_be_citation(text[start:], SHORTEST) else None
    title = find(page, "title")
    if citation and title and _is_titled(text[start:], citation, title.text):
        use_citation(Joined(page, [(at, start, len(text))]), citation, "page", PEOPLE)


PEOPLE = ("author", "incomplete:author")


def _own(page: Page) -> tuple[int, int, Citation] | None:
    """The first citation with the page's title: its line, where it begins, its parts; None if there is none."""
    title = to_letters("".join(field.text for field in page.draft.fields if field.name == "title"))
    cited = find_citations(page, {title} if title else set())
    return next(((at, start, citation) for at, start, citation, told in cited if to_letters(told) == title), None)


def _find_cited(page: Page, head: list[int], cited: list[str]) -> list[tuple[int, int, int]]:
    """Where the people of a citation stand on the lines, in its order; nothing if one is not there."""
    found: list[tuple[int, int, int]] = []
    place = (0, 0)
    for name in cited:
        pattern = _in_full(name)
        below = ((at, place[1] if at == place[0] else 0) for at in head if at >= place[0])
        spans = ((at, pattern.search(page.lines[at].text, start)) for at, start in below)
        span = next(((at, *named.span()) for at, named in spans if named), None)
        if span is None:
            return []
        found.append(span)
        place = span[0], span[2]
    return found


def _in_full(name: str) -> re.Pattern[str]:
    """How a name of a citation stands elsewhere: "Karin Lind", "Lind, Karin" for "Lind, K.", "Lind K", "Karin Lind"."""
    family, comma, given = name.partition(",")
    if not comma:
        before, _, behind = name.rpartition(" ")
        family, given = (before, behind) if INITIALS.fullmatch(behind) else (behind, before)
    first, last = re.escape(given.strip()[:1]), re.escape(family.strip())
    natural = rf"{first}[\w.'’-]*(?: [\w.'’-]+){{0,4}}? {last}(?![^\W\d_])"
    return re.compile(rf"(?<!\w)(?:{natural}|{last}, {first}[\w.'’-]*(?: [\w.'’-]+){{0,3}})")


INITIALS = regex(r"[A-ZÀ-Þ]{1,3}")


def find_citations(page: Page, titles: set[str]) -> Iterator[tuple[int, int, Citation, str]]:
    """The citations among the lines that gave nothing: the line, where it begins, its parts and its title."""
    from citekit.readers.citations import read_citation

    for at, mark in enumerate(page.marks):
        text = page.lines[at].text
        if (mark and mark.state == "used") or len(text) < SHORTEST or not _holds(text, titles):
            continue
        lead = LEAD.match(text)
        start = lead.end() if lead else 0
        citation = read_citation(text[start:]) if may_be_citation(text[start:], SHORTEST) else None
        if citation and not _is_of_another(page, "".join(_parts(text, start, citation, "doi"))):
            yield at, start, citation, "".join(_parts(text, start, citation, "title"))


def _parts(text: str, start: int, citation: Citation, field: str) -> list[str]:
    """What a citation that begins somewhere in a text has of one field."""
    return [text[start + part.start : start + part.end] for part in citation.parts if part.field == field]


def _is_of_another(page: Page, doi: str) -> bool:
    """Whether a citation's DOI is none of the page's: a preprint has the same title."""
    own = find(page, "doi")
    return own is not None and "10." in doi and own.text[own.text.find("10.") :].lower() not in doi.lower()


def _holds(text: str, titles: set[str]) -> bool:
    letters = to_letters(text)
    return any(title in letters for title in titles)


def _use(page: Page, at: int, start: int, citation: Citation) -> None:
    from citekit.readers.citations import use_citation
    from citekit.readers.citations.joined import Joined

    use_citation(Joined(page, [(at, start, len(page.lines[at].text))]), citation)
