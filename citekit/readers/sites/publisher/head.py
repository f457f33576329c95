"""The head of a publisher's page of an article: title over people, affiliations, an abstract without a heading."""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.letters import to_letters
from citekit.readers.sites.bylines import find_names, find_people, is_noise, is_unfolded, use_people
from citekit.readers.sites.head import is_place, leave_affiliations, use_title, use_titles
from citekit.readers.sites.own_citation import cited_title
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.publisher import words
from citekit.readers.sites.publisher.trail import told_by_trail
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.page import Page

AFFILIATION = regex(r"\d{1,2}\s?[^\W\d_].{8,250}")  # "1Université de la Pluie, Paris, France"
AUTHORS = regex(r"\s+Author\(s\):\s+(?=\S)")  # "Rain in mires Author(s): Karin Lind", of a cover
PROSE = 100
SENTENCE = 10  # blanks of a short abstract over keywords


def use_head(page: Page, head: list[int]) -> None:
    """Title over people, and their affiliations below."""
    head = _under_numbers(page, _under_kind(page, _without_noise(page, head)))
    told = told_by_trail(page, head) or _said_twice(page, head)
    for at in [at for at in head if told is not None and at < told]:
        page.ignore(at, "above the title")
    head = [at for at in head if told is None or at >= told]
    people = find_people(page, head)
    first = people[0] if people else _under_title(page, head)
    over = [at for at in head if at < min(first, _named_below(page, first))]
    if not people and len(over) > 1 and _may_be_mononym(page, *over[-2:]):
        del over[-1]  # it stays unread
    cited = cited_title(page, over) if told is None else told
    _use_title(page, over if cited is None else over[: over.index(cited) + 1])
    if cited is not None:
        _once(page, [cited], over[over.index(cited) + 1 :])
    use_people(page, people)
    rest = _once(page, [*over, *people], [at for at in head if at >= first and at not in people])
    rest = _named_once(page, people, rest)
    _use_abstract(page, rest)
    _leave_affiliations(page, rest)
    if people:  # else they may stand in the same lines
        leave_affiliations(page, rest)


def _may_be_mononym(page: Page, above: int, at: int) -> bool:
    """Whether one word stands alone between a title and a place: the only name of its author, "Martini"."""
    text = page.lines[at].text
    alone = " " not in text and text[0].isupper() and page.lines[at].gap and page.lines[above].text.count(" ") > MANY
    return alone and at + 1 < len(page.lines) and is_place(page, at + 1)


MANY = 2
"""Blanks of a title's last line."""


def _said_twice(page: Page, head: list[int]) -> int | None:
    """The second of two lines that are one title: a window's, or a menu's last, and the page's."""
    for at, below in pairwise(head[:FIRST]):
        texts = to_letters(page.lines[at].text), to_letters(page.lines[below].text)
        if below == at + 1 and _are_alike(*texts) and len(texts[0]) >= TITLE:
            return below
    return None


def _are_alike(first: str, second: str) -> bool:
    """Whether two titles in letters are the same, or begin and end so and are of one length but for a few letters."""
    alike = first[:TITLE] == second[:TITLE] and first[-TITLE:] == second[-TITLE:]
    return first == second or (alike and abs(len(first) - len(second)) <= FEW and len(first) > 3 * TITLE)


FIRST = 8
"""Lines of a head among which a title may stand twice."""
TITLE, FEW = 20, 5
"""Letters of a title, and hardly of a button that stands twice; those that a window's title lacks."""


def _named_below(page: Page, first: int) -> int:
    """The line "by" over people that begin at a line, of whom the first may not be understood."""
    return next((at for at in range(min(first, len(page.lines))) if page.lines[at].lower == "by"), first)


def _once(page: Page, above: list[int], rest: list[int]) -> list[int]:
    """The lines below title and people but for those that print these again."""
    said = {to_letters(page.lines[at].text) for at in above}
    again = [at for at in rest if to_letters(page.lines[at].text) in said]
    for at in again:
        page.ignore(at, "repeated")
    return [at for at in rest if at not in again]


def _named_once(page: Page, people: list[int], rest: list[int]) -> list[int]:
    """The lines below the people but for one of these alone, over where that person works."""
    named = {to_letters(page.lines[at].text[start:end]) for at in people for _, start, end in find_names(page, at)}
    again = [at for at in rest if to_letters(page.lines[at].text) in named]
    for at in again:
        page.ignore(at, "people again")
    return [at for at in rest if at not in again]


def _without_noise(page: Page, head: list[int]) -> list[int]:
    """The head without affiliation numbers and links alone on their lines."""
    noise = {at for at in head if is_noise(page, at)}
    for at in noise:
        page.ignore(at, "affiliation")
    return [at for at in head if at not in noise]


