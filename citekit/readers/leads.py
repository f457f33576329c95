"""What stands before a citation in a list: its number, a label, words that say that it is one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import longest_first, regex
from citekit.vocabulary.article_parts import CITE

if TYPE_CHECKING:
    from citekit.readers.lines import Line


FARTHEST = 15  # lines that one number has, at most
MISSING = 3  # a number counts on from another if it is less than that behind it
NUMBER = "1."  # stands for the bullet of a numbered line
_NAME = r"(?:(?:v[ao]n|de|de[nr]|ter?|du|da|di|la)\s){0,3}[^\W\d_a-z][\w'’-]+(?:\s[^\W\d_a-z][\w'’-]+)?"
# "Lind KM, ", "Lind K and Ito M ", "Lind, K.", "K.-M. Lind and ": a person before another, or before a title
_PERSON = (
    rf"(?:{_NAME}\s[^\W\d_a-z]{{1,3}}(?:-[^\W\d_a-z]{{1,2}})?(?:[.,]\s|\sand\s{_NAME}\s[^\W\d_a-z])"
    rf"|{_NAME},\s[^\W\d_a-z]\.|(?:[^\W\d_a-z]\.[ -]?){{1,3}}\s?{_NAME}(?:,\s|\sand\s[^\W\d_a-z]\.))"
)
# "12. Lind, K.", "[12] Lind, K.", "\\[12\\] Lind, K.", "[^12]: Lind, K.", "12-  Lind, K.", "3. ———.", "12 Lind, K."; no
# edition: "2. Aufl. Wien: …"
MARKED = regex(
    r"(?:\.\.\s)?(?:\\?[\[(]\^?)?(\d{1,3})(?:\\?[.)\]]{1,2}:?(?:\s+|(?<=\]))|-\s+(?=[^\W\d_a-z]))"
    r"(?=[\"“„«*_]*[^\W\d]|[—―–-])(?!(?:Aufl|Auflage|[Uu]dg|[Uu]dgave|[Uu]tg|[Uu]ppl|[Pp]ainos|[Ww]yd|[Dd]ruk|ed)\b)"
)
UNMARKED = regex(rf"(\d{{1,3}})\s{{1,3}}(?={_PERSON})")


def match_number(text: str) -> re.Match[str] | None:
    """The number before a citation, with its blanks; its group is the number."""
    return MARKED.match(text) or (UNMARKED.match(text) if _may_number(text) else None)


def _may_number(text: str) -> bool:
    """Whether a text begins with a number and has what a person's name beside it would: a quick look."""
    return text[:1].isdigit() and any(map(str.isspace, text[1:4])) and any(map(text.__contains__, NAMING))


NAMING = (",", ".", " and ")
LEAD = regex(
    r"(?:(?:please |to )?cite(?: this(?: \w{4,9})?)?(?: as)?|how to cite(?: this \w{4,9})?"
    r"|(?:suggested |recommended |preferred )?citation|reference"
    r"|¿?c[óo]mo citar(?: (?:el|este) art[íi](?:culo|go))?\??(?: \([\w ]{2,20}\))?"
    rf"|(?:{'|'.join(longest_first(CITE))})(?: (?:este art[íi](?:culo|go)|cet article))?"
    r"|an? [\w, -]{0,40}manuscript of the following [\w ]{0,30})\s?(?:[:：|]\s+|：)(?=\S)",
    re.IGNORECASE,
)  # fmt: skip
# "[c12] Lind", "J3. Lind", "C.12) Lind"
LABEL = regex(
    r"(?:\.\.\s)?(?:\[\^?(?=[\w.+:-]*[^\W\d_])[\w.+:-]{1,30}\](?::\s*|\s+)|[A-Z]{1,3}[.-]?\d{1,3}[.)]\s+)(?=[^\W\d_])"
)
FAMILY = r"[^\W\d_a-z][\w'’-]+"
SHORT = rf"{FAMILY}\s[^\W\d_a-z]{{1,3}}"
# "MultiRain: Lind K, Ito M. MultiRain: counting …", as lists of programs have it
PROGRAM = regex(rf"[^\W\d][\w.!+/-]{{1,24}}:\s+(?={SHORT},\s{SHORT}[,.]|{FAMILY},\s[^\W\d_a-z]\.)")


