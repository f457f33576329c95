"""The abstract of a page: where its text ends, and what between it and the table is none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.pure.labels import FIRST_ROWS
from citekit.readers.pure.notes import is_copyright
from citekit.readers.pure.terms import SENTENCE_ENDS

if TYPE_CHECKING:
    from citekit.readers.pure.walk import Walk

PARAGRAPH = 90  # a line as long as this, outside the table and the lists, is running text


def read_abstract(walk: Walk, at: int, start: int) -> bool:
    """Read a line of the text; False if it is none of it."""
    if not start and at < walk.main and _is_over_table(walk, at):
        walk.page.unread(at, UNKNOWN_LABEL)
        return True
    if (walk.page.kinds[at] in ASIDE and not start and _stands_behind(walk, at)) or _ends_in_terms(walk, at):
        return False
    rule = "abstract, bullet" if walk.page.lines[at].bullet and not start else "abstract"
    walk.page.use(at, "abstract", rule, start)
    return True


def _ends_in_terms(walk: Walk, at: int) -> bool:
    """Whether a text below the table is over, and keywords without their heading follow: short lines with bullets, down
    to a heading."""
    page, line = walk.page, walk.page.lines[at]
    if not line.bullet or page.lines[at - 1].bullet or at < walk.main or "keywords" in page.names:
        return False
    end = next((place for place in range(at, len(page.lines)) if not page.lines[place].bullet), len(page.lines))
    if end < len(page.lines) and page.kinds[end] not in ("heading", "skip", "furniture"):
        return False
    ended = all(len(line.text) <= SHORT and line.text[-1] not in ".;:!?" for line in page.lines[at:end])
    walk.section = "open" if ended else walk.section
    return ended


SHORT = 60


def _is_over_table(walk: Walk, at: int) -> bool:
    """Whether a line is a row with an unknown label: with a tab, if only such lines stand between it and the table,
    which has tabs, or no label is known; of a page in another language than English, right over the table, or glued as
    that is."""
    lines, main = walk.page.lines, walk.main
    if main == len(lines):
        label, tab, _ = lines[at].text.partition("\t")
        return tab != "" and len(label) <= LABEL
    if "\t" in lines[at].text and all("\t" in line.text for line in lines[at : main + 1]):
        return len(lines[at].text.partition("\t")[0]) <= LABEL
    other = any(walk.page.unseen) or lines[at].text.startswith(FIRST_ROWS)  # "Original languageengelska"
    return (main - at <= OVER and other and _is_no_sentence(walk, at)) or (at + 1 == main and _is_glued(walk, at))


def _is_glued(walk: Walk, at: int) -> bool:
    """Whether a line parted from the text is glued to its value as the row of the table below is: "Title in another
    tongueRain in the fens"."""
    lines, row = walk.page.lines, walk.rows.get(at + 1)
    if row is None or not lines[at].gap or lines[at].text[-1] in ".?!…" or not GLUED.match(lines[at].text):
        return False
    below = lines[at + 1].text
    return 0 < row.value < len(below) and below[row.value - 1].isalpha() and below[row.value].isalnum()


GLUED = regex(r"[^\W\d_][^.;:]{2,48}[a-zß-ÿ)](?=[A-ZÀ-Þ])")


def _is_no_sentence(walk: Walk, at: int) -> bool:
    """Whether a line over the table goes not on with a text that ended in a sentence: a row with an unknown label, or
    such a label with its value below where the table has both on lines of their own."""
    page, alone = walk.page, walk.rows[walk.main].sure == 0
    above = page.marks[at - 1]
    if above is None or page.lines[at].bullet or is_copyright(page.lines[at].text):
        return False
    if above.state == "unread":
        return alone and above.rule == UNKNOWN_LABEL
    if walk.main - at != (OVER if alone else 1) or not page.lines[at - 1].text.endswith(SENTENCE_ENDS):
        return False
    return len(page.lines[at].text) <= (LABEL if alone else ROW) and not page.lines[at].text.endswith(SENTENCE_ENDS)


UNKNOWN_LABEL = "unknown-label"
OVER = 2
"""So many lines over the table are a row whose label is unknown at most."""
ROW = 200
LABEL = 50  # no label is longer
ASIDE = frozenset({"metric", "count", "furniture"})
BEHIND = 12
"""So many lines of figures and buttons stand behind a text at most."""


def _stands_behind(walk: Walk, at: int) -> bool:
    """Whether a line ends the text, apart from it and with nothing but figures and buttons up to the next section."""
    page = walk.page
    above = page.marks[at - 1]
    if page.names[at] == "tab" and at + 1 == walk.main:
        return True  # "Details", right over the table
    if above and above.rule == "heading" and at + 1 < walk.main and len(page.lines[at + 1].text) > PARAGRAPH:
        return True  # "Open Access", between the heading and the text
    if not page.lines[at].gap and above and above.state == "used" and "abstract" in above.fields:
        return False
    below = (i for i in range(at + 1, min(at + BEHIND, len(page.lines))) if page.kinds[i] not in ASIDE)
    end = next(below, len(page.lines))
    return end in (walk.main, len(page.lines)) or page.kinds[end] in ("heading", "skip")
