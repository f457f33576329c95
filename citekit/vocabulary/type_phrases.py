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
    RU,
    UNSEEN,
    UPS,
)

HEAD = "Research output: "
STUDENT_HEAD = "Student thesis: "


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
        "Onderzoeksproduct": HEAD, "Onderzoeksoutput": HEAD,
    }),
    *phrases("de", UNSEEN, "{}: Beitrag in Fachzeitschrift › Artikel", {
        "Forschungsleistung": HEAD, "Publikation": HEAD, "Forschungsoutput": HEAD, "Veröffentlichungen": HEAD, "Publikation: SCORING": HEAD,
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
        "Production scientifique": HEAD, "Résultats de recherche": HEAD, "Résultat de recherche": HEAD,
    }),
    *phrases("pt", UNSEEN, "{}: Contribuição para revista › Artigo", {
        "Resultado de pesquisa": HEAD,
    }),
    *phrases("it", UNSEEN, "{}: Contributo in rivista › Articolo in rivista", {
        "Prodotto della ricerca": HEAD, "Prodotti della ricerca": HEAD, "Risultato della ricerca": HEAD,
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
    *phrases("he", UNSEEN, "{}: פרסום בכתב עת › מאמר", {
        "פרסום מחקרי": HEAD,
    }),
    *phrases("ar", UNSEEN, "{}: المساهمة في مجلة › مقال", {
        "نتاج البحث": HEAD,
    }),
    *phrases("tr", UNSEEN, "{}: Dergiye katkı › Makale", {
        "Araştırma sonucu": HEAD, "Araştırma çıktısı": HEAD,
    }),
    *phrases("id", UNSEEN, "{}: Kontribusi pada jurnal › Artikel", {
        "Hasil penelitian": HEAD,
    }),
    *phrases("nl", UNSEEN, "{}: Bijdrage aan tijdschrift › Tijdschriftartikel", {
        "Onderzoeksresultaten": HEAD, "Onderzoeksresultaat": HEAD,
    }),
    *phrases("de", UNSEEN, "{}: Beitrag in Fachzeitschrift › Artikel", {
        "Forschungsergebnis": HEAD, "Forschungsergebnisse": HEAD,
    }),
    *phrases("es", UNSEEN, "{}: Contribución a una revista › Artículo", {
        "Resultado de investigación": HEAD, "Resultados de la investigación": HEAD,
    }),
    *phrases("fr", UNSEEN, "{}: Contribution à un journal › Article", {
        "Résultat de la recherche": HEAD, "Résultats de la recherche": HEAD,
    }),
    *phrases("pt", UNSEEN, "{}: Contribuição para revista › Artigo", {
        "Resultado da pesquisa": HEAD, "Resultado da investigação": HEAD, "Resultado de investigação": HEAD,
    }),
    *phrases("it", UNSEEN, "{}: Contributo in rivista › Articolo in rivista", {
        "Risultati della ricerca": HEAD, "Risultato di ricerca": HEAD,
    }),
    *phrases("pl", UNSEEN, "{}: Wkład do czasopisma › Artykuł", {
        "Wynik badań": HEAD,
    }),
    *phrases("ru", UNSEEN, "{}: Научные публикации в периодических изданиях › статья", {
        "Результат исследования": HEAD,
    }),
    *phrases("ko", UNSEEN, "{}: 학술지 기고 › 논문", {
        "연구 결과": HEAD, "연구성과": HEAD,
    }),
    *phrases("zh-Hans", UNSEEN, "{}: 期刊稿件 › 文章", {
        "研究产出": HEAD,
    }),
    *phrases("zh-Hant", UNSEEN, "{}: 雜誌貢獻 › 期刊論文", {
        "研究產出": HEAD,
    }),
)  # fmt: skip
"""Heads of type lines, without the colon."""

STUDENT_HEADS: tuple[Phrase, ...] = (
    *phrases("da", UNSEEN, "{}: Ph.d.-afhandling", {
        "Studenteropgave": STUDENT_HEAD, "Studenterafhandling": STUDENT_HEAD,
    }),
    *phrases("nl", UNSEEN, "{}: Masterscriptie", {
        "Scriptie/Masterproef": STUDENT_HEAD, "Studentenscriptie": STUDENT_HEAD,
    }),
    *phrases("de", UNSEEN, "{}: Masterarbeit", {
        "Studentische Abschlussarbeit": STUDENT_HEAD,
        "Studentische Arbeit": STUDENT_HEAD,
    }),
    *phrases("sv", UNSEEN, "{}: Masteruppsats", {
        "Studentuppsats": STUDENT_HEAD, "Studentavhandling": STUDENT_HEAD, "Examensarbete": STUDENT_HEAD,
    }),
    *phrases("no", UNSEEN, "{}: Masteroppgave", {
        "Studentoppgave": STUDENT_HEAD,
    }),
    *phrases("fi", UNSEEN, "{}: Väitöskirja", {
        "Opinnäytetyö": STUDENT_HEAD,
    }),
    *phrases("es", UNSEEN, "{}: Tesis doctoral", {
        "Tesis de estudiante": STUDENT_HEAD, "Tesis del estudiante": STUDENT_HEAD, "Tesis del alumno": STUDENT_HEAD,
        "Tesis de alumno": STUDENT_HEAD,
    }),
    *phrases("fr", UNSEEN, "{}: Thèse de doctorat", {
        "Thèse de l'étudiant": STUDENT_HEAD, "Thèse de l’étudiant": STUDENT_HEAD, "Thèse d'étudiant": STUDENT_HEAD,
        "Thèse d’étudiant": STUDENT_HEAD, "La thèse": STUDENT_HEAD,
    }),
    *phrases("pt", UNSEEN, "{}: Tese de doutoramento", {
        "Tese de aluno": STUDENT_HEAD, "Tese do aluno": STUDENT_HEAD, "Tese de estudante": STUDENT_HEAD,
    }),
    *phrases("it", UNSEEN, "{}: Tesi di dottorato", {
        "Tesi dello studente": STUDENT_HEAD, "Tesi di studente": STUDENT_HEAD,
    }),
    *phrases("pl", UNSEEN, "{}: Rozprawa doktorska", {
        "Praca studencka": STUDENT_HEAD,
    }),
    *phrases("ru", UNSEEN, "{}: докторская диссертация", {
        "Работа студента": STUDENT_HEAD, "Студенческая работа": STUDENT_HEAD,
    }),
    *phrases("ja", UNSEEN, "{}: 博士論文", {
        "学生の論文": STUDENT_HEAD, "学生論文": STUDENT_HEAD,
    }),
    *phrases("ko", UNSEEN, "{}: 박사 학위 논문", {
        "학생 논문": STUDENT_HEAD,
    }),
    *phrases("zh-Hans", UNSEEN, "{}: 博士论文", {
        "学生论文": STUDENT_HEAD,
    }),
    *phrases("zh-Hant", UNSEEN, "{}: 博士論文", {
        "學生論文": STUDENT_HEAD,
    }),
    *phrases("cy", UNSEEN, "{}: Traethawd Ymchwil Doethurol", {
        "Traethawd ymchwil myfyriwr": STUDENT_HEAD,
    }),
    *phrases("is", UNSEEN, "{}: Doktorsritgerð", {
        "Námsritgerð": STUDENT_HEAD,
    }),
    *phrases("ca", UNSEEN, "{}: Tesi doctoral", {
        "Tesi d'estudiant": STUDENT_HEAD, "Tesi d’estudiant": STUDENT_HEAD,
    }),
)  # fmt: skip
"""The same on the pages of students' theses."""

FLAGS: tuple[Phrase, ...] = (
    *phrases("da", KU, "Bidrag til tidsskrift › Tidsskriftartikel › {}", {
        "Forskning - fagfællebedømt": "Research › peer-review", "fagfællebedømt": "peer-review",
        "Forskning": "Research",
    }),
    *phrases("da", UNSEEN, "{} › Konferencebidrag i proceedings", {
        "Forskning – fagfællebedømt": "Research › peer-review", "Forskning - peer review": "Research › peer-review",
        "Forskning - peer-review": "Research › peer-review", "Forskning – peer review": "Research › peer-review",
        "Forskning - ikke fagfællebedømt": "Research",
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
    *phrases("es", UNSEEN, "Contribución a una revista › Artículo › {}", {
        "revisión por pares": "peer-review", "revisado por pares": "peer-review",
    }),
    *phrases("fr", UNSEEN, "Contribution à un journal › Article › {}", {
        "évaluation par les pairs": "peer-review", "examen par les pairs": "peer-review",
        "révision par les pairs": "peer-review",
    }),
    *phrases("it", UNSEEN, "Contributo in rivista › Articolo in rivista › {}", {
        "revisione paritaria": "peer-review",
    }),
    *phrases("pt", UNSEEN, "Contribuição para revista › Artigo › {}", {
        "avaliação por pares": "peer-review",
    }),
    *phrases("nl", UNSEEN, "Bijdrage aan tijdschrift › Tijdschriftartikel › {}", {
        "collegiale toetsing": "peer-review",
    }),
    *phrases("sv", UNSEEN, "Tidskriftsbidrag › Artikel i vetenskaplig tidskrift › {}", {
        "referentgranskad": "peer-review",
    }),
    *phrases("pl", UNSEEN, "Wkład do czasopisma › Artykuł › {}", {
        "recenzja naukowa": "peer-review",
    }),
    *phrases("ru", UNSEEN, "Научные публикации в периодических изданиях › статья › {}", {
        "экспертная оценка": "peer-review", "экспертный обзор": "peer-review",
    }),
    *phrases("fi", UNSEEN, "Lehtiartikkeli › Artikkeli › {}", {
        "vertaisarviointi": "peer-review",
    }),
    *phrases("da", UNSEEN, "Bidrag til tidsskrift › Tidsskriftartikel › {}", {
        "peer-bedømt": "peer-reviewed",
    }),
    *phrases("zh-Hant", UNSEEN, "雜誌貢獻 › 期刊論文 › {}", {
        "同行評議": "peer-review",
    }),
    *phrases("zh-Hans", UNSEEN, "期刊稿件 › 文章 › {}", {
        "同行评议": "peer-review",
    }),
    *phrases("he", UNSEEN, "פרסום בכתב עת › מאמר › {}", {
        "ביקורת עמיתים": "peer-review", "מחקר": "Research",
    }),
    *phrases("ar", UNSEEN, "المساهمة في مجلة › مقال › {}", {
        "مراجعة النظراء": "peer-review",
    }),
    *phrases("tr", UNSEEN, "Dergiye katkı › Makale › {}", {
        "bilirkişi": "peer-review", "hakemli": "peer-review",
    }),
    *phrases("id", UNSEEN, "Kontribusi pada jurnal › Artikel › {}", {
        "tinjauan sejawat": "peer-review",
    }),
)  # fmt: skip
"""Levels behind the kind: review and category."""