REFERENCES = frozenset(
    """references|reference|reference list|cited references|references cited|bibliography|works cited|literature
    |literature cited|cited literature|notes and references|references and notes|références|références bibliographiques
    |bibliographie|literatur|literaturverzeichnis|quellen|quellenverzeichnis|referencias|referencias bibliográficas
    |bibliografía|referências|referências bibliográficas|bibliografia|riferimenti bibliografici|referenze|literatuur
    |litteratur|litteraturverzeichnis|referanser|referenser|referencer|referenties|lähteet|kirjallisuus|piśmiennictwo
    |literatura|список литературы|литература|список використаних джерел|список використаної літератури
    |список источников|библиография|参考文献|參考文獻|引用文献|참고문헌|kaynakça|kaynaklar|irodalom
    |seznam literatury""".replace("\n    ", "").split("|")
)
"""What stands over a list of references, in lower case."""
HEADINGS = REFERENCES | frozenset(
    """selected publications|articles|publications|research outputs|publikationer|udgivelser|publikationen
    |veröffentlichungen|publicaties|onderzoeksoutput|publikasjoner|forskningsoutput|julkaisut|tutkimustuotokset
    |publicaciones|publicacions|publicações|pubblicazioni|publikacje|публикации|研究成果|出版物|연구 결과물
    |cyhoeddiadau|útgáfa""".replace("\n    ", "").split("|")
)
"""The same, and what stands over other lists of citations."""
OVER_CITATIONS = frozenset(
    """how to cite|how to cite this|citing|cite|cite us|cite this|cite this work|cite this paper|citation|citations
    |please cite|cite this article|about this article|bibtex|bibtex entry|how to cite this article|how to cite this work
    |suggested citation|recommended citation|zitieren|zitation|citer|citar""".replace("\n    ", "").split("|")
)
"""What stands over the citation of a work itself, or of a program."""
# "12. references", "references (45)", "references:"
HEADED = regex(r"(?:\d{1,2}\.?\s)?(?P<words>[^\W\d][^\d()]*?)\s?(?:\(\d{1,4}\))?\W*")


def heads_references(lower: str) -> bool:
    """Whether a line, in lower case, stands over references, with a number before it or their count behind it."""
    found = HEADED.fullmatch(lower) if len(lower) < LONGEST_HEADING else None
    return found is not None and found["words"] in REFERENCES


LONGEST_HEADING = 60
# "APA Lind, K.", "MLA: Lind, Karin.", of several styles one below the other
STYLE = regex(
    r"(MLA|APA|Chicago|Harvard|Vancouver|AMA|NLM|IEEE|Turabian|ISO 690)(?:\s\d{1,2}(?:th|st|nd|rd)?"
    r"(?:\sed\.)?)?\s?:?\s+(?=[^\W\d_])"
)
STYLES = 3  # so many lines of one paste that begin with different styles say what each is in


def without_styles(lines: list[Line]) -> tuple[list[Line], dict[int, str]]:
    """The lines without the names of styles before their citations, and these, if several lines have different ones."""
    found = {at: style for at, line in enumerate(lines) if (style := STYLE.match(line.text))}
    names = {at: style[1].lower() for at, style in found.items()}
    if len(set(names.values())) < STYLES:
        return lines, {}
    bare = [line.part(found[at].end(), len(line.text)) if at in found else line for at, line in enumerate(lines)]
    return bare, names


