"""The words of list items that differ by language: what stands before a journal, pages, volumes, editors, statuses.

A row that rests on no page has the source `UNSEEN`; the meaning of all words of one table is the same.
"""

from __future__ import annotations

import re
from typing import NamedTuple

UNSEEN = "not seen on a page"
BATH = "result list of the University of Bath"
ITU = "publication list of the IT University of Copenhagen"
UPS = "result list of the Universidad Politécnica Salesiana, Ecuador"
OEAW = "citation of the Austrian Academy of Sciences"


class Word(NamedTuple):
    """One word or words of a language: as printed, where seen, and a piece of an item with it."""

    language: str
    text: str
    source: str
    example: str


IN: tuple[Word, ...] = (
    Word("en", "In", BATH, "In: Nature. 580, 7801, p. 20-25 6 p."),
    Word("es", "En", UPS, "En: Data in Brief. 24, p. 103836 103836."),
    Word("de", "in", OEAW, "in: PLoS ONE, Jahrgang 21, Nr. 4, e0346830, 17.04.2026, S. e0346830."),
    Word("da", "I", UNSEEN, "I: Ugeskrift for Laeger. 180, 4, s. 2-6 5 s."),
    Word("fr", "Dans", UNSEEN, "Dans: Revue de Paris. 12, 3"),
    Word("fi", "Julkaisussa", UNSEEN, "Julkaisussa: Duodecim. 130, 2, s. 101-106 6 s."),
    Word("pt", "Em", UNSEEN, "Em: Acta Medica. 31, 5"),
    Word("pl", "W", UNSEEN, "W: Wiadomości. 7, 1"),
    Word("ca", "A", UNSEEN, "A: Revista de Catalunya. 12"),
    Word("ru", "В", UNSEEN, "В: Успехи физических наук. 190, 2"),
    Word("cy", "Yn", UNSEEN, "Yn: Llên Cymru. 40"),
    Word("is", "Í", UNSEEN, "Í: Skírnir. 190, 1"),
)
"""Before the journal (or the host)."""

EDITORS: tuple[Word, ...] = (
    Word("en", "ed.", BATH, "Penas, A. (ed.)."),
    Word("en", "eds.", BATH, "Kaarbo, J. & Thies, C. (eds.)."),
    Word("en", "eds", UNSEEN, "Kaarbo, J. & Thies, C. (eds)."),
    Word("en", "Editor", UNSEEN, "Kaarbo, J. (Editor)."),
    Word("en", "Editors", UNSEEN, "Kaarbo, J. & Thies, C. (Editors)."),
    Word("da", "red.", "citation on a Danish cover page", "Hansen, P. (red.)."),
    Word("de", "Hrsg.", OEAW, "Huber, P. (Hrsg.)."),
    Word("de", "Herausgeber:in", OEAW, "Huber, P. (Herausgeber:in)."),
    Word("nl", "redactie", UNSEEN, "Jansen, P. (redactie)."),
    Word("fi", "toim.", UNSEEN, "Virtanen, P. (toim.)."),
    Word("fr", "éd.", UNSEEN, "Martin, P. (éd.)."),
    Word("fr", "dir.", UNSEEN, "Martin, P. (dir.)."),
    Word("it", "a cura di", UNSEEN, "Rossi, P. (a cura di)."),
)
"""In brackets behind the editors."""

PAGES: tuple[Word, ...] = (
    Word("en", "p.", BATH, "p. 44-51 8 p."),
    Word("en", "pp.", UNSEEN, "pp. 44-51"),
    Word("de", "S.", OEAW, "S. 44-51 8 S."),
    Word("da", "s.", "citation on a Danish cover page", "s. 5-15"),
    Word("nl", "blz.", UNSEEN, "blz. 44-51 8 blz."),
    Word("pl", "str.", UNSEEN, "str. 44-51"),
    Word("ru", "стр.", UNSEEN, "стр. 44-51 8 стр."),
    Word("is", "bls.", UNSEEN, "bls. 44-51 8 bls."),
    Word("cy", "t.", UNSEEN, "t. 44-51 8 t."),
)
"""Before pages and behind a number of pages."""

VOLUMES: tuple[Word, ...] = (
    Word("en", "Vol.", ITU, "Vol. 36."),
    Word("en", "Volume", UNSEEN, "Volume 36"),
    Word("de", "Jahrgang", OEAW, "Jahrgang 21"),
    Word("de", "Band", UNSEEN, "Band 21"),
    Word("de", "Bd.", UNSEEN, "Bd. 21"),
    Word("da", "Bind", UNSEEN, "Bind 21"),
    Word("sv", "Volym", UNSEEN, "Volym 21"),
    Word("fi", "Vuosikerta", UNSEEN, "Vuosikerta 21"),
)
"""Before a volume."""

ISSUES: tuple[Word, ...] = (
    Word("en", "No.", UNSEEN, "No. 4"),
    Word("en", "Issue", UNSEEN, "Issue 4"),
    Word("de", "Nr.", OEAW, "Nr. 4"),
    Word("de", "Heft", UNSEEN, "Heft 4"),
    Word("es", "N.º", UNSEEN, "N.º 4"),
    Word("es", "Núm.", UNSEEN, "Núm. 4"),
    Word("fi", "Nro", UNSEEN, "Nro 4"),
)
"""Before an issue, or the number of a paper in a series."""

