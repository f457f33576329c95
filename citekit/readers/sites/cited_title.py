"""A page of one work that no word tells, with a citation whose title it prints on a line of its own, too.

Covers of repositories have both, whatever language their labels are in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.letters import to_letters
from citekit.readers.page import Page
from citekit.readers.sites.own_citation import find_citations, use_cited_people, use_own_citation

if TYPE_CHECKING:
    from citekit.readers.citations import Citation
    from citekit.readers.lines import Line

LONGEST = 60
"""So many lines has a cover."""
TITLE = 10
"""So many letters has a title that two places tell."""


def read_cited_title(lines: list[Line]) -> list[Page] | None:
    """The work of the only title that is cited below its own line; None for any other text."""
    if len(lines) > LONGEST:
        return None
    page = Page(lines)
    places = _titles(lines)
    cited = [(at, to_letters(title)) for at, _, found, title in find_citations(page, set(places)) if _is_told(found)]
    titles = {title for _, title in cited}
    if len(titles) != 1 or (title := titles.pop()) not in places or places[title][0] >= cited[0][0]:
        return None
    at, start = places[title]
    if start and to_letters(lines[at].text[:start]) in to_letters(lines[cited[0][0]].text):
        return None  # "Lazy Rivers: Streaming Joins", cited so, too
    page.use(at, "title", "title", start)
    use_cited_people(page, list(range(cited[0][0])))
    use_own_citation(page)
    _pass_over_repeated(page)
    page.doubt("site-unknown", at)
    return [page]


def _pass_over_repeated(page: Page) -> None:
    """What a line says and no more than a part of the citation, is said twice: "Mires", "2019"."""
    told = {to_letters(field.text) for field in page.draft.fields}
    for at, mark in enumerate(page.marks):
        if mark is None and to_letters(page.lines[at].text) in told:
            page.ignore(at, "repeated")


def _is_told(citation: Citation) -> bool:
    """Whether a citation has more than names: one without numbers may be misread."""
    return not NUMBERS.isdisjoint(part.field for part in citation.parts)


NUMBERS = frozenset({"volume", "issue", "page", "article_number", "doi", "editor"})


def _titles(lines: list[Line]) -> dict[str, tuple[int, int]]:
    """What may be a title, in letters: each line, and what stands behind a label; its line, and where it begins."""
    places: dict[str, tuple[int, int]] = {}
    for at, line in enumerate(lines):
        colon = line.text.find(": ")
        for start in (0, colon + 2) if colon > 0 else (0,):
            letters = to_letters(line.text[start:])
            if len(letters) >= TITLE:
                places.setdefault(letters, (at, start))
    return places
