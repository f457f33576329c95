"""The head of a page: title, people and organisations, above the type line or below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.folding import bare_letters
from citekit.normalize.names import looks_like_byline, looks_like_organization
from citekit.normalize.names.certain import is_certain
from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation, opens_slashed
from citekit.readers.leads import number_end
from citekit.readers.pure.cells import use_people
from citekit.readers.pure.labelled import take_labelled
from citekit.readers.pure.mail import pass_over_mail
from citekit.readers.pure.sections import PARAGRAPH, opens_abstract
from citekit.readers.pure.terms import is_sentence
from citekit.readers.pure.title_block import (
    SITED,
    WRAPPED,
    find_people,
    find_places,
    find_title_block,
    has_break,
    is_place,
    is_prose,
    names_site,
    with_subtitle,
)
from citekit.readers.style_names import BUTTONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.page import Page

FINGERPRINT = regex(r"Dive into the research topics of ['‘\"“](.+)['’\"”]\.")  # "… of 'Skia: Exposing …'. Together"
# the same in other languages: "Dyk ned i forskningsemnerne om 'Sne'. Sammen …", "「雪の研究」の研究トピックを…"
NAMED = regex(r"[^'‘\"“„”«「『]{0,60}['‘\"“„”«「『](.+)['’\"”“»」』](?=[.。]|\s|[のをに의])")
HEAD_ENDS = frozenset({"abstract", "keywords", "subjects", "note", "funding", "access"})
LINK = regex(r"(?:https?://|www\.|doi:\s?|10\.\d{4,9}/)\S+", re.IGNORECASE)  # "www.example.org", "doi: 10.5555/rain"
SITE_ALONE = regex(r"[a-z0-9-]{1,30}(?:\.[a-z0-9-]{2,30}){1,3}\.[a-z]{2,7}")  # "research.fen.example", over the title
DOI = regex(r"\b(?:doi\.org/)?10\.\d{4,9}/", re.IGNORECASE)  # "doi.org/10.5555/"
NOT_HEAD = frozenset({"furniture", "heading", "skip", "metric", "count"})


def head_end(page: Page, main: int, type_at: int | None) -> int:
    """Where the head of the page ends: where text, a list or the table begins. Text over the people is the site's."""
    people: int | None = None
    if page.names[0] == "abstract" and type_at is None:
        return 0  # a copy of the text alone
    for at in range(1, main):
        if page.kinds[at] == "heading" and page.names[at].partition(":")[0] in HEAD_ENDS:
            return at
        text = page.lines[at].text
        if len(text) > PARAGRAPH and page.kinds[at] != "furniture" and _is_prose(text):
            if at > (type_at or 0):  # and so behind the people above it, if there are any
                return at
            people = _first_people(page, type_at or 0) if people is None else people
            if at > people:
                return at
        elif opens_abstract(page.lines, at):
            return at
    return main


def late_head(page: Page, end: int, type_at: int | None) -> int:
    """Where title and people stand right over a kind that is below other sections, as in a copy whose sections are out
    of order; 0 if they do not, or people are named above those sections."""
    if type_at is None or type_at < end + 2 or page.kinds[type_at - 1] or page.kinds[type_at - 2]:
        return 0
    title, people = page.lines[type_at - 2].text, page.lines[type_at - 1].text
    if not looks_like_byline(people) or looks_like_byline(title) or _first_people(page, end):
        return 0
    return type_at - 2


def _first_people(page: Page, type_at: int) -> int:
    """Where the people stand above the type line; 0 if none do."""
    found = find_people(page.lines, [at for at in range(type_at) if page.kinds[at] not in NOT_HEAD])
    return found[0] if found else 0


def _is_prose(text: str) -> bool:
    """Running text: sentences, or so many words that they would have to be a very long byline."""
    if is_certain(text):
        return False
    if has_break(text) and SENTENCES.search(text):
        return True
    return (len(text) > 300 or is_prose(text)) and not looks_like_byline(text)


