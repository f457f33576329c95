"""What each field of an entry is to a work."""

from __future__ import annotations

_TARGETS = """
title: title
subtitle: subtitle
titleaddon: translated_title
author: author
editor: editor
translator: translator
illustrator: illustrator
bookauthor: container_author
serieseditor: collection_editor
supervisor advisor: supervisor
contributor introduction foreword afterword commentator annotator editora editorb editorc: contributor
journal journaltitle: container_title
journalsubtitle booksubtitle: container_subtitle
booktitle: container_title
shortjournal journalabbr abbrevjournal abbrev_source_title journal-iso: container_title_short
issuetitle: issuetitle
series: collection_title
volume: volume
volumes: number_of_volumes
issue: issue
pages: page
eid articleno article-number articlenumber art_number: article_number
pagetotal numpages page_count: number_of_pages
chapter: chapter_number
edition: edition
version: version
type: genre
entrysubtype: subtype
address location: publisher_place
holder: publisher
eventtitle: event_title
eventtitleaddon: event_title_short
venue: event_place
eventdate: date:event_date
date: date:issued
year: year
month: month
day: day
urldate lastchecked lastaccessed accessed: date:accessed
pubstate: status
langid hyphenation: langid
language: language
doi: doi
url bdsk-url-1: url
pmid: pmid
pmcid pmc: pmcid
arxivid arxiv: arxiv
isbn isbn-13 isbn13 isbn-10 isbn10: isbn
issn: issn
eissn issne issn-electronic e-issn onlineissn: issn_electronic
issn-print p-issn pissn: issn_print
keywords keyword author_keywords: keywords
abstract: abstract
addendum: notes
note: note
howpublished: howpublished
copyright rights: rights
funding funder funding_details funding-acknowledgement funding-text: funding
"""

TARGETS: dict[str, str] = {
    name: target
    for names, target in (row.split(": ") for row in _TARGETS.strip().split("\n"))
    for name in names.split()
}
TARGETS |= {f"funding_text{blank}{number}": "funding" for blank in " \u00a0" for number in range(1, 10)}  # of Scopus
"""Field -> raw field of citekit.assemble.bibtex_fields. What is not here is a fact of its own."""

_IGNORED = """
crossref xdata xref entryset execute options presort sortkey sortname sortshorthand sorttitle sortyear key ids
indextitle indexsorttitle gender langidopts related relatedoptions relatedtype relatedstring shorthand shorthandintro
authortype editoratype editorbtype editorctype bookpagination pagination timestamp owner date-added
date-modified creationdate modificationdate added-at interhash intrahash file groups __markedentry readstatus ranking
bdsk-file-1 mendeley-groups mendeley-tags eprinttype archiveprefix archive_prefix bibsource biburl
citeulike-article-id posted-at priority collaboration-key skimmed username
"""
IGNORED: frozenset[str] = frozenset(_IGNORED.split())
"""Fields for sorting, layout and the book-keeping of programs, and those that are read with another."""

RANK: dict[str, int] = {
    "title": -9, "container_title": -8, "langid": -7, "date:issued": -6, "year": -5, "month": -4, "day": -3,
    "subtitle": -2, "container_subtitle": -1, "howpublished": 1,
}  # fmt: skip
"""Raw fields that others add to come first."""

PEOPLE: frozenset[str] = frozenset(
    ("author", "editor", "translator", "illustrator", "container_author", "collection_editor", "supervisor",
     "contributor")
)  # fmt: skip

_MONTHS = """
jan feb mar apr may jun jul aug sep sept oct nov dec January February March April June July August September October
November December Spring Summer Autumn Fall Winter
"""
MACROS: dict[str, str] = {
    "acmcs": "ACM Computing Surveys", "acta": "Acta Informatica", "cacm": "Communications of the ACM",
    "ibmjrd": "IBM Journal of Research and Development", "ibmsj": "IBM Systems Journal",
    "ieeese": "IEEE Transactions on Software Engineering", "ieeetc": "IEEE Transactions on Computers",
    "ieeetcad": "IEEE Transactions on Computer-Aided Design of Integrated Circuits",
    "ipl": "Information Processing Letters", "jacm": "Journal of the ACM",
    "jcss": "Journal of Computer and System Sciences", "scp": "Science of Computer Programming",
    "sicomp": "SIAM Journal on Computing", "tocs": "ACM Transactions on Computer Systems",
    "tods": "ACM Transactions on Database Systems", "tog": "ACM Transactions on Graphics",
    "toms": "ACM Transactions on Mathematical Software",
    "toois": "ACM Transactions on Office Information Systems",
    "toplas": "ACM Transactions on Programming Languages and Systems", "tcs": "Theoretical Computer Science",
    **{month.lower(): month for month in _MONTHS.split()},
}  # fmt: skip
"""The macros that plain.bst defines; the months stay macros, since how they are spelt is up to the style."""
