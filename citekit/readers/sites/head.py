"""The head of a page: which of the lines that no word tells is the title, and which name the people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.letters import to_letters
from citekit.readers.sites.people import is_people, use_byline, whole
from citekit.readers.sites.translated import are_of_two_scripts, are_translations

if TYPE_CHECKING:
    from citekit.readers.page import Page

INITIALED = regex(r"(?:[^\W\d_a-z]\.[ -]?)+ ?[^\W\d_]|[^\W\d_]{2,} (?:[^\W\d_a-z]\.? )+[^\W\d_]{2,}")
# "J. Chirouze", "Duncan A Brown"
SHOUTED = regex(r"[A-ZÀ-Þ][^\W\d_A-Z]+(?:[ -][A-ZÀ-Þ][^\W\d_A-Z]+)? [A-ZÀ-Þ]{3,}(?:-[A-ZÀ-Þ]{2,})?")
# "Beata BAL-DOMANSKA"
WRAPPED = 50  # a shorter line was not broken by a window's edge
BROKEN = 30  # a line that goes on in the next paragraph, with a small letter, has so many
SITE = regex(
    r"(?<!\s)\s+[|–—-]\s+(?:IEEE (?:Conference Publication|Journals & Magazine|Xplore).{0,40}|ScienceDirect|PubMed"
    r"|SpringerLink|Springer Nature Link|Semantic Scholar|Nature|Zenodo|DiVA|JSTOR|ACM Digital Library)"
    r"(?:\s+\|.{0,60})?$"
)  # "… SCADA Communications | IEEE Conference Publication | IEEE Xplore"
SIGNS = regex("[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\\s+")  # a picture before a title
# "Gutter overflow of green roofs☆", "Loose rail joints ††thanks: This work was supported by …": signs of notes
NOTED = regex(r"(?<=\w)\s?(?:(?:,? ?[☆★✩⋆∗⁎†‡])+|††(?:thanks|footnote).*)$|(?<=[a-z])\$$(?<![$].\$)")
AFFILIATION = regex(
    r"(?!(?-i:university|college|laboratory)\b)"
    r"(?:universit(?!ies\b)|college(?!s\b)|institut(?!ional|ed\b|ing\b)|laborator(?!ies\b))"
    r"|@|\b(?:Inst|Univ|Dept|Lab|Coll|Fac|Corp|Ltd|Ctr)\.|[,.\d] ?(?:P\.? ?R\.? ?)?(?:USA|UK|China|Germany)\b",
    re.IGNORECASE,
)
"""Words of a department or an address; "institutional", "university students" and "in China" are a title's."""


NO_TITLE = regex(
    r"@|^https?://|^\[[^\[\]]*\]$|\bISSN\b.{0,20}\d{4}-\d{3}|^[EePp]?-?ISSN:?\s+\d{4}-?\d{3}"
    r"|[a-zà-ÿ]{2}\d{1,2}[*∗.]?,.*[a-zà-ÿ]{2}\d{1,2}[*∗.]?(?:,|$)"
    r"|^(?:Home|Accueil|Inicio|Início|Startseite|Beranda)\s[/>›»]\s|\b(?:19|20)\d\d,? Version \d+$"
)  # an address, what is in brackets, a journal's number, people with numbers behind their names, a trail, a version


def use_title(page: Page, at: int, rule: str = "title", start: int = 0, end: int | None = None) -> None:
    """Take a line as the title, without the site's name."""
    text = page.lines[at].text
    end = len(text) if end is None else end
    if sign := SIGNS.match(text, start, end):
        start = sign.end()
    site = SITE.search(text, start, end)
    end = site.start() if site else end
    end = signs.start() if (signs := NOTED.search(text, start, end)) else end
    if text[end - 1] == "." and text[end - 2 : end - 1].isalpha() and "." not in text[max(end - 4, 0) : end - 1]:
        end -= 1
    page.use(at, "title", rule, start, end)


def use_titles(page: Page, lines: list[int], start: int = 0) -> None:
    """Take the last of some lines, from `start`, and those above which a window broke off it, as the title."""
    lines = _without_translations(page, [at for at in lines if not NO_TITLE.search(page.lines[at].text)])
    first = len(lines) - 1
    while first > 0 and not start:
        if not _goes_on(page, lines[first - 1], lines[first]) and not _stands_whole(page, lines[first - 1 :]):
            break
        first -= 1
    if first > 0 and _is_subtitled(page, lines[first - 1], lines[first]):
        for at in lines[: first - 1]:
            page.ignore(at, "above the title")
        use_title(page, lines[first - 1])
        page.use(lines[first], "subtitle", "title")
        return
    for at in lines[:first]:
        if (at == lines[first] - 1 and _may_go_on(page, at)) or _says_more(page, at, lines[first]):
            page.unread(at)
        else:
            page.ignore(at, "above the title")
    if len(lines) > first + 1 and _stands_whole(page, lines[first:]):
        joined = Joined(page, [whole(page, at) for at in lines[first:]])
        joined.use("title", "title", 0, len(joined.text), "page")
        return
    for at in lines[first:]:
        use_title(page, at, start=start if at == lines[-1] else 0)