SENTENCES = regex(
    r"[.!?](?<=[a-z]{3}.) (?:[A-Z“\"(].{0,200}? [a-z]+ [a-z]+ )"
)  # "… expressive aphasia. A brain magnetic resonance"


def named_title(page: Page) -> str | None:
    """The title as the fingerprint's sentence has it."""
    if "fingerprint" not in page.names:
        return None
    texts = [line.text for line, name in zip(page.lines, page.names, strict=True) if name == "fingerprint"]
    found = next(filter(None, (FINGERPRINT.match(text) or NAMED.match(text) for text in texts)), None)
    return found[1].strip() if found else None


def take_head(page: Page, head: range, type_at: int, named: str | None) -> None:
    """Title, people and organisations: above the type line, or below it where nothing of them is above."""
    pass_over_mail(page, [at for at in head if page.marks[at] is None])
    free = [at for at in _pass_addresses(page, head) if not _is_cited(page, head, at)]
    labelled = take_labelled(page, free)
    free = [at for at in free if at not in labelled]
    above = _above(page, free, type_at)
    near = _right_over(page, above) if labelled and min(labelled) > type_at else above
    block = find_title_block(page.lines, near or _below(page, free, type_at), named)
    below = _below(page, free, type_at) if above else []
    people = block.people or find_people(page.lines, below)
    if not block.people and (people or labelled):
        block = with_subtitle(page.lines, block)
    text = [] if people or labelled else _find_text(page, free, block.title, named)
    for at in text:
        if is_sentence(page.lines[at].text):
            page.use(at, "abstract", "running text without a heading")
    title = block.title or _worded_title(page, people)
    _take_title(page, _once(page, [at for at in title if at not in text]), named)
    _take_people(page, people)
    places = block.organisations or find_places(page.lines, below, people or sorted(labelled))
    if people:
        text += [at for at in places if _is_abstract(page.lines[at].text)]
    _pass_places(page, [at for at in places if at not in text], sure=bool(people or labelled))
    for at in free:
        if at < type_at and at not in text:
            page.ignore(at, "above the title")


def _worded_title(page: Page, people: list[int]) -> list[int]:
    """The first line of a paste, right over the people, though its words are a portal's: "Notes", "Search", "1984"."""
    said = people[:1] == [1] and page.kinds[0] in WORDED and not page.lines[0].lower.startswith(SKIP)
    return [0] if said else []


WORDED = frozenset({"furniture", "heading", "skip", "count", "metric"})
SKIP = "skip to "


def _take_title(page: Page, title: list[int], named: str | None) -> None:
    """The title, unless the fingerprint's sentence has it better."""
    better = named is not None and _is_written_better(named, [page.lines[at].text for at in title])
    for at in title:
        if better:
            page.ignore(at, "repeated")
        else:
            page.use(at, "title", "title", 0, _without_site(page, at))


def _is_written_better(named: str, title: list[str]) -> bool:
    """Whether the fingerprint's sentence has the title as it was written, and its lines in capitals, or without what
    stands between title and subtitle."""
    if len(title) == 1:
        return title[0] == named.upper() != named
    same = title != [] and bare_letters("".join(title)) == bare_letters(named)
    return same and (len(title[0]) < WRAPPED or " ".join(title) != named)


def _without_site(page: Page, at: int) -> int:
    """Where the title ends on its line. Under the page's address a browser's view for reading prints the name of the
    window: "Marks that survive — University of the Fens"."""
    text = page.lines[at].text
    if not any(map(text.__contains__, SITED)) or not any(mark and mark.rule == ADDRESS for mark in page.marks[:at]):
        return len(text)
    cuts = [cut for separator in SITED if (cut := text.rfind(separator)) > 0]
    return next((cut for cut in cuts if is_place(text[cut + 3 :]) or names_site(text[cut + 3 :])), len(text))


def _find_text(page: Page, free: list[int], title: list[int], named: str | None) -> list[int]:
    """The lines over a table alone, without kind and people, of which none begins like the title that the page names,
    or which go on with a sentence where it names none: an abstract whose heading was lost, or its end."""
    if "type" in page.kinds:
        return []
    if named is None:
        text = [at for at in title if page.lines[at].text[0].islower() and is_sentence(page.lines[at].text)]
    else:
        alike = any(page.lines[at].lower[:ALIKE] == named[:ALIKE].lower() for at in title)
        text = [] if alike else title
    return [at for at in free if at in text or is_sentence(page.lines[at].text)] if text else []