def without_lead(line: Line) -> Line:
    """The line without what says that it is a citation: "To cite this article: Karin Lind …", "[c12] Karin Lind: …",
    "[LI19] Lind, K. …", "[^lind]: Lind, K. …", "An accepted author manuscript of the following article: …", or what
    program it is of."""
    lead = LEAD.match(line.text) or LABEL.match(line.text) or PROGRAM.match(line.text)
    if lead is None and line.text[0] in "*†‡§" and not CLOSED.search(line.text):
        lead = FOOTNOTE.match(line.text)
    return line.part(lead.end(), len(line.text)) if lead else line


FOOTNOTE = regex(r"[*†‡§]{1,2}(?=[^\W\d_])")  # "*Lind, K., & Ito, M. (2019)", of a student
CLOSED = regex(r"[^\s*]\*(?!\w)")  # "*Rain in harbours*", which is an emphasis


def number_end(text: str) -> int:
    """Where a citation begins behind its number or the label in brackets; 0 where there is neither."""
    found = (match_number(text) or LABEL.match(text)) if text[:1] in OPENING else None
    return found.end() if found else 0


BLOCK = regex(r"(?:@[A-Za-z]{3,20}[ \t]{0,3}\{|TY {0,3}[-–—] {0,3}[A-Z])")  # "@article{3f2c,", "TY  - JOUR"
OPENING = frozenset("0123456789[(\\.")


def without_number(line: Line) -> Line:
    """One citation without its number, whatever numbers others have; no line above goes on in it."""
    end = number_end(line.text)
    return _behind(line, end) if end else line


def without_numbers(lines: list[Line]) -> list[Line]:
    """The lines without the numbers before them, where these count on ("[1] Lind, K. …", "2. Ito, M. …")."""
    found = {at: number for at, line in enumerate(lines) if (number := match_number(line.text))}
    found = {at: number for at, number in found.items() if lines[at].lower[number.end() :] not in HEADINGS}
    counting = _counting(found)
    return [_behind(line, found[at].end()) if at in counting else line for at, line in enumerate(lines)]


def _counting(found: dict[int, re.Match[str]]) -> list[int]:
    """The lines whose numbers count on from the first, where few are missing; none if most do not ("36. Mire")."""
    counting: list[int] = []
    for at, number in found.items():
        if not counting or 0 < int(number[1]) - int(found[counting[-1]][1]) < MISSING:
            counting.append(at)
    return counting if 2 * len(counting) > len(found) else []


def _behind(line: Line, at: int) -> Line:
    """What follows a number: no line above goes on in it."""
    bare = line.part(at, len(line.text))
    bare.gap, bare.bullet = True, bare.bullet or NUMBER
    return bare


def next_number(lines: list[Line], at: int) -> int:
    """Where the lines of a number end: before the next one, or a gap."""
    end = min(at + FARTHEST, len(lines))
    return next((below for below in range(at + 1, end) if lines[below].gap or _is_marked(lines[below])), end)


def _is_marked(line: Line) -> bool:
    """Whether a mark before a line begins something new: no dash of GOST's before a year ("– 2018. – Т. 88")."""
    return bool(line.bullet) and not (line.bullet in "-–—" and line.text[:1].isdigit())


# "similar articles", "cited by (12)", "recommended", "you might also like", "citing literature", "more from this issue"
RELATED = regex(
    r"(?:(?:similar|related|recommended|suggested|citing) (?!citations?\b)[a-z ]{3,40}|cited by|recommended"
    r"|(?:you|people|others|readers) (?:may |might )?also [a-z ]{3,30}|more like this|articles citing this(?: one)?"
    r"|(?:comment|erratum|update) (?:in|on|of|for)"
    r"|(?:more|other [a-z]{4,12}) (?:from|by) (?:this|the same|these) [a-z ]{4,30}|most (?:read|cited)(?: [a-z]{4,12})?"
    r"|[a-z]{6,13} (?:similaires|relacionad[oa]s|correlati|recommandés)|ähnliche [a-zäöü]{5,20})"
    r"(?: \(?\d{1,6}\)?)?:?"
)


def heads_related(lower: str) -> bool:
    """Whether a line is a heading over works that are like a page's, or cite it."""
    return RELATED.fullmatch(lower) is not None
