"""Type lines of portals in other languages, phrase by phrase, as the English phrases that `work_types` reads.

A row rests on a portal where its words were seen, or on memory alone; the latter have the source `UNSEEN`, and
`unseen_phrases` tells which of them a type line needed.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from citekit.normalize.phrases import Phrases
from citekit.patterns import regex

UNSEEN = "not seen on a page"
UPS = "result list of the Universidad Politécnica Salesiana, Ecuador"
KU = "publication lists of the University of Copenhagen (DIKU)"
ITU = "portal of the IT University of Copenhagen in Danish, as a public repository documents it"
OEAW = "publication types of the Austrian Academy of Sciences"
SV = "type list of a Swedish portal in public code"
LUND = "terms of Lund University's Pure in public test data"
RU = "terms of a Pure installation in Russian, in a report on its export"

HEAD = "Research output: "
JOURNAL = "Contribution to journal"
BOOK_PART = "Chapter in Book/Report/Conference proceeding"
CONFERENCE = "Contribution to conference"


class Phrase(NamedTuple):
    """One level of a type line (or its head): language, the words as printed, their English, where they were seen,
    and a type line with them."""

    language: str
    text: str
    english: str
    source: str
    example: str


HEADS: tuple[Phrase, ...] = (
    Phrase("es", "Resultado de la investigación", HEAD, UPS, "Resultado de la investigación: Informe/libro › Libro"),
    Phrase("es", "Producción científica", HEAD, UNSEEN, "Producción científica: Contribución a una revista › Artículo"),
    Phrase("da", "Publikation", HEAD, ITU, "Publikation: Afhandlinger › Ph.d.-afhandling"),
    Phrase("de", "Publikation", HEAD, UNSEEN, "Publikation: Beitrag in Fachzeitschrift › Artikel"),
    Phrase("de", "Forschungsoutput", HEAD, UNSEEN, "Forschungsoutput: Beitrag in Fachzeitschrift › Artikel"),
    Phrase("nl", "Onderzoeksoutput", HEAD, UNSEEN, "Onderzoeksoutput: Bijdrage aan tijdschrift › Artikel"),
    Phrase("sv", "Forskningsoutput", HEAD, UNSEEN, "Forskningsoutput: Tidskriftsbidrag › Letter"),
    Phrase("no", "Publikasjon", HEAD, UNSEEN, "Publikasjon: Bidrag til tidsskrift › Artikkel"),
    Phrase("fi", "Tutkimustuotos", HEAD, UNSEEN, "Tutkimustuotos: Lehtiartikkeli › Artikkeli"),
    Phrase("fr", "Résultats de recherche", HEAD, UNSEEN, "Résultats de recherche: Contribution à un journal › Article"),
    Phrase("pt", "Resultado de pesquisa", HEAD, UNSEEN, "Resultado de pesquisa: Contribuição para revista › Artigo"),
    Phrase("it", "Risultato della ricerca", HEAD, UNSEEN, "Risultato della ricerca: Contributo in rivista › Articolo"),
    Phrase("pl", "Wyniki badań", HEAD, UNSEEN, "Wyniki badań: Wkład do czasopisma › Artykuł"),
    Phrase("ru", "Результаты исследований", HEAD, UNSEEN, "Результаты исследований: Материалы для журнала › статья"),
    Phrase("ja", "研究成果", HEAD, UNSEEN, "研究成果: ジャーナルへの寄稿 › 学術論文"),
    Phrase("ko", "연구 결과물", HEAD, UNSEEN, "연구 결과물: 학술지 기고 › 논문"),
    Phrase("ko", "연구 산출물", HEAD, UNSEEN, "연구 산출물: 학술지 기고 › 논문"),
    Phrase("zh-Hant", "研究成果", HEAD, UNSEEN, "研究成果: 雜誌貢獻 › 期刊論文"),
    Phrase("zh-Hans", "科研成果", HEAD, UNSEEN, "科研成果: 期刊稿件 › 文章"),
    Phrase("ca", "Producció científica", HEAD, UNSEEN, "Producció científica: Contribució a una revista › Llibre"),
    Phrase("is", "Rannsóknarafurð", HEAD, UNSEEN, "Rannsóknarafurð: Framlag til fræðitímarits › Grein"),
    Phrase("cy", "Allbwn ymchwil", HEAD, UNSEEN, "Allbwn ymchwil: Cyfraniad at gyfnodolyn › Erthygl"),
)
"""Heads of type lines, without the colon."""

GROUPS: tuple[Phrase, ...] = (
    Phrase("es", "Contribución a una revista", JOURNAL, UPS, "Contribución a una revista › Artículo"),
    Phrase("es", "Capítulo del libro/informe/acta de congreso", BOOK_PART, UPS,
           "Capítulo del libro/informe/acta de congreso › Contribución de conferencia › revisión exhaustiva"),
    Phrase("es", "Contribución a una conferencia", CONFERENCE, UPS, "Contribución a una conferencia › Documento"),
    Phrase("es", "Informe/libro", "Book/Report", UPS, "Informe/libro › Libro"),
    Phrase("es", "Contribución a una publicación especializada", "Contribution to specialist publication", UNSEEN,
           "Contribución a una publicación especializada › Artículo"),
    Phrase("da", "Afhandlinger", "Theses", ITU, "Publikation: Afhandlinger › Ph.d.-afhandling"),
    Phrase("da", "Bidrag til tidsskrift", JOURNAL, UNSEEN, "Bidrag til tidsskrift › Tidsskriftartikel"),
    Phrase("da", "Bidrag til bog/antologi/rapport/konference proceeding", BOOK_PART, UNSEEN,
           "Bidrag til bog/antologi/rapport/konference proceeding › Konferenceartikel i proceeding"),
    Phrase("da", "Bog/antologi/afhandling/rapport", "Book/Report", UNSEEN,
           "Bog/antologi/afhandling/rapport › Ph.d.-afhandling"),
    Phrase("da", "Konferencebidrag uden forlag/tidsskrift", CONFERENCE, UNSEEN,
           "Konferencebidrag uden forlag/tidsskrift › Paper"),
    Phrase("de", "Beitrag in Fachzeitschrift", JOURNAL, OEAW, "Beitrag in Fachzeitschrift › Artikel"),
    Phrase("de", "Beitrag in Sammelwerk", BOOK_PART, OEAW, "Beitrag in Sammelwerk › Kapitel"),
    Phrase("de", "Beitrag in Magazin/Zeitung", "Contribution to newspaper or magazine", OEAW,
           "Beitrag in Magazin/Zeitung › Artikel"),
    Phrase("de", "Beitrag in Buch/Sammelband/Konferenzband", BOOK_PART, UNSEEN,
           "Beitrag in Buch/Sammelband/Konferenzband › Konferenzbeitrag"),
    Phrase("de", "Beitrag in Buch/Bericht/Konferenzband", BOOK_PART, UNSEEN,
           "Beitrag in Buch/Bericht/Konferenzband › Kapitel"),
    Phrase("de", "Buch/Bericht/Konferenzband", "Book/Report", UNSEEN, "Buch/Bericht/Konferenzband › Buch"),
    Phrase("de", "Beitrag in Buch/Bericht/Sammelwerk/Konferenzband", BOOK_PART, UNSEEN,
           "Beitrag in Buch/Bericht/Sammelwerk/Konferenzband › Beitrag in Buch/Sammelwerk"),
    Phrase("de", "Buch/Bericht/Sammelwerk/Konferenzband", "Book/Report", UNSEEN,
           "Buch/Bericht/Sammelwerk/Konferenzband › Monografie"),
    Phrase("de", "Qualifikations-/Studienabschlussarbeit", "Thesis", UNSEEN,
           "Qualifikations-/Studienabschlussarbeit › Dissertation"),
    Phrase("de", "Beitrag zu Konferenz", CONFERENCE, UNSEEN, "Beitrag zu Konferenz › Poster"),
    Phrase("de", "Qualifikationsarbeit", "Thesis", UNSEEN, "Qualifikationsarbeit › Dissertation"),
    Phrase("nl", "Bijdrage aan tijdschrift", JOURNAL, UNSEEN, "Bijdrage aan tijdschrift › Artikel"),
    Phrase("nl", "Hoofdstuk in Boek/Boek/Rapport/Congresprocedure", BOOK_PART, UNSEEN,
           "Hoofdstuk in Boek/Boek/Rapport/Congresprocedure › Hoofdstuk"),
    Phrase("nl", "Hoofdstuk in Boek/Rapport/Congresprocedure", BOOK_PART, UNSEEN,
           "Hoofdstuk in Boek/Rapport/Congresprocedure › Conferentiebijdrage"),
    Phrase("nl", "Scriptie", "Thesis", UNSEEN, "Scriptie › Dissertatie"),
    Phrase("nl", "Boek/Rapport", "Book/Report", UNSEEN, "Boek/Rapport › Boek"),
    Phrase("sv", "Tidskriftsbidrag", JOURNAL, UNSEEN, "Tidskriftsbidrag › Artikel i vetenskaplig tidskrift"),
    Phrase("sv", "Bidrag till tidskrift", JOURNAL, SV, "Bidrag till tidskrift › Letter"),
    Phrase("sv", "Kapitel i bok/rapport/Conference proceeding", BOOK_PART, UNSEEN,
           "Kapitel i bok/rapport/Conference proceeding › Konferenspaper i proceeding"),
    Phrase("sv", "Avhandling", "Thesis", UNSEEN, "Avhandling › Doktorsavhandling"),
    Phrase("no", "Bidrag til tidsskrift", JOURNAL, UNSEEN, "Bidrag til tidsskrift › Artikkel"),
    Phrase("fi", "Lehtiartikkeli", JOURNAL, UNSEEN, "Lehtiartikkeli › Artikkeli › Tieteellinen › vertaisarvioitu"),
    Phrase("fi", "Artikkeli kirjassa/konferenssijulkaisussa", BOOK_PART, UNSEEN,
           "Artikkeli kirjassa/konferenssijulkaisussa › Konferenssiartikkeli"),
    Phrase("fr", "Contribution à un journal", JOURNAL, UNSEEN, "Contribution à un journal › Article"),
    Phrase("fr", "Chapitre dans un livre, un rapport, des actes de conférences", BOOK_PART, UNSEEN,
           "Chapitre dans un livre, un rapport, des actes de conférences › Chapitre"),
    Phrase("pt", "Contribuição para revista", JOURNAL, UNSEEN, "Contribuição para revista › Artigo"),
    Phrase("it", "Contributo in rivista", JOURNAL, UNSEEN, "Contributo in rivista › Articolo in rivista"),
    Phrase("pl", "Wkład do czasopisma", JOURNAL, UNSEEN, "Wkład do czasopisma › Artykuł › recenzja"),
    Phrase("ru", "Научные публикации в периодических изданиях", JOURNAL, UNSEEN,
           "Научные публикации в периодических изданиях › статья › рецензирование"),
    Phrase("ru", "Материалы для журнала", JOURNAL, UNSEEN, "Материалы для журнала › статья"),
    Phrase("ja", "ジャーナルへの寄稿", JOURNAL, UNSEEN, "ジャーナルへの寄稿 › 学術論文 › 査読"),
    Phrase("ja", "書籍の章/レポート/会議録", BOOK_PART, UNSEEN, "書籍の章/レポート/会議録 › 会議への寄与"),
    Phrase("ko", "학술지 기고", JOURNAL, UNSEEN, "학술지 기고 › 논문 › 동료심사"),
    Phrase("zh-Hant", "雜誌貢獻", JOURNAL, UNSEEN, "雜誌貢獻 › 期刊論文 › 同行評審"),
    Phrase("zh-Hant", "期刊稿件", JOURNAL, UNSEEN, "期刊稿件 › 文章"),
    Phrase("zh-Hant", "書貢獻/報告類型", BOOK_PART, UNSEEN, "書貢獻/報告類型 › 會議論文篇章"),
    Phrase("zh-Hans", "期刊稿件", JOURNAL, UNSEEN, "期刊稿件 › 文章 › 同行评审"),
    Phrase("ca", "Contribució a una revista", JOURNAL, UNSEEN, "Contribució a una revista › Article"),
    Phrase("is", "Framlag til fræðitímarits", JOURNAL, UNSEEN, "Framlag til fræðitímarits › Grein › ritrýni"),
    Phrase("cy", "Cyfraniad at gyfnodolyn", JOURNAL, UNSEEN, "Cyfraniad at gyfnodolyn › Erthygl"),
    Phrase("sv", "Bok/rapport", "Book/Report", UNSEEN, "Bok/rapport › Bok"),
    Phrase("no", "Kapittel i bok/rapport/konferanseprosedyre", BOOK_PART, UNSEEN,
           "Kapittel i bok/rapport/konferanseprosedyre › Kapittel"),
    Phrase("no", "Bok/rapport", "Book/Report", UNSEEN, "Bok/rapport › Bok"),
    Phrase("no", "Avhandling", "Thesis", UNSEEN, "Avhandling › Doktoravhandling"),
    Phrase("fi", "Kirja/raportti", "Book/Report", UNSEEN, "Kirja/raportti › Kirja"),
    Phrase("fi", "Konferenssiesitys", CONFERENCE, UNSEEN, "Konferenssiesitys › Posteri"),
    Phrase("fr", "Livre/Rapport", "Book/Report", UNSEEN, "Livre/Rapport › Livre"),
    Phrase("pt", "Capítulo em livro/relatório/ata de conferência", BOOK_PART, UNSEEN,
           "Capítulo em livro/relatório/ata de conferência › Contribuição para conferência"),
    Phrase("pt", "Livro/Relatório", "Book/Report", UNSEEN, "Livro/Relatório › Livro"),
    Phrase("it", "Contributo in libro/report/atti di convegno", BOOK_PART, UNSEEN,
           "Contributo in libro/report/atti di convegno › Contributo a convegno"),
    Phrase("it", "Contributo in libro", BOOK_PART, UNSEEN, "Contributo in libro › Capitolo"),
    Phrase("it", "Libro/Rapporto", "Book/Report", UNSEEN, "Libro/Rapporto › Monografia"),
    Phrase("pl", "Rozdział w książce/raporcie/materiałach konferencyjnych", BOOK_PART, UNSEEN,
           "Rozdział w książce/raporcie/materiałach konferencyjnych › Wkład do konferencji"),
    Phrase("pl", "Książka/Raport", "Book/Report", UNSEEN, "Książka/Raport › Książka"),
    Phrase("ru", "Глава в книге, отчете, сборнике статей", BOOK_PART, UNSEEN,
           "Глава в книге, отчете, сборнике статей › статья в сборнике материалов конференции"),
    Phrase("ru", "Книга/Отчет", "Book/Report", UNSEEN, "Книга/Отчет › Книга"),
    Phrase("ja", "書籍/報告書", "Book/Report", UNSEEN, "書籍/報告書 › 書籍"),
    Phrase("ko", "책/보고서/회의 프로시딩의 챕터", BOOK_PART, UNSEEN, "책/보고서/회의 프로시딩의 챕터 › 컨퍼런스 기고"),
    Phrase("ko", "책/보고서", "Book/Report", UNSEEN, "책/보고서 › 책"),
    Phrase("zh-Hant", "書籍/報告", "Book/Report", UNSEEN, "書籍/報告 › 書籍"),
    Phrase("zh-Hans", "书/报告/会议事项章节", BOOK_PART, UNSEEN, "书/报告/会议事项章节 › 会议稿件"),
    Phrase("zh-Hans", "书/报告", "Book/Report", UNSEEN, "书/报告 › 书"),
    Phrase("ca", "Capítol de llibre/informe/acta de congrés", BOOK_PART, UNSEEN,
           "Capítol de llibre/informe/acta de congrés › Capítol"),
    Phrase("is", "Kafli í bók/skýrslu/ráðstefnuriti", BOOK_PART, UNSEEN, "Kafli í bók/skýrslu/ráðstefnuriti › Kafli"),
    Phrase("cy", "Pennod mewn Llyfr/Adroddiad/Trafodion Cynhadledd", BOOK_PART, UNSEEN,
           "Pennod mewn Llyfr/Adroddiad/Trafodion Cynhadledd › Pennod"),
)  # fmt: skip
"""First levels: what the work is part of."""

KINDS: tuple[Phrase, ...] = (
    Phrase("es", "Artículo", "Article", UPS, "Contribución a una revista › Artículo"),
    Phrase("es", "Contribución de conferencia", "Conference contribution", UPS,
           "Capítulo del libro/informe/acta de congreso › Contribución de conferencia"),
    Phrase("es", "Contribución a la conferencia", "Conference contribution", UNSEEN,
           "Capítulo del libro/informe/acta de congreso › Contribución a la conferencia"),
    Phrase("es", "Capítulo", "Chapter", UPS, "Capítulo del libro/informe/acta de congreso › Capítulo"),
    Phrase("es", "Documento", "Paper", UPS, "Contribución a una conferencia › Documento"),
    Phrase("es", "Libro", "Book", UPS, "Informe/libro › Libro"),
    Phrase("es", "Informe", "Report", UNSEEN, "Informe/libro › Informe"),
    Phrase("es", "Artículo de revisión", "Review article", UNSEEN, "Contribución a una revista › Artículo de revisión"),
    Phrase("es", "Artículo de la conferencia", "Conference article", UNSEEN,
           "Contribución a una revista › Artículo de la conferencia"),
    Phrase("es", "Póster", "Poster", UNSEEN, "Contribución a una conferencia › Póster"),
    Phrase("es", "Tesis doctoral", "Doctoral thesis", UNSEEN, "Tesis › Tesis doctoral"),
    Phrase("es", "Tesis", "Thesis", UNSEEN, "Tesis › Tesis doctoral"),
    Phrase("es", "Documento de trabajo", "Working paper", UNSEEN, "Documento de trabajo"),
    Phrase("es", "Conjunto de datos", "Dataset", UNSEEN, "Conjunto de datos"),
    Phrase("da", "Konferencebidrag i proceedings", "Article in proceedings", KU,
           "Forskning - fagfællebedømt › Konferencebidrag i proceedings"),
    Phrase("da", "Konferenceartikel i proceeding", "Article in proceedings", UNSEEN,
           "Bidrag til bog/antologi/rapport/konference proceeding › Konferenceartikel i proceeding"),
    Phrase("da", "Ph.d.-afhandling", "PhD thesis", ITU, "Publikation: Afhandlinger › Ph.d.-afhandling"),
    Phrase("da", "Datasæt", "Dataset", ITU, "Datasæt"),
    Phrase("da", "Tidsskriftartikel", "Journal article", UNSEEN, "Bidrag til tidsskrift › Tidsskriftartikel"),
    Phrase("da", "Konferenceartikel", "Conference article", UNSEEN, "Bidrag til tidsskrift › Konferenceartikel"),
    Phrase("da", "Bidrag til bog/antologi", "Book chapter", UNSEEN, "Forskning › Bidrag til bog/antologi"),
    Phrase("da", "Bidrag til rapport", "Report chapter", UNSEEN, "Forskning › Bidrag til rapport"),
    Phrase("da", "Bog", "Book", UNSEEN, "Bog/antologi/afhandling/rapport › Bog"),
    Phrase("da", "Antologi", "Anthology", UNSEEN, "Bog/antologi/afhandling/rapport › Antologi"),
    Phrase("da", "Rapport", "Report", UNSEEN, "Bog/antologi/afhandling/rapport › Rapport"),
    Phrase("da", "Leder", "Editorial", UNSEEN, "Bidrag til tidsskrift › Leder"),
    Phrase("da", "Anmeldelse", "Book review", UNSEEN, "Bidrag til tidsskrift › Anmeldelse"),
    Phrase("de", "Buch/Monographie", "Book", OEAW, "Buch/Monographie"),
    Phrase("de", "Herausgeberschaft", "Edited book", OEAW, "Herausgeberschaft"),
    Phrase("de", "Konferenzbeitrag: Publikation in Proceedingsband", "Conference contribution", OEAW,
           "Konferenzbeitrag: Publikation in Proceedingsband"),
    Phrase("de", "Konferenzbeitrag: Poster (in Proceedingsband)", "Poster", OEAW,
           "Konferenzbeitrag: Poster (in Proceedingsband)"),
    Phrase("de", "Buch- oder Aufsatzbesprechung", "Book review", OEAW, "Buch- oder Aufsatzbesprechung"),
    Phrase("de", "Diplomarbeit / Bakkalaureatsarbeit", "Thesis", OEAW, "Diplomarbeit / Bakkalaureatsarbeit"),
    Phrase("de", "Habilitationsschrift", "Habilitation", OEAW, "Habilitationsschrift"),
    Phrase("de", "Artikel", "Article", UNSEEN, "Beitrag in Fachzeitschrift › Artikel"),
    Phrase("de", "Übersichtsarbeit", "Review article", UNSEEN, "Beitrag in Fachzeitschrift › Übersichtsarbeit"),
    Phrase("de", "Konferenzbeitrag", "Conference contribution", UNSEEN,
           "Beitrag in Buch/Sammelband/Konferenzband › Konferenzbeitrag"),
    Phrase("de", "Kapitel", "Chapter", UNSEEN, "Beitrag in Buch/Sammelband/Konferenzband › Kapitel"),
    Phrase("de", "Buch", "Book", UNSEEN, "Buch/Bericht/Konferenzband › Buch"),
    Phrase("de", "Beitrag in Buch/Sammelwerk", "Book chapter", UNSEEN,
           "Beitrag in Buch/Bericht/Sammelwerk/Konferenzband › Beitrag in Buch/Sammelwerk"),
    Phrase("de", "Aufsatz in Konferenzband", "Article in proceedings", UNSEEN,
           "Beitrag in Buch/Bericht/Sammelwerk/Konferenzband › Aufsatz in Konferenzband"),
    Phrase("de", "Monografie", "Book", UNSEEN, "Buch/Bericht/Sammelwerk/Konferenzband › Monografie"),
    Phrase("de", "Sammelwerk", "Anthology", UNSEEN, "Buch/Bericht/Sammelwerk/Konferenzband › Sammelwerk"),
    Phrase("de", "Bericht", "Report", UNSEEN, "Buch/Bericht/Konferenzband › Bericht"),
    Phrase("de", "Doktorarbeit", "Doctoral thesis", UNSEEN, "Qualifikationsarbeit › Doktorarbeit"),
    Phrase("de", "Masterarbeit", "Master's thesis", UNSEEN, "Qualifikationsarbeit › Masterarbeit"),
    Phrase("de", "Datensatz", "Dataset", UNSEEN, "Datensatz"),
    Phrase("nl", "Tijdschriftartikel", "Journal article", UNSEEN, "Bijdrage aan tijdschrift › Tijdschriftartikel"),
    Phrase("nl", "Artikel", "Article", UNSEEN, "Bijdrage aan tijdschrift › Artikel"),
    Phrase("nl", "Conferentiebijdrage", "Conference contribution", UNSEEN,
           "Hoofdstuk in Boek/Rapport/Congresprocedure › Conferentiebijdrage"),
    Phrase("nl", "Hoofdstuk", "Chapter", UNSEEN, "Hoofdstuk in Boek/Rapport/Congresprocedure › Hoofdstuk"),
    Phrase("nl", "Boek", "Book", UNSEEN, "Boek/Rapport › Boek"),
    Phrase("nl", "Dissertatie", "Dissertation", UNSEEN, "Scriptie › Dissertatie"),
    Phrase("sv", "Artikel i vetenskaplig tidskrift", "Journal article", SV,
           "Bidrag till tidskrift › Artikel i vetenskaplig tidskrift"),
    Phrase("sv", "Debatt/notis/ledare", "Comment/debate", SV, "Bidrag till tidskrift › Debatt/notis/ledare"),
    Phrase("sv", "Recension av bok/film/utställning etc.", "Book review", SV,
           "Bidrag till tidskrift › Recension av bok/film/utställning etc."),
    Phrase("sv", "Special- / temanummer av tidskrift (redaktör)", "Special issue (editorship)", SV,
           "Bidrag till tidskrift › Special- / temanummer av tidskrift (redaktör)"),
    Phrase("sv", "Konferenspaper i proceeding", "Article in proceedings", UNSEEN,
           "Kapitel i bok/rapport/Conference proceeding › Konferenspaper i proceeding"),
    Phrase("sv", "Doktorsavhandling", "Doctoral thesis", UNSEEN, "Avhandling › Doktorsavhandling"),
    Phrase("sv", "Kapitel samlingsverk", "Book chapter", UNSEEN,
           "Kapitel i bok/rapport/Conference proceeding › Kapitel samlingsverk"),
    Phrase("sv", "Antologi (redaktör)", "Anthology", UNSEEN, "Bok/rapport › Antologi (redaktör)"),
    Phrase("sv", "Rapport", "Report", UNSEEN, "Bok/rapport › Rapport"),
    Phrase("no", "Artikkel", "Article", UNSEEN, "Bidrag til tidsskrift › Artikkel"),
    Phrase("fi", "Artikkeli", "Article", UNSEEN, "Lehtiartikkeli › Artikkeli"),
    Phrase("fi", "Katsausartikkeli", "Review article", UNSEEN, "Lehtiartikkeli › Katsausartikkeli"),
    Phrase("fi", "Konferenssiartikkeli", "Conference contribution", UNSEEN,
           "Artikkeli kirjassa/konferenssijulkaisussa › Konferenssiartikkeli"),
    Phrase("fi", "Luku", "Chapter", UNSEEN, "Artikkeli kirjassa/konferenssijulkaisussa › Luku"),
    Phrase("fi", "Väitöskirja", "Doctoral thesis", UNSEEN, "Tutkimustuotos: Väitöskirja"),
    Phrase("fr", "Chapitre", "Chapter", UNSEEN,
           "Chapitre dans un livre, un rapport, des actes de conférences › Chapitre"),
    Phrase("fr", "Contribution à une conférence", "Conference contribution", UNSEEN,
           "Chapitre dans un livre, un rapport, des actes de conférences › Contribution à une conférence"),
    Phrase("pt", "Artigo", "Article", UNSEEN, "Contribuição para revista › Artigo"),
    Phrase("it", "Articolo in rivista", "Journal article", UNSEEN, "Contributo in rivista › Articolo in rivista"),
    Phrase("it", "Articolo", "Article", UNSEEN, "Contributo in rivista › Articolo"),
    Phrase("pl", "Artykuł", "Article", UNSEEN, "Wkład do czasopisma › Artykuł"),
    Phrase("ru", "статья", "Article", UNSEEN, "Материалы для журнала › статья"),
    Phrase("ja", "学術論文", "Article", UNSEEN, "ジャーナルへの寄稿 › 学術論文"),
    Phrase("ja", "記事", "Article", UNSEEN, "ジャーナルへの寄稿 › 記事"),
    Phrase("ja", "総説", "Review article", UNSEEN, "ジャーナルへの寄稿 › 総説"),
    Phrase("ja", "会議への寄与", "Conference contribution", UNSEEN, "書籍の章/レポート/会議録 › 会議への寄与"),
    Phrase("ko", "논문", "Article", UNSEEN, "학술지 기고 › 논문"),
    Phrase("ko", "리뷰 논문", "Review article", UNSEEN, "학술지 기고 › 리뷰 논문"),
    Phrase("zh-Hant", "期刊論文", "Journal article", UNSEEN, "雜誌貢獻 › 期刊論文"),
    Phrase("zh-Hant", "回顧評介論文", "Review article", UNSEEN, "雜誌貢獻 › 回顧評介論文"),
    Phrase("zh-Hant", "會議論文篇章", "Conference contribution", UNSEEN, "書貢獻/報告類型 › 會議論文篇章"),
    Phrase("zh-Hans", "文章", "Article", UNSEEN, "期刊稿件 › 文章"),
    Phrase("ca", "Llibre", "Book", UNSEEN, "Producció científica: Llibre"),
    Phrase("is", "Grein", "Article", UNSEEN, "Framlag til fræðitímarits › Grein"),
    Phrase("cy", "Erthygl", "Article", UNSEEN, "Cyfraniad at gyfnodolyn › Erthygl"),
    Phrase("da", "Kapitel", "Chapter", UNSEEN, "Bidrag til bog/antologi/rapport/konference proceeding › Kapitel"),
    Phrase("da", "Konferenceabstrakt i tidsskrift", "Conference abstract in journal", UNSEEN,
           "Bidrag til tidsskrift › Konferenceabstrakt i tidsskrift"),
    Phrase("nl", "Proefschrift", "Doctoral thesis", UNSEEN, "Scriptie › Proefschrift"),
    Phrase("nl", "Rapport", "Report", UNSEEN, "Boek/Rapport › Rapport"),
    Phrase("sv", "Översiktsartikel", "Review article", UNSEEN, "Tidskriftsbidrag › Översiktsartikel"),
    Phrase("sv", "Artikel", "Article", UNSEEN, "Tidskriftsbidrag › Artikel"),
    Phrase("sv", "Kapitel", "Chapter", UNSEEN, "Kapitel i bok/rapport/Conference proceeding › Kapitel"),
    Phrase("sv", "Bok", "Book", UNSEEN, "Bok/rapport › Bok"),
    Phrase("no", "Oversiktsartikkel", "Review article", UNSEEN, "Bidrag til tidsskrift › Oversiktsartikkel"),
    Phrase("no", "Kapittel", "Chapter", UNSEEN, "Kapittel i bok/rapport/konferanseprosedyre › Kapittel"),
    Phrase("no", "Konferansebidrag", "Conference contribution", UNSEEN,
           "Kapittel i bok/rapport/konferanseprosedyre › Konferansebidrag"),
    Phrase("no", "Bok", "Book", UNSEEN, "Bok/rapport › Bok"),
    Phrase("no", "Doktoravhandling", "Doctoral thesis", UNSEEN, "Avhandling › Doktoravhandling"),
    Phrase("fi", "Kirja", "Book", UNSEEN, "Kirja/raportti › Kirja"),
    Phrase("fi", "Posteri", "Poster", UNSEEN, "Konferenssiesitys › Posteri"),
    Phrase("fr", "Article de revue", "Review article", UNSEEN, "Contribution à un journal › Article de revue"),
    Phrase("fr", "Livre", "Book", UNSEEN, "Livre/Rapport › Livre"),
    Phrase("fr", "Thèse de doctorat", "Doctoral thesis", UNSEEN, "Résultats de recherche: Thèse de doctorat"),
    Phrase("pt", "Artigo de revisão", "Review article", UNSEEN, "Contribuição para revista › Artigo de revisão"),
    Phrase("pt", "Contribuição para conferência", "Conference contribution", UNSEEN,
           "Capítulo em livro/relatório/ata de conferência › Contribuição para conferência"),
    Phrase("pt", "Capítulo", "Chapter", UNSEEN, "Capítulo em livro/relatório/ata de conferência › Capítulo"),
    Phrase("pt", "Livro", "Book", UNSEEN, "Livro/Relatório › Livro"),
    Phrase("it", "Rassegna della letteratura", "Review article", UNSEEN,
           "Contributo in rivista › Rassegna della letteratura"),
    Phrase("it", "Contributo a convegno", "Conference contribution", UNSEEN,
           "Contributo in libro/report/atti di convegno › Contributo a convegno"),
    Phrase("it", "Capitolo", "Chapter", UNSEEN, "Contributo in libro › Capitolo"),
    Phrase("it", "Monografia", "Book", UNSEEN, "Libro/Rapporto › Monografia"),
    Phrase("pl", "Artykuł przeglądowy", "Review article", UNSEEN, "Wkład do czasopisma › Artykuł przeglądowy"),
    Phrase("pl", "Wkład do konferencji", "Conference contribution", UNSEEN,
           "Rozdział w książce/raporcie/materiałach konferencyjnych › Wkład do konferencji"),
    Phrase("pl", "Rozdział", "Chapter", UNSEEN, "Rozdział w książce/raporcie/materiałach konferencyjnych › Rozdział"),
    Phrase("pl", "Książka", "Book", UNSEEN, "Książka/Raport › Książka"),
    Phrase("ru", "обзорная статья", "Review article", UNSEEN, "Материалы для журнала › обзорная статья"),
    Phrase("ru", "рецензия", "Book/Film/Article review", RU, "Материалы для журнала › рецензия"),
    Phrase("ru", "статья в сборнике материалов конференции", "Conference contribution", UNSEEN,
           "Глава в книге, отчете, сборнике статей › статья в сборнике материалов конференции"),
    Phrase("ru", "глава/раздел", "Chapter", UNSEEN, "Глава в книге, отчете, сборнике статей › глава/раздел"),
    Phrase("ru", "Книга", "Book", UNSEEN, "Книга/Отчет › Книга"),
    Phrase("ja", "書籍", "Book", UNSEEN, "書籍/報告書 › 書籍"),
    Phrase("ja", "章", "Chapter", UNSEEN, "書籍の章/レポート/会議録 › 章"),
    Phrase("ko", "컨퍼런스 기고", "Conference contribution", UNSEEN, "책/보고서/회의 프로시딩의 챕터 › 컨퍼런스 기고"),
    Phrase("ko", "챕터", "Chapter", UNSEEN, "책/보고서/회의 프로시딩의 챕터 › 챕터"),
    Phrase("ko", "책", "Book", UNSEEN, "책/보고서 › 책"),
    Phrase("zh-Hant", "文章", "Article", UNSEEN, "期刊稿件 › 文章"),
    Phrase("zh-Hant", "章節", "Chapter", UNSEEN, "書貢獻/報告類型 › 章節"),
    Phrase("zh-Hant", "書籍", "Book", UNSEEN, "書籍/報告 › 書籍"),
    Phrase("zh-Hans", "文献综述", "Review article", UNSEEN, "期刊稿件 › 文献综述"),
    Phrase("zh-Hans", "会议稿件", "Conference contribution", UNSEEN, "书/报告/会议事项章节 › 会议稿件"),
    Phrase("zh-Hans", "章节", "Chapter", UNSEEN, "书/报告/会议事项章节 › 章节"),
    Phrase("zh-Hans", "书", "Book", UNSEEN, "书/报告 › 书"),
    Phrase("ca", "Capítol", "Chapter", UNSEEN, "Capítol de llibre/informe/acta de congrés › Capítol"),
    Phrase("is", "Kafli", "Chapter", UNSEEN, "Kafli í bók/skýrslu/ráðstefnuriti › Kafli"),
    Phrase("is", "Ráðstefnuframlag", "Conference contribution", UNSEEN,
           "Kafli í bók/skýrslu/ráðstefnuriti › Ráðstefnuframlag"),
    Phrase("cy", "Pennod", "Chapter", UNSEEN, "Pennod mewn Llyfr/Adroddiad/Trafodion Cynhadledd › Pennod"),
    Phrase("cy", "Cyfraniad i gynhadledd", "Conference contribution", UNSEEN,
           "Pennod mewn Llyfr/Adroddiad/Trafodion Cynhadledd › Cyfraniad i gynhadledd"),
)  # fmt: skip
"""Kinds proper."""

FLAGS: tuple[Phrase, ...] = (
    Phrase("es", "revisión exhaustiva", "peer-review", UPS,
           "Contribución a una revista › Artículo › revisión exhaustiva"),
    Phrase("da", "Forskning - fagfællebedømt", "Research › peer-review", KU, "Forskning - fagfællebedømt › Paper"),
    Phrase("da", "fagfællebedømt", "peer-review", KU, "Bidrag til tidsskrift › Leder › fagfællebedømt"),
    Phrase("da", "Forskning", "Research", KU, "Bidrag til tidsskrift › Tidsskriftartikel › Forskning › peer review"),
    Phrase("da", "Formidling", "Dissemination", UNSEEN, "Bidrag til tidsskrift › Leder › Formidling"),
    Phrase("da", "Undervisning", "Teaching", UNSEEN, "Bog/antologi/afhandling/rapport › Bog › Undervisning"),
    Phrase("de", "Forschung", "Research", UNSEEN, "Beitrag in Fachzeitschrift › Artikel › Forschung"),
    Phrase("de", "Begutachtung", "peer-review", UNSEEN, "Beitrag in Fachzeitschrift › Artikel › Begutachtung"),
    Phrase("de", "(peer-reviewed)", "peer-reviewed", UNSEEN,
           "Beitrag in Fachzeitschrift › Artikel › Forschung › (peer-reviewed)"),
    Phrase("fi", "Tieteellinen", "Scientific", UNSEEN, "Lehtiartikkeli › Artikkeli › Tieteellinen › vertaisarvioitu"),
    Phrase("fi", "vertaisarvioitu", "peer-reviewed", UNSEEN, "Lehtiartikkeli › Artikkeli › vertaisarvioitu"),
    Phrase("fr", "Revue par des pairs", "peer-review", UNSEEN,
           "Contribution à un journal › Article › Revue par des pairs"),
    Phrase("pt", "revisão por pares", "peer-review", UNSEEN, "Contribuição para revista › Artigo › revisão por pares"),
    Phrase("pl", "recenzja", "peer-review", UNSEEN, "Wkład do czasopisma › Artykuł › recenzja"),
    Phrase("ru", "рецензирование", "peer-review", UNSEEN, "Материалы для журнала › статья › рецензирование"),
    Phrase("ja", "査読", "peer-review", UNSEEN, "ジャーナルへの寄稿 › 学術論文 › 査読"),
    Phrase("ko", "동료심사", "peer-review", UNSEEN, "학술지 기고 › 논문 › 동료심사"),
    Phrase("zh-Hant", "同行評審", "peer-review", UNSEEN, "雜誌貢獻 › 期刊論文 › 同行評審"),
    Phrase("zh-Hans", "同行评审", "peer-review", UNSEEN, "期刊稿件 › 文章 › 同行评审"),
    Phrase("ca", "Avaluat per experts", "peer-review", UNSEEN,
           "Contribució a una revista › Article › Avaluat per experts"),
    Phrase("is", "ritrýni", "peer-review", UNSEEN, "Framlag til fræðitímarits › Grein › ritrýni"),
    Phrase("cy", "adolygiad gan gymheiriaid", "peer-review", UNSEEN,
           "Cyfraniad at gyfnodolyn › Erthygl › adolygiad gan gymheiriaid"),
    Phrase("no", "Fagfellevurdert", "peer-review", UNSEEN, "Bidrag til tidsskrift › Artikkel › Fagfellevurdert"),
    Phrase("no", "Forskning", "Research", UNSEEN, "Bidrag til tidsskrift › Artikkel › Forskning"),
    Phrase("sv", "Forskning", "Research", LUND, "Bidrag till tidskrift › Letter › Forskning"),
    Phrase("sv", "Vetenskaplig", "Scientific", UNSEEN, "Tidskriftsbidrag › Artikel › Vetenskaplig"),
    Phrase("es", "Investigación", "Research", UNSEEN, "Contribución a una revista › Artículo › Investigación"),
    Phrase("ru", "научная", "Research", RU, "Материалы для журнала › статья › научная › рецензирование"),
    Phrase("fi", "Ammatillinen", "Professional", UNSEEN, "Lehtiartikkeli › Artikkeli › Ammatillinen"),
    Phrase("fi", "Yleistajuinen", "General", UNSEEN, "Lehtiartikkeli › Artikkeli › Yleistajuinen"),
    Phrase("nl", "Wetenschappelijk", "Academic", UNSEEN, "Bijdrage aan tijdschrift › Artikel › Wetenschappelijk"),
    Phrase("nl", "Professioneel", "Professional", UNSEEN, "Bijdrage aan tijdschrift › Artikel › Professioneel"),
)  # fmt: skip
"""Levels behind the kind: review and category."""

SEPARATORS = " \t›»>→|:"
LEVEL = regex("[›»>→]")  # "Contribution to journal › Article"


@lru_cache(maxsize=1024)
def to_english(type_line: str) -> str:
    """A type line with every phrase of another language put into English; one without such phrases as it is."""
    if type_line.startswith("Research output"):
        return type_line
    pieces, changed = _translate(type_line)
    return "".join(pieces) if changed else type_line


@lru_cache(maxsize=1024)
def unseen_phrases(type_line: str) -> tuple[str, ...]:
    """The phrases of a type line whose reading rests on nothing seen."""
    return tuple(row.text.lower() for row in unseen_rows(type_line))


def unseen_rows(type_line: str, languages: tuple[str, ...] = ()) -> list[Phrase]:
    """The rows of those phrases; of a phrase of several languages that of the page's, else the first."""
    levels = (_level(level.strip()) for level in LEVEL.split(_body(type_line)))
    words = (word for word in (_head(type_line), *levels) if word)
    unseen = (_rows()[word] for word in words if all(row.source == UNSEEN for row in _rows()[word]))
    return [next((row for row in rows if row.language in languages), rows[0]) for rows in unseen]


