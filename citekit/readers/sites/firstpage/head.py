"""Title over people, as a first page prints them among what is none of either."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.folding import bare_letters
from citekit.normalize.names import looks_like_person
from citekit.normalize.names.surnames import GIVEN
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.sites.firstpage.byline import MAIL, is_sure, read_byline
from citekit.readers.sites.firstpage.statements import STARTS
from citekit.readers.sites.head import INITIALED, SHOUTED, is_place
from citekit.readers.sites.people import whole
from citekit.readers.sites.publisher.journal import CALLED, CAPITALS
from citekit.readers.sites.site import find
from citekit.readers.sites.translated import are_translations
from citekit.source import Span

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page
    from citekit.readers.sites.firstpage.byline import Byline

LONGEST, SHORTEST, WIDEST = 7, 8, 160
"""Lines and letters of a title."""
MARKED = regex(r"\s*[*†‡§¶#⋆☆✩∗⁎]+$")  # "Grouping synonyms by definitions *"
SIGNED = regex(r"[*†‡§¶∗⁎]")
LABEL = regex(r"(?:Full |Article )?Title\s?:\s*|(?-i:OPEN\s+(?=[A-Z]))", re.IGNORECASE)
LAST_INITIALS = regex(r"\s(?:[^\W\d_a-z]\.?-?){1,4}$")
FULL = regex(r"[^\W\d_][^\W\d_A-Z]+[\s-]")
OPEN = regex(
    r"(?:[-–—,:/(]|\b(?:of|and|the|for|in|into|to|with|by|from|on|a|an|at|as|or|via|using|its|their|between|among|under"
    r"|de|du|des|der|und|et|la|le|und|für|von|y|e|del|da|do))$",
    re.IGNORECASE,
)
"""How a line ends with which a title goes on below."""
ADDRESS = regex(
    r"\b(?:Department|Dept\.|Universit|Institut|Laborator|Faculty|College|Hospital|Box)\w*\b.*,|,.*\b\d{5}\b"
    r"|,\s*(?:USA|U\.S\.A\.|UK|China|Germany|France|Italy|Japan|Spain|Canada|India|Australia|[A-Z]{2})\.?$"
)
NAMES = regex(
    r"(?:[^\W\d_]{2,},?\s?\d{1,2}(?:,\d{1,2})*\s?[,&].*){2}|(?:,\s?[a-h]\s(?=[A-Z]\.).*){2}|\b(?:M\.?D|Ph\.?D|MSc)\b\.?[\s,*\d†‡]"
)
"""People that were not understood: "Jonas Sawierucha 1, Viola Ha ¨hnel 1,", "Catherine Hudon MD MSc, 1"."""
UNKNOWN_HEAD = regex(r"(?=.*\b(?:Vol|No|pp)\b\.?\s?\d).*\b\d{4}\b", re.IGNORECASE)
"""A running head that was not understood: "Astron. Nachr. / AN 999, No. 88, 789 -791 (2006)"."""
PROSE = regex(r"[a-z)\]]\.$")


def use_titled(page: Page, head: list[int], title: str) -> bool:
    """The title that the page's own citation has: its lines in the head, and the people below it."""
    wanted = bare_letters(title)
    for place in range(len(head)):
        lines = _same(page, head[place:], wanted)
        if lines:
            _use_title_once(page, lines)
            _use_people(page, [at for at in head if at > lines[-1]])
            return True
    return False


def _use_title_once(page: Page, lines: list[int]) -> None:
    """The title, unless it was taken from a cover's lines above."""
    known = find(page, "title")
    if known is None or known.rule != "title":
        _use_title(page, lines)
    for at in lines:
        page.ignore(at, "repeated")


def _same(page: Page, head: list[int], wanted: str) -> list[int]:
    """The first lines of a head, as many as have these letters and no others."""
    letters, lines = "", list[int]()
    for at in head[: 2 * LONGEST]:
        letters += bare_letters(page.lines[at].text)
        lines.append(at)
        if letters == wanted:
            return lines
        if not wanted.startswith(letters):
            break
    return []


def _use_people(page: Page, below: list[int]) -> None:
    """People right under the title, if they are the same as those of the citation; which may have them in full."""
    byline = read_byline(page, below, 0) if below else None
    cited = [field.text for field in page.draft.fields if field.name == "author"]
    whole_list = find(page, "incomplete:author") is None and bool(cited)
    texts = [byline.joined.text[slice(*name)] for name in byline.names] if byline else []
    if byline and whole_list and all(map(_is_full, cited)) and len(texts) == len(cited):
        for at in byline.lines:
            page.ignore(at, "byline")
    elif byline and (not cited or _are_same(texts, cited)):
        _use_byline(page, byline)
    elif byline and cited and not all(map(_is_full, cited)):
        _use_apart(page, below, cited)


