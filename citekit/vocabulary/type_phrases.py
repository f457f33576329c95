"""What a phrase of a type line is, and the phrases around the kind of a work: heads, groups, categories."""

from __future__ import annotations

from citekit.frozen import NamedTuple
from citekit.vocabulary.wording import (
    AU_GUIDE,
    ITU_DA,
    KU,
    LACRIS,
    LUND,
    LUND_GUIDE,
    LUND_TYPES,
    OEAW_TYPES,
    RU,
    UNSEEN,
    UPS,
)

HEAD = "Research output: "
JOURNAL = "Contribution to journal"
BOOK_PART = "Chapter in Book/Report/Conference proceeding"
CONFERENCE = "Contribution to conference"
BOOK_REPORT = "Book/Report"


class Phrase(NamedTuple):
    """One level of a type line (or its head): language, the words as printed, their English, where they were seen,
    and a type line with them."""

    language: str
    text: str
    english: str
    source: str
    example: str


def phrases(language: str, source: str, example: str, rows: dict[str, str]) -> tuple[Phrase, ...]:
    """Phrases of one language seen in one place (as printed -> English); `example` is a type line with a place for one."""
    return tuple(Phrase(language, text, english, source, example.format(text)) for text, english in rows.items())


HEADS: tuple[Phrase, ...] = (
    *phrases("da", ITU_DA, "{}: Bidrag til tidsskrift › Tidsskriftartikel", {
        "Publikation": HEAD,
    }),
    *phrases("nl", UNSEEN, "{}: Bijdrage aan tijdschrift › Tijdschriftartikel", {
        "Onderzoeksoutput": HEAD,
    }),
    *phrases("de", UNSEEN, "{}: Beitrag in Fachzeitschrift › Artikel", {
        "Publikation": HEAD, "Forschungsoutput": HEAD, "Veröffentlichungen": HEAD,
    }),
    *phrases("sv", LUND_GUIDE, "{}: Tidskriftsbidrag › Artikel i vetenskaplig tidskrift", {
        "Forskningsoutput": HEAD,
    }),
    *phrases("sv", UNSEEN, "{}: Tidskriftsbidrag › Artikel i vetenskaplig tidskrift", {
        "Forskningsresultat": HEAD,
    }),
    *phrases("no", UNSEEN, "{}: Bidrag til tidsskrift › Artikkel", {
        "Publikasjon": HEAD,
    }),
    *phrases("fi", LACRIS, "{}: Lehtiartikkeli › Artikkeli", {
        "Tutkimustuotos": HEAD,
    }),
    *phrases("es", UPS, "{}: Contribución a una revista › Artículo", {
        "Resultado de la investigación": HEAD,
    }),
    *phrases("es", UNSEEN, "{}: Contribución a una revista › Artículo", {
        "Producción científica": HEAD,
    }),
    *phrases("fr", UNSEEN, "{}: Contribution à un journal › Article", {
        "Résultats de recherche": HEAD, "Résultat de recherche": HEAD,
    }),
    *phrases("pt", UNSEEN, "{}: Contribuição para revista › Artigo", {
        "Resultado de pesquisa": HEAD,
    }),
    *phrases("it", UNSEEN, "{}: Contributo in rivista › Articolo in rivista", {
        "Risultato della ricerca": HEAD,
    }),
    *phrases("pl", UNSEEN, "{}: Wkład do czasopisma › Artykuł", {
        "Wyniki badań": HEAD,
    }),
    *phrases("ru", UNSEEN, "{}: Научные публикации в периодических изданиях › статья", {
        "Результаты исследований": HEAD,
    }),
    *phrases("ja", UNSEEN, "{}: ジャーナルへの寄稿 › 学術論文", {
        "研究成果": HEAD,
    }),
    *phrases("ko", UNSEEN, "{}: 학술지 기고 › 논문", {
        "연구 결과물": HEAD, "연구 산출물": HEAD,
    }),
    *phrases("zh-Hant", UNSEEN, "{}: 雜誌貢獻 › 期刊論文", {
        "研究成果": HEAD,
    }),
    *phrases("zh-Hans", UNSEEN, "{}: 期刊稿件 › 文章", {
        "科研成果": HEAD,
    }),
    *phrases("cy", UNSEEN, "{}: Cyfraniad at gyfnodolyn › Erthygl", {
        "Allbwn ymchwil": HEAD,
    }),
    *phrases("is", UNSEEN, "{}: Framlag til fræðitímarits › Grein", {
        "Rannsóknarafurð": HEAD,
    }),
    *phrases("ca", UNSEEN, "{}: Contribució a una revista › Article", {
        "Producció científica": HEAD,
    }),
)  # fmt: skip
"""Heads of type lines, without the colon."""

