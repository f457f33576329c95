"""The body of a page, walked once: each line goes to the section it stands in."""

from __future__ import annotations

import re

from citekit.normalize.names import cut_off, role_of, split_byline
from citekit.readers.page import Page
from citekit.readers.pure.judge import COUNTED, METRIC
from citekit.readers.pure.labels import IN_SERIES
from citekit.readers.pure.rows import UNKNOWN, Row, Table

SENTENCE = re.compile(r"[.!?][\"”’)\]]?$")
PARAGRAPH = 90  # a line as long as this, outside the table and the lists, is running text
TERM = 120  # a keyword is no longer than this
SEPARATORS = re.compile(r"\s*;\s*|\s*·\s*|\s*\|\s*|\t+")  # "risk; privacy", "Multi-sensor fusion · Early fusion"
COMMAS = re.compile(r"\s*,\s+")
COPYRIGHT = re.compile(r"(?:Publisher )?Copyright:?\s*|(?=©|\(c\)\s)", re.IGNORECASE)  # "Publisher Copyright:© 2025 ACM."
FUNDING_NOTE = re.compile(r"Funding(?: Information| Details)?:\s*|Acknowledge?ments?:\s*", re.IGNORECASE)  # "Funding Information:"
URL = re.compile(r"https?://\S+")
LICENCE = re.compile(r"Licen[cs]e:\s*(.+)$|\b(CC[ -]BY[\w .-]*)$")  # "10.1145/3669940.3707286Licence: CC BY"
DURATION = re.compile(r"Duration:?\s*")  # "… - Rotterdam, NetherlandsDuration: 30 Mar 2025 → 3 Apr 2025"
SPAN_OF_DAYS = re.compile(r"Duration: .{4,20} → ")  # "London, United KingdomDuration: 19 May 2025 → 22 May 2025"
SDG = re.compile(r"SDG\s*\d{1,2}\b")  # "SDG 7 Affordable and Clean Energy"
KNOWN_URL_NOISE = re.compile(r"scopus\.com|webofscience|plu\.mx|altmetric|openalex|researchgate", re.IGNORECASE)


class Walk:
    """The state of the walk: the section, the row whose value may go on, and where the table begins."""

    def __init__(self, page: Page, tables: list[Table]) -> None:
        self.page = page
        self.rows: dict[int, Row] = {at: row for table in tables for at, row in table.rows.items()}
        self.inside = {at for table in tables for at in range(table.first, table.last + 1)}
        self.main = min(self.rows, default=len(page.lines))
        self.section = "open"
        self.open_row: Row | None = None
        self.block = ""
        self.loose: list[int] = []
        self.seen_table = False
        self.term_at = -1

    def run(self, indexes: list[int]) -> None:
        """Send every line that has no mark yet to its section."""
        for at in indexes:
            if self.page.marks[at] is None:
                self._step(at)
        settle_loose(self)

    def _step(self, at: int) -> None:
        verdict = self.page.verdicts[at]
        row = self.rows.get(at)
        if row and not (verdict.kind == "heading" and self._is_heading(at, verdict.name)):
            self._enter_row(at, row)
        elif verdict.kind == "heading" and self._is_heading(at, verdict.name):
            self._enter_section(at, verdict.name)
            if verdict.value:
                SECTIONS[self.section.partition(":")[0]](self, at, verdict.value)
        elif verdict.kind == "skip" and at < self.main < len(self.page.lines):
            self.page.ignore(at, "tab")  # the page's menu, not the section of that name
        elif verdict.kind == "skip":
            self._enter_section(at, f"skip:{verdict.name}")
        else:
            SECTIONS[self.section.partition(":")[0]](self, at, 0)

    def _in_abstract(self, at: int) -> bool:
        """Inside an abstract that stands before the table: nothing but the table ends it."""
        return self.section == "abstract" and at < self.main and self.main < len(self.page.lines)

    def _is_heading(self, at: int, name: str) -> bool:
        """Whether a line that has a heading's words heads what a section of that name would hold."""
        if name in ("series", "event"):
            return any(self._row_field(below).startswith(name_start) for below in (at + 1, at + 2) for name_start in HEADS[name])
        if at in self.rows and self.rows[at].sure == 0 and self.open_row is None and name in ("note", "access"):
            return False if name == "access" else True
        if not self._in_abstract(at):
            return True
        return name != "abstract" and self._heads_list(at)

    def _row_field(self, at: int) -> str:
        row = self.rows.get(at)
        return row.label.field if row else ""

    def _heads_list(self, at: int) -> bool:
        if self.page.verdicts[at].value:
            return not any(other.name == "keywords" for place, other in enumerate(self.page.verdicts) if place != at)
        below = [line for line in self.page.lines[at + 1 : at + 3] if len(line.text) < TERM and not SENTENCE.search(line.text)]
        return len(below) == 2 and (below[0].bullet != "" or self.page.lines[at].gap or self.page.lines[at].heading > 0)

    def _enter_section(self, at: int, name: str) -> None:
        self.page.head(at, "heading")
        self.section, self.open_row = name, None
        self.block = name if name in ("series", "event") else ""

    def _enter_row(self, at: int, row: Row) -> None:
        self.seen_table = True
        self.section = "table"
        field = row.label.field
        if field == "collection_title":
            self.block = "series"
        elif field in ("event", "event_title") or (field.startswith("event_") and self.block == "series"):
            self.block = "event"
        elif field in NOT_SERIES and self.block == "series":
            self.block = ""
        self.open_row = row
        read_row(self, at, row)