def is_foreign_type_line(text: str) -> bool:
    """Whether a line states the kind of a work in another language than English."""
    if _head(text):
        return True
    first, arrow, _ = text.partition("›")
    if arrow:
        return _level(first.strip()) != ""
    return text.strip().lower() in _alone()


def find_type_line(text: str) -> int:
    """Where a type line begins that stands behind other text on one line; -1 where none does."""
    found = _inside().search(text) if "›" in text or ": " in text else None
    return found.start(1) if found else -1


def _translate(type_line: str) -> tuple[list[str], bool]:
    """The pieces of a type line, and whether one of them was put into English."""
    head = _head(type_line)
    body = _body(type_line)
    lower = _lower(body)
    pieces, at = [HEAD] if head else [], 0
    while at < len(body):
        phrase = _phrase(lower, at) if body[at] not in SEPARATORS else ""
        end = at + len(phrase)
        if phrase and _ends(body, lower, end):
            pieces.append(_rows()[phrase][0].english)
            pieces.append(" › " if body[end:] and body[end] not in SEPARATORS else "")
            at, head = end, phrase
        else:
            end = at + 1 if body[at] in SEPARATORS else _level_end(body, at)
            pieces.append(body[at:end])
            at = end
    return pieces, head != ""


def _lower(text: str) -> str:
    """In lower case, if that keeps every character's place ("İ" becomes two)."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def _ends(body: str, lower: str, at: int) -> bool:
    """A phrase is whole where its level ends, or where the next is glued to it: "revistaArtículo"."""
    if body[at : at + 1].isupper():
        return True  # "CongresprocedureConferentiebijdrageAcademic"
    while at < len(body) and body[at] in " \t":
        at += 1
    return at == len(body) or body[at] in SEPARATORS or _phrase(lower, at) != ""


def _level_end(body: str, at: int) -> int:
    found = LEVEL.search(body, at)
    return found.start() if found else len(body)


def _head(text: str) -> str:
    """The head that a type line begins with, in lower case; "" where it has none of another language."""
    found = _heads().match(text.lower())
    return found[1] if found else ""


def _body(text: str) -> str:
    found = _heads().match(text.lower())
    return text[found.end() :] if found else text


def _level(level: str) -> str:
    return level.lower() if level.lower() in _rows() else ""


@cache
def _rows() -> dict[str, list[Phrase]]:
    rows: dict[str, list[Phrase]] = {}
    for row in (*HEADS, *GROUPS, *KINDS, *FLAGS):
        rows.setdefault(row.text.lower(), []).append(row)
    return rows


def _any(rows: tuple[Phrase, ...]) -> str:
    return "|".join(re.escape(text) for text in sorted({row.text.lower() for row in rows}, key=len, reverse=True))


@cache
def _phrases() -> Phrases:
    return Phrases(row.text.lower() for row in (*GROUPS, *KINDS, *FLAGS))


def _phrase(lower: str, at: int) -> str:
    """The longest phrase at a place, "contribución a una revista"; "" where none is."""
    return next(_phrases().at(lower, at), "")


@cache
def _heads() -> re.Pattern[str]:
    return regex(rf"\s*({_any(HEADS)})\s*[:：]\s*")  # "resultado de la investigación: "


@cache
def _inside() -> re.Pattern[str]:
    """ "… 24, p. 103836 103836. Resultado de la investigación: Contribución …", "5 p.Research output: …"."""
    return regex(rf"(?:\s|(?<=[.)\d]))((?:research output|student thesis|{_any(HEADS)})\s?:)", re.IGNORECASE)


@cache
def _alone() -> frozenset[str]:
    """Kinds that make a type line without anything else: "Datasæt"."""
    return frozenset(row.text.lower() for row in KINDS if row.english == "Dataset") | {"dataset"}