GROUPS: tuple[Phrase, ...] = (
    *phrases("da", ITU_DA, "{} › Tidsskriftartikel", {
        "Afhandlinger": "Theses",
    }),
    *phrases("da", AU_GUIDE, "{} › Tidsskriftartikel", {
        "Bidrag til tidsskrift": JOURNAL,
    }),
    *phrases("da", UNSEEN, "{} › Tidsskriftartikel", {
        "Bidrag til bog/antologi/rapport/konference proceeding": BOOK_PART,
        "Bog/antologi/afhandling/rapport": BOOK_REPORT, "Konferencebidrag uden forlag/tidsskrift": CONFERENCE,
        "Bidrag til tidsskrift/Konferencebidrag i tidsskrift /Bidrag til avis": JOURNAL,
        "Bidrag til bog/antologi/rapport/proceeding": BOOK_PART,
        "Kapitel i bog/rapport/konference proceeding": BOOK_PART, "Bog/rapport": BOOK_REPORT,
        "Bidrag til fagblad": "Contribution to specialist publication", "Arbejdspapir": "Working paper",
        "Andet bidrag": "Other contribution",
    }),
    *phrases("nl", UNSEEN, "{} › Tijdschriftartikel", {
        "Bijdrage aan tijdschrift": JOURNAL, "Hoofdstuk in Boek/Boek/Rapport/Congresprocedure": BOOK_PART,
        "Hoofdstuk in Boek/Rapport/Congresprocedure": BOOK_PART, "Scriptie": "Thesis", "Boek/Rapport": BOOK_REPORT,
        "Bijdrage aan congres": CONFERENCE, "Bijdrage aan conferentie": CONFERENCE,
        "Bijdrage aan gespecialiseerde publicatie": "Contribution to specialist publication",
        "Werkdocument": "Working paper", "Andere bijdrage": "Other contribution",
        "Overige bijdrage": "Other contribution", "Hoofdstuk in Boek/Rapport/Conferentieprocedure": BOOK_PART,
    }),
    *phrases("de", OEAW_TYPES, "{} › Artikel", {
        "Beitrag in Fachzeitschrift": JOURNAL, "Beitrag in Sammelwerk": BOOK_PART,
        "Beitrag in Magazin/Zeitung": "Contribution to newspaper or magazine",
    }),
    *phrases("de", UNSEEN, "{} › Artikel", {
        "Beitrag in Buch/Sammelband/Konferenzband": BOOK_PART, "Beitrag in Buch/Bericht/Konferenzband": BOOK_PART,
        "Buch/Bericht/Konferenzband": BOOK_REPORT, "Beitrag in Buch/Bericht/Sammelwerk/Konferenzband": BOOK_PART,
        "Buch/Bericht/Sammelwerk/Konferenzband": BOOK_REPORT, "Qualifikations-/Studienabschlussarbeit": "Thesis",
        "Beitrag zu Konferenz": CONFERENCE, "Qualifikationsarbeit": "Thesis", "Beitrag zur Konferenz": CONFERENCE, "Beitrag in Buch": BOOK_PART,
        "Beiträge in Zeitschriften": JOURNAL, "Beiträge in Sammelwerken": BOOK_PART,
        "Bücher und Anthologien": BOOK_REPORT, "Buch/Bericht": BOOK_REPORT, "Abschlussarbeiten": "Thesis",
        "Abschlussarbeit": "Thesis", "Arbeitspapier": "Working paper", "Sonstige Publikation": "Other contribution",
        "Sonstiger Beitrag": "Other contribution",
        "Beitrag in Publikumszeitung/-zeitschrift": "Contribution to specialist publication",
    }),
    *phrases("sv", LUND_TYPES, "{} › Artikel i vetenskaplig tidskrift", {
        "Bidrag till tidskrift": JOURNAL, "Avhandling": "Thesis", "Bok/rapport": BOOK_REPORT,
        "Kapitel i bok/rapport/konferenshandling": BOOK_PART, "Bidrag till konferens": CONFERENCE,
        "Icke-textmässig form": "Non-textual form",
    }),
    *phrases("sv", UNSEEN, "{} › Artikel i vetenskaplig tidskrift", {
        "Tidskriftsbidrag": JOURNAL, "Kapitel i bok/rapport/Conference proceeding": BOOK_PART,
        "Annat bidrag": "Other contribution", "Konferensbidrag": CONFERENCE,
    }),
    *phrases("no", UNSEEN, "{} › Artikkel", {
        "Bidrag til tidsskrift": JOURNAL, "Kapittel i bok/rapport/konferanseprosedyre": BOOK_PART,
        "Bok/rapport": BOOK_REPORT, "Avhandling": "Thesis", "Bidrag til konferanse": CONFERENCE,
        "Arbeidsnotat": "Working paper", "Andre bidrag": "Other contribution",
    }),
    *phrases("fi", UNSEEN, "{} › Artikkeli", {
        "Lehtiartikkeli": JOURNAL, "Artikkeli kirjassa/konferenssijulkaisussa": BOOK_PART,
        "Kirja/raportti": BOOK_REPORT, "Konferenssiesitys": CONFERENCE, "Artikkelijulkaisu": JOURNAL,
        "Artikkeli kirjassa/raportissa/konferenssijulkaisussa": BOOK_PART, "Konferenssimateriaalit": CONFERENCE,
        "Opinnäyte": "Thesis", "Työpaperi": "Working paper", "Muu tuotos": "Other contribution",
        "Muut tuotokset": "Other contribution",
    }),
    *phrases("es", UPS, "{} › Artículo", {
        "Contribución a una revista": JOURNAL, "Capítulo del libro/informe/acta de congreso": BOOK_PART,
        "Contribución a una conferencia": CONFERENCE, "Informe/libro": BOOK_REPORT,
    }),
    *phrases("es", UNSEEN, "{} › Artículo", {
        "Contribución a una publicación especializada": "Contribution to specialist publication", "Tesis": "Thesis",
        "Documento de trabajo": "Working paper", "Otra contribución": "Other contribution",
    }),
    *phrases("fr", UNSEEN, "{} › Article", {
        "Contribution à un journal": JOURNAL,
        "Chapitre dans un livre, un rapport, des actes de conférences": BOOK_PART, "Livre/Rapport": BOOK_REPORT,
        "Thèse": "Thesis", "Document de travail": "Working paper", "Autre contribution": "Other contribution",
        "Contribution à une publication spécialisée": "Contribution to specialist publication",
    }),
    *phrases("pt", UNSEEN, "{} › Artigo", {
        "Contribuição para revista": JOURNAL, "Capítulo em livro/relatório/ata de conferência": BOOK_PART,
        "Livro/Relatório": BOOK_REPORT, "Tese": "Thesis", "Documento de trabalho": "Working paper",
        "Outra contribuição": "Other contribution",
        "Contribuição para publicação especializada": "Contribution to specialist publication",
    }),
    *phrases("it", UNSEEN, "{} › Articolo in rivista", {
        "Contributo in rivista": JOURNAL, "Contributo in libro/report/atti di convegno": BOOK_PART,
        "Contributo in libro": BOOK_PART, "Libro/Rapporto": BOOK_REPORT, "Contributo a conferenza": CONFERENCE,
        "Tesi": "Thesis", "Altro contributo": "Other contribution",
        "Contributo in pubblicazione specializzata": "Contribution to specialist publication",
    }),
    *phrases("pl", UNSEEN, "{} › Artykuł", {
        "Wkład do czasopisma": JOURNAL, "Rozdział w książce/raporcie/materiałach konferencyjnych": BOOK_PART,
        "Książka/Raport": BOOK_REPORT, "Praca dyplomowa": "Thesis", "Dokument roboczy": "Working paper",
        "Inny wkład": "Other contribution",
    }),
    *phrases("ru", UNSEEN, "{} › статья", {
        "Научные публикации в периодических изданиях": JOURNAL, "Материалы для журнала": JOURNAL,
        "Глава в книге, отчете, сборнике статей": BOOK_PART, "Книга/Отчет": BOOK_REPORT,
        "Публикации в книгах, отчётах, сборниках, трудах конференций": BOOK_PART,
        "Публикации в книгах, отчетах, сборниках, трудах конференций": BOOK_PART, "Материалы конференций": CONFERENCE,
        "Книги, монографии, отчеты": BOOK_REPORT, "Диссертация": "Thesis", "Рабочие материалы": "Working paper",
        "Другие материалы": "Other contribution",
    }),
    *phrases("ja", UNSEEN, "{} › 学術論文", {
        "ジャーナルへの寄稿": JOURNAL, "書籍の章/レポート/会議録": BOOK_PART, "書籍/報告書": BOOK_REPORT, "書籍/レポート": BOOK_REPORT,
        "学位論文": "Thesis", "ディスカッションペーパー": "Working paper", "その他の寄稿": "Other contribution",
        "専門誌への寄稿": "Contribution to specialist publication",
    }),
    *phrases("ko", UNSEEN, "{} › 논문", {
        "학술지 기고": JOURNAL, "책/보고서/회의 프로시딩의 챕터": BOOK_PART, "책/보고서": BOOK_REPORT, "저널 기고문": JOURNAL,
        "책/보고서/회의록의 챕터": BOOK_PART, "책/보고서/콘퍼런스 프로시딩의 챕터": BOOK_PART, "학위논문": "Thesis", "조사 보고서": "Working paper",
        "기타 기고": "Other contribution", "전문 출판물 기고": "Contribution to specialist publication",
    }),
    *phrases("zh-Hant", UNSEEN, "{} › 期刊論文", {
        "雜誌貢獻": JOURNAL, "期刊稿件": JOURNAL, "書貢獻/報告類型": BOOK_PART, "書籍/報告": BOOK_REPORT, "會議貢獻": CONFERENCE,
        "學位論文": "Thesis", "工作文件": "Working paper", "其他貢獻": "Other contribution",
    }),
    *phrases("zh-Hans", UNSEEN, "{} › 文章", {
        "期刊稿件": JOURNAL, "书/报告/会议事项章节": BOOK_PART, "书/报告": BOOK_REPORT, "书籍/报告": BOOK_REPORT, "学位论文": "Thesis",
        "工作文件": "Working paper", "其他稿件": "Other contribution",
    }),
    *phrases("cy", UNSEEN, "{} › Erthygl", {
        "Cyfraniad at gyfnodolyn": JOURNAL, "Pennod mewn Llyfr/Adroddiad/Trafodion Cynhadledd": BOOK_PART,
        "Llyfr/Adroddiad": BOOK_REPORT, "Traethawd ymchwil": "Thesis", "Papur gweithio": "Working paper",
        "Cyfraniad arall": "Other contribution",
    }),
    *phrases("is", UNSEEN, "{} › Grein", {
        "Framlag til fræðitímarits": JOURNAL, "Kafli í bók/skýrslu/ráðstefnuriti": BOOK_PART,
        "Framlag til ráðstefnu": CONFERENCE, "Bók/skýrsla": BOOK_REPORT, "Lokaritgerð": "Thesis",
        "Vinnuskjal": "Working paper", "Annað framlag": "Other contribution",
    }),
    *phrases("ca", UNSEEN, "{} › Article", {
        "Contribució a una revista": JOURNAL, "Capítol de llibre/informe/acta de congrés": BOOK_PART,
        "Contribució a revista": JOURNAL, "Capítol de llibre": BOOK_PART, "Llibre/informe": BOOK_REPORT,
        "Tesi": "Thesis", "Document de treball": "Working paper", "Altra contribució": "Other contribution",
    }),
)  # fmt: skip
"""First levels: what the work is part of."""

