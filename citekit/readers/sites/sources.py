"""What a work stands in, on one line, in the forms of databases and publishers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import CASELESS, regex
from citekit.readers.sites.site import use_missing

if TYPE_CHECKING:
    import re

    from citekit.readers.page import Page

DAY = (
    r"(?:\d{1,2} [A-Z][a-z]{2,8}[.,]? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|[A-Z][a-z]{2,8} \d{4}"
    r"|\d{4}(?:-\d\d){0,2})"
)
MONTH = r"(?:[A-Z][a-z]{2,8}\.?(?:[-/][A-Z][a-z]{2,8}\.?)? )?\d{4}"
MONTHS = r"(?i:jan|ene|feb|fev|mar|a[pb]r|ma[yi]|ju[nl]|a[ug][go]|se[pt]|o[cu]t|nov|d[ei][cz])[a-zç]{0,6}\.?"  # "set."
YEAR = r"(?P<issued>\d{4})"
NAME = r"(?P<container_title>(?:[A-Z]|e[A-Z])[^\d.;,:]{1,80}?)"  # "eLife"
DOTTED = r"(?P<container_title>[A-Z][^\d,;:]{2,80}?)"  # "Phys. Rev. Lett."
VOLUME = r"(?P<volume>\d{1,4})"
ISSUE = r"(?: ?\((?P<issue>[\w -]{1,12})\))?"
PAGES = r"(?:(?P<page>[A-Z]?\d+[-–][A-Z]?\d+)|(?P<article_number>[a-zA-Z]{0,3}\d(?:[\w.]*\w)?))"
ANY_PAGE = r"(?:,? pp?\.\s?(?P<page>\w+(?:[-–]\w+)?))?[,.]?(?: ⟨.*)?"
LINK = r"(?:https?://(?:dx\.)?doi\.org/)?(?P<doi>10\.\S{4,90})"
LATER = rf"[.,;]?(?: ?(?:(?:doi|DOI):? ?)?{LINK}?[.;]?| ?(?:doi|DOI|https?:).*)?"  # a DOI behind it

SOURCES: tuple[re.Pattern[str], ...] = (
    # "ICE Volume: 224 Issue: 2 Pages: 105-114 DOI: 10.1016/j.ice.2020.105 Published: JUL 2020" (Web of Science)
    regex(r"(?P<container_title>[^:]{2,200}?) +Volume: (?P<volume>\S+)(?: +Issue: (?P<issue>\S+))?"
          r"(?: +(?:Special Issue|Supplement): \S+)?(?: +Pages: (?P<page>\S+))?"
          r"(?: +Article Number: (?P<article_number>\S+))?(?: +DOI: (?P<doi>\S+))?"
          r"(?: +Early Access: [A-Z]+ \d{4})?(?: +Published: (?P<issued>.{4,20}))?"),
    # "Fen Law School Research Paper No. 17-23, Available at SSRN: https://…" (SSRN)
    regex(r"(?P<collection_title>[A-Z][^,.:\d]{3,120} Papers?(?: Series)?),? No\.? ?"
          r"(?P<collection_number>[\w./-]{1,15}),"
          r" Available at SSRN.*"),
    # "Journal of Ice, Ice Press, vol. 145(C), pages 12-29" (RePEc)
    regex(r"(?P<container_title>[^,]{3,120}), (?P<publisher>[^,]{3,80}), vol\. (?P<volume>[\w/-]+)"
          r"(?:\((?P<issue>[\w/-]+)\))?, pages (?P<page>[\w-]+)"
          rf"(?:, (?:(?P<issued>{MONTH})|(?P<month>[A-Z][a-z]+)))?\.?"),
    # "Ice Working Papers 2018-12, University of Oslo." (the same)
    regex(r"(?P<collection_title>[^,\d]{3,120}) (?P<collection_number>[\w/-]*\d[\w/-]*), (?P<publisher>[^.]{3,120})\."),
    # "Journal of Ice, Vol 36, Iss 5, Pp 301-317 (2017)" (the Directory of Open Access Journals, in BASE)
    regex(r"(?P<container_title>[^,]{2,150}), Vol (?P<volume>[\w-]+)(?:, Iss (?P<issue>[\w-]+))?"
          rf"(?:, Pp? (?P<page>[\w-]+))? \({YEAR}\)"),
    # "Journal of Ice, Vol. 36 No. 5/6, pp. 301-317. https://doi.org/…" (Emerald)
    regex(r"(?P<container_title>[^,]{2,150}), Vol\. (?P<volume>\w+)(?: No\. (?P<issue>[\w/-]+))?"
          rf"(?:, pp?\. (?P<page>[\w-]+))?{LATER}"),
    # "Journal of Ice Vol. 36; no. 5; pp. 301 - 317" (Summon, in VuFind)
    regex(r"(?P<container_title>[^;]{2,150}?) Vol\. (?P<volume>\w+)(?:; no\. (?P<issue>[\w/-]+))?"
          r"(?:; pp?\. (?P<page>\w+(?: ?[-–] ?\w+)?))?"),
    # "Journal of Ice | Issue 7/2009", "Journal of Ice 7/2009" (Springer Professional, Springer Medicine)
    regex(r"(?P<container_title>[^|]{2,150}?) (?:\| (?:Issue|Ausgabe) )?(?P<issue>[\w-]{1,12})"
          r"/(?P<issued>(?:19|20)\d\d)"),
    # "92 Tul. L. Rev. 601 (2018)." (law reviews)
    regex(rf"{VOLUME} (?P<container_title>[A-Z][^\d()]{{2,100}}?) (?P<page>\d{{1,5}}) \({YEAR}\)\.?"),
    # "Journal of Ice, 2016, 30 (14), pp.2321-2338. ⟨10.1002/hyp.10812⟩" (HAL)
    regex(rf"(?P<container_title>[^,⟨]{{3,150}}), {YEAR}, (?:[^,⟨]{{3,80}}, )?(?P<volume>\w+){ISSUE}{ANY_PAGE}"),
    # "Proceedings of Ice 2021, Oslo: Ice Press, 2021, p. 12-24" (HKUST)
    regex(r"(?P<container_title>[^\t]{5,300}?), (?P<publisher_place>[A-Z][^,:\d]{1,60}): (?P<publisher>[^,:\d]{2,100}),"
          rf" {YEAR}(?:, p\. (?P<page>[\w-]+))?[,.]?"),
    # "Paul Roche. Terres basses, Presses du Marais, pp.101-122, 2019, 978-2-1234-5678-0. ⟨hal-02345671⟩" (the same)
    regex(r"(?:[^.⟨]{3,120}\. )?(?P<container_title>[^.,⟨]{3,200}), (?:\d{1,4}, )?(?P<publisher>[^,\d⟨]{3,100}),"
          rf" pp?\.\s?(?P<page>\w+(?:[-–]\w+)?), {YEAR}(?:, (?:[^,⟨]{{3,60}}, )?(?P<isbn>[\dXx-]{{10,17}}))?"
          r"\.?(?: ⟨.*)?"),
    # "Alpine Heimatkunde. 2018, 44(2), S. 88-103. ISSN 0044-5550 …" (ISO 690)
    regex(rf"(?P<container_title>[^\d]{{3,150}}?)\. (?:[A-Z][^\d.]{{2,80}}\. )?{YEAR}, (?P<volume>\w+)"
          r"(?:\((?P<issue>[\w-]+)\))?"
          r", (?:S|pp?)\. (?P<page>\w+(?:[-–]\w+)?)\.?(?:\s(?:p?ISSN (?P<issn>\d{4}-\d{3}[\dXx])\.?)?"
          r"(?:\s?eISSN (?P<issn_electronic>\d{4}-\d{3}[\dXx])\.?)?"
          r"(?:.{0,60}?(?:doi: ?|doi\.org/)(?P<doi>10\.\S+?))?\.?|.*)"),
    # "Water Notes 22(4): 55-71" (DSpace, where no citation says it better)
    regex(rf"{DOTTED} {VOLUME}{ISSUE}: ?{PAGES}\.?"),
    # "Cuadernos de hielo, ISSN 1135-5550, Vol. 3, Nº. 27, 2013, págs. 71-94" (Dialnet)
    regex(rf"(?P<container_title>[^,]{{3,150}}), ISSN(?:-e)? (?P<issn>[\dXx-]{{9}})(?:, ISSN(?:-e)? [\dXx-]{{9}})?"
          rf"(?:, Vol\. (?P<volume>\w+))?(?:, N[ºo°]\.? ?(?P<issue>[\w-]+))?, {YEAR}"
          r"(?:.{0,60}?, págs?\. (?P<page>[\w-]+))?"),
    # "Studia Miejskie, T. 6, s. 55-70"
    regex(r"(?P<container_title>[^,\d]{3,150}), T\. (?P<volume>\w+)(?:, (?:nr|z\.) (?P<issue>[\w-]+))?"
          r"(?:, s\. (?P<page>[\w–-]+))?"),
    # "Ice 2021 - 24th Meeting, Mar 2021, Oslo, Norway. pp.229-240, ⟨10.5441/002/ice.21⟩" (the same)
    regex(rf"(?P<event_title>[^⟨]{{3,200}}?), (?P<issued>{MONTH}), (?P<event_place>[^\d.⟨]{{3,80}})\.{ANY_PAGE}"),
)  # fmt: skip
"""Behind the title of a record's own citation, or in a row."""

