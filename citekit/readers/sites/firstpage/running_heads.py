"""What a printed work stands in, as its first page says it over the title or at the foot: one line, one form.

Journals print their name, year, volume and pages in any order; proceedings their pages, place and days.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import read_citation
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import named, pieces
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.publisher.journal import CAPITALS
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.joined import Piece
    from citekit.readers.page import Page

NAME = (
    r"(?:In:? |Published in(?: final edited form as)?:? )?(?![A-Z]\. ?[A-Z]{2})"
    r"(?P<container_title>[A-Z][^\d|;©@()\[\]]{1,90}?|[a-z]{2,9} [A-Z][a-z][^\d|;©@()\[\]]{1,60}?)"
)
# "Eur. J. Phys.", "npj Breast Cancer"
WITH = r"(?:[A-Z][^\d|;©@]{1,60}? et al\.?,?:? )?"  # "Kim et al. BMC Microbiology 2013, 13:266"
YEAR = r"(?P<issued>(?:19|20)\d\d)"
VOLUME = r"(?P<volume>(?!0)\d{1,4}[A-Z]?)"  # "000" is a draft's
ISSUE = r"(?: ?\((?P<issue>\d[\w –/-]{0,9}|Suppl\.? ?\d{1,2})\))?"
PAGES = r"(?P<page>[A-Z]?\d{1,6} ?[-–−±Ϫ] ?[A-Z]?\d{1,6})"
NUMBER = r"(?P<article_number>[a-zA-Z]{0,2}\d[\w.]{0,11})"
WHERE = rf"(?:{PAGES}|{NUMBER})"
COUNT = r"(?: \(\d{1,3} ?(?:pp|pages)\))?"
MONTHS = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
MESES = r"(?i:jan|fev|mar|abr|maio?|jun|jul|ago|set|out|nov|dez)[a-zç]{0,6}\.?"
LINK = r"(?:https?://(?:dx\.)?doi\.org/|(?:DOI|doi):? ?)(?P<doi>10\.\d{4,9}/[^\s|;,]+?)"
END = (
    r"[.,;]?(?: Read Online)?(?: ?\|)?(?: (?:https?://|www\.|wileyonlinelibrary)\S+)?(?: © ?\d{4} [^|]{3,60}?)?"
    r"(?: \|)?(?: \d{1,4})?"
)
TAIL = rf"[.,;]?(?:(?: ?\|)?\s{{1,250}}{LINK})?{END}"  # at the other edge of the page

WORD = r"(?:[A-Z][\w&'’.-]{0,25}|of|and|for|in|the)"
PAPER = r"(?:Working|Discussion|Research|Staff|Occasional|Technical) Papers?|(?:WORKING|DISCUSSION|RESEARCH) PAPERS?"

HEADS: tuple[re.Pattern[str], ...] = (
    # "TERRA: revista de geografia, Uberaba, v. 17, n. 48, p. 236-257, dez., 2022" (Brazil)
    regex(r"(?P<container_title>[A-ZÀ-Þ][^\d|;]{2,150}?), (?P<publisher_place>[A-ZÀ-Þ][^,\d|;:]{2,40}),"
          r" v\. ?(?P<volume>\w{1,8}),"
          rf"(?: n\. ?(?P<issue>[\w./-]{{1,15}}),)? p\. ?{PAGES},?"
          rf" (?P<issued>(?:{MESES}(?:[./-]{{1,2}}{MESES})?,? )?(?:19|20)\d\d)(?:, Página \d{{1,4}})?\.?"),
    # "p-ISSN: 2599-1914 Volume 6 Nomor 2 Tahun 2023" (Indonesia)
    regex(rf"(?:[pe]-?ISSN ?:? ?(?P<issn>\d{{4}}-\d{{3}}[\dXx]),? )?Vol(?:ume|\.)? ?{VOLUME},? (?:Nomor|No\.?) ?"
          r"(?P<issue>\w{1,5}),? (?:Tahun )?(?P<issued>(?:[A-Z][a-z]{2,9} )?(?:19|20)\d\d)"),
    # "Fen (Jurnal Penelitian Hujan)│192"
    regex(r"(?P<container_title>(?:[A-Z][^│|\d]{0,80}[ (])?Jurnal [^│|\d]{3,100}?) ?[│|] ?\d{1,4}"),
    # "Physics Letters B 778 (2018) 263-291", "J. Phys. A: Math. Theor. 44 (2011) 252001 (9pp)"
    regex(rf"{NAME},? {VOLUME} ?\({YEAR}\):? {WHERE}{COUNT}(?: Submitted \S+; .{{3,60}})?{TAIL}"),
    # "PHYSICAL REVIEW D 77, 064013 (2008)", "FUNDAMENTAL TOXICOLOGY 9, 367-379 ( 1987)"
    regex(rf"(?:Citation: )?{NAME},? {VOLUME}, {WHERE} \( ?{YEAR}\){TAIL}"),
    # "Kim et al. BMC Microbiology 2013, 13:266", "Marušić et al. BMC Medicine 2014, 12:197"
    regex(rf"{WITH}{NAME},? {YEAR}[,:]? {VOLUME}{ISSUE}: ?{WHERE}{TAIL}"),
    # "AIDS Behav (2010) 14:1095-1105", "Scientific Data | (2022) 9:448 |", "npj Breast Cancer (2019) 5:43 ;"
    regex(rf"{WITH}{NAME}(?: \|)? \({YEAR}\),? {VOLUME}{ISSUE}(?:[:,] ?){WHERE} ?{TAIL}"),
    # "Scientific RepoRts | 6:33321 | DOI: 10.1038/srep33321"
    regex(rf"{NAME} ?\| ?{VOLUME}: ?{NUMBER} ?\| ?{LINK}{END}"),
    # "Hydrol. Earth Syst. Sci., 18, 1165-1188, 2014", "Diabetes 58:2904-2909, 2009", "UROLOGY 52: 247-251, 1998."
    regex(rf"{NAME},? {VOLUME}{ISSUE}(?:, ?|: ?){PAGES}, {YEAR}{TAIL}"),
    # "World J Gastroenterol 2017; 23(19): 3418-3426", "(Korean J Neurotrauma 2014;10(2):106-111", "eLife 2019;8:e399."
    # "Fen Lett. 2018 June 20; 87: 421-449. doi:10.5555/fen.1." (in PubMed Central), "2024 May ; 1(8): ."
    regex(rf"\(?{WITH}{NAME}\.? (?P<issued>(?:19|20)\d\d(?: {MONTHS}(?: \d{{1,2}})?)?) ?; ?{VOLUME}{ISSUE} ?:"
          rf" ?(?:{WHERE}|(?=\. ?doi))\)?{TAIL}"),
    # "Child Development, 1993, 64, 215-230.", "RSC Adv., 2016, 6, 74765-74768", "Cite This: ACS Catal. 2019, 9, 60-65"
    regex(rf"(?:Cite [Tt]his: )?{NAME},? {YEAR},? {VOLUME}{ISSUE}, {WHERE}{TAIL}"),
    # "Journal of Cellular Biochemistry 90:339-346 (2003)", "HYDROBIOL. BULL. 25(1), 93-100 (1991)"
    regex(rf"{NAME},? {VOLUME}{ISSUE}[:,] ?{PAGES} \({YEAR}\){TAIL}"),
    # "Journal of Applied Mires 118.13 (2014): 6885-6892", as the archive of Madrid has it
    regex(rf"{NAME},? {VOLUME}\.(?P<issue>\d{{1,3}}) \({YEAR}\): {WHERE}{TAIL}"),
    # "Mire Compass 5/2 (2010): 199–212, 10.5555/j.1747-9000.2009.00273.x"
    regex(rf"{NAME},? {VOLUME}/(?P<issue>\d{{1,3}}) \({YEAR}\): ?{PAGES}(?:, (?P<doi>10\.\d{{4,9}}/[^\s|;,]+))?{END}"),
    # "Ann. Fen. Math. 4, Suppl. 2 (2003) S799 – S809"
    regex(rf"{NAME},? {VOLUME}, (?P<issue>Suppl\. ?\d{{1,2}}) \({YEAR}\) {PAGES}{TAIL}"),
    # "Volume 3 - Year 2016 - Pages 8-16"
    regex(rf"Volume {VOLUME} - Year {YEAR} - Pages {PAGES}"),
    # "Vol.4, No.6, 292-301 (2013) Fen Sciences"
    regex(rf"Vol\. ?{VOLUME}, No\. ?(?P<issue>\w{{1,5}}), {PAGES} \({YEAR}\) {NAME}"),
    # "Europhys. Lett., 40 (2), pp. 171-175 (1997)"
    regex(rf"{NAME},? {VOLUME}{ISSUE}, pp\. ?{PAGES} \({YEAR}\){TAIL}"),
    # "Human Molecular Genetics, 2008, Vol. 17, No. 24 3864-3875", "2008, Vol. 63A, No. 4, 360-364"
    regex(rf"(?:{NAME},? )?{YEAR},? [Vv]ol\. (?P<volume>\w{{1,5}})(?:, [Nn]os?\. (?P<issue>[\w –/-]{{1,9}}),?)?"
          rf"(?: {WHERE})?{TAIL}"),
    # "2019, Vol. 33(4) 512–528", under the journal (SAGE)
    regex(rf"(?:{NAME},? )?{YEAR},? [Vv]ol\. ?(?P<volume>\w{{1,5}}) ?\((?P<issue>[\w –/-]{{1,9}})\):? {WHERE}{TAIL}"),
    # "Modern Physics Letters A Vol. 32, No. 26 (2017) 1750137 (10 pages)"
    regex(rf"{NAME},? Vol\. {VOLUME}, Nos?\. (?P<issue>[\w &/–-]{{1,9}}) \({YEAR}\) {WHERE}{COUNT}{TAIL}"),
    # "Community Mental Health Journal, Vol. 29, No. 5, October 1993", "Computational Linguistics Volume 37, Number 3"
    regex(rf"{NAME}(?:,| [-–])? [Vv]ol(?:\.|ume) {VOLUME}[.,] (?:No\.|Number|Issue) (?P<issue>[\w/–-]{{1,9}})"
          rf"(?:, (?P<issued>(?:{MONTHS} )?\d{{4}}))?(?:[:,] pp\.? ?{PAGES})?{TAIL}"),
    # "THE JOURNAL OF BIOLOGICAL CHEMISTRY VOL. 285, NO. 1, pp. 723-730, January 1, 2010"
    regex(rf"{NAME},? V(?:OL|ol)\. {VOLUME}, N(?:O|o)\. (?P<issue>\w{{1,9}}), pp\. ?{PAGES}"
          rf", (?P<issued>{MONTHS}(?: \d{{1,2}},)? \d{{4}}){TAIL}"),
    # "NATURE CELL BIOLOGY VOLUME 8 | NUMBER 9 | SEPTEMBER 2006 971", "PEDIATRICS Volume 128, Number 5, November 2011"
    regex(rf"{NAME},? [Vv](?:OLUME|olume) {VOLUME}(?: \||,)? [Nn](?:UMBER|umber) (?P<issue>\d{{1,3}})(?: \||,)?"
          rf" (?P<issued>{MONTHS} \d{{4}})(?: \d{{1,4}})?"),
    # "WATER RESOURCES RESEARCH, VOL. 44, W01430, doi:10.1029/2007WR006353, 2008"
    regex(rf"{NAME}, VOL\. {VOLUME}, {NUMBER}, {LINK}, {YEAR}"),
    # "PLOS ONE | https://doi.org/10.1371/journal.pone.0210117 December 31, 2018 1 / 15"
    regex(rf"(?P<container_title>P[Ll][Oo]S [A-Za-z][A-Za-z ]{{2,40}}?) \| {LINK}"
          rf" (?P<issued>{MONTHS} \d{{1,2}}, \d{{4}})(?: \d{{1,3}} ?/ ?\d{{1,3}})?"),
    # "PLoS Genetics | www.plosgenetics.org May 2011 | Volume 7 | Issue 5 | e1002065"
    regex(rf"(?P<container_title>P[Ll]oS [A-Za-z][A-Za-z ]{{2,40}}?) \| www\.\S+(?: \d{{1,2}})?"
          rf" (?P<issued>{MONTHS} \d{{4}}) \| Volume {VOLUME} \| Issue (?P<issue>\d{{1,2}}) \| {NUMBER}"),
    # "Frontiers in Public Health | www.frontiersin.org 1 January 2021 | Volume 8 | Article 594117"
    regex(r"(?P<container_title>Frontiers in [A-Z][^|\d]{2,60}?) ?(?:\| )?(?:www\.)?frontiersin\.org"
          rf"(?: \d{{1,3}}(?= [A-Z]))?"
          rf" (?P<issued>{MONTHS} \d{{4}}) \| Volume {VOLUME} \| Article {NUMBER}(?: \d{{1,3}})?"),
    # "Hindawi Case Reports in Gastrointestinal Medicine Volume 2017, Article ID 5278971, 4 pages"
    regex(rf"(?:Hindawi (?:Publishing Corporation )?)?(?:{NAME} )?Volume (?P<volume>(?:19|20)\d\d),"
          rf" Article ID {NUMBER}, "
          r"(?P<number_of_pages>\d{1,3}) pages" + TAIL),
    # "Y. Ioannidis et al. (Eds.): EDBT 2006, LNCS 3896, pp. 1059-1068, 2006."
    regex(r"(?P<editors>[A-Z][^\d():]{2,120}) \(Eds?\.\): (?P<container_title>[^:]{3,120}?),"
          rf" (?P<collection_title>[A-Z]{{3,6}}(?:/[A-Z]{{3,6}})?)(?: vol\.)? (?P<collection_number>\d{{1,5}}),"
          rf" pp\. {PAGES}, {YEAR}{TAIL}"),
    # "FEN WORKING PAPER NO. 4599", "Fen Discussion Paper No. 12", "Fen College of Rain WP 2009-03-020"
    regex(rf"(?P<collection_title>{WORD}(?: {WORD}){{0,7}} (?:{PAPER}|WP|DP))(?:,? (?:N[Oo]\.?|Number|\#))? ?"
          r"(?P<collection_number>\d[\w./-]{0,14})"),
    # "From: AAFI-98 Proceedings. Copyright © 1998, AAFI (www.aafi.example). All rights reserved."
    regex(rf"From: (?P<container_title>[^.©]{{3,80}} Proceedings)\. Copyright © ?{YEAR}, .{{2,120}}"),
    # "Proceedings of the 50th Annual Meeting on Rain, pages 37-46, Jeju, Republic of Korea, 12 July 2012."
    regex(rf"(?P<container_title>Proceedings of [^|]{{5,200}}?), pages {PAGES},?"
          rf" (?P<event_place>[A-Z][^\d]{{2,60}}?),"
          rf" (?:(?P<event_duration>(?:\d{{1,2}}[ -]|{MONTHS} \d{{1,2}})[^|]{{3,30}}\d{{4}})"
          rf"|{MONTHS} \d{{4}})\.?(?: ?(?:c ?)?© ?\d{{4}}.*)?"),
    # "Proceedings of the Third Conference on Rain (COR), Volume 2: Shared Task Papers, pages 794–800"
    regex(rf"(?P<container_title>Proceedings of [^|]{{5,200}}?), (?:pages|pp\.) {PAGES}\.?"),
)  # fmt: skip
LONGEST = 300
PROCEEDINGS = "Proceedings of"
"""How a running head begins that may take two lines."""
NAMED = {"event_place": "text:event_place"}
MEETING = regex(r"Proceedings of .*|[A-Z][\w/&+-]{1,12}(?: [A-Z][\w/&+-]{1,12})? \d{4}|[A-Z][\w/&+-]{1,15} Proceedings")
"""The name of proceedings, whole or short: "EDBT 2006", "AAFI-98 Proceedings"."""


KIND = regex(r"(?<=[\d)]) (?:INVITED |ORIGINAL |RESEARCH |BRIEF )?(?:REVIEW|ARTICLE|PAPER|REPORT|LETTER|EDITORIAL)S?$")
"""What may stand behind a running head: "Fen Res (2022) 118, 67-79 INVITED REVIEW"."""


def _end(text: str) -> int:
    found = KIND.search(text) if text[-1].isupper() else None
    return found.start() if found else len(text)


def use_head(page: Page, at: int, start: int = 0) -> bool:
    """Take a line that is a running head, from `start`, each fact once."""
    if found := match_head(page, at, start):
        _use_parts(page, *found)
        _use_journal_above(page, at)
        return True
    return False


def _use_journal_above(page: Page, at: int) -> None:
    """The journal right over its numbers, and these over who has the rights or the DOI (SAGE)."""
    above, below = page.lines[at - 1 : at] if at else [], page.lines[at + 1 : at + 2]
    if find(page, "container_title") or not (above and below) or page.lines[at].gap or page.marks[at - 1]:
        return
    if below[0].lower.startswith(UNDER_NUMBERS) and CAPITALS.fullmatch(above[0].text):
        page.use(at - 1, "container_title", "running head")


UNDER_NUMBERS = ("©", "doi:", "doi ", "https://doi.org/10.", "article reuse guidelines", "reprints and permission")


def match_head(page: Page, at: int, start: int = 0) -> tuple[Joined, re.Match[str]] | None:
    """A running head that begins on a line; that of proceedings may take two."""
    text = page.lines[at].text
    for size in (1, 2) if text.startswith(PROCEEDINGS) or text.endswith(",") else (1,):
        lines = [line for line in range(at, min(at + size, len(page.lines))) if page.marks[line] is None]
        joined = Joined(page, [part for line in lines for part in _parts(page, line, start if line == at else 0)])
        if len(lines) == size and len(joined.text) <= LONGEST and any(map(str.isdecimal, joined.text)):
            found = next(filter(None, (pattern.fullmatch(joined.text) for pattern in HEADS)), None)
            name = found.groupdict().get("container_title") if found else None
            if found and not NO_JOURNAL.search(name or "") and not _ends_citation(page, at):
                return joined, found
    return None


def _parts(page: Page, at: int, start: int) -> list[Piece]:
    """A line's parts between the wide blanks of a PDF's layout, each with one of these behind it."""
    text = page.lines[at].text
    if WIDE not in text:
        return [(at, start, _end(text))]
    parts = pieces(text, start, _end(text), BLANKS)
    return [(at, first, last + (number < len(parts))) for number, (first, last) in enumerate(parts, 1)]


WIDE, BLANKS = "  ", regex(r"\s{2,}")


NO_JOURNAL = regex(r"^This |[a-z]{8,}\. [A-Z]|[A-Z]{4,}\. [A-Z][a-z]")
"""What a title or people before a journal show: "Social Framework. CHILD HEALTH", "HENRI MOSKOWITZ. Can. J. Chem."."""


def _ends_citation(page: Page, at: int) -> bool:
    """Whether a line ends a citation that begins above it: "Lind K. Rain on bogs. Surg" / "Neurol 1998;49:4-5."."""
    if at == 0 or page.marks[at - 1] or page.lines[at - 1].text[-1] in ".:;" or page.lines[at].gap:
        return False
    texts = [page.lines[line].text for line in range(max(at - ABOVE, 0), at + 1)]
    return any(read_citation(" ".join(texts[start:])) is not None for start in range(len(texts) - 1))


ABOVE = 5
"""Lines of a citation over its last one."""


def _use_parts(page: Page, joined: Joined, found: re.Match[str]) -> None:
    for name, start, end in named(found, NAMED):
        if name == "editors":
            use_byline(page, [(joined.pieces[0][0], start, end)], "running head", "editor")
        elif not find(page, name):
            joined.use(name, "running head", start, end, "page")
    for at, _, _ in joined.pieces:
        page.ignore(at, "running head")
