"""The people of styles without quotes, in one of the forms in which they set names, and what follows the last.

"Lind, K., & Ito, M.", "Lind, K., and M. Ito", "Lind, K.; Ito, M.", "Lind K, Ito M", "K. Lind, M. Ito", "Lind, Karin,
and Mei Ito", "Lind, Karin; Ito, Mei", "Karin Lind and Mei Ito"; behind them "et al.", "(eds.)", a year, a colon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import surnames
from citekit.normalize.names.lexicon import BODY, COLLECTIVE
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.quoted_people import CAPITAL, NAME, ONE, SMALL, TWO, are_spoken
from citekit.readers.citations.parts.short_names import PARTICLE
from citekit.readers.citations.stretch import sentences
from citekit.readers.citations.words import UNDATED, alternatives
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch


class Form(NamedTuple):
    """The first name, each other, what parts two of them, and what else than a full stop or a colon may part the last
    from the title."""

    first: re.Pattern[str]
    other: re.Pattern[str]
    glue: re.Pattern[str]
    ends: str = ""


TITLED = r"(?:Freiherr|Freifrau|Graf|Gräfin)\s"
NOBLE = rf"(?:{TITLED}|(?!{TITLED}))"  # which is read in one way
GAELIC = r"(?:Ó|Ní|Uí)\s"
FAMILY = (
    rf"{NOBLE}(?:{SMALL}\s){{0,3}}(?:d['’]|St\.\s|{GAELIC}|(?!{GAELIC})){NAME}(?:\s(?!AND\b|UND\b|ET\b|Y\b){NAME}){{0,2}}"
    rf"(?:\sy\s{NAME}(?=,?\s{CAPITAL}))?"
)
LETTER = rf"(?!St\.){CAPITAL}{{1,2}}[a-zß-öø-ÿ]?\."  # "K.", "Yu.", "ML." (Springer)
INITIALS = rf"{LETTER}(?:[ -]{{0,2}}{LETTER}){{0,4}}"
JUNIOR = r"(?:,?\s(?:Jr|Sr)\b\.?|,?\s(?:I{2,3}|IV|jun|sen)\b)?"
BEHIND = rf"(?:\s{PARTICLE}(?=[,.;:\s(]))?"  # "Santos, J. dos", "Inés de la", "Bruno Santana da"
# "van der Laan, J.-P.", "K. Lind", "Lind KO", "Lind K.O.", "LIND, Karin", "Lind, Karin B.", "Karin B. van der Laan"
# "Lind, K. Jr.": no "Jr." is given; "LIND, K. da;" (ABNT)
TURNED = rf"{FAMILY},\s{LETTER}(?:(?!\s[JS]r\.)[ -]{{0,2}}{LETTER}){{0,4}}{BEHIND}{JUNIOR}"
INITIALED = rf"{INITIALS}\s{FAMILY}{JUNIOR}"
# "Lind, K and van der Laan, JP (2019)", Harvard's without full stops, before the year in brackets
UNDOTTED = rf"{FAMILY},\s{CAPITAL}{{1,3}}(?=(?:,?\s(?:and|&)\s|,\s){FAMILY},\s{CAPITAL}{{1,3}}\b|\s\(|,?\set\sal\b)"
# "K Lind, MB Ito and O van der Laan", of lists on pages of persons: several, as "A Lind" alone is no name
LETTERED = rf"{CAPITAL}{{1,3}}\s{FAMILY}{JUNIOR}"
SEVERAL_LETTERED = rf"{LETTERED}(?=,?\s(?:(?:and|&)\s)?{CAPITAL}{{1,3}}\s{NAME})"
# never "SILVA NETO, João;", whose last word is no initials
SHORT = (
    rf"{FAMILY}\s{CAPITAL}{{1,4}}(?:(?!\sI{{2,3}}\b)\s{CAPITAL}|-{CAPITAL}{{1,2}}){{0,3}}{BEHIND}{JUNIOR}(?=[,.;\s(])"
    rf"(?!,\s{NAME}[^,;]{{0,60}};)"
)
DOTTED = rf"{FAMILY}\s{INITIALS}{BEHIND}{JUNIOR}(?=[,.\s(])"
LOUD = rf"(?:{CAPITAL}|['’ -]){{2,40}}"
FORENAMES = rf"(?:{NAME}|{ONE}\s{NAME})(?:[\s-]{NAME}){{0,3}}(?:[\s-]{ONE}){{0,3}}{BEHIND}"
"""Given names: "Karin Mei B." (behind "B." begins the title), and a particle behind them ("Bruno Santana da", ABNT)."""
SHOUTED = rf"{LOUD}(?:\sJR\.)?,\s{FORENAMES}"
CALLED = rf"{LOUD}(?<=\w\w)\s{FORENAMES}"  # "LIND Karin", of French lists
WHOLE = rf"{FAMILY},\s{FORENAMES}{JUNIOR}"
GIVEN = rf"(?:{NAME}|{ONE}(?:[ -]?{ONE}){{0,3}})"
ARTICLES = r"(?!(?:La|Le|Les|The|Der|Die|Das|El|Los|Las|Il|Lo|Un|Une|Ein|Eine|On)\s)"  # "La Pluie" is no person
SPOKEN = rf"{ARTICLES}{GIVEN}(?:\s(?:{GIVEN}|{SMALL}|{CAPITAL})){{0,4}}\s{NAME}{JUNIOR}(?:\s0\d{{3}})?"
HAN = r"[\u3400-\u9fff]{2,4}"  # "王磊", of China's GB/T 7714
# "the Mire Mapping group", among the names of persons
GROUP_WORD = f"(?i:{'|'.join(sorted(COLLECTIVE))})"
GROUP = rf"(?:the\s)?\w[\w-]{{1,30}}(?:\s[\w-]{{1,30}}){{0,6}}\s{GROUP_WORD}\b"
COMMAS = regex(r"\s?,?\s(?:\\?&|and|und|ja|og|och|y|et|e|i|и|AND|UND|ET|Y|E)\s(?!al\b(?!-))|\s?,\s?")
# "DVOŘÁKOVÁ, Eliška a Petr NOVÁK", of ISO 690
AND_LAST = regex(r"\s(?:and|a|i|und|et|y|e|og|och)\s|,\s")
SEMICOLONS = regex(r"\s?(?:;\s(?:(?:&|and)\s)?|/\s?)|;?\s(?:&|and|und)\s")
NEVER = regex(r"(?!)")
# "Lind, K. Mei. The Rain in Mires. Fen Press, 2019", "Lind, K. Mei, and Jo Ray": no title is so short before another
BOOK = r"\.\s[^\d.?!]{8,200}[.?!]\s[^\d]{3,80},\s(?:1[4-9]|20)\d\d[\s.]*$"
HALF = rf"{FAMILY},\s{ONE}\s{NAME}(?={BOOK}|,\sand\s{NAME})"
# "ORGANISATION DE LA PLUIE. Rain [en ligne]. Oslo : Fen Press, 2012", of ISO 690
GROUPS = regex(
    rf"(?:{CAPITAL}{{2,30}}(?:[ '’-]|(?=\.))){{2,10}}(?=\.\s[^.]{{3,200}}\s\[(?i:en ligne|en línea|on-?line)\]\.\s)"
)
# "Lind, Karin/Ito, Mei, Rain, Fog and Snow, in: Mires 28, 1976, S. 3-9"
GERMAN = r"(?:/[^,]{2,40},\s[^,/]{2,40}){0,4},\s.{8,400},\sin:\s.{4,300},\sS\.\s\d"
SLASHES = regex(r"/\s?")
# "Ministry of Rain. 2019. Rain in Fens", before the year alone; "Centers for Rain. Fens. Updated March 3, 2020."
POSTED = r"(?:Published|Updated|Reviewed|Last\s(?:updated|modified|reviewed))"
BODY_WORD = f"(?i:{'|'.join(sorted(BODY | COLLECTIVE))})"
SMALL_WORD = r"(?:of|for|the|and|in|on|&|de|des|du|la)"
ORGANIZATION = regex(
    rf"(?=[^.,:;\d]{{4,100}}\.\s(?:\(?{YEAR}|[^.]{{8,200}}(?:[.?]\s{POSTED}\s|[.?]?$)))(?=(?:[^\W\d_][\w-]*\s){{0,9}}{BODY_WORD}s?\b)"
    rf"{CAPITAL}[\w'’-]{{1,30}}(?:\s(?:{SMALL_WORD}|{CAPITAL}[\w'’-]{{1,30}})){{1,11}}(?=\.)"
)
# "Amnesty International", as the last of people who all have initials
AGENCY = (
    rf"{CAPITAL}[\w'’-]{{1,30}}(?:\s(?:{SMALL_WORD}|{CAPITAL}[\w'’-]{{1,30}})){{1,11}}"
    rf"(?=,?\s\(?{YEAR}|\.\s{YEAR}|,\s[“\"«‘])"
)
FORMS = (
    Form(ORGANIZATION, NEVER, COMMAS),
    Form(GROUPS, NEVER, COMMAS),
    Form(regex(HALF), regex(SPOKEN), COMMAS),
    Form(regex(rf"{HAN}(?=[,，.．])"), regex(rf"{HAN}(?=[,，.．])"), regex(r"[,，]\s?(?!等)")),
    Form(regex(TURNED), regex(rf"{TURNED}|{INITIALED}|{GROUP}|{AGENCY}"), COMMAS),
    Form(regex(TURNED), regex(rf"{TURNED}|{SHOUTED}|{GROUP}"), SEMICOLONS),
    Form(regex(UNDOTTED), regex(UNDOTTED), COMMAS),
    Form(regex(SHORT), regex(rf"{SHORT}|{GROUP}"), COMMAS),
    Form(regex(DOTTED), regex(DOTTED), COMMAS),
    Form(regex(INITIALED), regex(INITIALED), COMMAS, ","),
    Form(regex(SEVERAL_LETTERED), regex(LETTERED), COMMAS, ","),
    Form(regex(SHOUTED), regex(SHOUTED), COMMAS),
    Form(regex(SHOUTED), regex(rf"{GIVEN}(?:\s{GIVEN}){{0,3}}\s{LOUD}(?=\.)"), AND_LAST),
    Form(regex(SHOUTED), regex(rf"{TURNED}|{SHOUTED}"), SEMICOLONS),
    Form(regex(CALLED), regex(CALLED), COMMAS),
    Form(regex(rf"{WHOLE}(?={GERMAN})"), regex(rf"{WHOLE}(?={GERMAN})"), SLASHES, ","),
    Form(regex(WHOLE), regex(SPOKEN), COMMAS),
    Form(regex(WHOLE), regex(rf"{WHOLE}|{SPOKEN}"), SEMICOLONS),
    Form(regex(WHOLE), regex(WHOLE), COMMAS),
    Form(regex(SPOKEN), regex(SPOKEN), COMMAS, ";"),
    Form(regex(rf"{FAMILY}(?=\set\sal\b)"), NEVER, COMMAS),
)
AFTER = regex(
    r"(?:\.(?=\sи\sдр\.))?(?P<short>(?:\s?[,;]?\s+|,)(?:et\s+al\b\.?|u\.\s?a\.|and\sothers)|[,，]\s?等|\sи\sдр\.)?"
    r"(?P<edited>,?\s\(?(?:[Ee]ds?|[Ee]ditors?|Hrsg|Hg|a cura di|[Cc]oords?|[Oo]rgs?|[Dd]irs?|[Éé]ds?)\b\.?\)?)?"
    rf"(?:[.,]?\s(?:\((?:(?P<issued>(?:\d{{1,2}}\s)?(?:[A-Z][a-z]{{2,8}}\s)?(?:\d{{1,2}},\s)?{YEAR})[a-z]?"
    rf"|(?P<undated>{alternatives(UNDATED)}))\)(?!\s{YEAR}\.)(?:[.:]|(?P<comma>,))?|(?:\({YEAR}\)\s)?(?P<year>{YEAR}(?:,\s[A-Z][a-z]{{2,8}}(?:\s\d{{1,2}})?)?)[a-z]?"
    rf"(?:[.:]|,(?=\s[\"“«‘'])|(?=\s(?:[\"“«‘'¿]|{CAPITAL}(?!\d)))))"
    rf"|\s?(?P<end>[.:,;．]|(?<=\.)))(?:\s+|(?=[\u3400-\u9fff])|(?<=al\.)(?=[A-Z]))(?!{CAPITAL}\.[\s,-]|(?:and|und|et|y)\s{CAPITAL}|transl?\.\s)(?=[^\s(]|\(\w+\)\w)"
)
NOTE = regex(
    r"\s\([^()]{2,80},\s\d{4}\)(?:,\s[\d–-]{1,11})?\.?$"
)  # "Karin Lind, Ponds (Oslo: Fen Press, 2020), 33–35."
# "Mark E. J. Newman, Ponds", "Karin T. Lind , Jo Ray", "Karin T. Lind and Jo Ray", "Karin T. Lind. Ponds. Mires":
# there is no "Mark E. J."
GOES_ON = regex(rf"{NAME}(?:\s(?=,))?(,|\.|:|\s(?:and|&))\s")
# "Mark E. J", "Karin T"; "Karin Lind, Mei B." of "Karin Lind, Mei B. Ito"
# "Karin Lind, Ponds", before ": A Survey (Oslo: Fen Press, 2020), 9"
FULL = regex(rf"{NAME} {NAME}, {NAME}")
CUT = regex(rf"(?:{NAME} {NAME}, )?{NAME}(?:[ .-]*{CAPITAL}){{1,4}}\.?")
REACH = 30_000


def read_people(cut: Stretch, form: Form) -> str | None:
    """Take the names as far as they go, and the year behind them; the mark that ends them, None where they do not end.

    A year is a mark of its own: "".
    """
    people, at = _names(cut, form)
    after = AFTER.match(cut.text, at, cut.end) if people else None
    while after is None and len(people) > 1 and _may_part(cut.text[at : cut.end]):
        people.pop()  # "Karin Lind, The Rain in Mires (Oslo: Fen Press, 2020), 12": no "The Rain"
        at = people[-1][1]
        after = AFTER.match(cut.text, at, cut.end)
    if after is None or not _may_end(cut, form, after) or _is_misread(cut.text[: cut.end], people, after):
        return None
    role = "editor" if after["edited"] else "author"
    whole = form.first in (GROUPS, ORGANIZATION)
    for start, end in people:
        number = HOMONYM.search(cut.text, start, end)
        group = whole or (form.first.pattern == TURNED and UNNAMED.search(cut.text, start, end) is None)
        cut.take(f"group:{role}" if group else role, start, number.start() if number else end)
    _take_after(cut, after)
    return after["end"] or ((after["comma"] or "") if after["end"] is None else ".")


UNNAMED = regex(r"[.,]")  # among "Lind, K." and "K. Lind", a name without is a group's
HOMONYM = regex(r"\s0\d{3}$")  # "Karin Lind 0002", as DBLP tells people of one name apart


def _may_end(cut: Stretch, form: Form, after: re.Match[str]) -> bool:
    """Whether the mark behind the last name ends names of this form, or a note of Chicago's goes on behind it."""
    mark = after["end"]
    if mark == "," and cut.text[after.end()] in QUOTES:
        return True
    return mark not in PARTING or mark in form.ends or (mark == "," and _may_part(cut.text[after.end() : cut.end]))


