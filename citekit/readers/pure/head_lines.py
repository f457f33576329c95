"""What a line of a page's head looks like: people, an organisation, prose, the name of a portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_organization, looks_like_person
from citekit.normalize.work_types import known_type
from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.lines import Line

TITLE_LINES = 4  # a title wrapped by a narrow window rarely takes more
TWO_SENTENCES = regex(r"[.!?](?<=[a-z].) [A-Z“\"(].*[a-z]{2}[.!?]")  # "… waste heat. Nobody knows why."
PARAGRAPH_WORDS = 40  # or so many words
ROLE = regex(r"\((?:[A-Z][a-z]+(?:/[A-Z][a-z]+)?|eds?\.)\)\s*[,;*]*$")  # "Jane Doe (Editor)"
SMALL_WORD = regex(r"\s(?!(?:with|from|para|della|delle)\s)[a-z]{4,}\s")  # "Final report for the Welsh Government"
SITE_ENDS = ("Home", "Homepage", "Logo", "Portal", "Explorer", "Experts", "Scholars", "logo", "homepage")
MORE_ENDS = (
    "esearch portal",
    "esearch database",
    "esearch Database",
    "FACULTY PORTAL",
    "Scholars Hub",
    "esearch Information",
)
SITE_STARTS = ("Research ", "Research@", "Experts@", "Scholars@", "Pure", "PURE")
SITE = regex(
    rf".*\b(?:{'|'.join(SITE_ENDS)})$|Research (?:(?:Explorer|Portal)\b.*\bUniversity\b|at [A-Z]\w+$)"
    r"|[^.?!:]{2,60}(?:\b[Rr]esearch (?:portal|[Dd]atabase|Information)|FACULTY PORTAL|Scholars Hub)$"
    r"|(?:Research|Experts|Scholars)@\w+$|(?:Pure|PURE)$"
)  # "Monash University Home", "Research Explorer The University of Manchester", "Aalto University's research portal"


def is_prose(text: str) -> bool:
    """Two sentences, or as many words as a paragraph has."""
    if text.count(" ") >= PARAGRAPH_WORDS:
        return True
    return has_break(text) and TWO_SENTENCES.search(text) is not None


def names_site(text: str) -> bool:
    """Whether a line is the name of a portal, over its pages."""
    may_be = text.endswith(SITE_ENDS) or text.startswith(SITE_STARTS) or text.endswith(MORE_ENDS)
    return may_be and SITE.match(text) is not None


def has_break(text: str) -> bool:
    """Whether a sentence may end inside a text."""
    return ". " in text or ("?" in text and "? " in text) or ("!" in text and "! " in text)


def is_people(line: Line) -> bool:
    """Whether a line names people: by their form, by a role, or by their places of work in brackets."""
    text = line.text
    if text[0].isdigit():
        return False  # "4. semester, Water, Energy and Planning, Master"
    if len(text) > 60 and "," not in text and ";" not in text and "&" not in text:
        return False
    if looks_like_byline(text) or ROLE.search(text):
        return True
    if looks_like_person(text):
        return known_type(text) != "thesis"  # "Tese de Doutoramento"
    bare = WORKPLACE.sub("", text) if text[-1] == ")" else text
    return bare != text and SEVERAL.search(bare) is not None and looks_like_byline(bare)


WORKPLACE = regex(
    r" \([^()]{2,150}\)(?=[,;&]|$| and )"
)  # "Ada Löv (Department of Peat, University of Fen), Bo Ek (MIT)"
SEVERAL = regex(r"[,;&]|\band\b")


def is_place(text: str) -> bool:
    """Whether a line names an organisation, and is no title that has such a word: "… in static networks: a study", nor
    its end: "languages"."""
    return looks_like_organization(text) and not SMALL_WORD.search(text) and not text.islower()
