"""Lines of records that have no label: what each says by its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.cuts import named, pieces
from citekit.readers.sites.catalogue.values import VERSION
from citekit.readers.sites.catalogue.words import KINDS
from citekit.readers.sites.days import use_day_row
from citekit.readers.sites.facts import use_facts
from citekit.readers.sites.fields_of_study import FIELDS
from citekit.readers.sites.numbered import use_issue_of_year, use_number_alone, use_numbered
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.site import doi_line, drop, find, use_kind
from citekit.readers.sites.sources import DAY, use_line
from citekit.readers.sites.terms import COMMAS

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.sites.site import Shape

HAL = {
    "article-journal": "Article Dans Une Revue|Journal Articles", "chapter": "Chapitre D'ouvrage|Book Sections",
    "paper-conference": "Communication Dans Un Congrès|Conference Papers", "thesis": "Thèse|Theses",
    "article": r"Pré-Publication, Document De Travail|Preprints, Working Papers, \.{3}", "report": "Rapport|Reports",
    "book": "Ouvrages|Books",
}  # fmt: skip
"""CSL type -> how HAL names it before "Année : 2016"."""
SAID: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "46 Pages Posted: 11 Jul 2017 Last revised: 3 Oct 2019"
    ("article", regex(rf"(?:(?P<number_of_pages>\d+) Pages )?Posted: (?P<available_date>{DAY})(?: Last revised: .*)?")),
    # "authored by Jane Doe", on a line of its own
    ("", regex(r"authored by (?P<author>.{3,2000})")),
    # "In book: Stages of the City (pp.121-139)"
    ("chapter", regex(r"In book: (?P<container_title>.{3,200}?)(?:,? \(?pp?\. ?(?P<page>\w+(?:[-–]\w+)?)\)?)?")),
    # "No 2014/21, Working Papers from Bread Research Institute" (EconPapers)
    ("report", regex(r"No\.? (?P<collection_number>[\w/.-]{1,12}), (?P<collection_title>[A-Z].{3,100}?) from"
                     r" (?P<publisher>[A-Z].{2,120})")),
    # "Кошки на мельницах Текст научной статьи по специальности «Зоология»" (CyberLeninka)
    ("article-journal", regex(r"(?P<title>.{5,500}?) Текст научной статьи по специальности «(?P<subject>.{3,120})»")),
    ("article-journal", regex(r"Текст научной (?:статьи|работы) по специальности «(?P<subject>.{3,120})»")),
    # "Research product . Article . 2017" (OpenAIRE)
    ("*", regex(r"Research product \. (?P<kind>[A-Z][a-z ]{2,30}) \. (?P<issued>\d{4})(?: \. .{1,60})?")),
    # "Thèse de doctorat en Littérature française"
    ("thesis", regex(r"(?P<genre>Thèse de doctorat) en .{3,80}")),
    # "Sous la direction de Hélène Vasseur"
    ("thesis", regex(r"Sous la direction de (?P<supervisor>[^\W\d_].{3,120})")),
    # "2018, Master of Science, Ohio State University, Natural Resources." (OhioLINK)
    ("thesis", regex(r"(?P<issued>(?:19|20)\d\d), (?:Master|Doctor|Bachelor|Ph\.?D|Ed\.?D)[^,]{0,40},"
                     r" (?P<publisher>[^,]{3,60}\b(?:University|College|Institute)\b[^,.]{0,40})(?:, .{3,80})?")),
    # "Soutenue le 26-11-2013"
    ("thesis", regex(r"Soutenue le (?P<issued>\d{2}[-/]\d{2}[-/]\d{4})")),
    # Mendeley Data, over its records
    ("dataset", regex(r"Mendeley Data")),
    # "Working Paper 28991" (NBER)
    ("report", regex(r"(?P<collection_title>Working Paper) (?P<collection_number>\d{2,6})")),
    # "DOI 10.3386/w28991"
    # "Open Access 2023 | OriginalPaper | Buchkapitel" (Springer Professional)
    ("*", regex(r"(?:Open Access )?(?:\d\d?[.-]\d\d?[.-])?(?P<issued>\d{4}) \| OriginalPaper"
                r" \| (?P<kind>[A-Z][a-z]{3,15})")),
    ("", regex(r"DOI (?P<doi>10\.\d{4,9}/\S+)")),
    # "Issue Date July 2021"
    ("", regex(rf"Issue Date (?P<issued>{DAY})")),
    # "2016, Journal of Waterway History" (Academia)
    ("article-journal", regex(r"(?P<issued>(?:19|20)\d\d), (?P<container_title>[A-Z][^\d\"“”]{3,120})")),
    # "Publisert 2017" (Cristin)
    ("", regex(r"Publisert (?P<issued>(?:19|20)\d\d)")),
    # "24 pages"
    ("", regex(r"(?P<number_of_pages>\d{1,4}) pages")),
    # "Fen Law School Working Paper No. 17-23" (SSRN)
    ("", regex(r"(?P<collection_title>[A-Z][^.:]{3,120}? (?:Research|Working|Discussion|Staff|Studies|Policy)"
               r" (?:Research )?Papers?(?: Series)?),? (?:No\.?|Number|#) ?(?P<collection_number>\w[\w./-]{0,14}?)"
               r"(?: \(.*\))?")),
    # "Umbrella Research Network Paper Series"
    ("", regex(r"(?P<collection_title>[A-Z][^.:]{3,120} (?:Paper|Research|Papers) Series)")),
    # "Published Sep 14, 2022 on Dryad. https://doi.org/10.5061/dryad.h9w0vt4kk"
    ("dataset", regex(rf"Published (?P<issued>{DAY}) on (?P<publisher>Dryad)\. https://doi\.org/(?P<doi>10\.\S+)")),
    # "Preprint from medRxiv, 11 Feb 2022"
    ("article", regex(rf"Preprint from (?P<publisher>[^,]{{3,60}}), (?P<issued>{DAY})")),
    # "Published by University of Fen, Natural History Museum" (GBIF)
    ("", regex(r"Published by (?P<publisher>[A-Z].{0,80}\b(?:Universit|Institut|Museum|Society|Ministry|Survey)"
               r".{0,80})")),
    # "Published in ICES Journal 1 March 2021"
    ("", regex(rf"Published in (?P<container_title>.{{3,150}}?)(?:,? (?P<issued>{DAY}))?(?: [·•] .*)?")),
    # "Published 1 March 2021", "Published March 3, 2022 | Version 1.2.0"
    ("", regex(rf"Published:? (?P<issued>{DAY})"
               rf"(?: \| Version (?P<version>{VERSION})|,? (?:[·•|]|Last Modified:) .*)?")),
    # "24 May 2022, Version 1" (ChemRxiv)
    ("", regex(rf"(?P<issued>{DAY}),? Version (?P<version>{VERSION})")),
    # "Version 3" (Mendeley Data)
    ("", regex(rf"Version (?P<version>{VERSION})")),
    # "posted on 2017-08-21, 13:05 authored by Jane Doe"
    ("", regex(rf"posted on (?P<issued>{DAY}), \d\d:\d\d(?: authored by (?P<author>.{{3,2000}}))?")),
    # "Review of Ice, Forthcoming"
    ("", regex(r"(?P<container_title>[A-Z].{3,120}), (?:Forthcoming|forthcoming|Volume \d+, Forthcoming)")),
    # "Ocean Notes (Sep 2020)"
    ("article-journal", regex(r"(?P<container_title>[A-Z][^()]{2,120}) \((?P<issued>[A-Z][a-z]{2} \d{4})\)")),
    # "Banda, Grace, 2019, "Water Diaries", https://doi.org/10.7910/DVN/ABC123, Harvard Dataverse, V2"
    ("dataset", regex(r"(?P<author>[^\"]{3,200}), (?P<issued>\d{4}), \"(?P<title>[^\"]{3,250})\", https://doi\.org/"
                      r"(?P<doi>10\.[^\s,]+), (?P<publisher>[^,]{3,100}), (?P<version>V\d{1,3})\b.*")),
    # "Lund K, Holm M (2018). Snails. Fen University. Occurrence dataset https://doi.org/… accessed via GBIF.org on …"
    ("dataset", regex(r"(?P<author>[^()]{3,300}) \((?P<issued>\d{4})\)\. (?P<title>.{3,250}?)\. "
                      r"(?:Version [\d.]{1,6}\. )?"
                      r"(?P<publisher>[^.]{3,150})\. [A-Z][a-z]+ dataset https://doi\.org/(?P<doi>10\.[^\s,]+)"
                      r" accessed via GBIF\.org.*")),
    # "Richter, Jonas (2014): Grain size of a core [dataset]. PANGAEA, https://doi.org/10.1594/PANGAEA.830123"
    ("dataset", regex(r"(?P<author>[^()]{3,200}) \((?P<issued>\d{4})\): (?P<title>.{3,250}?)(?: \[dataset\])?\."
                      r" (?P<publisher>PANGAEA), https://doi\.org/(?P<doi>10\.[^\s,]+)")),
    # "Bibliographic data: EP3123456 (B1) ― 2019-06-12"
    ("patent", regex(r"Bibliographic data: (?P<number>[A-Z]{2}\d+) ?\([A-Z]\d?\) [―—–-] (?P<issued>\d{4}-\d\d-\d\d)")),
    # "Posted June 15, 2020."
    ("article", regex(rf"Posted (?P<issued>{DAY})\.?")),
    # "ICES 2024 poster"
    ("paper-conference", regex(r"(?P<event_title>[A-Z][\w&.-]{1,12}(?: [A-Z][\w&.-]{1,20})? (?:19|20)\d\d)"
                               r" (?:[Pp]oster|[Oo]ral|[Ss]potlight|Conference|[\w ]{1,20} Track)(?: .{1,30})?")),
    # "Ice with no primes. (English) Zbl 1456.11123", "Ice with no primes. (English summary)" (zbMATH, MathSciNet)
    ("", regex(r"(?P<title>[^\W\d_].{3,400}?)\.? \((?:English|French|German|Russian|Chinese)"
               r"(?: summary\)|\) Zbl [\d.]{5,12})")),
    # "US9876543B2 - Self-sealing hull"
    ("patent", regex(r"(?P<number>[A-Z]{2}\d{4,12}[A-Z]?\d?) - (?P<title>.{3,200})")),
    # "Print Book, English, 2020"
    ("*", regex(r"(?P<kind>Print [Bb]ook|eBook), (?P<language>[A-Z][a-z]+), (?P<issued>\d{4})")),
    # "JOURNAL ARTICLE published 14 Jan 2015 in Ice volume 91 issue 2 on pages 1 to 12"
    ("*", regex(rf"(?P<kind>[A-Z]{{4,12}}(?: [A-Z]{{4,12}})?) published (?:online )?(?P<issued>{DAY}) in"
                r" (?P<container_title>.{2,150}?)(?: volume (?P<volume>\w+))?(?: issue (?P<issue>[\w-]+))?"
                r"(?: on pages? (?P<page>\w+(?: to \w+)?))?")),
    # "June 12, 2019 Conference paper Open Access"
    ("*", regex(rf"(?:(?P<issued>{DAY})\s+)?(?P<kind>[A-Z][a-z]+(?: [a-z]+)?) (?:Open|Restricted|Closed|Embargoed)"
                r"(?: Access)?")),
    *((kind, regex(rf"(?:{words})\s+(?:\([^()]{{3,40}}\) )?(?:(?P<container_title>\S.{{2,150}}?) )?(?:Année|Year) ?: ?"
                   r"(?P<issued>\d{4})"))
      for kind, words in HAL.items()),
)  # fmt: skip
"""CSL type ("*" for the one that the line names) and a whole line."""
PASSED = regex(
    r"(?:cite|download(?: ?\([\d.]+ [kmg]?b\))?|share|embed|select|\+ ?collect ?){2,6}"
    r"|[\d.,]+k?(?: (?:views|downloads|citations?|pages|references))?|files \([\d.,]+ \w+\)|[^\w]+|full text.{0,40}"
    r"|.{1,150}\.(?:pdf|zip|csv|docx?|txt|xlsx)\b.{0,60}|.{0,60}\d[\d.,]* ?(?:[kmg]?b|[kmg]o)\)?(?:\s.{0,30})?"
    r"|(?:abstract ?views|downloads|rank|views|name\tsize.*|download all|doi badge|preview download"
    r"|version \S+).{0,20}|\d{1,2} [A-Z][A-Z\d-]{1,20} - .{3,200}|description\u2026?|link|check|\d file",
    re.IGNORECASE,
)  # counts and files
LONGEST = 600


def _said(page: Page, at: int) -> bool:
    text = page.lines[at].text
    if len(text) > LONGEST or text.startswith(("Abstract", "10.")):
        return False
    for kind, pattern in SAID:
        found = pattern.fullmatch(text)
        if found and (kind != "*" or found["kind"].lower() in KINDS):
            _use(page, at, found, kind)
            return True
    return False


def _use(page: Page, at: int, found: re.Match[str], kind: str) -> None:
    if found.groupdict().get("supervisor"):
        use_byline(page, [(at, *found.span("supervisor"))], "line", "supervisor")
    if found.groupdict().get("author"):
        use_byline(page, [(at, *found.span("author"))], "byline")
    for name, start, end in named(
        found, {"author": "", "supervisor": "", "kind": "", "subject": "subject_areas:Subject"}
    ):
        if not find(page, name):
            raw = f"said:page:{found[name].replace(' to ', '-')}" if name == "page" else name
            page.use(at, raw, "line", start, end)
    kind = KINDS[found["kind"].lower()] if kind == "*" else kind
    if kind and not any(field.name.startswith("csl_type") for field in page.draft.fields):
        use_kind(page, at, kind, "line")
    page.ignore(at, "line")


def _kind(page: Page, at: int) -> bool:
    """ "Book", over a title; in two languages, "Master's thesis / Diplomski rad", over the year."""
    word, _, other = page.lines[at].lower.strip("[]").partition(" / ")
    if word not in KINDS or find(page, "title", "author"):
        return False
    if not any(field.name.startswith("csl_type") for field in page.draft.fields):
        use_kind(page, at, KINDS[word], "kind")
    page.ignore(at, "kind")
    if other and at + 1 < len(page.lines) and YEAR.fullmatch(page.lines[at + 1].text) and not find(page, "issued"):
        page.use(at + 1, "issued", "kind")
    return True


YEAR = regex(r"(?:19|20)\d\d")


def _kind_of_link(page: Page, at: int) -> bool:
    """ "Conference Paper:", over the address of its DOI."""
    text = page.lines[at].text
    kind = KINDS.get(text[:-1].lower()) if text[-1] == ":" else None
    if kind is None or at + 1 == len(page.lines) or not page.lines[at + 1].text.startswith("https://doi.org/10."):
        return False
    use_kind(page, at, kind, "kind", (0, len(text) - 1))
    return True


def _skip(page: Page, at: int) -> bool:
    text = page.lines[at].text
    if len(text) >= LONGEST or not PASSED.fullmatch(text):
        return False
    above = page.marks[at - 1] if at else None
    if above and above.rule[:5] == "row: " and NUMBER.fullmatch(text):
        page.unread(at)  # below the value of another row: the label above it is missing
    else:
        page.ignore(at, "furniture")
    return True


NUMBER = regex(r"(?:1[5-9]|20)\d\d|\d{4}\.\d{4,5}(?:v\d+)?")  # a year, a number at arXiv


def _dated_paper(page: Page, at: int) -> bool:
    """The day, day first, and what the paper is of: "Open Access 01-12-2019 | Rain | Research article" (Springer
    Professional, Springer Medicine)."""
    text = page.lines[at].text
    found = DATED_PAPER.fullmatch(text) if " | " in text and len(text) < LONGEST else None
    known = find(page, "issued")
    if found is None or (known and known.text != found["year"]):
        return False
    drop(page, "issued")  # the year, in "Journal of Rain 7/2019"
    page.use(at, f"date:issued:{found['year']}-{found['month']}-{found['day']}", "line", *found.span("date"))
    page.ignore(at, "line")
    return True


DATED_PAPER = regex(
    r"(?:Open Access )?(?P<date>(?P<day>\d\d)[.-](?P<month>0[1-9]|1[0-2])[.-](?P<year>(?:19|20)\d\d))"
    r"(?: \| [^|]{2,60}){1,4}"
)


def _fields(page: Page, at: int) -> bool:
    text = page.lines[at].text
    if len(text) > LONGEST or not FIELDS.fullmatch(text) or not find(page, "issued"):
        return False
    for first, last in pieces(text, 0, len(text), COMMAS):
        page.use(at, "subject_areas:Fields of study", "fields", first, last)
    return True


def _date_below(page: Page, at: int) -> bool:
    """ "December 2021", under the numbers of a journal."""
    above = page.marks[at - 1] if at else None
    if above is None or "volume" not in above.fields or find(page, "issued") or not is_date(page.lines[at].text):
        return False
    page.use(at, "issued", "facts")
    return True


SHAPES: tuple[Shape, ...] = (
    _said,
    _kind,
    _kind_of_link,
    _dated_paper,
    _fields,
    _date_below,
    use_day_row,
    use_issue_of_year,
    use_line,
    doi_line,
    use_facts,
    use_numbered,
    use_number_alone,
    _skip,
)