QUOTES = '“"‘«„'


def _may_part(text: str) -> bool:
    """Whether a comma may part people and title: a note of Chicago's follows, or an imprint after commas."""
    return NOTE.search(text) is not None or has_imprint(text) or BEHIND_COMMAS.search(text) is not None


# ". Mire Lett, 1999. 21(1): p. 70-1", of EndNote's numbered style
# ", Trans. Mire. Math. Soc. 360 (2008), no. 2, 3019-3040", ", arXiv:2609.28842v1, 2026"
# ", «Paludi», 12 (2019), pp. 4-6"
BEHIND_COMMAS = regex(
    rf",\s[^,]{{3,80}}\s\d{{1,4}}\s\({YEAR}\),\s(?:no\.\s\d{{1,4}},\s)?\d{{1,5}}[-–]{{1,2}}\d{{1,5}}[\s.]*$"
    rf"|,\s[^\W\d_a-z][^,]{{3,60}}\s{YEAR},\s\d{{1,4}},\s\w{{1,10}}[\s.]*$"
    rf"|\.\s[^\W\d_a-z][^.]{{1,80}},\s{YEAR}\.\s\d{{1,4}}(?:\([^()]{{1,12}}\))?:\sp\.\s[^\W_][\w–-]{{0,14}}[\s.]*$"
    rf"|\.\s{YEAR}(?:,\s[^:.\d]{{2,40}})?:\s[^.:\d]{{2,80}}(?:\.\s\d{{1,4}}(?:\sp)?)?[\s.]*$"
    r"|,\sarXiv:\d{4}\.\d{4,5}(?:v\d+)?(?:,\s(?:19|20)\d\d)?[\s.]*$"
    r"|,\s«[^«»]{3,120}»,\s[^«»]{0,40}(?:19|20)\d\d[^«»]{0,40}$"
)