def _use_apart(page: Page, below: list[int], cited: list[str]) -> None:
    """The people of the citation, each on a line over an address, if all of them stand so (PLOS)."""
    read = [read_byline(page, below, place) for place in range(len(below))]
    apart = [byline for byline in read if byline and len(byline.lines) == len(byline.names) == 1]
    texts = [byline.joined.text[slice(*byline.names[0])] for byline in apart]
    if len(texts) == len(cited) and _are_same(texts, cited):
        for byline in apart:
            _use_byline(page, byline)
        for at in range(apart[0].lines[0], apart[-1].lines[0]):
            page.ignore(at, "affiliation")


def _is_full(name: str) -> bool:
    """Whether a name has no initials in the place of given names: "Karin B. Lind"."""
    return "," not in name and FULL.match(name) is not None and LAST_INITIALS.search(name) is None


def _are_same(texts: list[str], cited: list[str]) -> bool:
    """Whether the names of a page are those of its citation, which may cut the list."""
    return len(texts) >= len(cited) and all(
        _family_letters(other) & _family_letters(text) for text, other in zip(texts, cited, strict=False)
    )


def _family_letters(name: str) -> set[str]:
    return {bare_letters(word) for word in name.replace(",", " ").split() if len(bare_letters(word)) > 2}


def use_head(page: Page, head: list[int]) -> bool:
    """People that are sure to be such, and the lines over them as the title; nothing where either is not certain."""
    for place in range(1, len(head)):
        if OPEN.search(page.lines[head[place] - 1].text):
            continue
        byline = read_byline(page, head, place)
        if byline is None or not is_sure(page, byline):
            continue
        title = _title(page, head[:place], head[place])
        if not title or (not byline.marked and len(title) > 1 and _may_be_author(page, title)):
            return False
        _use_title(page, title)
        _use_byline(page, byline)
        _use_columns(page, [at for at in head if at > byline.lines[-1]])
        return True
    return False


def _may_be_author(page: Page, title: list[int]) -> bool:
    """Whether the last line may be another author, and none of the title: whose lines all are in capitals, or none."""
    if OPEN.search(page.lines[title[-2]].text):
        return False
    if page.lines[title[-1]].text.isupper() and page.lines[title[-2]].text.isupper():
        return len(page.lines[title[-2]].text) < HALF
    return looks_like_person(page.lines[title[-1]].text)


def _is_columned(page: Page, byline: Byline) -> bool:
    """Whether one name stands alone over a place of work, and has a sign, an initial or a known given name."""
    text = page.lines[byline.lines[0]].text
    mailed = MAIL.search(text) is not None
    if len(byline.names) > 1 or "," in text.rstrip(",") or (not mailed and is_place(page, byline.lines[0])):
        return False
    name = byline.joined.text[slice(*byline.names[0])]
    shown = mailed or SIGNED.search(text) or INITIALED.match(name) or SHOUTED.fullmatch(name)
    at = byline.lines[-1] + 1
    return (
        bool(shown or name.split()[0].capitalize() in GIVEN)
        and at < len(page.lines)
        and (is_place(page, at) or "@" in page.lines[at].text)
    )


def _use_columns(page: Page, below: list[int]) -> None:
    """People whose places of work stand under each of them."""
    place = 0
    while place < len(below):
        byline = read_byline(page, below, place)
        if byline and len(byline.lines) == 1 and _is_columned(page, byline):
            _use_byline(page, byline)
        place += len(byline.lines) if byline else 1


def _title(page: Page, above: list[int], below: int) -> list[int]:
    """The lines over the people that nothing parts from them; none where they may be something else."""
    lines = [above[-1]]
    if not all(page.marks[at] for at in range(above[-1] + 1, below)):
        return []
    for at in reversed(above[:-1]):
        if at != lines[0] - 1 or _parts(page, at, lines[0]):
            break
        lines.insert(0, at)
    if len(lines) > 1 and _is_journal(page, lines[0]):
        del lines[0]
    lines = _without_section(page, lines)
    text = " ".join(page.lines[at].text for at in lines)
    if len(lines) > LONGEST or sum(map(str.isalpha, text)) < SHORTEST or not _is_title(page, lines):
        return []
    if STARTS.match(text):
        return []  # a statement that was not understood
    return lines


