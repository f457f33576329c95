"""First levels of type lines of portals in other languages, as the English ones."""

from __future__ import annotations

from citekit.vocabulary.type_phrases import Phrase, phrases
from citekit.vocabulary.wording import AU_GUIDE, ITU_DA, LUND_TYPES, OEAW_TYPES, UNSEEN, UPS

JOURNAL = "Contribution to journal"
BOOK_PART = "Chapter in Book/Report/Conference proceeding"
CONFERENCE = "Contribution to conference"
BOOK_REPORT = "Book/Report"

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
        "Konferenzbeitrag": CONFERENCE, "Studienabschlussarbeiten": "Thesis", "Studienabschlussarbeit": "Thesis",
        "Beitrag in Fachzeitschrift/Zeitung": JOURNAL, "Wissenschaftliche Fachzeitschrift": JOURNAL,
        "Beiträge in Fachzeitschriften": JOURNAL, "Beiträge in Zeitschriften": JOURNAL, "Beiträge in Sammelwerken": BOOK_PART,
        "Bücher und Anthologien": BOOK_REPORT, "Buch/Bericht": BOOK_REPORT, "Abschlussarbeiten": "Thesis",
        "Abschlussarbeit": "Thesis", "Arbeitspapier": "Working paper", "Sonstige Publikation": "Other contribution",
        "Sonstiger Beitrag": "Other contribution", "Arbeits- oder Diskussionspapiere und Berichte": "Working paper",
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
        "Contribution à un journal": JOURNAL, "Contribution à un journal/une revue": JOURNAL,
        "Contribution à une conférence": CONFERENCE,
        "Contribution à un événement scientifique (non publié)": CONFERENCE,
        "Contribution à un événement scientifique": CONFERENCE, "Livre/Rapport/Revue": BOOK_REPORT,
        "Contribution dans un livre/un catalogue/un rapport/dans les actes d'une conférence": BOOK_PART,
        "Chapitre dans un livre, un rapport, des actes de conférences": BOOK_PART, "Livre/Rapport": BOOK_REPORT,
        "Thèse": "Thesis", "Document de travail": "Working paper", "Autre contribution": "Other contribution",
        "Contribution à une publication spécialisée": "Contribution to specialist publication",
    }),
    *phrases("pt", UNSEEN, "{} › Artigo", {
        "Contribuição para revista": JOURNAL, "Contribuição para uma revista": JOURNAL,
        "Contribuição para conferência": CONFERENCE,
        "Capítulo do livro/relatório/publicação da conferência": BOOK_PART, "Capítulo em livro/relatório/ata de conferência": BOOK_PART,
        "Livro/Relatório": BOOK_REPORT, "Tese": "Thesis", "Documento de trabalho": "Working paper",
        "Outra contribuição": "Other contribution",
        "Contribuição para publicação especializada": "Contribution to specialist publication",
    }),
    *phrases("it", UNSEEN, "{} › Articolo in rivista", {
        "Contributo in rivista": JOURNAL, "Contributo in libro/report/atti di convegno": BOOK_PART,
        "Capitolo in libro/report/atti di convegno": BOOK_PART, "Contributo su rivista": JOURNAL,
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
        "ジャーナルへの寄稿": JOURNAL, "書籍の章/レポート/会議録": BOOK_PART, "会議への寄与": CONFERENCE,
        "書籍の章/レポート/Proceedings": BOOK_PART, "書籍の章/レポート/会議記録": BOOK_PART, "著書/レポート": BOOK_REPORT, "書籍/報告書": BOOK_REPORT, "書籍/レポート": BOOK_REPORT,
        "学位論文": "Thesis", "ディスカッションペーパー": "Working paper", "その他の寄稿": "Other contribution",
        "専門誌への寄稿": "Contribution to specialist publication",
    }),
    *phrases("ko", UNSEEN, "{} › 논문", {
        "학술지 기고": JOURNAL, "학술지에 대한 기여": JOURNAL, "책/보고서/회의 프로시딩의 챕터": BOOK_PART, "책/보고서": BOOK_REPORT, "저널 기고문": JOURNAL,
        "책/보고서/회의록의 챕터": BOOK_PART, "책/보고서/콘퍼런스 프로시딩의 챕터": BOOK_PART, "학위논문": "Thesis", "조사 보고서": "Working paper",
        "기타 기고": "Other contribution", "전문 출판물 기고": "Contribution to specialist publication",
    }),
    *phrases("zh-Hant", UNSEEN, "{} › 期刊論文", {
        "雜誌貢獻": JOURNAL, "期刊稿件": JOURNAL, "書貢獻/報告類型": BOOK_PART, "書籍/報告": BOOK_REPORT, "會議貢獻": CONFERENCE,
        "學位論文": "Thesis", "工作文件": "Working paper", "其他貢獻": "Other contribution",
    }),
    *phrases("zh-Hans", UNSEEN, "{} › 文章", {
        "期刊稿件": JOURNAL, "书/报告/会议事项章节": BOOK_PART, "书/报告": BOOK_REPORT, "书籍/报告": BOOK_REPORT, "学位论文": "Thesis",
        "工作文件": "Working paper", "其他稿件": "Other contribution", "会议稿件": CONFERENCE,
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
    *phrases("da", UNSEEN, "{} › Tidsskriftartikel", {
        "Bidrag til avis": "Contribution to newspaper", "Ikke-tekstlig form": "Non-textual form", "Patent": "Patent",
        "Kapitel i bog/rapport/konferenceproceeding": BOOK_PART, "Konferencebidrag": CONFERENCE,
        "Bidrag til specialtidsskrift": "Contribution to specialist publication",
    }),
    *phrases("nl", UNSEEN, "{} › Tijdschriftartikel", {
        "Bijdrage aan krant": "Contribution to newspaper", "Niet-tekstuele vorm": "Non-textual form",
        "Niet-textuele vorm": "Non-textual form", "Octrooi": "Patent", "Bijdrage aan het tijdschrift": JOURNAL,
        "Hoofdstuk in Boek/Rapport/Congreshandelingen": BOOK_PART,
    }),
    *phrases("de", UNSEEN, "{} › Artikel", {
        "Nichttextuelle Form": "Non-textual form", "Nicht-textuelle Form": "Non-textual form", "Patent": "Patent",
        "Beitrag zur Zeitschrift": JOURNAL, "Beitrag zu einer Zeitschrift": JOURNAL, "Beitrag in Zeitschrift": JOURNAL,
        "Kapitel in Buch/Bericht/Konferenzband": BOOK_PART, "Kapitel in Buch/Bericht/Tagungsband": BOOK_PART,
        "Beitrag in Zeitung": "Contribution to newspaper", "Hochschulschrift": "Thesis",
    }),
    *phrases("sv", UNSEEN, "{} › Artikel i vetenskaplig tidskrift", {

        "Bidrag till specialiserad publikation eller dagstidning": "Contribution to specialist publication or newspaper",
        "Bidrag till specialpublikation": "Contribution to specialist publication",
        "Bidrag till dagstidning": "Contribution to newspaper", "Patent": "Patent", "Arbetspapper": "Working paper",
    }),
    *phrases("no", UNSEEN, "{} › Artikkel", {
        "Bidrag til avis": "Contribution to newspaper", "Patent": "Patent", "Ikke-tekstlig form": "Non-textual form",
        "Bidrag til fagblad": "Contribution to specialist publication",
    }),
    *phrases("fi", UNSEEN, "{} › Artikkeli", {
        "Ei-tekstuaalinen tuotos": "Non-textual form", "Patentti": "Patent",
        "Ammattijulkaisu": "Contribution to specialist publication",
        "Artikkeli ammattijulkaisussa": "Contribution to specialist publication",
    }),
    *phrases("es", UNSEEN, "{} › Artículo", {
        "Contribución a la revista": JOURNAL, "Contribución a revista": JOURNAL,
        "Forma no textual": "Non-textual form", "Patente": "Patent",
        "Capítulo en Libro/Informe/Actas de congreso": BOOK_PART,
        "Capítulo en libro/informe/actas de conferencia": BOOK_PART, "Libro/informe": BOOK_REPORT,
        "Contribución a un periódico": "Contribution to newspaper",
    }),
    *phrases("fr", UNSEEN, "{} › Article", {
        "Contribution à la revue": JOURNAL, "Contribution à une revue": JOURNAL, "Contribution au journal": JOURNAL,
        "Forme non textuelle": "Non-textual form", "Brevet": "Patent",
        "Chapitre dans Livre/Rapport/Actes de conférence": BOOK_PART,
        "Chapitre de livre/rapport/actes de conférence": BOOK_PART,
    }),
    *phrases("pt", UNSEEN, "{} › Artigo", {
        "Contribuição para a revista": JOURNAL, "Contribuição para periódico": JOURNAL,
        "Forma não textual": "Non-textual form", "Patente": "Patent",
        "Capítulo em Livro/Relatório/Anais de congresso": BOOK_PART,
        "Capítulo em livro/relatório/anais de conferência": BOOK_PART,
    }),
    *phrases("it", UNSEEN, "{} › Articolo in rivista", {
        "Contributo alla rivista": JOURNAL, "Contributo a rivista": JOURNAL, "Forma non testuale": "Non-textual form",
        "Brevetto": "Patent", "Capitolo in libro/rapporto/atti di convegno": BOOK_PART,
        "Capitolo in Libro/Rapporto/Atti di conferenza": BOOK_PART, "Documento di lavoro": "Working paper",
    }),
    *phrases("pl", UNSEEN, "{} › Artykuł", {
        "Forma nietekstowa": "Non-textual form", "Patent": "Patent",
    }),
    *phrases("ru", UNSEEN, "{} › статья", {
        "Вклад в журнал": JOURNAL, "Вклад в конференцию": CONFERENCE, "Патент": "Patent",
        "Книги, брошюры": BOOK_REPORT, "Глава в книге/отчете/материалах конференции": BOOK_PART,
        "Препринт": "Preprint",
    }),
    *phrases("ja", UNSEEN, "{} › 学術論文", {
        "特許": "Patent", "非テキスト形式": "Non-textual form",
    }),
    *phrases("ko", UNSEEN, "{} › 논문", {
        "저널 기고": JOURNAL, "저널에 기고": JOURNAL, "저널에 대한 기여": JOURNAL, "비텍스트 형식": "Non-textual form", "특허": "Patent",
    }),
    *phrases("zh-Hant", UNSEEN, "{} › 期刊論文", {
        "非文字形式": "Non-textual form", "專利": "Patent", "期刊貢獻": JOURNAL,
    }),
    *phrases("zh-Hans", UNSEEN, "{} › 文章", {
        "期刊投稿": JOURNAL, "期刊贡献": JOURNAL, "对期刊的贡献": JOURNAL, "非文字形式": "Non-textual form", "专利": "Patent",
        "会议贡献": CONFERENCE,
    }),
    *phrases("cy", UNSEEN, "{} › Erthygl", {
        "Cyfraniad at gynhadledd": CONFERENCE, "Patent": "Patent",
    }),
    *phrases("is", UNSEEN, "{} › Grein", {
        "Einkaleyfi": "Patent",
    }),
    *phrases("ca", UNSEEN, "{} › Article", {
        "Patent": "Patent", "Forma no textual": "Non-textual form",
    }),
    *phrases("da", UNSEEN, "{} › Tidsskriftartikel", {
        "Ikke-tekstlige værker": "Non-textual form",
        "Ikke-tekstbaseret form": "Non-textual form", "Ikke-tekstuel form": "Non-textual form",
        "Bidrag til memorandum/rapport": BOOK_PART,
    }),
    *phrases("nl", UNSEEN, "{} › Tijdschriftartikel", {
        "Vakpublicatie": "Contribution to specialist publication", "Anders": "Other contribution",
        "Boek/Boek/Rapport": BOOK_REPORT, "Boek/Bundel/Rapport": BOOK_REPORT,
        "Bijdrage aan wetenschappelijk tijdschrift": JOURNAL, "Hoofdstuk in boek/bundel/rapport": BOOK_PART,
    }),
    *phrases("de", UNSEEN, "{} › Artikel", {
        "Beitrag in Buch/Bericht/Tagungsband": BOOK_PART,
        "Beitrag in Buch/Konferenzbericht/Sammelband/Gutachten": BOOK_PART,
        "Buch/Konferenzbericht/Sammelband/Gutachten": BOOK_REPORT, "Buch/Bericht/Tagungsband": BOOK_REPORT,
        "Vorabdruck/Dokumentation/Bericht": "Working paper",
        "Elektronische/multimediale Veröffentlichung": "Non-textual form",
        "Sonstige wissenschaftliche Beiträge": "Other contribution", "Schutzrecht": "Patent",
        "Nicht-textliche Form": "Non-textual form", "Hochschulschrift/Abschlussarbeit": "Thesis",
        "Beitrag zu Konferenzen": CONFERENCE, "Forschungsdaten": "Dataset",
    }),
    *phrases("sv", UNSEEN, "{} › Artikel i vetenskaplig tidskrift", {
        "Bidrag till övrig tidskrift/dagstidning": "Contribution to specialist publication",
        "Övrigt": "Other contribution", "Övriga bidrag": "Other contribution",
        "Icke-textuell form": "Non-textual form", "Kapitel i bok/rapport/konferenspublikation": BOOK_PART,
    }),
    *phrases("no", UNSEEN, "{} › Artikkel", {
        "Kapittel i bok/rapport/konferanserapport": BOOK_PART, "Ikke-tekstbasert form": "Non-textual form",
        "Bidrag til konferansen": CONFERENCE,
    }),
    *phrases("fi", UNSEEN, "{} › Artikkeli", {
        "Muu julkaisu": "Other contribution", "Ammattilehtiartikkeli": "Contribution to specialist publication",
        "Ei-tekstimuotoinen tuotos": "Non-textual form", "Kontribuutio lehteen": JOURNAL,
        "Artikkeli tieteellisessä aikakauslehdessä": JOURNAL, "Kirja tai raportti": BOOK_REPORT,
    }),
    *phrases("es", UNSEEN, "{} › Artículo", {
        "Trabajo no textual": "Non-textual form", "Libro/Reporte": BOOK_REPORT,
        "Documento de trabajo / Preimpresión": "Working paper", "Contribución a conferencia": CONFERENCE,
        "Capítulo en libro/informe": BOOK_PART, "Libro / Informe": BOOK_REPORT,
    }),
    *phrases("fr", UNSEEN, "{} › Article", {
        "Contribution dans un livre/un catalogue/un rapport/dans les actes d'une conférence": BOOK_PART,
        "Contribution dans un livre/un catalogue/un rapport/dans les actes d’une conférence": BOOK_PART,
        "Contribution à un événement scientifique (non publié)": CONFERENCE,
        "Papier de travail": "Working paper",
        "Livre/Rapport/Revue": BOOK_REPORT, "Livre / Rapport / Revue": BOOK_REPORT,
    }),
    *phrases("pt", UNSEEN, "{} › Artigo", {
        "Contribuição para conferência": CONFERENCE, "Contribuição em revista": JOURNAL,
        "Livro / Relatório": BOOK_REPORT,
    }),
    *phrases("it", UNSEEN, "{} › Articolo in rivista", {
        "Contributo in volume": BOOK_PART,
    }),
    *phrases("pl", UNSEEN, "{} › Artykuł", {
        "Rozdział w książce, raporcie, materiałach konferencyjnych": BOOK_PART, "Wkład w konferencję": CONFERENCE,
        "Artykuł w czasopiśmie": JOURNAL,
    }),
    *phrases("ru", UNSEEN, "{} › статья", {
        "Книги, отчеты, сборники, труды конференций": BOOK_REPORT,
        "Книги, отчёты, сборники, труды конференций": BOOK_REPORT, "Монографии, книги": BOOK_REPORT,
        "Публикации в газетах и журналах": "Contribution to specialist publication",
    }),
    *phrases("ja", UNSEEN, "{} › 学術論文", {
        "書籍の章/レポート/Proceedings": BOOK_PART, "書籍の章/報告書/会議録": BOOK_PART,
    }),
    *phrases("ko", UNSEEN, "{} › 논문", {
        "책/보고서/회의 절차의 챕터": BOOK_PART, "책/보고서/컨퍼런스 진행의 챕터": BOOK_PART, "학술회의 기고": CONFERENCE,
        "기고서": BOOK_REPORT, "학위 논문": "Thesis",
    }),
    *phrases("zh-Hans", UNSEEN, "{} › 文章", {
        "会议稿件类型": CONFERENCE,
    }),
    *phrases("zh-Hant", UNSEEN, "{} › 期刊論文", {
        "會議貢獻類型": CONFERENCE, "書籍/報告稿件": BOOK_PART, "書/報告": BOOK_REPORT,
    }),
    *phrases("ca", UNSEEN, "{} › Article", {
        "Contribució a un congrés": CONFERENCE,
        "Contribució a una publicació especialitzada": "Contribution to specialist publication",
    }),
    *phrases("cy", UNSEEN, "{} › Erthygl", {
        "Cyfraniad at gyhoeddiad arbenigol": "Contribution to specialist publication",
    }),
    *phrases("is", UNSEEN, "{} › Grein", {
        "Framlag til sérfræðirits": "Contribution to specialist publication",
    }),
    *phrases("he", UNSEEN, "{} › מאמר", {
        "פרסום בכתב עת": JOURNAL, "פרק בספר / בדוח / בכנס": BOOK_PART, "פרק בספר/בדוח/בכנס": BOOK_PART,
        "תרומה לכנס": CONFERENCE, "פרסום בכנס": CONFERENCE, "ספר / דוח": BOOK_REPORT, "ספר/דוח": BOOK_REPORT,
        "נייר עבודה": "Working paper", "תרומה אחרת": "Other contribution",
        "פרסום בפרסום מתמחה": "Contribution to specialist publication",
    }),
    *phrases("ar", UNSEEN, "{} › مقال", {
        "المساهمة في مجلة": JOURNAL, "فصل من :كتاب / تقرير / مؤتمر": BOOK_PART,
        "فصل من كتاب / تقرير / مؤتمر": BOOK_PART, "كتاب / تقرير": BOOK_REPORT, "المساهمة في مؤتمر": CONFERENCE,
        "ورقة عمل": "Working paper",
    }),
    *phrases("tr", UNSEEN, "{} › Makale", {
        "Dergiye katkı": JOURNAL, "Kitap/Rapor/Konferans Bildirisinde Bölüm": BOOK_PART, "Kitap/Rapor": BOOK_REPORT,
        "Konferansa katkı": CONFERENCE, "Çalışma kağıdı": "Working paper", "Diğer katkı": "Other contribution",
    }),
    *phrases("id", UNSEEN, "{} › Artikel", {
        "Kontribusi pada jurnal": JOURNAL, "Bab di Buku/Laporan/Prosiding Konferensi": BOOK_PART,
        "Bab dalam Buku/Laporan/Prosiding Konferensi": BOOK_PART, "Buku/Laporan": BOOK_REPORT,
        "Kontribusi pada konferensi": CONFERENCE, "Kertas kerja": "Working paper",
    }),
)  # fmt: skip
"""First levels: what the work is part of."""
