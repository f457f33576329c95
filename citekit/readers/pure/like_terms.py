"""Terms among the keywords whose words are also a portal's: "City", "Twitter", "Vancouver", "Metrics"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_person
from citekit.patterns import regex
from citekit.readers.pure.head_lines import is_place
from citekit.readers.pure.tables import sign_behind

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.pure.labels import Kind
    from citekit.readers.pure.rows import Row

TELLING: frozenset[Kind] = frozenset(
    {"doi", "isbn", "issn", "url", "id", "date", "status", "duration", "flag", "count"}
)
"""Kinds of values that no term looks like."""
BUTTONS = frozenset({"citation-style", "share", "tab", "badge", "file-version", "usage", "footer"})
"""Rules of furniture, some of which is single words."""
STATED = frozenset({"status", "issued", "award_date"})
"""Fields of the last rows of tables, those of data sets and of students' theses among them."""
LONGEST_BUTTON = 20
PLAIN = frozenset({"", "row"})
FOLLOWING = ("subjects", "access", "links")
"""What stands below the keywords of a page, before all that is not of the work."""
LAST = 60
MANY = 20
"""No term is longer, and no list."""


def is_term_like_label(page: Page, rows: dict[int, Row], at: int) -> bool:
    """Whether a line that begins with a label, or is one, is rather a term: the rows of the table are set otherwise or
    are all read, down to its status, and there is no value that tells."""
    row = rows[at]
    if row.sure == 2 or (row.sure == 1 and not _is_blank(page, row, at)) or page.lines[at].text.endswith((":", "\t")):
        return False
    if row.sure == 0 and _has_value_below(page, row, at):
        return False
    if page.lines[at].bullet and not page.lines[min(rows)].bullet:
        return True
    read = any(field.name in STATED for field in page.draft.fields) and (row.sure == 1 or not _is_over_text(page, at))
    return read or _is_set_otherwise(page, rows, at)


def _is_over_text(page: Page, at: int) -> bool:
    """Whether a text that no word tells stands below a line: the value of a label alone."""
    return page.kinds[at + 1 : at + 2] == ("",)


def is_note_like_row(page: Page, rows: dict[int, Row], at: int) -> bool:
    """Whether a line of a note that begins like a row is none: the rows of the table, which are all read, down to the
    status, have another sign behind their labels. An identifier is one: "arXiv:2103.99999v2. 11 pages"."""
    row = rows[at]
    if row.label.kind == "id" or (row.sure == 0 and _has_value_below(page, row, at)):
        return False
    if not any(field.name == "status" for field in page.draft.fields):
        return False
    first = min(rows)
    return sign_behind(row.value, page.lines[at].text) != sign_behind(rows[first].value, page.lines[first].text)


def _is_set_otherwise(page: Page, rows: dict[int, Row], at: int) -> bool:
    """Whether most other rows have another sign behind their labels: "City planning", "City" below "Volume\\t9"; where
    they have the same one, a value in small letters is none either."""
    if rows[at].sure == 0:
        return 2 * sum(row.sure == 0 and row.label.kind not in TELLING for row in rows.values()) <= len(rows)
    blank = sum(_is_blank(page, row, other) for other, row in rows.items() if row.sure)
    return 2 * blank < len(rows) or page.lines[at].text[rows[at].value].islower()


def _has_value_below(page: Page, row: Row, at: int) -> bool:
    """Whether a value that tells stands below a label: of its kind, or a person."""
    below = page.lines[at + 1].text if at + 1 < len(page.lines) else ""
    if row.label.kind == "people":
        return looks_like_byline(below) or looks_like_person(below)
    return row.label.kind in TELLING and row.fits is not None and bool(row.fits.match(below))


def _is_blank(page: Page, row: Row, at: int) -> bool:
    """Whether one blank parts a label and its value."""
    text = page.lines[at].text
    return row.value < len(text) and text[row.value - 1] == " " and text[row.value - 2] not in ":|："


def is_term_like_button(page: Page, at: int) -> bool:
    """Whether the word of a button stands alone between terms; the last line of a list may be one, but a style's."""
    text = page.lines[at].text
    words = text.replace(" ", "").replace("-", "")
    if page.names[at] not in BUTTONS or len(text) > LONGEST_BUTTON or not words.isalpha():
        return False
    if page.kinds[at - 1] in ("furniture", "skip") or at + 1 >= len(page.lines):
        return False
    below = page.kinds[at + 1]
    return below in PLAIN or (page.names[at] == "citation-style" and below in ("heading", "skip"))


def is_term_like_heading(page: Page, at: int, name: str) -> bool:
    """Whether a heading of what is not of the work is a term: of the two kinds that portals have, if no sentence or
    file is below; a single word, if nothing but terms is below, down to what follows the keywords."""
    if name == "portal-notes":
        return "." not in "".join(line.text for line in page.lines[at + 1 : at + 2])
    if not _is_word(page, at):
        return False
    below = range(at + 1, min(at + MANY, len(page.lines)))
    end = next((place for place in below if not _is_word(page, place) and page.kinds[place] not in PLAIN), None)
    if end is None or not page.names[end].startswith("subjects" if end == at + 1 else FOLLOWING):
        return False
    return all(_may_be_term(line.text) for line in page.lines[at + 1 : end])