# ", 1979, 670 p."
DATED = regex(rf"[,\s]\s?{YEAR}(?:,\s\d{{1,4}}\s(?:p|pp|S|s|str)\.?|,\spp?\.\s\d[\d–-]*)?[\s.]*$")


def has_imprint(text: str) -> bool:
    """Whether city, publisher and year stand behind a title, all between commas: "La pluie, Paris, Fen, 1979"."""
    dated = DATED.search(text)
    if dated is None:
        return False
    pieces = text[: dated.start()].split(", ")[1:]
    return any(is_city(piece.partition(":")[0].strip()) for piece in pieces)


PARTING = frozenset(",;")


def _is_misread(text: str, people: list[tuple[int, int]], after: re.Match[str]) -> bool:
    """Whether the names were set in another form: the first is two, or goes on behind what was taken for its end."""
    first = text[slice(*people[0])]
    if len(people) == 1 and after["end"] is None and _are_two(first):
        return True  # "Karin Mei Lind, Anna Ito, (1996)"
    if are_spoken(first) or (after["end"] == ":" and FULL.fullmatch(first) and NOTE.search(text)):
        return len(people) > 1 or after["end"] in PARTING | {":"} or "." in first
    if after["end"] == "," and len(people) == 2 and TWO.match(text, people[0][0]) and not BEHIND_COMMAS.search(text):
        return True  # "Karin Lind, Mei Ito, Ponds, Oslo, …" is one or two
    goes_on = GOES_ON.match(text, after.end())
    if goes_on is None or after["end"] is None or len(people) > 1 or not CUT.fullmatch(first):
        # behind a year no name goes on: "Lind T (2017) Tolls and trust"
        return len(people) == 2 and _is_title(text, *people)
    if goes_on[1] == ":":  # "Karin Lind, Mei B. Ito: Ponds"; "LIND K. Ponds: An Introduction" is one and a title
        return "," in first
    return goes_on[1] != "." or len(sentences(text, after.end(), len(text))) > 1


