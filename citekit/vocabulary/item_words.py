"""Words inside the citation line of a list item, in all languages: before a journal, pages and volumes, behind editors.

The meaning of all words of one table is the same; of a word that several languages have there is one row.
"""

from __future__ import annotations

import re

from citekit.frozen import NamedTuple
from citekit.patterns import longest_first
from citekit.vocabulary.wording import BATH, DANISH_COVER, ITU, LUND_WEB, OEAW, UNSEEN, UPS


class Word(NamedTuple):
    """A word as printed, the languages that have it, where it was seen, and a piece of an item with it."""

    languages: str
    text: str
    source: str
    example: str


IN: tuple[Word, ...] = (
    Word("en nl pt it ja ko", "In", BATH, "In: Nature. 580, 7801, p. 20-25 6 p."),
    Word("es", "En", UPS, "En: Data in Brief. 24, p. 103836 103836."),
    Word("es", "en", UNSEEN, "en: Data in Brief. 24, p. 103836 103836."),
    Word("de", "in", OEAW, "in: PLoS ONE, Jahrgang 21, Nr. 4, e0346830, 17.04.2026, S. e0346830."),
    Word("sv", "i", LUND_WEB, "i: Tidskrift för vinterforskning. 18, 2, s. 99-113"),
    Word("da sv no", "I", UNSEEN, "I: Ugeskrift for Laeger. 180, 4, s. 2-6 5 s."),
    Word("fr", "Dans", UNSEEN, "Dans: Revue de Paris. 12, 3"),
    Word("fr", "dans", UNSEEN, "dans: Revue de Paris. 12, 3"),
    Word("fi", "Julkaisussa", UNSEEN, "Julkaisussa: Duodecim. 130, 2, s. 101-106 6 s."),
    Word("fi", "julkaisussa", UNSEEN, "julkaisussa: Duodecim. 130, 2, s. 101-106 6 Sivumäärä"),
    Word("pt", "Em", UNSEEN, "Em: Acta Medica. 31, 5"),
    Word("pt", "em", UNSEEN, "em: Acta Medica. 31, 5"),
    Word("pl", "W", UNSEEN, "W: Wiadomości. 7, 1"),
    Word("ca", "A", UNSEEN, "A: Revista de Catalunya. 12"),
    Word("ru", "В", UNSEEN, "В: Успехи физических наук. 190, 2"),
    Word("ru", "в", UNSEEN, "в: Успехи физических наук. 190, 2"),
    Word("cy", "Yn", UNSEEN, "Yn: Llên Cymru. 40"),
    Word("is", "Í", UNSEEN, "Í: Skírnir. 190, 1"),
    Word("zh-Hant", "於", UNSEEN, "於: 水利學刊. 12, 3, p. 45-58 14 p."),
    Word("zh-Hans", "在", UNSEEN, "在: 运河研究. 5, 3"),
    Word("he", "ב", UNSEEN, "ב: Desert Letters. 40, 6"),
    Word("he", "בתוך", UNSEEN, "בתוך: Desert Letters. 40, 6"),
    Word("ar", "في", UNSEEN, "في: Gulf Letters. 14, 4"),
    Word("tr", "İçinde", UNSEEN, "İçinde: Anadolu. 5, 2, s. 9-28 20 s."),
    Word("id", "Dalam", UNSEEN, "Dalam: Jurnal Sawah. 8, 1, hlm. 67-80 14 hlm."),
    Word("ko", "에", UNSEEN, "에: 지붕학회지. 12, 3, p. 45-58 14 p."),
)
"""Before the journal (or the host); case counts."""