def _is_subtitled(page: Page, at: int, below: int) -> bool:
    """Whether a line right below another begins with a small letter, and a third one has the upper in it: "Mud and
    water", "a guide to estuaries", under "An edition of Mud and water (1988)"."""
    upper, lower = page.lines[at].text, page.lines[below]
    if below != at + 1 or lower.gap or not lower.text[:2].strip().islower() or upper.count(" ") < 1:
        return False
    return any(upper in line.text for other, line in enumerate(page.lines) if other not in (at, below))


def _without_translations(page: Page, lines: list[int]) -> list[int]:
    """Lines without the titles in another language that stand below the title."""
    last = len(lines) - 1
    while last > 0 and _is_translated(page, lines[:last], lines[last:]):
        last -= 1
    for at in lines[last + 1 :]:
        page.ignore(at, "title in another language")
    return lines[: last + 1]


def _is_translated(page: Page, above: list[int], below: list[int]) -> bool:
    """Whether a line is translated by that below it, and may be as long."""
    upper, lower = page.lines[above[-1]].text, page.lines[below[0]].text
    if len(above) == 1 and are_of_two_scripts(upper, lower):
        return True
    return len(lower) < 2 * len(upper) < 4 * len(lower) and are_translations(upper, lower)


def _stands_whole(page: Page, lines: list[int]) -> bool:
    """Whether another line of the page has some lines together: a title that a cover breaks."""
    if lines[-1] - lines[0] != len(lines) - 1 or any(page.lines[at].gap for at in lines[1:]):
        return False
    letters = to_letters(" ".join(page.lines[at].text for at in lines))
    return any(at not in lines and to_letters(line.text) == letters for at, line in enumerate(page.lines))


def _says_more(page: Page, at: int, title: int) -> bool:
    """Whether a line above a title of two words has as many words as a title mostly has."""
    return page.lines[title].text.count(" ") < FEW and page.lines[at].text.count(" ") > FEW


FEW = 2


def _may_go_on(page: Page, at: int) -> bool:
    """Whether a line may be the first of a title, where a copy has a gap under each line so that none tells."""
    text = page.lines[at].text
    return len(text) >= WRAPPED and text[-1] not in ".!?:" and all(line.gap for line in page.lines[1:])


def _goes_on(page: Page, at: int, below: int) -> bool:
    upper, lower = page.lines[at], page.lines[below]
    if SITE.search(upper.text):
        return False  # the window's own title, which ends with the site's name
    if below == at + 1 and OPEN.search(upper.text) and not upper.heading and not lower.heading:
        return True
    if below == at + 1 and lower.gap and lower.text[0].islower() and not lower.heading:
        return len(upper.text) >= BROKEN and upper.text[-1] not in ".!?:"
    if below != at + 1 or lower.gap or lower.heading or upper.heading or upper.text[-1] in ".!?":
        return False
    if upper.text.isupper() and lower.text.isupper():
        return len(upper.text) >= BROKEN
    return len(upper.text) + len(lower.text.split(None, 1)[0]) >= WRAPPED


# "A survey of ropes in": no title ends so, not even a narrow column's
OPEN = regex(r"[^\W\d_] (?:of|and|the|for|in|into|to|with|by|from|at|a|an|its|their|between|und|für|der|des|et|de|du)$")


def tell_numbers(page: Page) -> None:
    """Tell lines over a title that have numbers of a journal, where none of these was read."""
    if any(field.name in ("volume", "issue") for field in page.draft.fields):
        return
    for at, mark in enumerate(page.marks):
        if mark and mark.rule in PASSED and NUMBERED.search(page.lines[at].text):
            page.unread(at)


PASSED = frozenset({"above the title", "title in another language"})
NUMBERED = regex(r"\b(?:vol(?:ume|\.)?|issue|no\.|n[úu]m(?:ero|\.)?|heft|band|bd\.|jg\.)\s?\d", re.IGNORECASE)


def use_head(page: Page, head: list[int]) -> None:
    """Title over people; what stands below them are their affiliations."""
    if not head:
        return
    people = [at for at in head[1:] if is_people(page.lines[at].text)]
    first = people[0] if people else head[1] if len(head) > 1 else len(page.lines)
    use_titles(page, [at for at in head if at < first])
    for at in people:
        use_byline(page, [whole(page, at)], "byline")
    leave_affiliations(page, [at for at in head if at >= first])


def leave_affiliations(page: Page, lines: list[int]) -> None:
    """Pass over departments and addresses; other lines stay unread."""
    for at in lines:
        if is_place(page, at):
            page.ignore(at, "affiliation")


def is_place(page: Page, at: int) -> bool:
    """Whether a line is a department or an address."""
    text = page.lines[at].text
    return looks_like_organization(text) or AFFILIATION.search(text) is not None
