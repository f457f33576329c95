"""Pages of other sites whose site no word tells: general labels and forms, where they find enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_person
from citekit.readers.parting import parted
from citekit.readers.sites import read_by
from citekit.readers.sites.head import is_place
from citekit.readers.sites.left_numbers import use_left_numbers
from citekit.readers.sites.people import is_people

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

SOURCES = ("container_title", "doi", "arxiv")
"""One of these tells where a first page is from."""
ENOUGH = {
    "publisher": (("author",), ("doi", "volume", "page", "article_number")),
    "catalogue": (("author",), ("doi", "publisher", "container_title", "issn", "isbn")),
}
"""Reader -> what a page has that it reads by general words alone: all of the first, one of the others."""
SOURCED = (
    {"doi", "container_title"}, {"doi", "abstract"}, {"volume", "issue", "abstract"}, {"issue", "page", "abstract"},
    {"volume", "page", "abstract"}, {"issued", "keywords", "abstract"},
)  # fmt: skip
"""What is as good as people, where a copy lost them."""
NUMBERED = {"container_title", "volume", "abstract"}
"""The same on a publisher's page."""
LABELS = 3
"""So many different labels a record has, at least; an article an abstract, or a line in the form of a journal."""


def read_unknown(lines: list[Line]) -> list[Page] | None:
    """The records of pages whose site no word tells, by labels and forms that most of them have; None for any other
    text. That they have them by chance is unlikely where they are enough."""
    from citekit.readers.lists.noise import OTHER_KINDS  # for such pages only

    if any("›" in line.text and OTHER_KINDS.match(line.text) for line in lines[:HEAD]):
        return None  # an activity's page of a portal, with the number of a journal
    pages = parted(lines, read_strange)
    for page in pages or ():
        use_left_numbers(page)
    return pages


HEAD = 12
"""So many lines at most stand over the kind of a portal's page."""


def read_strange(lines: list[Line]) -> list[Page] | None:
    """The same of one part: what the first form that fits makes of them."""
    from citekit.readers.sites.entry_rows import read_entry_rows
    from citekit.readers.sites.home.page import read_home_page
    from citekit.readers.sites.open_books import read_open_books
    from citekit.readers.sites.pubmed import read_pubmed_head

    if heads := read_pubmed_head(lines) or read_entry_rows(lines) or read_open_books(lines):
        return heads
    own = read_home_page(lines)
    return _read_lists(lines) or (own if own and len(own) > 2 else _read_alone(lines, own))


def _read_lists(lines: list[Line]) -> list[Page] | None:
    """The works of a list, by the form of its items."""
    from citekit.readers.sites.home.citations import read_recommended
    from citekit.readers.sites.lists.cards import read_cards
    from citekit.readers.sites.lists.dspace import read_dspace_list
    from citekit.readers.sites.lists.forms import read_item_forms
    from citekit.readers.sites.lists.results import read_results
    from citekit.readers.sites.scholar.profile import read_profile
    from citekit.readers.sites.worktribe import read_outputs

    known = read_profile(lines) or read_results(lines) or read_outputs(lines) or read_dspace_list(lines)
    return known or read_cards(lines) or read_recommended(lines) or read_item_forms(lines)


def _read_alone(lines: list[Line], own: list[Page] | None) -> list[Page] | None:
    """A first page, what a home page has of its `own`, the page of one work, or citations."""
    from citekit.readers.sites.cited_title import read_cited_title
    from citekit.readers.sites.firstpage import read_strange_page
    from citekit.readers.sites.home.citations import read_home_citations

    first_page = read_strange_page(lines) or []
    if pages := (first_page and _is_sourced(first_page[0]) and first_page) or own:
        return pages
    from citekit.readers.sites.publisher import read_shown
    from citekit.readers.sites.publisher.words import FURNITURE

    shown = (
        [*read_shown(lines), *first_page]
        if lines[:1] and lines[0].lower in FURNITURE
        else [*first_page, *read_shown(lines)]
    )
    page = next(iter([*_read_fullest(lines), *shown]), None)
    if page is None:
        return read_home_citations(lines) or read_cited_title(lines)
    page.doubt("site-unknown", next(at for at, mark in enumerate(page.marks) if mark))
    return [page]