def _under_kind(page: Page, head: list[int]) -> list[int]:
    """The head from the line under the kind on; what stands above is of a menu, unless only there people are named."""
    facts = next((at for at, mark in enumerate(page.marks) if mark and mark.rule in NUMBERS), len(page.lines))
    while facts < len(page.lines) and page.marks[facts] is not None:
        facts += 1
    start = next((at for at in head if 0 < at <= facts and (above := page.marks[at - 1]) and above.rule == "kind"), 0)
    over, under = [at for at in head if at < start], [at for at in head if at >= start]
    if len(find_people(page, over)) > 1 and not find_people(page, under):
        return over
    for at in over:
        page.ignore(at, "above the title")
    return under


def _under_numbers(page: Page, head: list[int]) -> list[int]:
    """The head from the line under the volume and pages on, if it stands over numbered addresses: whatever is above
    them is a site's menu, and a copy lost the people (Medknow)."""
    numbers = next((at for at, mark in enumerate(page.marks) if mark and {"volume", "page"} <= {*mark.fields}), None)
    title = numbers + 1 if numbers is not None else 0
    free = [*takewhile(lambda at: page.marks[at] is None, range(title, len(page.lines)))] if title else []
    if len(free) < MANY or page.lines[title].text.count(" ") < SENTENCE // 2:
        return head
    if not ADDRESS.match(page.lines[title + 1].text) or not is_place(page, title + 1):
        return head
    for at in head:
        if at < title:
            page.ignore(at, "above the title")
    return free


ADDRESS = regex(r"1\s+[^\W\d_]")  # "1 Department of Rain, Fen University, Oslo, Norway"
NUMBERS = ("facts", "source")


def _under_title(page: Page, head: list[int]) -> int:
    """What stands below the title, where no people do: places, an abstract; the line under the kind is a title."""
    if head and head[0] and (above := page.marks[head[0] - 1]) and above.rule == "kind":
        return head[0] + 1
    return next(
        (at for at in head[1:] if is_place(page, at) or _is_list(page, at) or _opens_abstract(page, at)),
        len(page.lines),
    )


def _is_list(page: Page, at: int) -> bool:
    """Whether a line has so many commas as a byline that is not understood."""
    return page.lines[at].text.count(",") > 2


def _use_title(page: Page, lines: list[int]) -> None:
    tail = words.TAIL.search(page.lines[lines[-1]].text) if lines else None
    named = AUTHORS.search(page.lines[lines[-1]].text) if lines else None
    if named and not find(page, "author"):
        use_byline(page, [(lines[-1], named.end(), len(page.lines[lines[-1]].text.rstrip()))], "byline")
        use_title(page, lines[-1], end=named.start())
    elif tail:
        for at in lines[:-1]:
            page.ignore(at, "above the title")
        use_title(page, lines[-1], end=tail.start())
    elif len(lines) > 1 and _is_under_kind(page, lines[0]) and page.lines[lines[1]].gap:
        use_title(page, lines[0])
        for at in lines[1:]:
            page.ignore(at, "title in another language")
    elif lines:
        use_titles(page, lines)


def _is_under_kind(page: Page, at: int) -> bool:
    above = page.marks[at - 1] if at else None
    return above is not None and above.rule == "kind"


def _opens_abstract(page: Page, at: int) -> bool:
    text = page.lines[at].text
    if RIGHTS.search(text) or text[0].islower():
        return False
    if words.LABELLED.match(text) or (len(text) > 2 * PROSE and text.endswith(".")):
        return True
    below = page.lines[at + 1].lower if at + 1 < len(page.lines) else ""
    return below.startswith(("key words", "keywords")) and text.endswith(".") and text.count(" ") >= SENTENCE


# "The … digital archive aims to make …. Copyright and Moral Rights remain with the authors …."
RIGHTS = regex(r"\bcopyright\b|\bmoral rights\b|digital archive|\bend users?\b|terms of use", re.IGNORECASE)


def _use_abstract(page: Page, rest: list[int]) -> None:
    """An abstract without a heading begins with the name of its first part, or is prose."""
    begins = [at for at in rest if _opens_abstract(page, at)]
    if find(page, "abstract") or not begins:
        return
    for at in takewhile(partial(_is_text, page, begins[0]), (at for at in rest if at >= begins[0])):
        page.use(at, "abstract", "abstract")


def _is_text(page: Page, first: int, at: int) -> bool:
    """Whether a line goes on with an abstract: with sentences, and none that thanks anybody."""
    line = page.lines[at]
    return at == first or not line.gap or (line.text[-1] in ".?!)”:" and not THANKS.match(line.text))


THANKS = regex(
    r"(?:This|The) \w+ (?:was|is|were|has been) (?:\w+ )?(?:supported|funded)|(?:We|The authors?) (?:thank|acknowledge)"
)


def _leave_affiliations(page: Page, rest: list[int]) -> None:
    """Numbers, what stands behind one or below one that is alone, and all lines of an unfolded list."""
    unfolded = is_unfolded(page)
    for at in rest:
        if unfolded or is_noise(page, at) or is_noise(page, at - 1) or AFFILIATION.fullmatch(page.lines[at].text):
            page.ignore(at, "affiliation")
