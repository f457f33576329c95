"""Where a byline may be cut: separators, signs that a list is not whole, and the stretches between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    import re

OTHERS = regex(
    r"\bet[ \u00a0]al\b\.?"
    r"|(?:&|\band\b|\+)\s?(?:\d{1,5}|several|many|the)?\s?(?:more\b|others?(?![a-z])(?: authors?)?)"
    r"|(?:\b|(?<=s))Show (?:all )?(?:\d{1,5} )?(?:more|others|fewer|less)(?: authors?)?(?![a-z])"
    r"|(?<=[,;] )\d{1,5} (?:more|others)(?: authors)?(?=\s*$)"
    r"|[(\[]\+?\s?\d{1,5} (?:more|others)(?: authors)?[)\]]"
    r"|\.\.\.|\. \. \.|…|\bm\. ?fl\.|\bu\. ?a\.(?=\s|$)"
)
"""A list cut short: "et al.", "& 12 others", "and 3 more", "... Waern", ". . . Lee", "…"; a name may be glued:
"& 2 othersAnn"."""

UNFOLDED = regex(r"(?:\b|(?<=s))Show (?:fewer|less)(?: authors?)?(?![a-z])")
"""A button that folds the list again: all names are there."""

Span = tuple[int, int]

COUNT = regex(r"\d+")
"""The 12 of "& 12 others"."""

STRONG = regex(
    r"\s{0,40}(?:[;；](?:\s(?:and|&)(?=\s))?|\n|\r|\||(?<=\s)[·•](?=\s)|(?<=[a-zß-ÿ])[·•](?=[A-ZÀ-Þ])|^[•·*]"
    r"|\s(?:&|/|and|AND|(?<!von )und(?! zu )|og|och)\s|(?<=[^\s,;])\s(?=[Oo]n behalf of\s))\s*"
)
"""Between names, never inside one: "; ", " and ", " & ", " / ", " | ", before "on behalf of"."""

COMMA = regex(r"[,，、]")
"""Between names, or inside one: "Dubey, D., Zhang, Y."."""

ADDRESS = regex(r"<[^<>\s]{1,100}@[^<>\s]{1,100}>")
"""An address behind a name: "John Smith <j@x.org>"."""

BY = regex(r"^\s*[Bb]y (?=[A-ZÀ-Þ])")
"""Before the first name: "By John Smith and Mary Jones"."""

RANK = regex(r",\s*(?:(?:Graduate|Life|Associate|Senior|Student)\s+)*(?:Member|Fellow),\s*[A-Z]{2,8}\b")
"""What a society lets a member print behind the name: "Jane Doe, Senior Member, IEEE"."""

BRACKETS = regex(r"\([^()]*\)")
"""A bracket is never cut: "Jane Doe (ed., trans.)"."""

COUNTED = regex(r"\(\+?\s?\d{1,5} (?:more|others)(?: authors)?\)")
"""A count in brackets between names: "(9 others)"."""

TRIM = " \t\r\n,;，；、|·•\u00a0\u200b\ufeff"
"""What is between names."""


def find_cut(text: str) -> re.Match[str] | None:
    """The sign that the list was cut: "et al."."""
    return OTHERS.search(text)


def count_of(found: re.Match[str]) -> int | None:
    """The number in such a sign: 12 of "& 12 others"."""
    count = COUNT.search(found[0])
    return int(count[0]) if count else None


def masked(text: str, may_be_cut: bool) -> str:
    """The text, as long as before, without commas in brackets, addresses, ranks and "By", and with semicolons
    for "et al."."""
    if "(" in text:
        text = COUNTED.sub(_semicolons, text) if may_be_cut else text
        text = BRACKETS.sub(_mask, text)
    if "@" in text:
        text = ADDRESS.sub(_blanks, text)
    if "Member" in text or "Fellow" in text:
        text = RANK.sub(_blanks, text)
    if by := BY.match(text):
        text = " " * by.end() + text[by.end() :]
    return OTHERS.sub(_semicolons, text) if may_be_cut else text


def comma_spans(text: str) -> list[list[Span]]:
    """For each stretch between strong separators the stretches between its commas."""
    return [_cut(text, COMMA, *span) for span in _cut(text, STRONG, 0, len(text))]


def _mask(found: re.Match[str]) -> str:
    return "\ue000" * len(found[0])


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _semicolons(found: re.Match[str]) -> str:
    return ";" * len(found[0])


def _cut(text: str, separator: re.Pattern[str], start: int, end: int) -> list[Span]:
    """The stretches of text between separators, trimmed, without empty ones."""
    edges = [start]
    for found in separator.finditer(text, start, end):
        edges += found.span()
    edges.append(end)
    spans = [_trim(text, *pair) for pair in zip(edges[::2], edges[1::2], strict=True)]
    return [span for span in spans if span[0] < span[1]]


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and (text[start] in TRIM or text[start].isspace() or text[start] == "*"):
        start += 1
    while start < end and (text[end - 1] in TRIM or text[end - 1].isspace()):
        end -= 1
    return start, end