def _read_fullest(lines: list[Line]) -> list[Page]:
    """The record of that reader of a site which finds most; none where none finds enough."""
    found: dict[int, Page] = {}
    for site in ENOUGH:
        for page in read_by(site, lines) or ():
            names = {field.name.removeprefix("inverted:") for field in page.draft.fields}
            if _is_enough(page, names, site):
                found.setdefault(len(names), page)
    return [found[max(found)]] if found else []


def _is_whole(page: Page) -> bool:
    """Whether rows tell people, date, and title, kind or language, and a heading the abstract, whatever else stands
    there; where nobody is named, rows tell all three others."""
    told = [field.name.split(":") for field in page.draft.fields if field.rule[:5] == "row: "]
    rows = {name for names in told for name in names}
    known = rows >= {"author", "issued"} and not rows.isdisjoint({"title", "csl_type", "language"})
    nameless = rows >= {"title", "issued", "abstract"}
    return nameless or (known and any(field.name == "abstract" for field in page.draft.fields))


def _is_in_host(page: Page) -> bool:
    """Whether rows tell what a work stands in, and its kind."""
    rows = {field.name.partition(":")[0] for field in page.draft.fields if field.rule[:5] == "row: "}
    return rows >= {"container_title", "csl_type"}


def _is_sourced(page: Page) -> bool:
    """Whether a first page says where it is from, in no more than a name."""
    title = next((at for at, mark in enumerate(page.marks) if mark and mark.fields[:1] == ("title",)), 0)
    if title and is_place(page, title) and is_people(page.lines[title - 1].text):
        return False  # where the person above it works
    sources = [field for field in page.draft.fields if field.name in SOURCES]
    return bool(sources) and all(len(field.text) < LONGEST for field in sources)


LONGEST, NAME = 300, 6
"""Characters of a source, and blanks of a title that no name of a person has."""


def _is_told(page: Page, names: set[str], site: str) -> bool:
    """Whether people are named, or what is as good."""
    if names.issuperset(ENOUGH[site][0]) or any(names >= sourced for sourced in SOURCED):
        return True
    return _is_in_host(page) if site == "catalogue" else names >= NUMBERED and _is_under_kind(page)


def _is_under_kind(page: Page) -> bool:
    """Whether the title stands under the kind of the work."""
    at = next((at for at, mark in enumerate(page.marks) if mark and mark.fields[:1] == ("title",)), 0)
    above = page.marks[at - 1] if at else None
    return above is not None and above.rule == "kind"


def _is_enough(page: Page, names: set[str], site: str) -> bool:
    """Whether what a reader took is a record, and most of the text."""
    _, one = ENOUGH[site]
    rules = {field.rule for field in page.draft.fields}
    kind = any(field.name.startswith("csl_type") and field.rule == "kind" for field in page.draft.fields)
    if sum(rule[:5] == "row: " for rule in rules) + kind < LABELS and (
        site == "catalogue" or ("abstract" not in names and rules.isdisjoint({"source", "numbered"}))
    ):
        return False
    title = "".join(field.text for field in page.draft.fields if field.name == "title")
    if (site == "publisher" and title.count(" ") < NAME and looks_like_person(title)) or title.endswith(":"):
        return False
    if site == "catalogue" and _is_whole(page):
        return True
    used = sum(mark is not None and mark.state == "used" for mark in page.marks)
    told = (
        not names.isdisjoint(one)
        or names >= {"author", "abstract", "submitted"}
        or names >= {"author", "abstract", "accepted"}
    )
    return _is_told(page, names, site) and "title" in names and told and page.marks.count(None) < used