def _is_word(page: Page, at: int) -> bool:
    """Whether a line is a single word that heads a section on some portals, and no heading by its form."""
    line = page.lines[at]
    return page.kinds[at] in ("heading", "skip") and line.text.isalpha() and not line.heading


def is_bulleted_word(page: Page, main: int, at: int) -> bool:
    """Whether a word of a portal has a bullet, as a line next to it that is nothing but a term has, and the table,
    which begins at `main`, has none: "• machine learning", "• Event"."""
    line = page.lines[at]
    if not line.bullet or at <= main or page.lines[main].bullet or not _is_listed(page, at):
        return False
    beside = [other for other in (at - 1, at + 1) if other < len(page.lines) and page.lines[other].bullet]
    near = {other for place in beside for other in (place - 1, place, place + 1) if other < len(page.lines)}
    plain = PLAIN if page.kinds[at] == "row" else ("",)
    return any(page.lines[other].bullet and page.kinds[other] in plain for other in near - {at})


def _is_listed(page: Page, at: int) -> bool:
    """Whether a line is one word of a portal, or a label alone, as a term may be."""
    if page.kinds[at] == "row":
        row = page.rows[at]
        return row is not None and row.sure == 0
    return _is_word(page, at) or page.names[at] == "badge"


def is_term_like_section(page: Page, at: int, name: str) -> bool:
    """Whether a heading of a section of the work is a term: a word set as the terms are, with nothing but terms below,
    down to what heads another section: "Event", "Summary", "Note"."""
    line = page.lines[at]
    if name not in OF_WORDS or not _is_word(page, at) or (line.gap and not page.lines[at - 1].gap):
        return False
    below = range(at + 1, min(at + MANY, len(page.lines)))
    end = next((place for place in below if not _may_be_listed(page, place)), below.stop)
    return end == len(page.lines) or page.kinds[end] in ("heading", "skip", "furniture")


def _may_be_listed(page: Page, at: int) -> bool:
    """Whether a line is a term, or a word that heads a section of the work."""
    if page.kinds[at] == "heading":
        return _is_word(page, at) and page.names[at] in OF_WORDS
    row = page.rows[at]
    return page.kinds[at] in PLAIN and (row is None or row.sure == 0) and _may_be_term(page.lines[at].text)


def is_term_over_abstract(page: Page, at: int) -> bool:
    """Whether a label alone, or a word that heads a section, is a term of a list over the abstract and the table:
    "Event", "Publisher", and nothing but such words and terms down to "Abstract"."""
    if not _may_be_listed(page, at) or _tells_table(page, at):
        return False
    below = range(at + 1, min(at + MANY, len(page.lines)))
    end = next((place for place in below if not _may_be_listed(page, place) or _tells_table(page, place)), below.stop)
    return end > at + 1 and page.names[end - 1] == "abstract"


def _tells_table(page: Page, at: int) -> bool:
    """Whether a line is a label with which tables begin or end, over a value and no other label."""
    row, below = page.rows[at], page.rows[at + 1 : at + 2]
    told = row is not None and row.label.field in ("language", "status", "container_title")
    return told and (not below or below[0] is None)


OF_WORDS = frozenset({"abstract", "note", "event", "series"})
"""Sections with headings of one word that a list of terms has as well."""


def is_year(page: Page, at: int) -> bool:
    """Whether a number alone in a list is a year, as a term: no words of a count are below."""
    text = page.lines[at].text
    return page.kinds[at] == "count" and YEAR.fullmatch(text) is not None and page.kinds[at + 1 : at + 2] != ("metric",)


YEAR = regex(r"1\d{3}|20\d\d")


def goes_on_with_terms(page: Page, at: int, *, places: bool) -> bool:
    """Whether terms alone stand below a heading in a list, down to what is no such line, and the line above was read as
    one: they may be of the list that it breaks. Under a heading of `places` stand places."""
    above = page.marks[at - 1]
    if above is None or above.state != "used":
        return False
    below = range(at + 1, min(at + MANY, len(page.lines)))
    end = next((place for place in below if page.kinds[place] not in PLAIN), below.stop)
    texts = [line.text for line in page.lines[at + 1 : end]]
    if places and any(map(is_place, texts)):
        return False
    return texts != [] and all(_is_plain(text) and "." not in text for text in texts)


def lists_terms(page: Page, at: int, table: int | None = None) -> bool:
    """Whether from a line on nothing but terms stands, down to a heading or the end, three or more; or down to the
    `table`, where a heading tells what they are."""
    stop = len(page.lines) if table is None else table
    below = range(at, min(at + MANY, stop))
    end = next((place for place in below if page.kinds[place] not in PLAIN), below.stop)
    if end < at + (FEWEST if table is None else 1) or (end < stop and page.kinds[end] not in ("heading", "skip")):
        return False
    return all(_may_be_term(line.text) and line.text.count(" ") < WORDY for line in page.lines[at:end])


FEWEST = 3
WORDY = 6
"""No term has more words."""


def _may_be_term(text: str) -> bool:
    return _is_plain(text) and not looks_like_byline(text)


def _is_plain(text: str) -> bool:
    return len(text) <= LAST and ":" not in text and text[-1] not in ".!?" and not any(map(str.isdigit, text))