EDITORS: tuple[Word, ...] = (
    Word("en es ca pt it fr", "ed.", BATH, "Penas, A. (ed.)."),
    Word("en es ca pt it fr", "eds.", BATH, "Kaarbo, J. & Thies, C. (eds.)."),
    Word("en", "eds", UNSEEN, "Kaarbo, J. & Thies, C. (eds)."),
    Word("en", "Editor", UNSEEN, "Kaarbo, J. (Editor)."),
    Word("en nl", "Editors", UNSEEN, "Kaarbo, J. & Thies, C. (Editors)."),
    Word("da sv no nl pl", "red.", DANISH_COVER, "Hansen, P. (red.)."),
    Word("de", "Hrsg.", OEAW, "Huber, P. (Hrsg.)."),
    Word("de", "Herausgeber:in", OEAW, "Huber, P. (Herausgeber:in)."),
    Word("nl", "redactie", UNSEEN, "Jansen, P. (redactie)."),
    Word("nl", "redacteurs", UNSEEN, "Jansen, P. & Smit, K. (redacteurs)."),
    Word("fi", "toim.", UNSEEN, "Virtanen, P. (toim.)."),
    Word("fr", "éd.", UNSEEN, "Martin, P. (éd.)."),
    Word("fr", "éds", UNSEEN, "Martin, P. & Roux, C. (éds)."),
    Word("fr", "dir.", UNSEEN, "Martin, P. (dir.)."),
    Word("it", "a cura di", UNSEEN, "Rossi, P. (a cura di)."),
    Word("pt", "org.", UNSEEN, "Silva, P. (org.)."),
    Word("ru", "ред.", UNSEEN, "Петрова, А. (ред.)."),
    Word("cy", "gol.", UNSEEN, "Huws, G. (gol.)."),
    Word("is", "ritstj.", UNSEEN, "Þórsson, Þ. (ritstj.)."),
    Word("ja", "編", UNSEEN, "Mori, T. (編)."),
    Word("ja", "編集", UNSEEN, "Mori, T. (編集)."),
    Word("ja zh-Hant", "編者", UNSEEN, "Mori, T. (編者)."),
    Word("ko", "편", UNSEEN, "Choi, D. (편)."),
    Word("ko", "편집자", UNSEEN, "Choi, D. (편집자)."),
    Word("zh-Hant", "編輯", UNSEEN, "Lin, M. (編輯)."),
    Word("zh-Hans", "编辑", UNSEEN, "Ma, L. (编辑)."),
)
"""In brackets behind the editors."""

EDITIONS: tuple[Word, ...] = (
    Word("en es it pt ca", "ed.", BATH, "2nd ed. Wiley"),
    Word("en", "ed", UNSEEN, "2nd ed Wiley"),
    Word("en", "edn.", UNSEEN, "2nd edn. Wiley"),
    Word("en", "edn", UNSEEN, "2nd edn Wiley"),
    Word("en", "edition", UNSEEN, "2nd edition, Wiley"),
    Word("de", "Aufl.", UNSEEN, "2. Aufl. Ufer"),
    Word("de", "Auflage", UNSEEN, "2. Auflage. Ufer"),
    Word("da", "udg.", UNSEEN, "2. udg. Strand"),
    Word("no", "utg.", UNSEEN, "2. utg. Nøst"),
    Word("sv", "uppl.", UNSEEN, "2. uppl. Norr"),
    Word("nl", "druk", UNSEEN, "2e druk. De Sluis"),
    Word("fi", "painos", UNSEEN, "2. painos. Järvi"),
    Word("fr", "éd.", UNSEEN, "2e éd. Phare"),
    Word("pl", "wyd.", UNSEEN, "2. wyd. Nurt"),
    Word("ru", "изд.", UNSEEN, "2 изд. Берег"),
    Word("is", "útg.", UNSEEN, "2. útg. Straumur"),
)
"""Behind the number of an edition."""

