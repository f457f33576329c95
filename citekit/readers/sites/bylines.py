"""The people of an article's page: names with affiliation numbers, links and buttons among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization
from citekit.patterns import CASELESS, regex
from citekit.readers.cuts import pieces
from citekit.readers.remembered import remembered
from citekit.readers.sites.head import is_place
from citekit.readers.sites.people import is_marks, is_people, use_byline
from citekit.vocabulary.article_parts import ABSTRACT

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Piece
    from citekit.readers.page import Page

LIST_OF_PEOPLE = (
    "search for more papers by", "search for other works by", "search for other papers by", "search for articles by",
    "find this author on",
    "more by ",
)  # fmt: skip
"""How the last line of each person begins, where a list of them with their addresses is unfolded."""
# behind each at Brill and at ACS; "Karin Lind Affiliations", over "Search for articles by this author"
SEARCHED = regex(
    r"(?:Search for other (?:papers|works) by (?P<name>[^\W\d_].{2,80}?) in|More by (?P<more>[^\W\d_].{2,80})"
    r"|(?P<affiliated>[^\W\d_].{2,80}?(?<! &)) Affiliations)"
)
MARK = r"\d{1,2}(?:[a-h]?\))?(?!\d)|[¹²³⁴-⁹]|<sup>[^<]{1,9}</sup>|\$\^\{[^{}$]{1,20}\}\$"
MARKS = rf"\s?(?:{MARK})(?:(?:\s?,)?\s?(?:{MARK}|\\?[*†‡§#]))*(?:\s?na\d)?"
# "1,2*", " 1 , 2 na1": affiliations behind a name
GAP, COMMAS = r"\s{0,40}", r"[\s,]{0,40}"  # no page has wider ones, and each is looked through from all its blanks
NOISE = regex(
    rf"{COMMAS}\bOpen the ORCID record for [^\[\]]{{2,60}}\[Opens? in a new window\]|{COMMAS}\[Opens? in a new window\]"
    rf"|{GAP}(?:ORCID:? ?)?<?(?:https?://)?orcid\.org/(?:(?:\d{{4}}-){{3}}\d{{3}}[\dX]|[\dX-]+)>?"
    rf"(?:{MARKS})?(?-i:\s[A-F](?=[\s,*]|$))*"
    rf"|{GAP}(?:\b|(?-i:(?<=[a-zß-ÿ])))ORCID Icon\b|{COMMAS}(?<!\d)(?:\d{{4}}-){{3}}\d{{3}}[\dX](?!\d)"
    rf"|,?\sORCID logo\s[a-h]{{1,4}}\b"
    rf"|(?<=[\w*\s])ORCID\b(?! ?:)|{GAP}View (?:all authors(?: and(?: affiliations)?)?|further author information)"
    rf"|{GAP}\S{{1,250}}@[\w.-]+?(?=Authors? (?:Info|Affil)|[^\w.-]|$)|{GAP}\[email protected\]|{GAP}\[ORCID\]"
    rf"|{GAP}\bIs a corresponding author\b|{COMMAS}\((?:corresponding|contact) author\)"
    rf"|{COMMAS}\+?\d{{2,4}}(?:[ -]\d{{2,5}}){{2,4}}\b"
    rf"|{GAP}\bE-?mail: \S+@\S+|,?{GAP}\bCorresponding Author\b|{COMMAS}\[…\]|{GAP}\\?\+\d+ \\?-\d+"
    rf"|{GAP}Email author\b"
    r"|,\s(?-i:PhD|[BM]Sc|M[AD]|MPH|MBBS|DPhil|FRCP)(?:\s[a-z](?:,[a-z\d†*‡]+)*)?\s*(?:∙|$)|\b(?:Prof|Dr)\.?\s(?-i:(?=[A-Z]))"
    rf"|{GAP}\((?:a\d{{1,2}})?(?:,? ?\(?a\d{{1,2}})*\)|\bView ORCID Profile"
    rf"|{GAP}Authors? (?:Info & )?(?:Claims|Affiliations)|{COMMAS}(?:and )?\[\.\.\.\]"
    r"|\+\d+ authors?(?=\b|Authors?\b)|(?<=\w)\s\*[a-h]{1,3}(?=\s)"
    rf"|(?:{GAP}ORCID logo)?[\s,]{{1,40}}(?-i:[a-h]{{1,4}}(?=\s\s)|\*[a-h]{{1,3}}$|(?<=\s\s)[a-h]$)"
    r"|,\s(?-i:[a-z]{4}[a-z ]{0,60})(?=\d{1,2}\b)"
    rf"|,{GAP}(?-i:[BMD]\.?Sc|Ph\.?D|M\.?[DASB]|[MD]r?\.?P\.?H|MBBS|MBChB|FRCPC?|FACC|Pharm\.?D|Psy\.?D|Ed\.?D|MBA|MHS|RN|DVM|DDS|JD)"
    r"(?:\b|(?=\d))(?-i:(?!\.?\s[A-ZÀ-Þ]))\.?|!\[[^\]]{0,40}\]\(\S*\)"
    rf"|,{GAP}(?-i:(?:[A-Z][a-z]{{0,3}}\.){{1,3}}(?:ASCE|ASME|IEEE|ICE)\b)|,{GAP}(?-i:P\.E\.)"
    rf"|,?{GAP}\(?(?:(?:Graduate|Life|Associate|Senior|Student)\s{{1,40}}){{0,4}}(?-i:Member|Fellow),{GAP}"
    r"(?-i:[A-Z]{2,8})\b\)?|\|[^|]{4,60}\((?:Reviewing|Academic)? ?[Ee]ditor\)", re.IGNORECASE
)  # fmt: skip
# what stands among names: links, addresses, buttons
BY = regex(r"(?:by\s+|Authors?:?\s+|(?:\\[rn])+|,\s?\d{1,2}(?:,\s?\d{1,2})*[*†]?\s+)(?=[^\W\d_])")
# "by Jane Doe", "Authors: Jane Doe, Ann Lee"; ",1 Ann Lee,2", behind a line with a name; "\\r\\nJane Doe", an escape
LABELLED = regex(r"Authors?: \S")  # over these stands a title, whatever it looks like: "Naps Before Night Flights"
CUT = regex(
    rf"{GAP}(?:∙|\$\\cdot\$)\s*|(?<=[^\W\d_.]),?{MARKS}|\band(?=[A-ZÀ-Þ])|(?<=\d)\s-\s(?=[A-ZÀ-Þ])|(?<=[^\W\d_])\*(?=[A-ZÀ-Þ])"
)
# "Zhen Pan1* Bruno Gal1", "Ming Luo 1,2,* andMing Wang 1": a name's affiliations end it
RAISED = regex(r"<sup>[^<]{1,9}</sup>")  # "<sup>2</sup> and", on a line of its own
EDGES = " ,;*∙†‡§#&·⨯"
MARKUP = "^\\0123456789"  # "^2,\*^ and"
LONGEST_NOISE = 1000
AND = regex(r"(?:and|AND|&)(?:\s+|$)")  # "and Jane Doe"
AND_END = regex(r"(?<!\s)\s+(?:and|AND|&)$")  # "Jane Doe and"


def find_people(page: Page, head: list[int]) -> list[int]:
    """The lines that name people: those of an unfolded list, or the first ones under another line."""
    return (_listed(page, head) if is_unfolded(page) else []) or _stacked(page, head)


def is_unfolded(page: Page) -> bool:
    """Whether people stand in a list with their addresses."""
    return any(line.lower.startswith(LIST_OF_PEOPLE) for line in page.lines)


def _listed(page: Page, head: list[int]) -> list[int]:
    """In an unfolded list each name is printed twice, or with an office, and then alone for a search."""
    text = {at: page.lines[at].text.rstrip(" ,*") for at in head}
    twice = [at for at in head[1:] if text.get(at + 1) == text[at]]
    searched = [(at, found[found.lastindex or 0]) for at in head if (found := SEARCHED.fullmatch(text[at]))]
    lines = {at for last, name in searched for at in (*_above(text, last, name), last)}
    return twice or [at for at in head if at in lines]


def _above(text: dict[int, str], last: int, name: str) -> list[int]:
    """The lines above one that begin with a name."""
    return [at for at in text if last - FARTHEST <= at < last and text[at].startswith(name)]


FARTHEST = 12
"""Lines of one person in an unfolded list."""


def _stacked(page: Page, head: list[int]) -> list[int]:
    """Lines one under another, or with a comma or "and" before a link between them."""
    told = bool(head) and "view orcid profile" in page.lines[head[0]].lower  # and no title
    named = [at for at in head[not told :] if find_names(page, at) and not _is_shouted(page, at)]
    start = next((at for at in named if LABELLED.match(page.lines[at].text)), next(iter(named), None))
    if start is None:
        return []
    found, is_open = [start], not _is_closed(page, start)
    for at in range(start + 1, len(page.lines)):
        if at in head and is_open and find_names(page, at):
            found.append(at)
            is_open = not _is_closed(page, at)
        elif not is_noise(page, at) and not _is_address(page, at):
            break
    return found


def _is_shouted(page: Page, at: int) -> bool:
    """Whether a line in capitals is one of a title in them, as the next one is, or the last, over people that are not,
    and has no initials: "RAIN AND FENS" over "OF THE NORTH"."""
    if not _is_loud(page, at) or at + 1 >= len(page.lines):
        return False
    if not page.lines[at + 1].gap and _is_loud(page, at + 1):
        return True
    is_last = at > 0 and not page.lines[at].gap and _is_loud(page, at - 1)
    return is_last and not page.lines[at + 1].text.isupper() and bool(find_names(page, at + 1))


def _is_loud(page: Page, at: int) -> bool:
    return page.lines[at].text.isupper() and INITIAL.search(page.lines[at].text) is None


INITIAL = regex(r"\b[^\W\d_]\.|[,;*†\d]$")


def _is_closed(page: Page, at: int) -> bool:
    """Whether nobody more stands below a line: its people end with a button."""
    return page.lines[at].text.endswith("Affiliations")


def _is_address(page: Page, at: int) -> bool:
    """Whether a line is an address of people above and below it, or the row of one."""
    mark = page.marks[at]
    row = mark is not None and (mark.rule in ADDRESSES or page.lines[at].lower == "affiliated with")
    return (
        row
        or page.lines[at].lower.startswith(UNDER_NAME)
        or _is_address_between(page, at)
        or _is_place_between(page, at)
    )


ADDRESSES = frozenset({"row: Affiliation", "row: E-mail"})
UNDER_NAME = (
    "affiliation ", "affiliations ", "roles ", "contributed equally to this work with: ", "current address: ",
    "to whom correspondence should be addressed",
)  # fmt: skip
"""How lines begin that PLOS has under the name of each author."""


def _is_address_between(page: Page, at: int) -> bool:
    """Whether a line is the address of one of the people, over the comma before the next one."""
    below = page.lines[at + 1].text if at + 1 < len(page.lines) else ""
    return below in (",", "and", "&") and ADDRESS.match(page.lines[at].text) is not None


def _is_place_between(page: Page, at: int) -> bool:
    """Whether a line is the address of the person above it, and one more person with an address stands below."""
    lines = page.lines[at : at + 4]
    if len(lines) < 3 or not is_place(page, at) or is_place(page, at + 1) or len(find_names(page, at + 1)) != 1:
        return False
    return is_place(page, at + 2) or (is_noise(page, at + 2) and len(lines) == 4 and is_place(page, at + 3))


ADDRESS = regex(r"\d{1,2}\s{1,4}[^\W\d_]")  # "1   Department of Feet, Fen University, Fen, Norway"


def is_noise(page: Page, at: int) -> bool:
    """Whether a line among people has a link or affiliation numbers, and nothing else."""
    return len(page.lines[at].text) <= LONGEST_NOISE and _is_noise(page.lines[at].text)


@remembered
def _is_noise(text: str) -> bool:
    text = RAISED.sub("", NOISE.sub("", text))
    return is_marks(text) or not AND.sub("", text.strip(EDGES + MARKUP))


def find_names(page: Page, at: int) -> list[Piece]:
    """The stretches of a line that name people; none where it says something else."""
    text = page.lines[at].text
    if (lettered := LETTERED.match(text)) and is_lettered(page):
        return [(at, *lettered.span("name"))]
    return [(at, first, last) for first, last in _find_names(text)]


@remembered
def _find_names(text: str) -> list[tuple[int, int]]:
    text = STOPS.sub(" ", text)
    if searched := SEARCHED.fullmatch(text):
        return [searched.span(searched.lastindex or 0)]
    if placed := _before_place(text):
        return placed
    if double := DOUBLE.fullmatch(text):
        return [double.span("name")]
    if YEARS.search(text) or _is_of_another_kind(text):
        return []
    if place := DEPARTMENT.search(text):
        end = len(text[: place.start()].rstrip(" ;,"))
        alone = end > 0 and ";" not in text[place.end() :] and not AND_MORE.search(text, place.end())
        return [(0, end)] if alone and is_people(text[:end]) else []
    named = _named(text, CUT)
    if not named and OTHER_AND.search(text):
        named = _named(text, CUT_OTHERWISE)
    return _named(text, CUT_GLUED) if not named and GLUED_AND.search(text) else named


def _before_place(text: str) -> list[tuple[int, int]]:
    """Who stands before where they work, in brackets or behind a semicolon: "Ana Perić ; Sveučilište u Zadru"."""
    placed = PLACED.fullmatch(text)
    if placed and is_people(placed["name"]) and _is_body(placed["place"]):
        return [placed.span("name")]
    end = text.find(" ; ") if text.count(";") == 1 else -1
    return _named(text[:end], CUT) if end > 0 and _is_body(text[end:]) else []


def _is_of_another_kind(text: str) -> bool:
    """Whether a line is what somebody is, a street, or headings of two columns: "INFO ARTIKEL ABSTRAK"."""
    headed = text.isupper() and not ABSTRACT.keys().isdisjoint(text.lower().split())
    return (
        headed
        or NUMBERED.search(text) is not None
        or bool(ROLE.fullmatch(text) or (any(map(str.isdecimal, text)) and STREET.search(text)))
    )


def _named(text: str, cut: re.Pattern[str]) -> list[tuple[int, int]]:
    """The stretches between cuts, if all of them name people."""
    by = BY.match(text)
    spans = [
        _trim(text, first, last)
        for start, end in pieces(text, by.end() if by else 0, len(text), NOISE)
        for first, last in pieces(text, start, end, cut)
    ]
    named = [(first, last) for first, last in spans if last > first]
    return named if all(is_people(name := text[first:last]) and ":" not in name for first, last in named) else []


NUMBERED = regex(r"\bPapers? No\. ?\d")  # "Fen Working Papers No. 114"
DEPARTMENT = regex(r",? (?=(?:Dep(?:artment|t\.?)|Faculty|School|Division) of [A-Z].*,)|^(?=Dept\. of [A-Z].*,)")
# "Karin Lind, Mei Ito, Department of Rain, Fen University, Oslo, Norway"
AND_MORE = regex(r",? (?:and|&) (?:[A-Z][\w.'’-]*\s?){2,4}(?:,|$)")
ROLE = regex(
    r"(?:(?:Assistant|Associate|Adjunct|Full|Visiting|Guest) )?Professor,?|(?:Senior |Assistant )?Lecturer,?"
    r"|(?:Senior )?(?:Research|Post-?doctoral) (?:Scholar|Associate|Fellow|Assistant|Scientist),?"
    r"|Ph\.?\s?D\.? (?:Student|Candidate|Scholar),?|Head of Department,?",
    re.IGNORECASE,
)  # what somebody is, under the name
STOPS = regex(r"(?<=\d)\.(?=,|$)")  # "Karin Lind1., Mei Ito2."
DOUBLE = regex(
    r"\s*(?P<name>[^\W\d_a-z][^\W\d_A-Z]+-[^\W\d_a-z][^\W\d_A-Z]+)\d\s*"
)  # "Lind-Moor1": a given name was lost
YEARS = regex(r"(?<!\w)(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?$")  # "BOGS OF THE NORTH 2011 - 2015": of a title


def _is_body(text: str) -> bool:
    """Whether brackets behind a name hold where that person works."""
    return looks_like_organization(text) or (not text.isascii() and CASELESS_PLACE.search(text) is not None)


CASELESS_PLACE = regex(rf"{CASELESS}{{4,}}")
PLACED = regex(r"(?P<name>[^()]{2,60}?)\s?\((?P<place>[^()]{5,120})\)\s?[;,]?")  # "Karin Lind (Fen University) ;"
STREET = regex(r"\b(?:[Jj][Ll]|ul|Str|Av|Avda|P\.? ?O|Box|Tel|Phone)\b|,\s[^,]*\b\d{5,6}$")
# "JL. Ciledug Raya, Petukangan Utara, Jakarta 12260"
OTHER_AND = regex(r"(?<=[^\W\d_])\s(?:et|und|y|e)\s(?=[A-ZÀ-Þ])")
# "Ada Lorme et Paul Rey"; "José Ortega y Gasset" is one
GLUED_AND = regex(r"(?<=\S)\s&(?=[A-ZÀ-Þ])")  # "Karin Lind,Jo Ray &Mei Ito" (Taylor & Francis)
CUT_GLUED = regex(rf"{CUT.pattern}|{GLUED_AND.pattern}|(?<=\w),(?=[A-ZÀ-Þ])")
CUT_OTHERWISE = regex(rf"{CUT.pattern}|{OTHER_AND.pattern}|(?<=[^\W\d_]),\s(?=[A-ZÀ-Þ])")


# "Karin Linda Fen University, Fen, NorwayCorrespondencekarin@fen.example": the address's letter is glued to the name
LETTERED = regex(
    r"(?P<name>(?:[^\W\d_a-z][\w.'’-]*\s){1,4}(?:[a-z]{1,3}\s){0,2}[^\W\d_a-z][\w'’-]+?)"
    r"\s?(?P<letter>[a-f])(?:,\s?[a-f])*\s(?=[A-Z])"
    r"(?=.*(?:Universit|Institut|Department|School|College|Centre|Center|Faculty|Research|Academy))"
)


def is_lettered(page: Page) -> bool:
    """Whether each person stands with an address whose letter is glued to the name, as in copies of Taylor & Francis:
    the letters begin with "a" and none is left out."""
    if not any("further author information" in line.lower or line.lower in ("&", "and") for line in page.lines):
        return False
    letters = [found["letter"] for line in page.lines if (found := LETTERED.match(line.text))]
    known = [*dict.fromkeys(letters)]
    return known == [*"abcdef"[: len(known)]]


def _trim(text: str, first: int, last: int) -> tuple[int, int]:
    """A stretch without the separators and marks around it."""
    inner = text[first:last].lstrip(EDGES)
    lead = AND.match(inner)
    inner = inner[lead.end() :] if lead else inner
    first = last - len(inner)
    inner = inner.rstrip(EDGES)
    end = AND_END.search(inner)
    return first, first + (end.start() if end else len(inner))


def use_people(page: Page, lines: list[int]) -> None:
    """The people of some lines; a name that was printed before is the words of a picture, or a card."""
    seen: set[str] = set()
    for at in lines:
        for _, first, last in find_names(page, at):
            name = page.lines[at].text[first:last]
            once = _once(name)
            if once not in seen:
                _use_new(page, at, last - len(once), last)
            seen.add(once)
        page.ignore(at, "byline")


def _use_new(page: Page, at: int, first: int, last: int) -> None:
    """The people of a stretch, unless all of them were named before: a list over each with an affiliation."""
    fields = page.draft.fields
    known = {field.text for field in fields if field.name == "author"}
    before = len(fields)
    use_byline(page, [(at, first, last)], "byline")
    if fields[before:] and all(field.text in known for field in fields[before:]):
        del fields[before:]
        page.marks[at] = None
        page.ignore(at, "people again")


def _once(name: str) -> str:
    """A name without the words of a picture before it, which may have lost accents: "Ana LpezAna López"."""
    half = len(name) // 2
    if name[:half] == name[-half:]:
        return name[-half:]
    plain = [at for at, letter in enumerate(name) if letter.isascii()]
    bare = "".join(name[at] for at in plain)
    half = len(bare) // 2
    if half < SHORTEST or bare[:half] != bare[-half:] or bare[half:-half] not in ("", ","):
        return name
    start = plain[-half]
    return name[start - (name[start - 1].isupper() and not name[start - 1].isascii()) :]


SHORTEST = 4
"""Letters of a name that stands twice."""