FLAGS: tuple[Phrase, ...] = (
    *phrases("da", KU, "Bidrag til tidsskrift › Tidsskriftartikel › {}", {
        "Forskning - fagfællebedømt": "Research › peer-review", "fagfællebedømt": "peer-review",
        "Forskning": "Research",
    }),
    *phrases("da", AU_GUIDE, "Bidrag til tidsskrift › Tidsskriftartikel › {}", {
        "Formidling": "Dissemination", "Undervisning": "Teaching", "Rådgivning": "Commissioned",
    }),
    *phrases("nl", UNSEEN, "Bijdrage aan tijdschrift › Tijdschriftartikel › {}", {
        "Wetenschappelijk": "Academic", "Professioneel": "Professional",
    }),
    *phrases("de", UNSEEN, "Beitrag in Fachzeitschrift › Artikel › {}", {
        "Forschung": "Research", "Begutachtung": "peer-review", "(peer-reviewed)": "peer-reviewed",
        "begutachtet": "peer-review", "Lehre": "Education",
    }),
    *phrases("sv", LUND, "Tidskriftsbidrag › Artikel i vetenskaplig tidskrift › {}", {
        "Forskning": "Research",
    }),
    *phrases("sv", UNSEEN, "Tidskriftsbidrag › Artikel i vetenskaplig tidskrift › {}", {
        "Vetenskaplig": "Scientific",
    }),
    *phrases("no", UNSEEN, "Bidrag til tidsskrift › Artikkel › {}", {
        "Fagfellevurdert": "peer-review", "Forskning": "Research", "Formidling": "Dissemination",
    }),
    *phrases("fi", UNSEEN, "Lehtiartikkeli › Artikkeli › {}", {
        "Tieteellinen": "Scientific", "vertaisarvioitu": "peer-reviewed", "Ammatillinen": "Professional",
        "Yleistajuinen": "General",
    }),
    *phrases("es", UPS, "Contribución a una revista › Artículo › {}", {
        "revisión exhaustiva": "peer-review",
    }),
    *phrases("es", UNSEEN, "Contribución a una revista › Artículo › {}", {
        "Investigación": "Research",
    }),
    *phrases("fr", UNSEEN, "Contribution à un journal › Article › {}", {
        "Revue par des pairs": "peer-review", "Recherche": "Research",
    }),
    *phrases("pt", UNSEEN, "Contribuição para revista › Artigo › {}", {
        "revisão por pares": "peer-review", "revisão de pares": "peer-review", "Investigação": "Research",
        "Pesquisa": "Research",
    }),
    *phrases("it", UNSEEN, "Contributo in rivista › Articolo in rivista › {}", {
        "Ricerca": "Research",
    }),
    *phrases("pl", UNSEEN, "Wkład do czasopisma › Artykuł › {}", {
        "recenzja": "peer-review", "Badania": "Research",
    }),
    *phrases("ru", RU, "Научные публикации в периодических изданиях › статья › {}", {
        "научная": "Research",
    }),
    *phrases("ru", UNSEEN, "Научные публикации в периодических изданиях › статья › {}", {
        "рецензирование": "peer-review",
    }),
    *phrases("ja", UNSEEN, "ジャーナルへの寄稿 › 学術論文 › {}", {
        "査読": "peer-review",
    }),
    *phrases("ko", UNSEEN, "학술지 기고 › 논문 › {}", {
        "동료심사": "peer-review", "동료 심사": "peer-review",
    }),
    *phrases("zh-Hant", UNSEEN, "雜誌貢獻 › 期刊論文 › {}", {
        "同行評審": "peer-review", "同儕審查": "peer-review",
    }),
    *phrases("zh-Hans", UNSEEN, "期刊稿件 › 文章 › {}", {
        "同行评审": "peer-review",
    }),
    *phrases("cy", UNSEEN, "Cyfraniad at gyfnodolyn › Erthygl › {}", {
        "adolygiad gan gymheiriaid": "peer-review", "Ymchwil": "Research",
    }),
    *phrases("is", UNSEEN, "Framlag til fræðitímarits › Grein › {}", {
        "ritrýni": "peer-review", "Rannsóknir": "Research",
    }),
    *phrases("ca", UNSEEN, "Contribució a una revista › Article › {}", {
        "Avaluat per experts": "peer-review", "Recerca": "Research",
    }),
)  # fmt: skip
"""Levels behind the kind: review and category."""
