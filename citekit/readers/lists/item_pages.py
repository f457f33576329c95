"""One item of a list as a page of raw fields: title, citation, DOI line, supervisors, type line."""

from __future__ import annotations

from operator import lt
from typing import TYPE_CHECKING

from citekit.draft import Field
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined, Piece
from citekit.readers.linked_doi import use_linked_doi
from citekit.readers.lists.citation import (
    find_sentence,
    kind_of,
    leading_people,
    looks_like_citation,
    may_be_citation,
    read_citation,
)
from citekit.readers.lists.items import DOI, STATUS_LINE, SUPERVISED, Item, Sweep, is_formatted, is_kind
from citekit.readers.lists.noise import glued_badges
from citekit.readers.lists.one_line import find_glue
from citekit.readers.lists.parts import Part, use_parts
from citekit.readers.lists.people import is_people, starts_with_people, use_people
from citekit.readers.lists.repeated_title import read_repeated, repeats_title
from citekit.readers.lists.slashed import find_slashed, part_slashed, use_slashed
from citekit.readers.page import Page, shorten
from citekit.readers.pure.title_start import GOES_ON as OPEN

if TYPE_CHECKING:
    from citekit.readers.lines import Line

SLASHED = regex(
    r"[.?!] /\s?[^\W\d_][^;/,]{1,40}, [^\W\d_a-z][^;/,]{1,40}(?:\([^()]{3,20}\))?;"
)  # "Rain. / Lind, Karin; Ek, Tom"
NUMBERED = regex(r"[\[(]?(\d{1,4})[.)\]]{1,2}\s+(?=\S)")  # "12. ", "[12] "
ABBREVIATED = regex(r"(?:\.\.|(?:^|[\s.(])[A-ZÀ-Þ]\.[A-ZÀ-Þ]\.)$")  # "in the U.S."
WRAPPED = 50  # a shorter line was not broken by a window's edge


def find_citation(lines: list[Line], item: Item) -> list[int]:
    """The lines of an item's citation: the last that can be one, with those that a window broke off it."""
    texts = item.texts
    if len(texts) == 1 and _title_end(lines, item, texts[0]):
        return texts
    said = [_text_of(lines, item, at) for at in texts]
    places = range(len(texts) - 1, -1, -1)
    index = next((at for at in places if looks_like_citation(said[at]) or find_sentence(said[at])), -1)
    if index < 0:
        index = next((at for at in places[:-1] if repeats_title(said[at - 1], said[at])), -1)
    if index < 0 and item.type_at >= 0:
        index = next((at for at in places[:-1] if may_be_citation(said[at])), -1)
        if index < 0 and _is_undated(said[-1]) and len(texts) > 1:
            index = len(texts) - 1
    return texts[_first_of_people(lines, texts, index) :] if index >= 0 else []


def _is_undated(text: str) -> bool:
    """Whether a line has people and something behind them, though no date: "Doe, J., Priority No. DK201900123"."""
    return starts_with_people(text[:BEGINNING]) and leading_people(text) < len(text)


BEGINNING = 300


def _title_end(lines: list[Line], item: Item, at: int) -> int:
    """Where the title ends that stands on the line of the citation: "Gulls. Doe, J., …", "GullsDoe, J., …"; else 0."""
    text = _text_of(lines, item, at)
    end = find_sentence(text) or (find_glue(text) if at == item.texts[0] else 0)
    return 0 if SHORT_NUMBER.fullmatch(text, 0, end) else end


SHORT_NUMBER = regex(r"[\[(]?\d{1,3}[\].)\s]*")  # "8. ", before "Doe, J.; Roe, K.": the number of the item, no title


def _first_of_people(lines: list[Line], texts: list[int], index: int) -> int:
    """Up over lines of people that go on: "Young, J., Butler, C. &"."""
    while index > 1:
        above = lines[texts[index - 1]].text.rstrip()
        if above[-1] not in ",&" or not is_people(above.rstrip(" ,&")):
            break
        index -= 1
    return index


def _text_of(lines: list[Line], item: Item, at: int) -> str:
    """A line without the type line that stands on it."""
    return lines[at].text[: item.type_start] if at == item.type_at else lines[at].text


