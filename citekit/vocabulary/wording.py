"""What a row of a vocabulary is."""

from __future__ import annotations

from citekit.frozen import NamedTuple

UNSEEN = "not seen"
"""The source of a row that rests on memory; reading with one is reported (`unseen-wording`)."""
BATH = "result list of the University of Bath"
ITU = "publication list of the IT University of Copenhagen"
UPS = "result list of the Universidad Politécnica Salesiana, Ecuador"
ITU_DA = "portal of the IT University of Copenhagen in Danish, as a public repository documents it"
KU = "publication lists of the University of Copenhagen (DIKU)"
DANISH_COVER = "citation on a Danish cover page"
OEAW = "portal of the Austrian Academy of Sciences"
OEAW_TYPES = "publication types of the Austrian Academy of Sciences"
LUH = "labels of the TYPO3 extension for Pure of the Leibniz Universität Hannover (AEHluis/univie_pure)"
AARHUS = "terms of Aarhus University's Pure in public code (AUL-PURE/puRephd)"
LUND = "terms of Lund University's Pure in public test data"
LUND_WEB = "labels of Lund University's web pages fed from Pure, in public code (LTH-Communication-dev-team/lth_solr)"
LUND_TYPES = "types of Lund University's Pure, in the same code"
LUND_GUIDE = "guide to Lund University's Pure (medarbetarwebben.lu.se, LUCRIS)"
LACRIS = "guide to the Pure of the University of Lapland (lib.luc.fi, LaCRIS-opas)"
AU_GUIDE = "Aarhus University's definitions of the types in Pure (medarbejdere.au.dk, Pub. definitioner)"
RU = "terms of a Pure installation in Russian, in a report on its export"
CLDR = "Unicode CLDR, as Babel 2.18 or 2.19 has it"


class Wording(NamedTuple):
    """A wording as printed, what it means in the English tables' words, and where it was seen."""

    text: str
    meaning: str
    source: str


Rows = tuple[Wording, ...]


class Vocabulary(NamedTuple):
    """What portals in one language print on a work's page.

    `labels`: of the property table, meaning one of `readers.pure.labels`; `lines`: headings and furniture, meaning one
    of `readers.pure.headings`; `starts`: how lines of furniture begin, likewise. `order`: of numeric dates.
    """

    language: str
    order: str
    labels: Rows
    lines: Rows
    starts: Rows = ()


def seen(source: str, rows: dict[str, str]) -> Rows:
    """Rows (wording as printed -> English) that were seen in one place."""
    return tuple(Wording(text, meaning, source) for text, meaning in rows.items())


def unseen(rows: dict[str, str]) -> Rows:
    """Rows that rest on memory."""
    return seen(UNSEEN, rows)
