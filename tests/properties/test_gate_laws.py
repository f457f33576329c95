"""Quick tests before patterns: none says no where the pattern behind it says yes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekit.normalize.statuses import STATUSES, split_status
from citekit.readers import mail
from citekit.readers.lines import Line
from citekit.readers.pure.head_ends import SENTENCES
from citekit.readers.pure.head_lines import TWO_SENTENCES, has_break
from citekit.readers.pure.notes import COPYRIGHT, NAMED, is_copyright, opens_note
from citekit.readers.pure.terms import FOREIGN, GREETING, LINK, WORDY, no_term
from tests.rows import for_each

if TYPE_CHECKING:
    from collections.abc import Callable

GATES: dict[str, tuple[re.Pattern[str], Callable[[str], bool]]] = {
    "link": (LINK, no_term),
    "greeting": (GREETING, no_term),
    "file or clipping": (FOREIGN, no_term),
    "note": (NAMED, lambda text: opens_note(text) or getattr(NAMED.match(text), "lastgroup", "") == "note"),
    "copyright": (COPYRIGHT, is_copyright),
    "mail header": (mail.HEADER, lambda text: mail.is_mail(Line(0, 0, text, None, gap=False))),
    "mail greeting": (mail.GREETING, lambda text: mail.is_mail(Line(0, 0, text, None, gap=False))),
    "mail closing": (mail.CLOSING, lambda text: mail.is_mail(Line(0, 0, text, None, gap=False))),
    "letter's closing": (mail.CLOSES, lambda text: mail.is_closing(Line(0, 0, text, None, gap=False))),
    "sentences": (SENTENCES, has_break),
    "two sentences": (TWO_SENTENCES, has_break),
}
BEFORE: dict[str, str] = {"sentences": "[a-z]{3}", "two sentences": "[a-z]"}
"""What a pattern that is searched for looks back at."""


@pytest.mark.parametrize("gate", GATES)
@given(data=st.data())
def test_gate(gate: str, data: st.DataObject) -> None:
    pattern, judge = GATES[gate]
    before = BEFORE.get(gate, "")
    words = before + re.sub(r"\(\?<=[^)]*\)", "", pattern.pattern)
    text = data.draw(st.from_regex(re.compile(words, pattern.flags)).filter(bool))
    if pattern.search(text) if before else pattern.match(text):
        assert judge(text)


@given(st.text(max_size=40))
def test_terms(text: str) -> None:
    """A line is no term exactly where a pattern or its length of a sentence says so."""
    ends = re.search(r"[.!?][\"”’)\]]?\Z", text) and text.count(" ") >= WORDY
    assert no_term(text) == bool(LINK.match(text) or GREETING.match(text) or FOREIGN.search(text) or ends)


@for_each("status", list(STATUSES))
def test_plain_status(status: str) -> None:
    """A status in its usual form is split without its pattern, which is asked where a blank stands before it."""
    text = f"{status} -  May 1 2016 "
    assert split_status(text) == split_status(f" {text}") == (status, "May 1 2016")
