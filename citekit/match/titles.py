"""Two titles: the same, nearly the same, one cut at its subtitle, or another."""

from __future__ import annotations

from itertools import islice
from re import IGNORECASE
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.match.slips import has_typing_errors, turned_word
from citekit.match.thresholds import LONG_WORD, TELLING_WORDS
from citekit.match.title_words import (
    heavy,
    numbers_in,
    spelt,
    telling,
    title_words,
    unraised,
    without_footnote,
    written_out,
)
from citekit.match.verdict import Evidence
from citekit.match.words import FIRST_MARKS, MARKS
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from citekit.match.verdict import Finding

# "Title: subtitle", "Title. Subtitle", "Title? Subtitle", "Title - subtitle", "Title (subtitle)"
SEAM = regex(r"[:;.?!–—(]\s|\s[-–—]\s|\s\(")
MOST_SEAMS = 20  # of a title; a text with more is none, and takes long
WITHDRAWN = regex(r"(?:retracted|withdrawn|removed)(?: article| chapter)?\s*: ", IGNORECASE)  # "RETRACTED: Tidal gates"
PART = regex(r"[.:] (?:[0-9]{1,2}|[IVX]{1,4})\.?$")  # "Esters of fumaric acid. II", which is not "… acid²"
LAST_RAISED = regex(r"(?:[¹²³⁴-⁹]|(?<=[^\W\d_]{3})[0-9])$")  # "… acid²", "… acid2"
NUMBERED = regex(r"\W*[A-Z][.:)]")  # "Tidal gates. B. Silt", "Tidal gates. I: Silt"; never "A study of silt"


class Comparison(NamedTuple):
    """How two titles compare: `finding`, and what it rests on."""

    finding: Finding
    reason: str


def judge_titles(ours: Sequence[str], theirs: Iterable[str]) -> Evidence:
    """The best that any form of our title says to any form of theirs."""
    forms = [form for title in theirs for form in _printed(title) if title_words(form)]
    mine = [title for title in ours if title_words(title)]
    if not mine or not forms:
        return Evidence("title", "silent", "; ".join(ours), "", "one side has no title")
    compared = [(compare_titles(one, other), one, other) for one in mine for other in forms]
    (finding, reason), one, other = min(compared, key=lambda found: ORDER.index(found[0].finding))
    return Evidence("title", finding, one, other, reason)


def _printed(title: str) -> tuple[str, ...]:
    """A title, and as it was before it was retracted."""
    found = WITHDRAWN.match(title)
    return (title, title[found.end() :]) if found else (title,)


ORDER: tuple[Finding, ...] = ("agrees", "near", "veto", "disagrees", "silent")
"""From the best that a comparison can say; a veto goes before a mere difference, since it says more."""


def compare_titles(ours: str, theirs: str) -> Comparison:
    """Two titles, word by word."""
    mine, their = title_words(ours), title_words(theirs)
    if any(PART.search(one) and LAST_RAISED.search(other) for one, other in ((ours, theirs), (theirs, ours))):
        return Comparison("veto", "one title is of another number")
    if reason := _agreement(ours, theirs):
        return Comparison("agrees", reason)
    if turned := turned_word(mine, their):
        certain = len(turned) >= LONG_WORD or len(mine) > TELLING_WORDS
        return Comparison("agrees" if certain else "near", "the same words but for two letters changed about")
    if marks := _marks_of_one_side(mine, their):
        return Comparison("veto", f"one title is {marks}")
    return _nearly(ours, theirs) or Comparison("disagrees", "other words")


def _agreement(ours: str, theirs: str) -> str:
    """Why two titles are the same, if they are."""
    mine, their = title_words(ours), title_words(theirs)
    if "".join(mine) == "".join(their):
        return "the same words"
    if unraised(ours) & unraised(theirs):
        return "the same words, and the figure of a footnote"
    same = "".join(map(spelt, mine)) == "".join(map(spelt, their))
    return "the same words in another spelling" if same or written_out(ours) == written_out(theirs) else ""


def _nearly(ours: str, theirs: str) -> Comparison | None:
    """Near, for one of the reasons that there are."""
    mine, their = title_words(ours), title_words(theirs)
    if without_footnote(ours) == "".join(their) or "".join(mine) == without_footnote(theirs):
        return Comparison("near", "the same words but for the mark of a footnote")
    if heavy(mine) == heavy(their):
        return Comparison("near", LIGHTLY)
    if _is_cut(ours, theirs) or _is_cut(theirs, ours):
        return Comparison("near", "the same title, one of them without its subtitle")
    if has_typing_errors(mine, their):
        return Comparison("near", LETTER)
    return None


LIGHTLY = "the same words but for articles and the like"
LETTER = "the same words but for a letter"


def _marks_of_one_side(mine: list[str], their: list[str]) -> str:
    """What a word that only one title has makes of it: a correction, a part, a negation …; or a number."""
    only = [word for word in mine if word not in their] + [word for word in their if word not in mine]
    first = {*mine[:2]} ^ {*their[:2]}
    if found := next((MARKS[word] for word in only if word in MARKS), ""):
        return found
    if found := next((FIRST_MARKS[word] for word in only if word in FIRST_MARKS and word in first), ""):
        return found
    return "of another number" if numbers_in(mine) != numbers_in(their) and _numbers_differ(mine, their) else ""


def _numbers_differ(mine: list[str], their: list[str]) -> bool:
    """Whether figures stand on both sides at the same place, and differ: "Part 1" and "Part 2"."""
    return len(mine) == len(their) and [w for w in mine if w not in numbers_in(mine)] == [
        w for w in their if w not in numbers_in(their)
    ]


def _is_cut(short: str, long: str) -> bool:
    """Whether one is the other up to one of its seams."""
    whole = "".join(title_words(short))
    return bool(whole) and any(
        "".join(title_words(long[: seam.start() + 1])) == whole and _is_subtitle(long[seam.end() :])
        for seam in islice(SEAM.finditer(long), MOST_SEAMS)
    )


def _is_subtitle(rest: str) -> bool:
    """Words, and not the number of a part: "Tidal gates. II", "Tidal gates. 2. Silt" and "Tidal gates. Case 3. Silt"
    are further works."""
    return telling(rest) > 0 and not NUMBERED.match(rest) and not numbers_in(title_words(rest)[:2])