def make_pages(sweep: Sweep) -> list[Page]:
    """Pages that cover all lines, in order; behind the last item one without fields."""
    sweep.items[:] = [part for item in sweep.items for part in part_slashed(sweep, item)]
    cited = [find_citation(sweep.lines, item) for item in sweep.items]
    numbered = _is_numbered(sweep, cited)
    pages = [_read_item(sweep, item, own, numbered) for item, own in zip(sweep.items, cited, strict=True)]
    if sweep.languages:
        _report_unseen(sweep, cited, pages)
    rest = Page(sweep.lines[sweep.start :])
    _leave(rest, sweep, sweep.start)
    return [*pages, rest] if rest.lines else pages


def _report_unseen(sweep: Sweep, cited: list[list[int]], pages: list[Page]) -> None:
    """Say once for each language that a word was read which rests on nothing seen."""
    from citekit.readers.lists.unseen import find_unseen

    told: set[str] = set()
    for item, own, page in zip(sweep.items, cited, pages, strict=True):
        for at in [item.type_at, *own] if item.work else ():
            for unseen in find_unseen(sweep.lines[at].text, sweep.languages, is_type=at == item.type_at):
                if at >= 0 and unseen["language"] not in told:
                    told.add(unseen["language"])
                    page.doubt("unseen-wording", at - item.start, **unseen)


def _leave(page: Page, sweep: Sweep, start: int, above: int = 0) -> None:
    """Mark what no field took: ignored by its rule (what stands `above` the first title too), or unread."""
    for at in range(len(page.lines)):
        rule = sweep.rules.get(start + at) or _rule_above(page.lines[at].text, at, above)
        if not rule and "concept" in (sweep.rules.get(start + at - 1), sweep.rules.get(start + at + 1)):
            rule = "concept"  # "Earth and Planetary Sciences" over its concepts
        if rule:
            page.ignore(at, rule)
        elif page.marks[at] is None:
            page.unread(at)


def _rule_above(text: str, at: int, above: int) -> str:
    """Why a line above the first title is passed over: none for one with a date, a DOI or a kind, as of a work."""
    return "above the list" if at < above and not DATED.search(text) and not is_kind(text) else ""


