"""The head of a page: title, people and organisations, above the type line or below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.buttons import count_buttons
from citekit.readers.pure.cells import use_people
from citekit.readers.pure.free_lines import is_cited, lines_above, lines_below, pass_addresses, right_over
from citekit.readers.pure.head_lines import is_place, is_prose
from citekit.readers.pure.head_people import find_people, find_places, may_name
from citekit.readers.pure.labelled import take_labelled
from citekit.readers.pure.mail import pass_over_mail
from citekit.readers.pure.terms import is_sentence
from citekit.readers.pure.title_block import TitleBlock, find_title_block, with_subtitle
from citekit.readers.pure.titles import take_title
from citekit.readers.pure.untitled import ALIKE, may_be_place

if TYPE_CHECKING:
    from collections.abc import Container

    from citekit.readers.page import Page


def take_head(page: Page, head: range, type_at: int, named: str | None) -> None:
    """Title, people and organisations: above the type line, or below it where nothing of them is above."""
    pass_over_mail(page, [at for at in head if page.marks[at] is None])
    free = _without_buttons(page, [at for at in pass_addresses(page, head) if not is_cited(page, head, at)], named)
    labelled = take_labelled(page, free)
    untitled = free[:1] and free[0] in labelled
    free = [at for at in free if at not in labelled]
    block = TitleBlock([], [], free) if untitled else _find_block(page, free, labelled, type_at, named)
    text = [] if block.people or labelled else _find_text(page, free, block.title, named, type_at)
    for at in text:
        if is_sentence(page.lines[at].text) or _goes_on(page, at, text):
            page.use(at, "abstract", "running text without a heading")
    take_title(page, _once(page, [at for at in block.title if at not in text]), named)
    _take_people(page, block.people)
    text += [at for at in block.organisations if block.people and _is_abstract(page.lines[at].text)]
    _pass_places(page, [at for at in block.organisations if at not in text], sure=bool(block.people or labelled))
    for at in free:
        if at < type_at and at not in text:
            page.ignore(at, "above the title")


def _without_buttons(page: Page, free: list[int], named: str | None) -> list[int]:
    """The lines of a head without those above the title that look like buttons; one alone is told."""
    end = count_buttons([page.lines[at] for at in free])
    if any(page.lines[at].text == named for at in free[:end]):
        return free
    for at in free[:end]:
        if end == 1:
            page.unread(at)
        else:
            page.ignore(at, "menu")
    return free[end:]


def _find_block(page: Page, free: list[int], labelled: set[int], type_at: int, named: str | None) -> TitleBlock:
    """Which lines are which: those above the type line, and what is missing among them below it."""
    above, below = lines_above(page, free, type_at), lines_below(page, free, type_at)
    near = right_over(page, above) if labelled and min(labelled) > type_at else above
    block = find_title_block(page.lines, near or below, named)
    below = below if above else []
    people = block.people or find_people(page.lines, below)
    if not block.people and (people or labelled):
        block = with_subtitle(page.lines, block)
    cited = next((at for at in below if "cite-this" in page.names[type_at:at]), len(page.lines))
    uncited = [at for at in below if at < cited]
    places = block.organisations or find_places(page.lines, uncited, people or sorted(labelled))
    return block._replace(people=people, organisations=places)


def _find_text(page: Page, free: list[int], title: list[int], named: str | None, type_at: int) -> list[int]:
    """The lines over a table alone, without kind and people, of which none begins like the title that the page names,
    or which go on with a sentence or are a text where it names none: an abstract whose heading was lost, or its end."""
    if "type" in page.kinds[: type_at + 1]:
        return []
    if named is None:
        text = [at for at in title if is_sentence(page.lines[at].text) and _is_text(page.lines[at].text)]
    else:
        alike = any(page.lines[at].lower[:ALIKE] == named[:ALIKE].lower() for at in title)
        text = [] if alike else title
    said = {at for at in free if at in text or is_sentence(page.lines[at].text)} if text else set()
    return [at for at in free if at in said or _goes_on(page, at, said)]


def _is_text(text: str) -> bool:
    return text[0].islower() or is_prose(text)


def _goes_on(page: Page, at: int, text: Container[int]) -> bool:
    """Whether the line below is of a text, and no blank line parts the two."""
    return at + 1 in text and not page.lines[at + 1].gap


def _take_people(page: Page, people: list[int]) -> None:
    if people and _heads_people(page, people[0] - 1):
        page.ignore(people[0] - 1, "heading")
    if len(people) == 1 and (may_be_place(page.lines[people[0]]) or _is_over_place(page, people[0])):
        page.doubt("author-doubtful", people[0], text=page.lines[people[0]].text)
    once = _once(page, people)
    for at in once:
        use_people(page, at, "byline", behind="; ".join(page.lines[other].text for other in once if other > at))
        page.ignore(at, "byline")


def _is_over_place(page: Page, at: int) -> bool:
    """Whether an organisation stands alone over another: "Organization Sciences", over "Department of Geography"."""
    below = page.lines[at + 1 : at + 2]
    text = page.lines[at].text
    return bool(below) and "," not in text and looks_like_organization(text) and is_place(below[0].text)


def _pass_places(page: Page, places: list[int], *, sure: bool) -> None:
    """Lines of organisations; where no people are found, `sure` is false, and another line may name them."""
    for at in places:
        if not may_name(page.lines[at]) if sure else looks_like_organization(page.lines[at].text):
            page.ignore(at, "organisation")
        else:
            page.unread(at)


def _is_abstract(text: str) -> bool:
    """Whether a line under the people is a sentence rather than a place: an abstract, without a type line above it."""
    return is_sentence(text) and len(SMALL_WORDS.findall(text)) >= FEW_WORDS


SMALL_WORDS = regex(r"(?<!\S)[^\W\d_A-ZÀ-Þ]{4,}(?=\W)")  # "Gräben geben mehr Methan ab als die Felder zwischen ihnen."
FEW_WORDS = 3
"""A sentence has so many words of four small letters; "Dept. of Physics, University of Oslo, Norway." has none."""


def _heads_people(page: Page, at: int) -> bool:
    """Whether a line over the people is only their label, as old portals have it: "Authors"."""
    row = page.rows[at]
    return row is not None and row.sure == 0 and row.label.field == "author"


def _once(page: Page, indexes: list[int]) -> list[int]:
    """The lines but for those that say again what one of them says."""
    seen: set[str] = set()
    once = []
    for at in indexes:
        if page.lines[at].text in seen:
            page.ignore(at, "repeated")
        else:
            once.append(at)
        seen.add(page.lines[at].text)
    return once