PAGES: tuple[Word, ...] = (
    Word("en es fr it pt ca ja ko zh-Hant", "p.", BATH, "p. 44-51 8 p."),
    Word("en", "pp.", UNSEEN, "pp. 44-51"),
    Word("en fr", "pages", UNSEEN, "pages 44-51"),
    Word("de", "S.", OEAW, "S. 44-51 8 S."),
    Word("de", "Seiten", UNSEEN, "Seiten 44-51"),
    Word("da sv no fi pl tr", "s.", DANISH_COVER, "s. 5-15"),
    Word("da no", "sider", UNSEEN, "s. 5-15 11 sider"),
    Word("sv", "sidor", UNSEEN, "s. 5-15 11 sidor"),
    Word("fi", "Sivumäärä", UNSEEN, "s. 101-106 6 Sivumäärä"),
    Word("fi", "sivua", UNSEEN, "s. 101-106 6 sivua"),
    Word("nl", "blz.", UNSEEN, "blz. 44-51 8 blz."),
    Word("nl", "pagina's", UNSEEN, "blz. 44-51 8 pagina's"),
    Word("nl", "pagina’s", UNSEEN, "blz. 44-51 8 pagina’s"),
    Word("es pt", "páginas", UNSEEN, "páginas 44-51"),
    Word("es pt", "págs.", UNSEEN, "págs. 44-51"),
    Word("it", "pagine", UNSEEN, "pagine 44-51"),
    Word("it", "pag.", UNSEEN, "pag. 44-51 8 pag."),
    Word("it", "pagg.", UNSEEN, "pagg. 44-51"),
    Word("ca", "pàgines", UNSEEN, "pàgines 44-51"),
    Word("ca", "pàg.", UNSEEN, "pàg. 44-51"),
    Word("pl", "str.", UNSEEN, "str. 44-51"),
    Word("pl", "stron", UNSEEN, "s. 44-51 8 stron"),
    Word("ru", "стр.", UNSEEN, "стр. 44-51 8 стр."),
    Word("ru", "с.", UNSEEN, "с. 44-51 8 с."),
    Word("he", "עמ'", UNSEEN, "עמ' 455-466 12 עמ'."),
    Word("he", "עמ׳", UNSEEN, "עמ׳ 455-466 12 עמ׳."),
    Word("ar", "الصفحات", UNSEEN, "الصفحات 700-711 12 الصفحات"),
    Word("id", "hlm.", UNSEEN, "hlm. 67-80 14 hlm."),
    Word("is", "bls.", UNSEEN, "bls. 44-51 8 bls."),
    Word("cy", "t.", UNSEEN, "t. 44-51 8 t."),
    Word("cy", "tud.", UNSEEN, "tud. 44-51 8 tud."),
    Word("ja", "ページ", UNSEEN, "ページ 44-51 8 ページ"),
    Word("ja zh-Hant", "頁", UNSEEN, "頁 44-51 8 頁"),
    Word("zh-Hans", "页", UNSEEN, "页 44-51 8 页"),
    Word("zh-Hans", "页码", UNSEEN, "页码 44-51 8 页码"),
    Word("zh-Hant", "頁碼", UNSEEN, "頁碼 44-51 8 頁碼"),
    Word("ko", "페이지", UNSEEN, "페이지 44-51 8 페이지"),
    Word("ko", "쪽", UNSEEN, "쪽 44-51 8 쪽"),
)
"""Before pages and behind a number of pages ("16 S.")."""

VOLUMES: tuple[Word, ...] = (
    Word("en es it pt ca nl sv", "Vol.", ITU, "Vol. 36."),
    Word("en fr nl it pt", "Volume", UNSEEN, "Volume 36"),
    Word("fr", "Vol", UNSEEN, "Vol 36"),
    Word("de", "Jahrgang", OEAW, "Jahrgang 21"),
    Word("de", "Band", UNSEEN, "Band 21"),
    Word("de", "Bd.", UNSEEN, "Bd. 21"),
    Word("da no", "Bind", UNSEEN, "Bind 21"),
    Word("sv", "Volym", UNSEEN, "Volym 21"),
    Word("fi", "Vuosikerta", UNSEEN, "Vuosikerta 21"),
    Word("pl", "Tom", UNSEEN, "Tom 21"),
    Word("ru", "Том", UNSEEN, "Том 21"),
    Word("cy", "Cyfrol", UNSEEN, "Cyfrol 21"),
    Word("is", "Bindi", UNSEEN, "Bindi 21"),
    Word("ja", "巻", UNSEEN, "巻 21"),
    Word("zh-Hant zh-Hans", "卷", UNSEEN, "卷 21"),
    Word("ko", "권", UNSEEN, "권 21"),
)
"""Before a volume."""