LINES: tuple[re.Pattern[str], ...] = (
    # "Journal of Urban Bread, 2016, vol. 9, issue 4, 310-333" (EconPapers)
    regex(rf"(?P<container_title>[A-Z][^,\d]{{2,120}}), {YEAR}, vol\. (?P<volume>\w+)(?:, issue (?P<issue>[\w-]+))?"
          r"(?:, (?P<page>\w+(?:-\w+)?))?"),
    # "Linguistic Landscapes, 2021, Vol.14 (2), p.77-101" (Primo)
    regex(rf"(?P<container_title>[A-Z][^,\d]{{2,120}}), {YEAR}, Vol\. ?(?P<volume>\w+)(?: ?\((?P<issue>[\w-]+)\))?"
          r"(?:, pp?\. ?(?P<page>\w+(?:[-–]\w+)?))?"),
    # "Journal of Night Studies 5 (2), 31-45, 2014" (CiNii)
    regex(rf"(?P<container_title>[A-Z][^,\d]{{2,120}}?) {VOLUME} \((?P<issue>[\w-]+)\), (?P<page>\w+(?:-\w+)?), {YEAR}"
          r"(?:-\d\d){0,2}"),
    # "Journal of Quiet Machines Volume 12, Issue 3, Pages 140 - 158 September 2020" (Scopus)
    regex(rf"(?P<container_title>[A-Z][^\d,;]{{2,120}}?),? Volume (?P<volume>\w+)(?:, Issue (?P<issue>[\w-]+))?"
          rf"(?:, Pages (?P<page>\w+ ?[-–] ?\w+)|, Article (?:number )?(?P<article_number>\w+))?,? (?P<issued>{DAY})"),
    # "Journal of Ice, v110 n5 p655-673 Jul 2018" (ERIC)
    regex(r"(?P<container_title>\D{3,150}), v(?P<volume>\w+)(?: n(?P<issue>[\w-]+))?(?: spec iss)?"
          rf"(?: (?:p(?P<page>\d[\w-]*)|Article (?P<article_number>\w+)))?(?: (?P<issued>{MONTH}))?"),
    # "Phys.Lett.B 807 (2020) 135599" (INSPIRE)
    regex(rf"{DOTTED} {VOLUME} \({YEAR}\) (?:(?P<issue>\d{{1,2}}), )?{PAGES}"),
    # "Phys. Rev. Lett. 124, 150601 – Published 15 April 2020" (APS)
    regex(rf"{DOTTED} {VOLUME}, {PAGES}(?:\(R\))? – Published (?P<issued>{DAY})"),
    # "J. Chem. Phys. 152, 144101 (2020); https://doi.org/…" (AIP)
    regex(rf"{DOTTED} {VOLUME}, {PAGES} \({YEAR}\){LATER}"),
    # "Cite this: ACS Catal. 2019, 9, 7, 6021–6032" (ACS), "Nanoscale, 2018, 10, 5342-5350" (RSC)
    regex(rf"(?:Cite this: )?{DOTTED},? {YEAR}, ?{VOLUME}, ?(?:(?P<issue>\d{{1,3}}), ?)?{PAGES}"),
    # "BMJ 2016; 353 doi: https://doi.org/10.1136/bmj.i1899 (Published 14 April 2016) Cite this as: BMJ 2016;353:i1899"
    regex(rf"{NAME} \d{{4}}; ?{VOLUME}{ISSUE} doi: {LINK} \(Published (?P<issued>{DAY})\)"
          r" Cite this as: .{3,60}:(?P<article_number>e?\w+)"),
    # "N Engl J Med 2020; 382:1513-1524", "World J Rain. Jul 25, 2024; 14(1): 96209"
    regex(rf"{NAME}\.? (?P<issued>\d{{4}}(?: [A-Z][a-z]{{2}}(?: \d{{1,2}})?)?|[A-Z][a-z]{{2,8}} \d{{1,2}}, \d{{4}})"
          rf"; ?{VOLUME}{ISSUE}: ?{PAGES}{LATER}"),
    # "Published online Jul 25, 2024. doi: 10.5555/wjr.14.96209"
    regex(rf"Published online:? (?P<available_date>{DAY})\.? (?:doi|DOI): ?{LINK}"),
    # "Ratio & Ice 33 (2):145-160 (2019)" (PhilPapers), "Proc. Ice 15(11): 2411-2423 (2022)" (DBLP)
    # "Fen Math. J. 164(3/4): 2507-2538 (1 October 2015). DOI: 10.5555/rain" (Project Euclid)
    # "The Ice Bulletin, 75(1):11-18 (2021). https://doi.org/…" (BioOne)
    regex(rf"{DOTTED},? {VOLUME}(?: ?\((?P<issue>[\w /-]{{1,12}})\))?: ?{PAGES} \((?P<issued>{DAY}|{MONTH})\){LATER}"),
    # "ArticlesVolume 398, Issue 10311p1593-1618October 30, 2021" (The Lancet, Cell Press),
    # "ARTICLE· Volume 184, Issue 12, P3109-3124.e22, June 10, 2021 Open Archive"
    regex(rf"(?:[A-Z][A-Za-z ]{{2,30}}[·•∙]? ?)?Volume {VOLUME}, (?:Issue|Supplement) (?P<issue>\d+)[,Pp ]*"
          r"(?P<page>e?\d+(?:-e?\d+)?(?:\.e\d+)?)"
          rf"(?:, )?(?P<issued>[A-Z][a-z]{{2,8}} (?:\d{{1,2}}, )?\d{{4}})(?: ?Open (?:[Aa]ccess|Archive))?"),
    # "Vol. 12:221-246 (Volume publication date January 2020) https://doi.org/…" (Annual Reviews)
    regex(rf"Vol\. {VOLUME}:{PAGES} \(Volume publication date (?P<issued>{MONTH})\)(?: {LINK})?"),
    # "Journal of Ice 62(4):p 311-317, April 2020. | DOI: 10.1097/…" (LWW)
    regex(rf"{NAME} {VOLUME}{ISSUE}: ?p (?P<page>\w+(?:[-–]\w+)?), (?P<issued>{DAY})\.?(?: \| DOI: {LINK})?"),
    # "Ice Linguistics (2020) 46 (3): 551–583." (MIT Press and others with its software)
    regex(rf"{DOTTED} \({YEAR}\) {VOLUME} ?\((?P<issue>[\w -]{{1,12}})\): ?"
          r"(?:(?P<page>[A-Z]?\d+[-–][A-Z]?\d+)|(?P<article_number>[A-Za-z]{0,4}\d\w*))\.?"),
    # "HESS, 24, 1171–1187, 2020" (Copernicus)
    regex(rf"{DOTTED}, {VOLUME}, {PAGES}, {YEAR}\.?"),
    # "Proceedings Volume 10636, Ice Radar XXIII; 1063605 (2018) https://doi.org/…" (SPIE)
    regex(r"Proceedings Volume (?P<volume>\d{1,5}), (?P<container_title>[^;]{5,200}); (?P<article_number>\w{3,12})"
          rf" \({YEAR}\)(?: {LINK})?"),
    # "Vol. 12 No. 3 (2020): Autumn issue" (Open Journal Systems)
    regex(r"Vol\. (?P<volume>\w{1,8}) (?:No|Núm|Nr|N\.º|n)\.? (?P<issue>[\w/–-]{1,12})"
          rf" \({YEAR}\)(?:: .{{1,150}}?)?(?: /)?"),
    # "Ice Journal of Algebra Vol. 19, No. 07, 2050123 (2020)" (World Scientific)
    regex(rf"{DOTTED} Vol\. {VOLUME}, No\. (?P<issue>\w{{1,8}}), {PAGES} \({YEAR}\)"),
    # "Rev. Gelo vol.54 no.3 São Paulo May/June 2019  Epub May 20, 2019" (SciELO)
    regex(r"(?P<container_title>[A-Z][^\d;]{2,100}?) vol\.(?P<volume>\w{1,8})(?: (?:no|n)\.(?P<issue>[\w/.-]{1,12}))? "
          r"(?:[A-Z][^\d]{2,60}? )?"
          rf"(?P<issued>(?:{MONTHS}(?:[-/]{MONTHS})? )?\d{{4}})(?:\s+Epub .{{4,20}})?"),
    # "From the journal Ice Linguistics Volume 59 Issue 3" (De Gruyter)
    regex(rf"From the journal (?P<container_title>[^\d]{{3,120}}?) Volume {VOLUME} Issue (?P<issue>[\w-]{{1,9}})"),
    # "2023 Feb 1;192(2):237-245. doi: 10.1093/aje/kwac195." (PubMed, without its journal)
    regex(rf"(?P<issued>\d{{4}} [A-Z][a-z]{{2}}(?: \d{{1,2}})?);{VOLUME}{ISSUE}:{PAGES}{LATER}"),
    # "June 2016Journal of River Animals 32(5):1801-1813" (ResearchGate)
    regex(r"(?P<issued>(?:January|February|March|April|May|June|July|August|September|October|November|December)"
          rf" \d{{4}}) ?{DOTTED} {VOLUME}{ISSUE}:{PAGES}"),
    # "Ice and Infection, 12 Feb 2018, 24(9):998-1004" (Europe PMC)
    regex(rf"(?P<container_title>[^\d;:]{{3,150}}), (?P<issued>{DAY}), (?P<volume>\w{{1,8}}){ISSUE}: ?{PAGES}"),
    # "J. Ice Theory 12 (2020), no. 3, 211–230." (MathSciNet), "J. Ice Theory 12, No. 3, 211-230 (2020)." (zbMATH)
    regex(rf"{DOTTED} {VOLUME} \({YEAR}\), no\. (?P<issue>[\w/–-]{{1,9}}), {PAGES}(?:, \d{{1,4}} pp)?\.?"),
    regex(rf"{DOTTED} {VOLUME}, No\. (?P<issue>[\w/–-]{{1,9}}), {PAGES} \({YEAR}\)\.?"),
    # "• Rev. Gelo 55 (2) • 2021 • https://doi.org/…   copiar" (SciELO)
    regex(rf"(?:• )?{DOTTED} {VOLUME}{ISSUE} • (?P<issued>{MONTH}) • {LINK}(?:\s+[a-z]{{4,8}})?"),
    # "Fen Harbour Working Papers No. 114" (OECD)
    regex(r"(?P<collection_title>[A-Z][^.:\d]{3,120}? (?:Working|Discussion|Policy|Staff|Research) Papers?"
          r"(?: Series)?),? No\. ?(?P<collection_number>[\w/-]{1,12})"),
    # "Paper presented at the Fen Mud Conference, Aberdeen, Scotland, UK, September 2020." (OnePetro)
    regex(r"Paper presented at (?:the )?(?P<event_title>[^,.]{5,150}), (?P<event_place>[^\d.]{3,80}?),"
          r" (?:[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}[-–]\d{1,2},?) \d{4}\."),
    # "PNAS March 5, 2019 116 (10) 4567-4572; first published …"
    regex(rf"(?P<container_title>[A-Z][^\d;:]{{3,80}}) (?P<issued>{DAY}) {VOLUME} \((?P<issue>\d+)\) {PAGES}(?:; .*)?"),
    regex(rf"{VOLUME} ?\((?P<issue>\d{{1,3}})\),? {PAGES}"),
    # "Ice Research 61(8) 775-786 https://doi.org/…" (CSIRO)
    regex(rf"{NAME} {VOLUME}\((?P<issue>[\w -]{{1,12}})\):? (?P<page>\d+[-–]\d+) {LINK}"),
    # "Chinese Ice Letters  2017, Vol. 28 Issue (3): 503-511   PDF"
    regex(rf"(?:{NAME}|(?P<journal>{CASELESS}{{2,30}}))\s+{YEAR}, Vol\. {VOLUME} Issue \((?P<issue>[\w-]{{1,9}})\): ?"
          rf"(?P<page>\w+[-–]\w+)\.?(?:\s+DOI: {LINK})?(?:\s+PDF)?"),
    # "Annales de la glace, Volume 18 (2015) no. 3, pp. 250-260." (Mersenne)
    regex(rf"(?P<container_title>[A-Z][^\d,;:]{{2,100}}), (?:Volume|Tome) {VOLUME} \({YEAR}\)"
          r"(?: no\. (?P<issue>[\w-]{1,9}))?"
          r"(?:, pp?\. (?P<page>\d+(?:[-–]\d+)?)|, article no\. (?P<article_number>\d+))?\."),
    # "Vol.4, No.6, 292-301 (2013) Ice Sciences" (SCIRP)
    regex(rf"Vol\. ?{VOLUME}, ?No\. ?(?P<issue>[\w/]{{1,9}}), ?(?P<page>\d+[-–]\d+) \({YEAR}\)"
          r"(?: (?P<container_title>[A-Z][^\d.;:]{2,80}))?"),
    # "Dans Le Mouvement du sel 2002/3 (n° 200), pages 163 à 169" (Cairn)
    regex(rf"(?:Dans|In) (?P<container_title>.{{2,200}}?),? {YEAR}/(?P<issue>[\w-]{{1,9}})"
          r"(?: \((?:n ?[o°]s? ?|Vol\. |Volume |Tome )(?P<volume>[\d-]{1,9})\))?,?"
          r" pages? (?P<page>\d+(?: (?:à|to) \d+)?)"),
    # "Vol.12 No.05(2019), Article ID:92522,16 pages" (SCIRP)
    regex(rf"Vol\. ?{VOLUME},? No\. ?(?P<issue>\w{{1,9}}) ?\({YEAR}\), ?"
          r"(?:Article ID: ?(?P<article_number>\d{3,9}), ?(?P<number_of_pages>\d{1,3}) pages"
          r"|PP?\. ?(?P<page>\d+[-–]\d+))"),
    # "Open AccessPublished:August 03, 2017DOI:https://doi.org/…" (Elsevier's journals of health)
    regex(rf"(?:(?:Open|Full|Free) Access|Open Archive)?\s?Published: ?(?P<published>{DAY})\s?DOI: ?{LINK}"),
    # "Number of page(s) 25" (EDP Sciences)
    regex(r"Number of page\(s\)\s(?P<number_of_pages>\d{1,4})"),
    # "The Open Ice Journal 28 Mar 2019 RESEARCH ARTICLE DOI: 10.2174/…" (Bentham Open)
    regex(rf"{NAME} (?P<issued>{DAY}) (?:[A-Z]{{4,12}} ){{1,3}}DOI: ?{LINK}"),
    # "bioRxiv 2022.05.19.492650; doi: https://doi.org/…"
    regex(rf"(?:bioRxiv|medRxiv) [\d.]{{6,24}}(?:v\d+)?; ?doi: ?{LINK}"),
    # "Part of Advances in Ice 35 (ICE 2022) Main Track" (NeurIPS)
    regex(r"Part of (?P<container_title>(?:Advances in|Proceedings of) .{5,150}?)"
          r"(?: (?:Main|Datasets|Position)\b.{0,40}\bTrack)?"),
    # "Proceedings of the 37th Meeting on Ice, PMLR 119:1597-1607, 2020."
    regex(r"(?P<container_title>.{10,150}), (?P<collection_title>PMLR) (?P<collection_number>[\w-]+):"
          rf" ?(?P<page>\d+[-–]\d+), {YEAR}\.?"),
    regex(r"(?P<container_title>Cochrane Database of Systematic Reviews)(?: .{3,40})?"),
    # "Rain Science Digest, volume 43 issue 3 (june 2023) : 274-281" (ARCC)
    regex(rf"{NAME}, volume {VOLUME} issue (?P<issue>\w{{1,9}}) \((?P<issued>[A-Za-z]{{3,9}} \d{{4}})\) ?: ?"
          r"(?P<page>\d+-\d+)"),
    # "Nanoscale Rain Letters20116:391" (old pages of SpringerOpen and BMC)
    regex(rf"(?P<container_title>[A-Z][^\d;:]{{3,100}}[a-z]){YEAR}(?P<volume>\d{{1,3}}):(?P<article_number>\d{{1,6}})"),
    # "Article provided by Fen Press in its journal Rain Economics.", "Volume (Year): 61 (2016)" (IDEAS, of old)
    regex(r"Article provided by (?P<publisher>.{3,100}) in its journal (?P<container_title>.{3,150}?)\."),
    regex(rf"Volume \(Year\): {VOLUME} \({YEAR}\)"),
    regex(r"Issue \(Month\): (?P<issue>[\w-]{1,9}) \(\w{0,20}\)"),
    # "eLife 9:e51234."
    regex(rf"{NAME} {VOLUME}:(?P<article_number>[a-z]+\d{{3,}}){LATER}"),
)  # fmt: skip
"""Alone on a line."""
LONGEST = 400
PUBLISHED = "Published in "  # "Published in J Rain 69:674-680 (2005)"


def use_found(page: Page, at: int, found: re.Match[str] | None, rule: str) -> bool:
    """The named parts of what was found, each that is not known yet."""
    if found:
        pages = found.groupdict().get("page") or ""
        names = {"event_place": "text:event_place", "journal": "container_title"}
        if " " in pages:  # "163 à 169"
            names["page"] = f"said:page:{pages.split()[0]}-{pages.split()[-1]}"
        use_missing(page, at, found, rule, names)
        page.ignore(at, rule)
    return found is not None


def use_line(page: Page, at: int, start: int = 0) -> bool:
    """Take a line that is a source in one of these forms, from `start`."""
    text = page.lines[at].text
    start += len(PUBLISHED) if text.startswith(PUBLISHED, start) else 0
    if len(text) > LONGEST or not (
        any(map(str.isdecimal, text)) or text.startswith(("Cochrane", "Article provided by"))
    ):
        return False
    return any(use_found(page, at, pattern.fullmatch(text, start), "source") for pattern in LINES)