ADDRESS = "address of the page"
ALIKE = 8


def _behind_menu(page: Page, above: list[int]) -> list[int]:
    """The lines behind the last entry of a portal's menu: others between its entries are entries too."""
    entries = [at for at in range(above[-1]) if page.kinds[at] == "skip" or page.names[at] == "navigation"]
    return above if len(entries) < MENU else [at for at in above if at > entries[-1]]


MENU = 3
"""A menu has so many entries."""


def _pass_addresses(page: Page, head: range) -> Iterator[int]:
    """The lines that may be title, people or places. The page's address is passed over; a DOI waits for the walk."""
    first = True
    for at in head:
        if page.marks[at] is None and page.kinds[at] not in NOT_HEAD and not page.lines[at].joined:
            text = page.lines[at].text
            if at and page.lines[at - 1].lower in BUTTONS and opens_slashed(text):
                return  # a citation in the style "Standard", and what it goes on in
            if _is_reference(text):
                continue
            if not LINK.fullmatch(text) and not (first and SITE_ALONE.fullmatch(text)):
                first = False
                yield at
            elif not DOI.search(text):
                page.ignore(at, ADDRESS)


def _is_cited(page: Page, head: range, at: int) -> bool:
    """Whether a line is a citation below "Cite this", over the title."""
    if not may_be_citation(page.lines[at].text, SHORTEST):
        return False
    return any(page.names[above] == "cite-this" for above in range(head.start, at))


def _is_reference(text: str) -> bool:
    """Whether a line is a citation behind its number, of a list above the page."""
    number = number_end(text)
    if not number or not may_be_citation(text[number:], SHORTEST):
        return False
    from citekit.readers.citations import read_citation  # for such pastes only

    return read_citation(text[number:]) is not None


SHORTEST = 30


def _above(page: Page, free: list[int], type_at: int) -> list[int]:
    """The lines over the type line; none if they only name the site."""
    above = [at for at in free if at < type_at]
    if not all(names_site(page.lines[at].text) for at in above):
        return _behind_menu(page, above)
    for at in above:
        page.ignore(at, "above the title")
    return []


def _right_over(page: Page, above: list[int]) -> list[int]:
    """The lines right over the type line: the title, where the people are named below; a gap parts others from it."""
    start = next((place for place in range(len(above) - 1, 0, -1) if page.lines[above[place]].gap), 0)
    return above if not above or is_place(page.lines[above[-1]].text) else above[start:]


def _take_people(page: Page, people: list[int]) -> None:
    if people and _heads_people(page, people[0] - 1):
        page.ignore(people[0] - 1, "heading")
    for at in _once(page, people):
        use_people(page, at, "byline")
        page.ignore(at, "byline")


def _pass_places(page: Page, places: list[int], *, sure: bool) -> None:
    """Lines of organisations; where no people are found, `sure` is false, and another line may name them."""
    for at in places:
        if sure or looks_like_organization(page.lines[at].text):
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


def _below(page: Page, free: list[int], type_at: int) -> list[int]:
    """Lines under the type line that may be title or people."""
    lines = page.lines
    headed = any(at < type_at for at in free)  # else "What is rain? / Was ist Regen?" is the title
    below = (at for at in free if at > type_at and not (headed and opens_slashed(lines[at].text)))
    return [at for at in below if len(lines[at].text) < PARAGRAPH or looks_like_byline(lines[at].text)]


def take_named(page: Page) -> None:
    """Without a title line, the fingerprint's sentence has the title."""
    if any(field.name == "title" for field in page.draft.fields):
        return
    for at, line in enumerate(page.lines):
        if found := FINGERPRINT.match(line.text):
            page.marks[at] = None
            page.use(at, "title", "fingerprint sentence", *found.span(1))
            return