ISSUES: tuple[Word, ...] = (
    Word("en", "No.", UNSEEN, "No. 4"),
    Word("en", "Issue", UNSEEN, "Issue 4"),
    Word("de da sv no nl pl", "Nr.", OEAW, "Nr. 4"),
    Word("de", "Heft", UNSEEN, "Heft 4"),
    Word("es pt", "N.º", UNSEEN, "N.º 4"),
    Word("es ca", "Núm.", UNSEEN, "Núm. 4"),
    Word("fr it", "N°", UNSEEN, "N° 4"),
    Word("fr", "Numéro", UNSEEN, "Numéro 4"),
    Word("fi", "Nro", UNSEEN, "Nro 4"),
    Word("ru", "№", UNSEEN, "№ 4"),
    Word("cy", "Rhif", UNSEEN, "Rhif 4"),
    Word("is", "tbl.", UNSEEN, "tbl. 4"),
    Word("ja zh-Hans", "号", UNSEEN, "号 4"),
    Word("zh-Hant", "號", UNSEEN, "號 4"),
    Word("zh-Hant zh-Hans", "期", UNSEEN, "期 4"),
    Word("ko", "호", UNSEEN, "호 4"),
)
"""Before an issue, or the number of a paper in a series."""

OTHERS: tuple[Word, ...] = (
    Word("en", "others", BATH, "& 2 others"),
    Word("en", "other", UNSEEN, "& 1 other"),
    Word("en", "more", UNSEEN, "& 3 more"),
    Word("es", "otros", UNSEEN, "y 2 otros"),
    Word("es", "Otros", UNSEEN, "& Otros 3"),
    Word("es", "más", UNSEEN, "y 2 más"),
    Word("da no", "andre", UNSEEN, "& 2 andre"),
    Word("da no", "flere", UNSEEN, "& 2 flere"),
    Word("de", "weitere", UNSEEN, "& 2 weitere"),
    Word("de nl", "andere", UNSEEN, "& 2 andere"),
    Word("nl", "anderen", UNSEEN, "& 2 anderen"),
    Word("sv", "andra", UNSEEN, "& 2 andra"),
    Word("fi", "muuta", UNSEEN, "& 2 muuta"),
    Word("fr", "autres", UNSEEN, "& 2 autres"),
    Word("pt", "outros", UNSEEN, "& 2 outros"),
    Word("it", "altri", UNSEEN, "& 2 altri"),
    Word("ca", "altres", UNSEEN, "& 2 altres"),
    Word("ca", "més", UNSEEN, "& 2 més"),
    Word("pl", "innych", UNSEEN, "& 5 innych"),
    Word("ru", "других", UNSEEN, "& 2 других"),
    Word("cy", "eraill", UNSEEN, "& 2 eraill"),
    Word("he", "אחרים", UNSEEN, "& 2 אחרים"),
    Word("ar", "آخرون", UNSEEN, "& 2 آخرون"),
    Word("tr", "diğerleri", UNSEEN, "& 2 diğerleri"),
    Word("id", "lainnya", UNSEEN, "& 2 lainnya"),
    Word("is", "aðrir", UNSEEN, "& 2 aðrir"),
    Word("ko", "기타", UNSEEN, "& 2 기타"),
    Word("zh-Hant zh-Hans ja", "其他", UNSEEN, "& 2 其他"),
    Word("ja", "その他", UNSEEN, "& 2 その他"),
    Word("ja", "他", UNSEEN, "& 他3名"),
    Word("ko", "외", UNSEEN, "& 외 3명"),
)
"""Behind a count of people; Chinese, Japanese and Korean have them before it, too ("& 其他2")."""

