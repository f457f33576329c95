"""What each line of a page is by its words alone: a heading, furniture, a metric, a type line, a property row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple, new
from citekit.normalize.work_types import is_type_line
from citekit.patterns import regex
from citekit.readers.pure.headings import FURNITURE, FURNITURE_STARTS, HEADINGS, LINK_ENDS, SKIPPED
from citekit.readers.pure.rows import STARTS as ROW_STARTS
from citekit.readers.pure.rows import Row, match_row
from citekit.readers.style_names import ROWS, is_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line

    Judge = Callable[[Line], "Verdict"]

EXACT: dict[str, tuple[str, str]] = {
    **{text: ("furniture", rule) for rule, texts in FURNITURE.items() for text in texts},
    **{text: ("heading", section) for section, texts in HEADINGS.items() for text in texts},
    **{text: ("skip", rule) for rule, texts in SKIPPED.items() for text in texts},
}
"""whole line in lower case -> what it is; a heading goes before furniture of the same words."""

STARTS: dict[str, list[tuple[str, str]]] = {}
for _rule, _texts in FURNITURE_STARTS.items():
    for _text in _texts:
        STARTS.setdefault(_text[:3], []).append((_text, _rule))

METRIC = regex(
    r"(?P<count>\d[\d,.\s]{0,8})\s*(?:Link opens in a new tab\s*)?"
    r"(?:(?P<source>Scopus|Web of Science|SciVal|WoS)\s+)?Citations?\b\s*(?:\((?P<by>[^()]{2,30})\))?",
    re.IGNORECASE,
)  # "3 Link opens in a new tabScopus citations", "13 Citations (Scopus)"
COUNT = regex(r"\d[\d,. ]{0,8}(?:\s*Link opens in a new tab)?$")  # "3   Link opens in a new tab"
COUNTED = regex(
    r"(?:(?P<source>Scopus|Web of Science|SciVal)\s+)?citations?(?:\s*\((?P<by>[^()]{2,30})\))?$", re.IGNORECASE
)
USAGE = regex(
    r"\d[\d,. ]*\s*(?:Link opens in a new tab\s*)?"
    r"(?:downloads?|views?|readers?|mentions?|captures?|tweets?|reads?|shares?|full[ -]text downloads?"
    r"|altmetric(?: score)?)\b"
    r"(?!\s(?:of|and|or|that|to|for|from)\s).{0,30}$|(?:plumx|plum print|altmetric)\b.{0,60}$|see details$"
    r"|(?:downloads?|views?|captures?|mentions?|readers?|social media|usage|citation indexes)(?:\s*[:(\d].{0,60})?$"
    r"|(?:policy|patent family|clinical) citations?: \d|(?:news|blog) mentions?: \d|shares, likes & comments: \d"
    r"|(?:projects?|prizes?|activities|press/media|datasets?|student theses|impacts?|equipment|(?:similar )?profiles?"
    r"|(?:related )?(?:research outputs?|publications?)|supervised work|(?:press )?clippings?|facilities"
    r"|infrastructures?|awards?|media(?: coverage)?|student projects)\s\(\d+\)$",
    re.IGNORECASE,
)  # "12 Downloads (Pure)", "4 Link opens in a new tab Readers", "Plum Print visual …", "Profiles (1)"; no "Views of …"
FOLDED = regex(
    r"(?:show (?:all )?(?:\d[\d,]* )?(?:more|less|fewer|others|all)(?: authors?)?){1,2}$", re.IGNORECASE
)  # "Show 12 more", "Show 3 othersShow less"
READING = regex(
    r"\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s(?:min(?:ute|uten|utter|uter|utos|uti|utes|uts)?s?)(?:\sread)?$", re.IGNORECASE
)  # "2–3 minutes", which a browser's view for reading prints under the title
PORTAL_NUMBER = regex(r"ID: \d{4,12}$", re.IGNORECASE)  # "ID: 45678901", at the foot of old portals' pages
PERCENT = regex(r".{2,90}[\sa-z]\d{1,3}\s?%$")  # "Branch Target Buffer Keyphrases 100%", "Cache LineKeyphrases25%"


GLUING: dict[str, list[str]] = {}
for _heading in (
    "abstract", "keywords", "asjc scopus subject areas", "all science journal classification (asjc) codes", "cite this",
    "access to document", "other files and links", "un sdgs", "fingerprint", "online availability", "related links",
    "library availability", "more information", "description",
):  # fmt: skip
    GLUING.setdefault(_heading[:3], []).append(_heading)
ABSTRACT = "Algebra|Interpretation|State|Argumentation|Syntax|Expression|Data|Domain"
"""What is called abstract in a title, where the word heads no text."""
# "AbstractWhen …", ": When …", " We show …", "ASJC Scopus subject areas Software"
AFTER = regex(
    r"\s*[:.—–]\s+(?=\S)|(?=[A-Z“\"‘0-9])|(?<=[Kk]eywords)(?=[a-z])|(?<=codes|areas)\s(?=[A-Z])"
    rf"|(?<=bstract)\s(?=(?!(?:{ABSTRACT})\b)[A-Z][^.]{{60}})"
)
TYPE_STARTS = ("research output", "contribution to", "student thesis", "chapter in")


class Unseen(NamedTuple):
    """A word in another language whose meaning rests on no page."""

    word: str
    language: str
    meaning: str


class Verdict(NamedTuple):
    """`kind`: "type", "heading", "skip", "furniture", "metric", "count", "row" or ""; `name`: section or rule; `value`:
    where the first of a section's text begins that is glued to its heading."""

    kind: str
    name: str = ""
    row: Row | None = None
    value: int = 0
    unseen: Unseen | None = None


