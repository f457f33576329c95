"""A page that came in a mail: what somebody wrote above it is not of the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.mail import CLOSING, ENDS, LETTER, is_mail

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

SIGNATURE = 30  # a name under a closing is no longer than this
NEEDED = 2  # one such line alone may be a title


def _goes_on(line: Line) -> bool:
    """Whether a line is still of the letter: "here is the paper I mentioned"; not a title, "sodcount 2.1"."""
    if not line.text[0].islower():
        return False
    return not line.gap or line.text.endswith(ENDS) or LETTER.search(line.text) is not None


def pass_over_mail(page: Page, head: list[int]) -> None:
    """Ignore a mail's lines above the work: down to its closing and signature, or to the last line of its kind."""
    marks = [place for place, at in enumerate(head) if is_mail(page.lines[at])]
    if len(marks) < NEEDED:
        return
    last = marks[-1]
    if CLOSING.match(page.lines[head[last]].text) and last + 1 < len(head):
        last += len(page.lines[head[last + 1]].text) < SIGNATURE
    while last + 1 < len(head) and _goes_on(page.lines[head[last + 1]]):
        last += 1
    for at in head[: last + 1]:
        page.ignore(at, "mail")
