"""A page that came in a mail: what somebody wrote above it is not of the work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

HEADER = regex(
    r"(?:From|To|Cc|Bcc|Subject|Sent|Reply-To|Date|On .{5,60} wrote):\s?", re.IGNORECASE
)  # "Subject: that paper"
GREETING = regex(r"(?:Hi|Hello|Hey|Dear)\b.{0,40}[,!]$")  # "Hi John,"
CLOSING = regex(
    r"(?:(?:Best|Kind|Warm|Many|With)\b.{0,20}|Regards|Thanks|Cheers|Yours.{0,20}|Best)[,.!]?$"
)  # "Best wishes"
STARTS = frozenset(
    {
        "fr",
        "to",
        "cc",
        "bc",
        "su",
        "se",
        "re",
        "da",
        "on",
        "hi",
        "he",
        "de",
        "be",
        "ki",
        "wa",
        "ma",
        "wi",
        "th",
        "ch",
        "yo",
    }
)
"""How their words begin, in lower case."""
SIGNATURE = 30  # a name under a closing is no longer than this
NEEDED = 2  # one such line alone may be a title


def pass_over_mail(page: Page, head: list[int]) -> None:
    """Ignore a mail's lines above the work: down to its closing and signature, or to the last line of its kind."""
    marks = [place for place, at in enumerate(head) if is_mail(page.lines[at])]
    if len(marks) < NEEDED:
        return
    last = marks[-1]
    if CLOSING.match(page.lines[head[last]].text) and last + 1 < len(head):
        last += len(page.lines[head[last + 1]].text) < SIGNATURE
    while last + 1 < len(head) and page.lines[head[last + 1]].text[0].islower():
        last += 1  # "here is the paper I mentioned"
    for at in head[: last + 1]:
        page.ignore(at, "mail")


def is_mail(line: Line) -> bool:
    """Whether a line is a header, a greeting or a closing."""
    start = line.lower[:2]
    if start not in STARTS and start.isascii():
        return False
    return any(pattern.match(line.text) for pattern in (HEADER, GREETING, CLOSING))