PATENTS: tuple[Word, ...] = (
    Word("en", "Patent No.", UNSEEN, "Patent No. US1234567"),
    Word("en", "Patent No", UNSEEN, "Patent No US1234567"),
    Word("nl", "Octrooi nr.", UNSEEN, "Octrooi nr. NL1234567"),
    Word("nl", "Octrooinr.", UNSEEN, "Octrooinr. NL1234567"),
    Word("de", "Patent-Nr.", UNSEEN, "Patent-Nr. DE1234567"),
    Word("da no sv de", "Patent nr.", UNSEEN, "Patent nr. DK1234567"),
    Word("da no", "Patentnr.", UNSEEN, "Patentnr. DK1234567"),
    Word("fi", "Patentti nro", UNSEEN, "Patentti nro FI1234567"),
    Word("es", "N.º de patente", UNSEEN, "N.º de patente ES1234567"),
    Word("fr", "N° de brevet", UNSEEN, "N° de brevet FR1234567"),
    Word("fr", "Brevet n°", UNSEEN, "Brevet n° FR1234567"),
    Word("pt", "N.º da patente", UNSEEN, "N.º da patente PT1234567"),
    Word("it", "Brevetto n.", UNSEEN, "Brevetto n. IT1234567"),
    Word("pl", "Patent nr", UNSEEN, "Patent nr PL1234567"),
    Word("ru", "Патент №", UNSEEN, "Патент № RU1234567"),
    Word("ja", "特許番号", UNSEEN, "特許番号 JP1234567"),
    Word("ko", "특허 번호", UNSEEN, "특허 번호 KR1234567"),
    Word("zh-Hans", "专利号", UNSEEN, "专利号 CN1234567"),
    Word("zh-Hant", "專利號", UNSEEN, "專利號 TW1234567"),
)
"""Before the number of a patent."""

AND: tuple[Word, ...] = (
    Word("en", "and", UNSEEN, "Soto, A. and Tanaka, K."),
    Word("es", "y", UNSEEN, "Soto, A. y Tanaka, K."),
    Word("pt it", "e", UNSEEN, "Soto, A. e Tanaka, K."),
    Word("ca pl", "i", UNSEEN, "Soto, A. i Tanaka, K."),
    Word("da no is", "og", UNSEEN, "Soto, A. og Tanaka, K."),
    Word("sv", "och", UNSEEN, "Soto, A. och Tanaka, K."),
    Word("de", "und", UNSEEN, "Soto, A. und Tanaka, K."),
    Word("nl", "en", UNSEEN, "Soto, A. en Tanaka, K."),
    Word("fi", "ja", UNSEEN, "Soto, A. ja Tanaka, K."),
    Word("fr", "et", UNSEEN, "Soto, A. et Tanaka, K."),
    Word("ru", "и", UNSEEN, "Soto, A. и Tanaka, K."),
)
"""Instead of an ampersand."""


def any_of(words: tuple[Word, ...]) -> str:
    """A pattern of all texts of a table, longest first; case as the flags have it."""
    return "|".join(re.escape(text) for text in _longest_first(words))


def any_whole(words: tuple[Word, ...]) -> str:
    """The same, but no text is the beginning of a longer word: "Bind 3", not "Bindi 3"."""
    return "|".join(re.escape(text) + (r"(?![^\W\d_])" if text[-1].isalpha() else "") for text in _longest_first(words))


def _longest_first(words: tuple[Word, ...]) -> list[str]:
    return longest_first(word.text for word in words)
