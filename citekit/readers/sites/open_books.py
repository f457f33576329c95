"""A chapter at OpenEdition Books: the book over its editors, the chapter's title over its people and the text."""

from __future__ import annotations

from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_person
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.bylines import use_people
from citekit.readers.sites.people import is_people, use_byline, whole
from citekit.readers.sites.site import use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

BEGINNING = "version classique"
NAME, MOBILE = "openedition books", "version mobile"
TEXT = frozenset({"texte intégral", "full text", "texto completo", "testo integrale", "volltext"})
ABSTRACT = frozenset({"résumé", "résumés", "abstract", "abstracts", "resumen", "riassunto"})
BETWEEN = frozenset({",", "|", "et al.", "et"})
PART = regex(r"(?:Chapitre|Partie|Première partie|Deuxième partie|Troisième partie|Part|Chapter|Section)\b.*")
NOTE = regex(r"(?<=[^\W\d_])\d{1,3}$")  # "Du culturel dans le social19"


def read_open_books(lines: list[Line]) -> list[Page] | None:
    """The chapter of such a page; None for any other text."""
    ends = [at for at, line in enumerate(lines) if line.lower in TEXT or line.lower in ABSTRACT]
    if not ends or not lines[0].lower.startswith(BEGINNING):
        return None
    head = [*dropwhile(lambda at: lines[at].lower in (NAME, MOBILE), range(1, ends[0]))]
    editors = [*takewhile(lambda at: _is_editor(lines[at]), head[1:])]
    rest = head[len(editors) + 1 :]
    titles = [*takewhile(lambda at: not is_people(lines[at].text), rest)]
    people = rest[len(titles) :]
    if not editors or not people or not titles or not all(is_people(lines[at].text) for at in people):
        return None
    page = Page(lines)
    page.use(head[0], "container_title", "book")
    use_kind(page, head[0], "chapter", "book")
    for at in [at for at in editors if lines[at].lower not in BETWEEN]:
        use_byline(page, [whole(page, at)], "editors", "editor")
    use_people(page, people)
    _use_title(page, titles)
    if lines[ends[0]].lower in ABSTRACT and ends[0] + 1 < len(lines):
        page.use(ends[0] + 1, "abstract", "abstract")
    page.ignore_rest("article body", people[-1] + 1)
    for at in [at for at in range(people[0]) if page.marks[at] is None]:
        page.ignore(at, "furniture")
    return [page]


def _is_editor(line: Line) -> bool:
    return line.lower in BETWEEN or looks_like_person(line.text)


def _use_title(page: Page, lines: list[int]) -> None:
    """The title, with its subtitle; a part of the book above is none of either."""
    named = [at for at in lines if not PART.fullmatch(page.lines[at].text)] or lines[-1:]
    for at, name in zip(named[-2:], ("title", "subtitle"), strict=False):
        note = NOTE.search(page.lines[at].text)
        page.use(at, name, "title", 0, note.start() if note else len(page.lines[at].text))
