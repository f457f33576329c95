"""A list of formatted citations ("Family, I. (2019). Title. …", "Title. / Family, Given."): each is an item.

Citations of one title in several styles, one behind the other, are one work: "Cite" of a search engine shows it so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.leads import HEADINGS, REFERENCES, without_lead, without_numbers, without_styles
from citekit.readers.letters import to_letters
from citekit.readers.lists.dashes import name_repeated
from citekit.readers.lists.hyphens import join_words
from citekit.readers.lists.run_on_citations import part_citations
from citekit.readers.lists.styled_items import HEADED, STRANGE, Styled, find_items, text_of
from citekit.readers.lists.styled_pages import cut_pages
from citekit.readers.lists.styled_rules import rules_of
from citekit.readers.style_names import style_named

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

# "Rain. / Lind, Karin", "(2019). Rain", "Lind, K 2020, 'Rain'", "2016;9", "2016 May 1;9"
SIGN = regex(r"[/(]|(?:1[4-9]|20)\d\d(?: [A-Z][a-z]{2,3}(?:-[A-Z][a-z]{2,3})?(?: \d{1,2})?)?[,;.]")
LONGEST_HEADING = 300
SEVERAL = 3  # of so many works one may be printed twice; a work that is the only one cites itself
LONGEST = 60_000  # what is so far into a line is no sign that it is a citation


def read_styled_list(lines: list[Line]) -> list[Page] | None:
    """The citations of a list, one page a work; None unless (nearly) all lines are citations, but for a heading."""
    heading = _list_heading(lines[:LONGEST_HEAD])
    first = FIRST + heading + 1
    if not any(SIGN.search(line.text, 0, LONGEST) for line in lines[:first]):
        return None
    lines, styles = without_styles(part_citations(join_words(lines)))
    lines = name_repeated(without_numbers([without_lead(line) for line in lines]))
    rules = rules_of(lines)
    items = find_items(lines, rules, STRANGE if heading < 0 else HEADED)
    found = _with_labels(items, lines, rules, styles)
    if not found or not _is_headed(lines[: found[0].start], rules) or _says_little(lines, found):
        return None
    return cut_pages(lines, _works(lines, found), rules)


def _is_headed(above: list[Line], rules: dict[int, str]) -> bool:
    """Whether nothing stands over a list but one short line, beside those that have a rule; over the heading of a
    person's works, or a group's, may stand several."""
    heading = _list_heading(above)
    rest = [line for at, line in enumerate(above) if not rules[at] and at > heading]
    head = above[: max(heading, 0)]
    if any(len(line.text) > SHORT for line in head) or len(head) > LONGEST_HEAD:
        return False
    return len(rest) < 2 and all(len(line.text) <= LONGEST_HEADING for line in rest)


def _list_heading(lines: list[Line]) -> int:
    """The first line that is the heading of somebody's works; -1 if none is. References are the works of others."""
    words = [line.lower.rstrip(" :") for line in lines]
    works = (at for at, text in enumerate(words) if text in OF_WORKS)
    return next(works, -1) if REFERENCES.isdisjoint(words) else -1


OF_WORKS = HEADINGS - REFERENCES
FIRST, SHORT, LONGEST_HEAD = 4, 100, 12
"""One of so many lines shows a list; the lines of a person's head are no longer, and no more."""


def _says_little(lines: list[Line], found: list[Styled]) -> bool:
    """Whether a list says the same again and again."""
    return len({text_of(lines, item) for item in found}) < min(len(found), SEVERAL)


def _with_labels(found: list[Styled], lines: list[Line], rules: dict[int, str], styles: dict[int, str]) -> list[Styled]:
    """Each citation with the name of its style, where one stands over it or before it."""
    above = {
        at + 1: style_named(lines[at].lower) or lines[at].lower
        for at, rule in rules.items()
        if rule == "citation style"
    }
    return [item._replace(label=styles.get(item.start) or above.get(item.start, "")) for item in found]


def _works(lines: list[Line], found: list[Styled]) -> list[list[Styled]]:
    """The citations of each work."""
    works: list[list[Styled]] = []
    for item in found:
        if works and _is_another_style(lines, works[-1], item):
            works[-1].append(item)
        else:
            works.append([item])
    return works


def _is_another_style(lines: list[Line], work: list[Styled], item: Styled) -> bool:
    """Whether a citation has the title of those before it, and a style that none of them has."""
    if item.label and all(one.label for one in work):
        if item.label in {one.label for one in work}:
            return False
    elif item.citation.style in {one.citation.style for one in work}:
        return False
    return _title(lines, work[0]) == _title(lines, item) != ""


def _title(lines: list[Line], item: Styled) -> str:
    words = text_of(lines, item)
    return "".join(to_letters(words[part.start : part.end]) for part in item.citation.parts if part.field == "title")
