"""The reader of result lists and publication lists: one page of fields for each item, in the order of the list.

An item is a title line, a citation line (people, date, where it appeared) and a type line. The list is cut into items
(`items`), each becomes a page (`item_pages`) whose citation line is read by its punctuation (`citation`, with `people`,
`journal`, `host`, `tail`); words that differ by language are in `words`. A list of formatted citations is `styled`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.loaded import loaded
from citekit.normalize.work_type_translation import is_foreign_type_line
from citekit.normalize.work_types import is_type_line, known_type
from citekit.patterns import regex
from citekit.readers.citation_form import opens_slashed
from citekit.readers.lists.page_labels import is_row
from citekit.readers.style_names import BUTTONS, are_buttons, style_named

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.lists.items import Item, Sweep
    from citekit.readers.page import Page

__all__ = ["read_list"]


def read_list(lines: list[Line]) -> list[Page] | None:
    """The items of a list, each as a page of raw fields, and pages without fields between them; None for no list."""
    if not lines or any(is_row(line.text) for line in lines):
        return None
    from citekit.readers.lists.broken import mend
    from citekit.readers.lists.item_pages import make_pages  # many patterns, for lists only
    from citekit.readers.lists.items import Sweep
    from citekit.readers.lists.one_line import part_cells
    from citekit.readers.lists.run_on import part_items
    from citekit.readers.lists.styled import read_styled_list

    if any(line.text == LEVEL for line in lines):
        lines = loaded("citekit.readers.lists.parted_elements:join_parted")(lines)  # for such copies only
    lines = mend(part_items(part_cells(lines)))
    if _is_of_one_work(lines):
        return None
    named = any(line.lower in BUTTONS or style_named(line.lower) for line in lines)
    if (named or any(opens_slashed(line.text) for line in lines[:4])) and (pages := read_styled_list(lines)):
        return pages
    sweep = Sweep(lines)
    sweep.run()
    pages = make_pages(sweep) if _is_list(sweep) else []
    return pages if any(map(_has_title, pages)) else read_styled_list(lines)


LEVEL = "›"
"""Alone on a line where each element of a page has one of its own."""


def _has_title(page: Page) -> bool:
    return any(field.name == "title" for field in page.draft.fields)


def _is_of_one_work(lines: list[Line]) -> bool:
    """Whether the names of two styles of citation stand on lines of their own, or together on one, and all type lines
    are one: a page that cites itself, below whose citations Pure repeats its type line."""
    if are_buttons(lines[0].lower):
        return False  # nothing but citations
    styles = {word for line in lines if are_buttons(line.lower) for word in line.lower.split() if word in BUTTONS}
    return len(styles) > 1 and len({line.lower for line in lines if _states_kind(line.text)}) == 1


def _states_kind(text: str) -> bool:
    return KIND.match(text) is not None or is_type_line(text) or is_foreign_type_line(text)


KIND = regex(
    r"[^:：›]{4,40}[:：] ?[^›]{3,80} ›"
)  # "Research output: Contribution to journal › Article", in any language


def _is_head(sweep: Sweep, item: Item) -> bool:
    """Whether title and people of a page stand over a kind, and no item: people as a page spells them, uncited."""
    from citekit.normalize.names import looks_like_byline, looks_like_person
    from citekit.readers.lists.item_pages import find_citation

    if len(item.texts) < 2 or item.type_at < 0 or find_citation(sweep.lines, item):
        return False
    below = [at for at in item.texts[1:] if item.type_at - at <= HEAD and at - 1 in item.texts]
    if any(looks_like_byline(sweep.lines[at].text.lstrip(" ,")) for at in below):
        return True
    cited = "citation style" in sweep.rules.values()  # else the end of a broken title may look like one person
    return any(
        looks_like_person(sweep.lines[at].text.lstrip(" ,")) and (cited or len(sweep.lines[at - 1].text) < WRAPPED)
        for at in below
        if not sweep.lines[at].gap
    )


WRAPPED = 50
HEAD = 4
"""People stand so near over a kind, their places between the two."""
CITED = frozenset({"citation", "recommended citation", "suggested citation", "how to cite", "cite as"})
"""Headings over the citation of a page's own work."""


def _is_list(sweep: Sweep) -> bool:
    """One item with a citation line, or nothing but titles and type lines: several, under years, or one pair."""
    from citekit.readers.lists.item_pages import find_citation
    from citekit.readers.lists.items import is_kind

    works = [item for item in sweep.items if item.work]
    if len(works) == 1 and any(sweep.lines[at].lower.rstrip(" :") in CITED for at in works[0].texts):
        return False  # a page that cites itself
    if any(_is_head(sweep, item) for item in works):
        return False
    if any(find_citation(sweep.lines, item) for item in works):
        return True
    taken = {at for item in works for at in (*item.texts, item.type_at)}
    rest = [at for at in range(len(sweep.lines)) if at not in taken and at not in sweep.rules]
    titles = [len(item.texts) - _above(sweep, item) for item in works]
    if not works or set(titles) != {1} or not all(is_kind(sweep.lines[at].text) for at in rest):
        return False
    return len(works) > 1 or "year line" in sweep.rules.values() or _is_pair(sweep, works[0])


def _above(sweep: Sweep, item: Item) -> int:
    """How many lines stand over the first year, or apart over the first title: what the paste says of the titles."""
    *above, title = item.texts
    if item.start or not above or len(above) > HEAD:
        return 0
    return len(above) if above[-1] < item.year_at < title or sweep.lines[title].gap else 0


def _is_pair(sweep: Sweep, item: Item) -> bool:
    """Whether a title and its kind are all there is, and the title no people's names."""
    from citekit.normalize.names import looks_like_byline, looks_like_person
    from citekit.readers.lists.items import LEAST

    kind = sweep.lines[item.type_at].text
    if len(sweep.lines) > 2 or "›" not in kind or known_type(kind) in ("", "document"):
        return False
    title = sweep.lines[item.texts[0]].text
    return len(title) >= LEAST and "›" not in title and not looks_like_byline(title) and not looks_like_person(title)