def _is_title(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether what was taken for the second name, behind a comma, is none that begins with a known given name, and a
    title before an imprint: "Lind, Karin, Russische Moore. Von den Anfängen bis heute, 10. Auflage, Oslo 1997"."""
    parted = text[first[1] : second[0]].strip() == "," and "," in text[slice(*first)]
    return parted and text[slice(*second)].partition(" ")[0] not in surnames.GIVEN and has_imprint(text)


def _are_two(text: str) -> bool:
    """Whether what was taken for a family and given names is two people: given names that are known begin both."""
    halves = text.split(", ")
    return len(halves) == 2 and all(" " in half and half.split(" ")[0] in surnames.GIVEN for half in halves)


def _names(cut: Stretch, form: Form) -> tuple[list[tuple[int, int]], int]:
    """Where the names stand, and where the last ends."""
    found, people = form.first.match(cut.text, 0, min(cut.end, REACH)), []
    end = 0
    while found:
        end = found.end()
        people.append(found.span())
        glue = form.glue.match(cut.text, end, cut.end)
        found = form.other.match(cut.text, glue.end(), min(cut.end, REACH)) if glue else None
    return people, end


def _take_after(cut: Stretch, after: re.Match[str]) -> None:
    cut.start = after.end()
    cut.groups(
        after, {"short": "incomplete:author", "edited": "", "comma": "", "year": "issued", "undated": "", "end": ""}
    )
    cut.undated = cut.undated or after["undated"] is not None