def _is_journal(page: Page, at: int) -> bool:
    """Whether a line is the journal's name, which the head has in short: "Annales Henri Roe" for "Ann. Henri Roe"."""
    container = find(page, "container_title")
    short = container.text.split() if container else []
    words = page.lines[at].text.split()
    pairs = zip(short, words, strict=False)
    return 1 < len(short) == len(words) and all(word.startswith(part.rstrip(".")) for part, word in pairs)


def _parts(page: Page, at: int, below: int) -> bool:
    """Whether a line ends what stands above a title: prose, a gap, another heading."""
    upper, lower = page.lines[at], page.lines[below]
    if lower.gap and CALLED.search(upper.text) and CAPITALS.fullmatch(upper.text):
        return True  # a journal's name
    gapped = lower.gap and not all(line.gap for line in page.lines[1:]) and not _is_rest(upper, lower)
    if gapped or upper.heading != lower.heading or len(upper.text) > WIDEST:
        return True
    if upper.text.isdecimal():
        return True  # the number of the page
    return PROSE.search(upper.text) is not None or UNKNOWN_HEAD.match(upper.text) is not None


def _is_rest(upper: Line, lower: Line) -> bool:
    """Whether a line below a gap is the rest of a title that fills the line above: one word, or one that begins small,
    or both in capitals; or the line above ends in the middle of it ("Rain in")."""
    if (
        not (upper.text[-1].isalpha() or upper.text[-1] == ":")
        or not PART <= len(upper.text) <= WIDEST
        or lower.heading
    ):
        return False
    if lower.text[0].islower() or (lower.text.isupper() and upper.text.isupper()) or OPEN.search(upper.text):
        return True
    return " " not in lower.text and len(upper.text) >= FILLED


FILLED, HALF, PART = 50, 35, 25


def _without_section(page: Page, lines: list[int]) -> list[int]:
    """Lines without a journal's section in capitals over a title that is not in them."""
    capitals = [page.lines[at].text.isupper() for at in lines]
    if capitals[0] and not all(capitals) and not OPEN.search(page.lines[lines[0]].text):
        first = capitals.index(False)
        if first > 1 and SHOUTS.match(page.lines[lines[first]].text):
            return lines  # it goes on in capitals, and has words in brackets behind them
        return lines[first:] if not any(capitals[first:]) else []
    return lines[1:] if len(lines) > 1 and _is_section(page.lines[lines[0]].text, page.lines[lines[1]].text) else lines


SHOUTS = regex(r"[^\W\d_a-z]{3,}\b")


def _is_section(first: str, second: str) -> bool:
    """Whether a line of few words over one twice as long is none that was broken: "Male Health"."""
    if second[0].islower() or OPEN.search(first) or first[-1] in "?!":
        return False
    return first.count(" ") < 3 and len(first) * 2 < len(second)


def _is_title(page: Page, lines: list[int]) -> bool:
    """Whether lines may be a title: no sentence's end or list of names, no place of work, no address."""
    texts = [page.lines[at].text for at in lines]
    if any("@" in text or "://" in text for text in texts) or texts[-1].endswith((",", ";", ":")):
        return False
    if any(ADDRESS.search(text) or NAMES.search(text) for text in texts):
        return False
    if len(lines) == 1 and looks_like_person(texts[0]) and INITIALED.match(texts[0]):
        return False
    named = len(lines) == 1 and is_place(page, lines[0]) and find(page, "container_title") is None
    return not named or (texts[0].count(" ") > FEW and BODY.search(texts[0]) is None)


FEW = 3
"""Blanks in the name of a field alone: "Modern Languages", "Ear, Nose and Throat"."""
BODY = regex(
    r"@|\b(?:Universi|Colleg|Institut|Laborator|Depart|Dept|School|Facult|Division|Cent(?:er|re)|Hospital|Clinic|Chair"
    r"|Academ|Societ|Associat|Ministr|Agenc|Compan|Counci|Foundation|Group|Office|Inc|Ltd|GmbH)",
    re.IGNORECASE,
)
"""What names a body: a place of work, and no title."""