# "Lind, Karin. Rain in Harbours, 2019", "10.5555/rain.1"
DATED = regex(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\b10\.\d{4,9}/\S")


def _is_numbered(sweep: Sweep, cited: list[list[int]]) -> bool:
    """Whether the titles are counted: "1. ", "2. ", "3. "; another list may stand above or below them."""
    numbers = []
    for item, own in zip(sweep.items, cited, strict=True):
        titles = _title_pieces(sweep, item, own)
        found = NUMBERED.match(sweep.lines[item.start + titles[0][0]].text) if titles else None
        numbers.append(int(found[1]) if found else -1)
    shown = [number for number in numbers if number >= 0]
    if shown == numbers and len(shown) > 2 and all(map(lt, shown, shown[1:])):
        return True  # an item between them may not have been read
    if not shown or shown != list(range(shown[0], shown[0] + len(shown))):
        return False
    at = numbers.index(shown[0])
    together = numbers[at : at + len(shown)] == shown
    return together and shown[0] > 0 and (len(shown) > 1 or numbers == [1])


def _read_item(sweep: Sweep, item: Item, cited: list[int], numbered: bool) -> Page:
    """One item as a page of raw fields; one without for an activity or a prize."""
    page = Page(sweep.lines[item.start : item.end])
    page.group = sweep
    if not item.work:
        for at in range(len(page.lines)):
            page.ignore(at, sweep.rules.get(item.start + at, "no work"))
        return page
    if (slashed := find_slashed(sweep, item)) and slashed.end > item.texts[-1]:
        use_slashed(sweep, item, page, slashed)
        _use_rest(sweep, item, page, slashed.end)
        _leave(page, sweep, item.start)
        return page
    title = _use_title(sweep, item, page, cited, numbered)
    if title >= 0 or cited:
        _use_citation(sweep, item, page, cited)
        _use_rest(sweep, item, page, item.start + max(title, 0))
        use_linked_doi(page)
    _leave(page, sweep, item.start, title if item.start == 0 else 0)
    return page


def _use_title(sweep: Sweep, item: Item, page: Page, cited: list[int], numbered: bool) -> int:
    """Take the line above the citation (or above the type line) with those that a window broke, or what stands before
    the citation on its own line; where it begins, -1 without one."""
    pieces = _title_pieces(sweep, item, cited)
    if not pieces:
        return -1
    first = pieces[0][0]
    number = NUMBERED.match(page.lines[first].text) if numbered else None
    joined = Joined(page, [(first, number.end() if number else 0, pieces[0][2]), *pieces[1:]])
    if (len(pieces) > 1 and is_formatted(joined.text)) or SLASHED.search(joined.text):
        return -1  # a citation that a window broke, or one whose people stand behind a slash
    use_parts(joined, [Part("title", _behind_menu(joined.text), _without_stop(joined.text), "title")])
    if len(pieces) > 1:
        page.doubt("title-joined", first, text=joined.text)
    return first


def _title_pieces(sweep: Sweep, item: Item, cited: list[int]) -> list[Piece]:
    """Where the title stands: the lines of the page, and how much of each."""
    if cited and (end := _title_end(sweep.lines, item, cited[0])):
        return [(cited[0] - item.start, 0, end)]
    texts = [at for at in item.texts if (at < cited[0] if cited else at != item.type_at)]
    if len(texts) > 1 and not cited and INITIALED.fullmatch(sweep.lines[texts[-1]].text):
        texts = texts[:-1]
    if not texts:
        return _before_type(sweep, item) if not cited else []
    places = range(_first_of_title(sweep.lines, texts), texts[-1] + 1)
    return [(at - item.start, 0, len(sweep.lines[at].text)) for at in places]


INITIALED = regex(r"(?:[^\W\d_a-z]\.[\s-]?){1,3}(?:[a-z]{2,4}\s){0,2}[^\W\d_a-z][\w’'-]+")  # "T. J. Lind"


def _before_type(sweep: Sweep, item: Item) -> list[Piece]:
    """The title where it alone stands before the type line; with a date it may be people and title in one, and which
    is which cannot be told: "Gulls of Esbjerg Doe, J., 2024, Fen Press. Research output: Book"."""
    if item.type_at < 0 or may_be_citation(_text_of(sweep.lines, item, item.type_at)):
        return []
    return [(item.type_at - item.start, 0, item.type_start)]


def _first_of_title(lines: list[Line], texts: list[int]) -> int:
    first = texts[-1]
    for at in reversed(texts[:-1]):
        if at != first - 1 or lines[first].gap or not _goes_on(lines[at], lines[first]):
            break
        first = at
    return first


def _goes_on(line: Line, below: Line) -> bool:
    """Whether a window broke a title here: a long line, and no end of a sentence; or one that is left open."""
    if line.bullet or line.heading or below.bullet or below.heading or line.text[-1] in ".!?%":
        return False
    small = len(line.text) >= HALF and SMALL.match(below.text) is not None
    return len(line.text) >= WRAPPED or small or OPEN.search(line.text) is not None


HALF = 25
SMALL = regex(r"[a-z]+(?: |$)")  # "morning, and what to do about" / "it"; no "mRNA in fish"


def _behind_menu(text: str) -> int:
    """Where a title begins, behind a portal's menu and the count of the list, or the marks of the item above, where a
    copy lost the breaks between."""
    found = MENU.match(text) if text[:1].isalpha() else None
    found = BADGES.match(text, found.end() if found else 0) or found
    return found.end() if found else 0


MENU = regex(
    r".{0,120}?Skip to (?:main )?(?:content|navigation|search).{0,400}?(?<!\d)\d{1,6} results?"
    r"(?:Sort by(?:(?:Publication Year|Start date|Relevance|Citations|Title|Type)(?:, |(?=[A-Z]))){1,12})?"
    r"(?:Search results)?"
    r"(?:\s|(?=[^\W\d_a-z]))"
)
# "Open Access3 Link opens in a new tab Citations (Scopus)Reeds under Snow", "File12 Downloads (Pure)Reeds under Snow"
BADGES = regex(
    r"(?:(?:Open [Aa]ccess|File)(?=[A-Z\d])|\d[\d,]{0,6}\s?(?:Link opens in a new tab\s?)?"
    r"(?:Citations? \((?:Scopus|Web of Science|SciVal)\)|(?:Scopus|Web of Science|SciVal) [Cc]itations?"
    r"|Downloads? \(Pure\))){1,6}(?=[^\W\d_a-z]|[“\"'‘¿¡])"
)


def _without_stop(text: str) -> int:
    """The end without the full stop that closes a title; that of "U.S." and dots stay."""
    bare = text.rstrip()
    return len(bare) - 1 if bare.endswith(".") and not ABBREVIATED.search(bare) else len(bare)


def _use_citation(sweep: Sweep, item: Item, page: Page, cited: list[int]) -> None:
    """Take the parts of the citation; an item without one has the year that it stands under."""
    if not cited:
        if item.year_at >= 0:
            line = sweep.lines[item.year_at]
            page.draft.fields.append(Field("issued", line.text, line.whole(), "year line"))
        return
    places = _broken(sweep.lines, cited)
    pieces = [(at - item.start, 0, len(_text_of(sweep.lines, item, at))) for at in places]
    pieces[0] = (pieces[0][0], _title_end(sweep.lines, item, cited[0]), pieces[0][2])
    joined = Joined(page, pieces)
    parts = _read_repeated(page, joined) or read_citation(joined.text, kind_of(_type_text(sweep, item)))
    use_parts(joined, parts)
    for part in parts:
        if part.name.startswith("incomplete:"):
            words = {"field": part.name.partition(":")[2], "text": joined.text[part.start : part.end]}
            page.doubt("people-incomplete", places[0] - item.start, **words)


def _read_repeated(page: Page, joined: Joined) -> list[Part]:
    """The parts of a citation that repeats the page's title; what it does not understand of that is told."""
    title = next((field.text for field in page.draft.fields if field.name == "title"), "")
    found = None if looks_like_citation(joined.text) else read_repeated(title, joined.text)
    if found and found.rest:
        words = ", ".join(joined.text[start:end] for start, end in found.rest)
        page.doubt("unread-line", joined.pieces[0][0], text=shorten(words))
    return found.parts if found else []


def _broken(lines: list[Line], cited: list[int]) -> list[int]:
    """The citation's first line and those below that go on with it."""
    whole = [cited[0]]
    for at in cited[1:]:
        short = len(lines[whole[-1]].text) < WRAPPED and len(lines[at].text) < WRAPPED
        if at != whole[-1] + 1 or lines[at].gap or short:
            break
        whole.append(at)
    return whole


def _type_text(sweep: Sweep, item: Item) -> str:
    if item.type_at < 0:
        return ""
    text = sweep.lines[item.type_at].text[item.type_start :].rstrip()
    badges = glued_badges(sweep.languages).search(text, max(0, len(text) - 200))
    return text[: badges.start()] if badges else text


def _use_rest(sweep: Sweep, item: Item, page: Page, first: int) -> None:
    """Status line, DOI line, supervisors, type line; a DOI above the `first` line of the title is another's."""
    _use_status(sweep, item, page)
    if item.doi_at >= first and (found := DOI.search(sweep.lines[item.doi_at].text)):
        page.use(item.doi_at - item.start, "doi", "DOI line", *found.span(1))
    for at in range(item.start, item.end) if sweep.translations else ():
        if start := sweep.translations.get(at):
            page.use(at - item.start, "translated_title", "translated title", start)
    for at in sweep.abstracts.intersection(range(item.start, item.end)) if sweep.abstracts else ():
        page.use(at - item.start, "abstract", "paragraph")
    if item.supervised_at >= item.start:
        _use_supervisors(page, item.supervised_at - item.start)
    if item.type_at >= 0:
        end = item.type_start + len(_type_text(sweep, item))
        page.use(item.type_at - item.start, "work_type", "type line", item.type_start, end)


def _use_status(sweep: Sweep, item: Item, page: Page) -> None:
    """Take a status that stands over the title, where the citation has none."""
    known = any(field.name == "status" for field in page.draft.fields)
    for at in range(item.start, item.end) if not known else ():
        if sweep.rules.get(at) == STATUS_LINE:
            page.use(at - item.start, "status", STATUS_LINE)


def _use_supervisors(page: Page, at: int) -> None:
    text = page.lines[at].text
    if head := SUPERVISED.match(text):
        parts, _ = use_people(text, head.end(), len(text), "supervisor")
        use_parts(Joined(page, [(at, 0, len(text))]), parts)