HEADS = {"series": ("collection_title", "issn", "volume", "number"), "event": ("event",)}
NOT_SERIES = frozenset({"language", "container_title", "status", "page", "number_of_pages", "doi", "article_number"})


def read_row(walk: Walk, at: int, row: Row) -> None:
    """One property row: its value as the field of its label."""
    page, line = walk.page, walk.page.lines[at]
    field = row.label.field
    if walk.block == "series":
        field = IN_SERIES.get(field, field)
    rule = f"row: {row.label.text}"
    if row.value >= len(line.text):
        page.head(at, rule)
        if _is_empty(walk, at):
            page.doubt("empty-value", at, label=row.label.text)
            walk.open_row = None
        return
    read_value(walk, at, row.value, field, rule)


def _is_empty(walk: Walk, at: int) -> bool:
    """Whether nothing stands between a label alone and the next row or heading."""
    below = at + 1
    if below >= len(walk.page.lines) or below in walk.rows:
        return True
    return walk.page.verdicts[below].kind in ("heading", "skip", "type")


def read_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    """The text of one line from `start` as one value, or as many, of a field."""
    reader = VALUES.get(walk.open_row.label.kind if walk.open_row else "text")
    if field == "note":
        _note(walk, at, start)
    elif field == "event_duration" and URL.match(walk.page.lines[at].text, start):
        walk.page.use(at, "event_url", rule, start)
    elif reader:
        reader(walk, at, start, field, rule)
    else:
        walk.page.use(at, field, rule, start)


def _people_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    use_people(walk.page, at, rule, field, start)


def _list_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    use_terms(walk.page, at, rule, field, start)


def _event_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    """ "51st … ISCA 2024 - Buenos Aires, ArgentinaDuration: 29 Jun 2024 → 3 Jul 2024https://…" """
    text = walk.page.lines[at].text
    duration = DURATION.search(text, start)
    url = URL.search(text, start)
    end = min([found.start() for found in (duration, url) if found] or [len(text)])
    if end > start:
        walk.page.use(at, field, rule, start, end)
    if duration:
        stop = url.start() if url and url.start() > duration.end() else len(text)
        walk.page.use(at, "event_duration", "row: Duration", duration.end(), stop)
    if url:
        walk.page.use(at, "event_url", rule, url.start(), url.end())


VALUES = {"people": _people_value, "list": _list_value, "event": _event_value}


def use_people(page: Page, at: int, rule: str, field: str = "", start: int = 0) -> None:
    """The names on a line, each as a field of its role."""
    text = page.lines[at].text
    for _, begin, end in split_byline(text[start:]):
        name, role = role_of(text[start + begin : start + end])
        page.use(at, field if field and role == "author" else role, rule, start + begin, start + end)
        del name
    if cut := cut_off(text[start:]):
        page.use(at, f"incomplete:{field or 'author'}", "list cut short", *_place(text, cut))
        page.doubt("people-incomplete", at, field=field or "author", text=cut)


def _place(text: str, part: str) -> tuple[int, int]:
    start = text.rfind(part)
    return (start, start + len(part)) if start >= 0 else (len(text) - 1, len(text))