def _use_title(page: Page, lines: list[int]) -> None:
    """Take the title; what no word tells above it is none of the work, but for a line that may be of the title."""
    if original := _original(page, lines[0], " ".join(page.lines[at].text for at in lines)):
        for at in lines:
            page.ignore(at, "title in another language")
        lines = original
    for at in range(lines[0]):
        if page.marks[at] is None and at == lines[0] - 1 and not _parts(page, at, lines[0]):
            page.unread(at)
        elif page.marks[at] is None:
            page.ignore(at, "above the title")
    lines = _without_translation(page, lines)
    joined = Joined(page, [whole(page, at) for at in lines])
    end = MARKED.search(joined.text)
    label = LABEL.match(joined.text)
    joined.use("title", "title", label.end() if label else 0, end.start() if end else len(joined.text), "page")


def _original(page: Page, first: int, text: str) -> list[int]:
    """The lines over a title in English that say the same in another language, beyond a gap."""
    start = first
    while start and page.marks[start - 1] is None and (start == first or not page.lines[start].gap):
        start -= 1
    above = " ".join(page.lines[at].text for at in range(start, first))
    alike = len(above) < 2 * len(text) < 4 * len(above)
    return [*range(start, first)] if alike and are_translations(above, text) else []


def _without_translation(page: Page, lines: list[int]) -> list[int]:
    """Lines without the title in another language that stands below the title."""
    below = [page.lines[at].text for at in lines]
    cut = next((at for at in range(1, len(lines)) if are_translations(" ".join(below[:at]), " ".join(below[at:]))), 0)
    for at in lines[cut:] if cut else ():
        page.ignore(at, "title in another language")
    return lines[:cut] if cut else lines


def _use_byline(page: Page, byline: Byline) -> None:
    glued = _are_lettered(page, byline)
    known = {field.text for field in page.draft.fields if field.name == "author"}
    names = [byline.joined.text[first : last - glued] for first, last in byline.names]
    half = len(names) // 2
    new = half if half and names[:half] == names[half:] else len(names)  # a list over each with an affiliation
    for first, last in byline.names[:new] if not known.issuperset(names) else ():
        byline.joined.use("author", "byline", first, last - glued, "page")
    for at in byline.lines:
        page.ignore(at, "byline")


def _are_lettered(page: Page, byline: Byline) -> bool:
    """Whether each name ends with the letter of its affiliation, whose places stand below, each under its letter or
    behind it: "Karin Linda, Mei Itob", over "a" and "b"; each letter is used, behind a name or another letter."""
    below = page.lines[byline.lines[-1] + 1 : byline.lines[-1] + 1 + FARTHEST]
    keys = list[str]()
    for line in below:
        if (found := KEY.match(line.text)) and found[1] == LETTERS[len(keys) : len(keys) + 1]:
            keys.append(found[1])
    names = [byline.joined.text[first:last] for first, last in byline.names]
    if len(names) < 2 or not keys:
        return False
    if not all(name[-1] in keys and name[-2].islower() for name in names):
        return False
    return {*keys} == {name[-1] for name in names}.union(FURTHER.findall(byline.joined.text))


FURTHER = regex(r"(?<=,)\s?([a-h])(?=[\s,*∗⁎]|$)")  # "Karin Lindb,c,*, Mei Itoa": of another place of work


KEY = regex(r"([a-h])(?:$|\.?\s(?=[A-ZÀ-Þ])|(?=[A-ZÀ-Þ][a-zß-ÿ]))")  # "a", "a. Department of Rain", "aFen School"
LETTERS = "abcdefgh"
FARTHEST = 24
"""Lines of affiliations below people."""


def drop_people(page: Page) -> None:
    """Leave out of a journal's name the families of one or two authors before it: "Lind and Ito BMC Rain"."""
    container = find(page, "container_title")
    people = [field.text for field in page.draft.fields if field.name == "author"]
    if container is None or container.rule != "running head" or len(people) > 2:
        return
    begin = 0
    for number, name in enumerate(people):
        rest = container.text[begin:].removeprefix("and ") if number else container.text
        family = next((tail for tail in _tails(name) if rest.startswith(f"{tail} ")), None)
        if family is None:
            return
        begin = len(container.text) - len(rest) + len(family) + 1
    at = page.draft.fields.index(container)
    span = Span(container.span.start + begin, container.span.end)
    page.draft.fields[at] = container._replace(text=container.text[begin:], span=span)


def _tails(name: str) -> list[str]:
    """The last words of a name, the most first."""
    words = name.split()
    return [" ".join(words[start:]) for start in range(1, len(words))]