OTHERS: tuple[Word, ...] = (
    Word("en", "others", BATH, "& 2 others"),
    Word("en", "other", UNSEEN, "& 1 other"),
    Word("en", "more", UNSEEN, "& 3 more"),
    Word("es", "otros", UNSEEN, "y 2 otros"),
    Word("es", "más", UNSEEN, "y 2 más"),
    Word("da", "andre", UNSEEN, "& 2 andre"),
    Word("da", "flere", UNSEEN, "& 2 flere"),
    Word("de", "weitere", UNSEEN, "& 2 weitere"),
    Word("nl", "anderen", UNSEEN, "& 2 anderen"),
    Word("sv", "andra", UNSEEN, "& 2 andra"),
    Word("fi", "muuta", UNSEEN, "& 2 muuta"),
    Word("fr", "autres", UNSEEN, "& 2 autres"),
    Word("pt", "outros", UNSEEN, "& 2 outros"),
    Word("it", "altri", UNSEEN, "& 2 altri"),
)
"""Behind a count of people."""

STATUSES: tuple[Word, ...] = (
    Word("en", "E-pub ahead of print", BATH, "(E-pub ahead of print)"),
    Word("en", "Acceptance date", BATH, "(Acceptance date)"),
    Word("en", "In preparation", BATH, "(In preparation)"),
    Word("en", "Accepted/In press", UNSEEN, "(Accepted/In press)"),
    Word("en", "Accepted", UNSEEN, "(Accepted)"),
    Word("en", "In press", UNSEEN, "(In press)"),
    Word("en", "Submitted", UNSEEN, "(Submitted)"),
    Word("en", "Unpublished", UNSEEN, "(Unpublished)"),
    Word("en", "Published", UNSEEN, "(Published)"),
    Word("en", "Forthcoming", UNSEEN, "(Forthcoming)"),
    Word("da", "Accepteret/In press", UNSEEN, "(Accepteret/In press)"),
    Word("da", "Afsendt", UNSEEN, "(Afsendt)"),
    Word("nl", "E-publicatie vóór gedrukte publicatie", UNSEEN, "(E-publicatie vóór gedrukte publicatie)"),
    Word("nl", "Geaccepteerd/In druk", UNSEEN, "(Geaccepteerd/In druk)"),
    Word("de", "Elektronische Veröffentlichung vor Drucklegung", UNSEEN,
         "(Elektronische Veröffentlichung vor Drucklegung)"),
    Word("de", "Angenommen/Im Druck", UNSEEN, "(Angenommen/Im Druck)"),
    Word("es", "En prensa", UNSEEN, "(En prensa)"),
    Word("es", "Aceptada/en prensa", UNSEEN, "(Aceptada/en prensa)"),
    Word("es", "En preparación", UNSEEN, "(En preparación)"),
    Word("es", "Publicación electrónica previa a la impresión", UNSEEN,
         "(Publicación electrónica previa a la impresión)"),
)  # fmt: skip
"""In brackets behind the date."""

MONTHS: tuple[Word, ...] = (
    Word("en", "jan feb mar apr may jun jul aug sep oct nov dec", BATH, "21 Mar 2024"),
    Word("es", "ene feb mar abr may jun jul ago sep oct nov dic", UPS, "1 ene 2017"),
    Word("da", "jan feb mar apr maj jun jul aug sep okt nov dec", "Danish cover page", "3 okt. 2019"),
    Word("de", "jan feb mär apr mai jun jul aug sep okt nov dez", UNSEEN, "3 Dez. 2019"),
    Word("nl", "jan feb mrt apr mei jun jul aug sep okt nov dec", UNSEEN, "3 mei 2019"),
    Word("sv", "jan feb mar apr maj jun jul aug sep okt nov dec", UNSEEN, "2019 maj 3"),
    Word("fi", "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu", UNSEEN, "3 toukok. 2019"),
    Word("fr", "janv févr mars avr mai juin juil août sept oct nov déc", UNSEEN, "3 févr. 2019"),
    Word("pt", "jan fev mar abr mai jun jul ago set out nov dez", UNSEEN, "3 out. 2019"),
    Word("it", "gen feb mar apr mag giu lug ago set ott nov dic", UNSEEN, "3 mag 2019"),
    Word("pl", "sty lut mar kwi maj cze lip sie wrz paź lis gru", UNSEEN, "3 paź 2019"),
    Word("ru", "янв февр мар апр ма июн июл авг сент окт ноя дек", UNSEEN, "3 мая 2019"),
    Word("ca", "gen febr març abr maig juny jul ag set oct nov des", UNSEEN, "3 de maig 2019"),
    Word("is", "jan feb mar apr maí jún júl ágú sep okt nóv des", UNSEEN, "3 maí 2019"),
    Word("cy", "ion chwef maw ebr mai meh gorff awst medi hyd tach rhag", UNSEEN, "3 Mai 2019"),
)
"""How the twelve months begin."""


def any_of(words: tuple[Word, ...]) -> str:
    """A pattern of all texts of a table, longest first; case as the flags have it."""
    return "|".join(re.escape(text) for text in sorted({word.text for word in words}, key=len, reverse=True))