def use_terms(page: Page, at: int, rule: str, field: str, start: int = 0) -> None:
    """The terms of a list, one a line or several on it."""
    text = page.lines[at].text
    pattern = SEPARATORS if SEPARATORS.search(text, start) else (COMMAS if rule.startswith("row") and field == "keywords" else None)
    if pattern is None:
        page.use(at, field, rule, start, len(text))
        return
    begin = start
    for found in [*pattern.finditer(text, start), None]:
        end = found.start() if found else len(text.rstrip())
        if text[begin:end].strip():
            page.use(at, field, rule, begin, end)
        begin = found.end() if found else end


def _table(walk: Walk, at: int, start: int) -> None:
    """A line inside the table that is no row: the open row's value goes on, or it is a row of an unknown label."""
    if SPAN_OF_DAYS.search(walk.page.lines[at].text):
        _event_value(walk, at, start, "event", "row: Event")
        return
    if walk.block == "event" and URL.fullmatch(walk.page.lines[at].text):
        walk.page.use(at, "event_url", "row: Event")
        return
    row, line, verdict = walk.open_row, walk.page.lines[at], walk.page.verdicts[at]
    if (row and row.label.kind in CONTINUED) or (row and _waits(walk, at)):
        if row.label.kind != "doi" or CONTINUED["doi"].search(line.text):
            pattern = CONTINUED.get(row.label.kind)
            if pattern is None or pattern.search(line.text) or _waits(walk, at):
                field = IN_SERIES.get(row.label.field, row.label.field) if walk.block == "series" else row.label.field
                read_value(walk, at, start, field, f"row: {row.label.text}")
                if row.label.kind not in CONTINUED:
                    walk.open_row = None
                return
    walk.open_row = None
    if verdict.kind in ("furniture", "metric", "count"):
        _open(walk, at, start)
    elif UNKNOWN.match(line.text) and not line.bullet:
        walk.page.unread(at, "unknown-label")
    elif at in walk.inside:
        walk.page.unread(at)
    else:
        _open(walk, at, start)


def _waits(walk: Walk, at: int) -> bool:
    """Whether the line above is a label that still has no value."""
    above, line = walk.rows.get(at - 1), walk.page.lines[at - 1]
    empty_cell = line.bars and above is not None and above.label.kind not in CONTINUED
    return above is not None and above.value >= len(line.text) and not empty_cell


CONTINUED: dict[str, re.Pattern[str]] = {
    "doi": re.compile(r"10\.\d{4,9}/|doi\.org", re.IGNORECASE),
    "event": re.compile(r"Duration|https?://|→"),
    "people": re.compile(r"."),
    "isbn": re.compile(r"^[\dXx ,;‐-―-]{9,}$"),
    "issn": re.compile(r"^\d{4}[‐-―-]?\d{3}[\dXx]"),
    "duration": re.compile(r"^https?://\S+$"),
    "list": re.compile(r"."),
}
"""Kinds whose value may go on over lines of its own, and how such a line looks."""


def _abstract(walk: Walk, at: int, start: int) -> None:
    walk.page.use(at, "abstract", "abstract", start)


def _keywords(walk: Walk, at: int, start: int) -> None:
    _terms(walk, at, start, "keywords")


def _subjects(walk: Walk, at: int, start: int) -> None:
    scheme = walk.section.partition(":")[2]
    if scheme == "SDG" and not SDG.match(walk.page.lines[at].text, start):
        _open(walk, at, start)
        return
    _terms(walk, at, start, f"subject_areas:{scheme}")


def _terms(walk: Walk, at: int, start: int, field: str) -> None:
    line, verdict = walk.page.lines[at], walk.page.verdicts[at]
    if verdict.kind in ("metric", "count") or (verdict.kind == "furniture" and verdict.name != "navigation"):
        _open(walk, at, start)
    elif len(line.text) <= TERM or SEPARATORS.search(line.text) or COMMAS.search(line.text):
        use_terms(walk.page, at, "list under its heading", field, start)
    else:
        walk.section = "open"
        _open(walk, at, start)


def _note(walk: Walk, at: int, start: int) -> None:
    """A bibliographical note: copyright lines are rights, funding is funding, the rest is the note."""
    page, text = walk.page, walk.page.lines[at].text
    funding, copyright_ = FUNDING_NOTE.match(text, start), COPYRIGHT.match(text, start)
    if funding or copyright_:
        walk.section = "note:funding" if funding else "note:rights"
        start = (funding or copyright_).end()  # type: ignore[union-attr]
    elif walk.section not in ("note:funding", "note:rights"):
        walk.section = "note:note"
    field = walk.section.partition(":")[2]
    if start < len(text):
        page.use(at, field, "note", start)
    else:
        page.head(at, "heading")