NOTHING = Verdict("")
TYPE = Verdict("type")


def knowing_again(judge: Judge) -> Judge:
    """A judge who knows short lines again: one page says what the other says, "Externally publishedYes"."""
    known: dict[str, Verdict] = {}

    def judge_or_know(line: Line) -> Verdict:
        text = line.text
        verdict = known.get(text)
        if verdict is None:
            verdict = judge(line)
            if len(text) <= SHORT:
                if len(known) >= MANY:
                    known.clear()
                known[text] = verdict
        return verdict

    return judge_or_know


SHORT, MANY = 80, 2048


@knowing_again
def judge_line(line: Line) -> Verdict:
    """What one line is by its words; a line alone may be both heading and label ("Conference"): then it is both."""
    lower = line.lower
    exact = EXACT.get(lower) or (EXACT.get(lower.rstrip(" :|")) if lower[-1] in ":|" else None)
    if exact:
        return new(Verdict, (*exact, match_row(line), 0, None))
    if lower[:3] in BEGINNINGS or "›" in lower:
        return judge_beginning(line)
    return _judge_numbers(line.text) if lower[0].isdigit() or lower[-1] == "%" else NOTHING


def judge_beginning(line: Line) -> Verdict:
    """What a line is by the words that it begins with, or by its form."""
    lower = line.lower
    if ("›" in lower or lower.startswith(TYPE_STARTS)) and is_type_line(line.text):
        return TYPE
    row = match_row(line)
    if glued := _glued_heading(line, row):
        return glued
    return new(Verdict, ("row", "", row, 0, None)) if row else _judge_words(line)


def _glued_heading(line: Line, row: Row | None) -> Verdict | None:
    """A heading with the first of its section's text on the same line; "Keywords" may be a row as well."""
    if not (headings := GLUING.get(line.lower[:3])):
        return None
    for heading in headings:
        if line.lower.startswith(heading) and (found := AFTER.match(line.text, len(heading))):
            kind, name = EXACT[heading]
            return Verdict(kind, name, row if name == "keywords" else None, found.end())
    return None


def _judge_words(line: Line) -> Verdict:
    """Furniture by how it begins, metrics by their form."""
    for start, rule in STARTS.get(line.lower[:3], ()):
        if line.lower.startswith(start) and (start not in LINK_ENDS or line.lower.endswith(LINK_ENDS[start])):
            return Verdict("furniture", rule)
    if is_row(line.lower):
        return Verdict("furniture", "citation-style")
    if line.lower[:4] in MENUS and _is_menu(line.lower.split()):
        return Verdict("furniture", "navigation")
    text = line.text
    if text[0].isdigit() or text[-1] == "%" or line.lower[:3] in COUNTING:
        return _judge_numbers(text)
    return NOTHING


def _is_menu(words: list[str]) -> bool:
    """Whether words are nothing but the entries of a portal's menu, or of the rest of a broken one: "Home Profiles
    Research output Projects", "Activities Press/Media Student theses"."""
    at, entries = 0, 0
    while at < len(words):
        size = next((size for size in (3, 2, 1) if " ".join(words[at : at + size]) in MENU), 0)
        if not size:
            return False
        at, entries = at + size, entries + 1
    return entries + (words[0] != "home") > FEWEST_ENTRIES


MENU = frozenset(FURNITURE["navigation"])
MENUS = frozenset({"home", "acti", "pres", "priz", "stud", "proj", "data"})
"""How such lines begin: what stands behind the first entries of most portals begins the second line."""
FEWEST_ENTRIES = 3


def _judge_numbers(text: str) -> Verdict:
    if len(text) <= LONGEST_METRIC:
        for pattern, verdict in NUMBERED if text[0].isdigit() else WORDED:
            if pattern.match(text):
                return verdict
    return NOTHING


LONGEST_METRIC = 120
OTHER_METRIC = "citations in another language"
COUNTING = frozenset(
    {"act", "alt", "awa", "blo", "cap", "cit", "cli", "dat", "dow", "equ", "fac", "id:", "imp", "inf", "med", "men",
     "new", "pat", "plu", "pol", "pre", "pri", "pro", "pub", "rea", "rel", "res", "sci", "sco", "see", "sha", "sho",
     "sim", "soc", "stu", "sup", "usa", "vie", "web"}
)  # fmt: skip
"""How the words of WORDED begin; any other line need not be held against them."""
BEGINNINGS = frozenset({*ROW_STARTS, *GLUING, *STARTS, *COUNTING, *(start[:3] for start in TYPE_STARTS), *ROWS})
"""The first three letters of all words that a line is judged by; one with others is judged by its form alone."""
CITED = Verdict("metric", "citations")
USED = Verdict("furniture", "usage")
TERM = Verdict("furniture", "fingerprint")
NUMBERED: tuple[tuple[re.Pattern[str], Verdict], ...] = (
    (METRIC, CITED),
    (COUNT, Verdict("count", "citations")),
    (PERCENT, TERM),
    (USAGE, USED),
    (READING, Verdict("furniture", "reading time")),
)
"""What lines with a number first are."""
WORDED: tuple[tuple[re.Pattern[str], Verdict], ...] = (
    (COUNTED, CITED),
    (PERCENT, TERM),
    (USAGE, USED),
    (FOLDED, Verdict("furniture", "folded list")),
    (PORTAL_NUMBER, Verdict("furniture", "number of the portal")),
)
"""What lines with a number in them are, or with words of such lines first."""