def _funding(walk: Walk, at: int, start: int) -> None:
    if walk.page.lines[at].lower.replace("\t", " ") in ("funders funder number", "funders", "funder number", "funder", "number"):
        walk.page.head(at, "heading")
    else:
        walk.page.use(at, "funding", "funding", start)


def _access(walk: Walk, at: int, start: int) -> None:
    """ "10.1145/3669940.3707286Licence: CC BY" """
    page, text = walk.page, walk.page.lines[at].text
    doi = CONTINUED["doi"].search(text)
    licence = LICENCE.search(text)
    if doi:
        page.use(at, "doi", "access to document", start, licence.start() if licence else None)
    if licence:
        page.use(at, "rights", "licence", licence.start(1) if licence.group(1) else licence.start(), licence.end())
    if not doi and not licence:
        page.ignore(at, "access links")


def _skip(walk: Walk, at: int, start: int) -> None:
    del start
    walk.page.ignore(at, walk.section.partition(":")[2])


def _open(walk: Walk, at: int, start: int) -> None:
    """A line outside any section: type line, metrics and furniture by their words, running text as the abstract."""
    page, line, verdict = walk.page, walk.page.lines[at], walk.page.verdicts[at]
    if verdict.kind == "type":
        page.use(at, "work_type", "type line")
        walk.section = "open"
    elif verdict.kind in ("metric", "count"):
        _metric(walk, at)
    elif COPYRIGHT.match(line.text):
        page.use(at, "rights", "copyright line")
    elif verdict.kind == "furniture":
        page.ignore(at, verdict.name)
    elif len(line.text) >= PARAGRAPH and not walk.seen_table:
        walk.section = "abstract"
        page.use(at, "abstract", "running text without a heading", start)
    else:
        walk.loose.append(at)


def _metric(walk: Walk, at: int) -> None:
    """Citation counts, also over several lines ("7" / "Scopus citations"; "12" / "Citations" / "(Scopus)")."""
    page, text = walk.page, walk.page.lines[at].text
    if found := METRIC.match(text):
        page.use(at, f"cited_by:{found['source'] or found['by'] or ''}", "citation count", *found.span("count"))
    elif page.verdicts[at].kind != "count":
        page.ignore(at, "citation count")
    else:
        _split_metric(walk, at)


def _split_metric(walk: Walk, at: int) -> None:
    """A number alone, whose words stand on the lines below it."""
    page = walk.page
    below = [line.text for line in page.lines[at + 1 : at + 3]]
    counted = COUNTED.match(" ".join(below)) or (COUNTED.match(below[0]) if below else None)
    digits = re.match(r"\d[\d,. ]*", page.lines[at].text)
    if counted and digits:
        page.use(at, f"cited_by:{counted['source'] or counted['by'] or ''}", "citation count", 0, len(digits.group().rstrip()))
        if len(below) > 1 and below[1].startswith("("):
            page.ignore(at + 2, "citation count")
    elif below and page.verdicts[at + 1].name == "usage":
        page.ignore(at, "usage")
    else:
        walk.loose.append(at)


SECTIONS = {
    "open": _open, "table": _table, "series": _table, "event": _table, "abstract": _abstract, "keywords": _keywords,
    "subjects": _subjects, "note": _note, "funding": _funding, "access": _access, "skip": _skip,
}  # fmt: skip


def settle_loose(walk: Walk) -> None:
    """Short lines that stand in no section: a list behind the table is the keywords, whose heading was lost."""
    group: list[int] = []
    for at in [*walk.loose, -1]:
        if group and (at != group[-1] + 1):
            _settle(walk, group)
            group = []
        group.append(at)


def _settle(walk: Walk, group: list[int]) -> None:
    page = walk.page
    bulleted = all(page.lines[at].bullet for at in group)
    terms = all(len(page.lines[at].text) <= TERM and not SENTENCE.search(page.lines[at].text) for at in group)
    lists = any(field.name == "keywords" for field in page.draft.fields)
    if walk.main < group[0] and terms and not lists and (bulleted or len(group) > 2):
        for at in group:
            use_terms(page, at, "list without a heading", "keywords")
        return
    for at in group:
        page.unread(at)


