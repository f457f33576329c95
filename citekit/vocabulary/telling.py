"""Which languages a page is in: how lines begin that only a portal in that language prints."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MODULES: dict[str, str] = {
    "da": "da", "nl": "nl", "fi": "fi", "fr": "fr", "de": "de", "it": "it", "ja": "ja", "ko": "ko", "no": "no", "pl": "pl",
    "pt": "pt", "ru": "ru", "es": "es", "sv": "sv", "zh-Hans": "zh_hans", "zh-Hant": "zh_hant", "cy": "cy", "is": "is_",
    "ca": "ca", "he": "he", "ar": "ar", "tr": "tr", "id": "id_",
}  # fmt: skip
"""language -> its module in this package."""

ORIGINAL_LANGUAGE: dict[str, str] = {
    "originalsprog": "da", "originele taal": "nl", "oorspronkelijke taal": "nl", "originalsprache": "de",
    "originalspråk": "sv no", "alkuperäiskieli": "fi", "idioma original": "es pt ca", "langue originale": "fr",
    "língua original": "pt", "lingua originale": "it", "oryginalny język": "pl", "язык оригинала": "ru", "本文言語": "ja",
    "元の言語": "ja", "원어": "ko", "본래 언어": "ko", "원본 언어": "ko", "原文": "zh-Hant", "原始語言": "zh-Hant", "源語言": "zh-Hant",
    "源语言": "zh-Hans", "原始语言": "zh-Hans", "iaith wreiddiol": "cy", "upprunalegt tungumál": "is",
    "llengua original": "ca", "原文言語": "ja", "원문 언어": "ko", "oprindeligt sprog": "da", "ursprungligt språk": "sv",
    "opprinnelig språk": "no", "alkuperäinen kieli": "fi", "język oryginał": "pl", "język oryginalny": "pl",
    "שפה מקורית": "he", "اللغة الأصلية": "ar", "orijinal dil": "tr", "özgün dil": "tr", "bahasa asli": "id",
    "исходный язык": "ru", "оригинальный язык": "ru", "원래 언어": "ko", "原语言": "zh-Hans",
}  # fmt: skip
"""How the row of the work's language begins: a page with one is that of a work."""

DATE_AVAILABLE: dict[str, str] = {
    "dato for tilgængelighed": "da", "datum van beschikbaarheid": "nl", "datum der bereitstellung": "de",
    "datum för tillgängliggörande": "sv", "dato for tilgjengeliggjøring": "no", "saatavilla alkaen": "fi", "koska saatavilla": "fi",
    "fecha de disponibilidad": "es", "date de mise à disposition": "fr", "data de disponibilização": "pt",
    "data di disponibilità": "it", "data udostępnienia": "pl", "дата предоставления": "ru", "公開日": "ja zh-Hant",
    "공개일": "ko", "公开日期": "zh-Hans", "dyddiad rhyddhau": "cy", "dagsetning aðgengis": "is",
    "data de disponibilitat": "ca", "תאריך זמינות": "he", "تاريخ الإتاحة": "ar",
}  # fmt: skip
"""How the row of a data set's release begins: its page has none of a language."""

TELLING: dict[str, str] = {
    "original language/": "", "original language /": "",
    **ORIGINAL_LANGUAGE,
    **DATE_AVAILABLE,
    "udgivelsessprog": "da", "publicatietaal": "nl", "publikationssprache": "de", "publiceringsspråk": "sv",
    "publiseringsspråk": "no", "julkaisukieli": "fi", "langue de publication": "fr", "idioma de la publicación": "es",
    "idioma da publicação": "pt", "lingua di pubblicazione": "it", "język publikacji": "pl", "язык публикации": "ru",
    "出版物の言語": "ja", "출판 언어": "ko", "出版語言": "zh-Hant", "出版语言": "zh-Hans", "iaith cyhoeddi": "cy",
    "útgáfumál": "is", "idioma de la publicació": "ca",
    "vol/bind": "da", "volumennummer": "da", "udgave nummer": "da", "antal sider": "da", "udgivelsessted": "da",
    "tidsskrift": "da no", "sider (fra-til": "da no", "bidrag til tidsskrift": "da no", "publikation:": "da de",
    "fingeraftryk": "da", "bidrag til bog": "da", "adgang til dokumentet": "da",
    "onderzoeksoutput": "nl", "tijdschrift": "nl",
    "pagina's (van-tot": "nl", "pagina’s (van-tot": "nl", "aantal pagina": "nl", "bijdrage aan": "nl",
    "nummer van het tijdschrift": "nl", "trefwoorden": "nl", "uitgeverij": "nl",
    "onderzoeksresulta": "nl", "forschungsergebnis": "de", "resultado de investigación": "es",
    "resultados de la investigación": "es", "résultat de la recherche": "fr", "résultats de la recherche": "fr",
    "resultado da pesquisa": "pt", "resultado da investigação": "pt", "resultado de investigação": "pt",
    "risultati della ricerca": "it", "risultato di ricerca": "it", "wynik badań": "pl", "результат исследования": "ru",
    "연구 결과": "ko", "연구성과": "ko", "研究产出": "zh-Hans", "研究產出": "zh-Hant",
    "fachzeitschrift": "de", "seiten (von": "de", "publikationsstatus": "de", "beitrag in": "de",
    "forschungsoutput:": "de", "veröffentlichungen:": "de", "ausgabenummer": "de", "aufsatznummer": "de", "seitenumfang": "de",
    "forskningsoutput:": "sv", "forskningsresultat:": "sv", "tidskrift": "sv", "sidor (från": "sv", "antal sidor": "sv",
    "bidrag till": "sv", "titel på värdpublikation": "sv",
    "publikasjon:": "no", "antall sider": "no", "publikasjonsstatus": "no", "utgivelsessted": "no",
    "tutkimustuotos:": "fi", "sivumäärä": "fi", "vuosikerta": "fi", "lehtiartikkeli": "fi",
    "sivut": "fi",
    "producción científica": "es", "resultado de la investigación": "es",
    "páginas (desde": "es", "número de páginas": "es pt", "volumen": "es", "contribución a": "es", "capítulo del libro": "es",
    "título de la publicación": "es", "palabras clave": "es",
    "résultats de recherche": "fr", "résultat de recherche:": "fr", "les dois": "fr", "numéro de publication": "fr",
    "nombre de pages": "fr", "contribution à": "fr", "pages (de": "fr", "rédacteurs en chef": "fr",
    "resultado de pesquisa": "pt", "estado da publicação": "pt", "páginas (de-até": "pt",
    "número de emissão": "pt", "contribuição para": "pt", "palavras-chave": "pt",
    "risultato della ricerca": "it", "pagine (da-a": "it", "stato di pubblicazione": "it",
    "numero di pubblicazione": "it", "numero di pagine": "it", "contributo in": "it",
    "wyniki badań": "pl", "strony (od": "pl", "status publikacji": "pl", "numer wydania": "pl",
    "wkład do": "pl", "liczba stron": "pl",
    "результаты исследований": "ru", "страницы (с": "ru", "номер выпуска": "ru",
    "число страниц": "ru", "количество страниц": "ru",
    "出版ステータス": "ja", "出版物ステータス": "ja", "ジャーナル": "ja", "ページ": "ja",
    "研究成果:": "ja zh-Hant", "研究成果：": "ja zh-Hant", "論文番号": "ja", "書籍の章": "ja", "抄録": "ja",
    "ホスト出版物": "ja",
    "연구 결과물": "ko", "연구 산출물": "ko", "출판 상태": "ko", "페이지": "ko",
    "학술지": "ko",
    "出版狀態": "zh-Hant", "發行號": "zh-Hant", "頁數": "zh-Hant",
    "頁（": "zh-Hant", "頁(": "zh-Hant", "雜誌貢獻": "zh-Hant", "書貢獻": "zh-Hant",
    "科研成果": "zh-Hans", "出版状态": "zh-Hans", "页数": "zh-Hans",
    "页（": "zh-Hans", "页(": "zh-Hans", "期刊": "zh-Hans zh-Hant",
    "allbwn ymchwil": "cy", "cyfnodolyn": "cy", "tudalennau": "cy", "nifer y tudalennau": "cy",
    "rannsóknarafurð": "is", "fræðitímarit": "is", "síðufjöldi": "is", "síður (frá": "is",
    "producció científica": "ca", "pàgines": "ca", "nombre de pàgines": "ca",
    "estat de la publicació": "ca", "contribució a": "ca",
    "פרסום מחקרי": "he", "כתב עת": "he", "עמודים": "he", "מספר עמודים": "he", "סטטוס פרסום": "he", "מספר גיליון": "he",
    "نتاج البحث": "ar", "الصفحات": "ar", "عدد الصفحات": "ar", "حالة النشر": "ar", "رقم الإصدار": "ar",
    "araştırma sonucu": "tr", "araştırma çıktısı": "tr", "sayfa sayısı": "tr", "yayın durumu": "tr", "basın numarası": "tr", "sayfa (": "tr",
    "hasil penelitian": "id", "jumlah halaman": "id", "halaman (": "id", "nomor terbitan": "id", "status diterbitkan": "id",
    "studenteropgave": "da", "studenterafhandling": "da", "scriptie/masterproef": "nl", "studentische": "de",
    "studienabschlussarbeit": "de", "studentuppsats": "sv", "studentavhandling": "sv", "studentoppgave": "no",
    "opinnäyte": "fi", "tesis de": "es", "thèse d": "fr", "tese de": "pt", "tese do aluno": "pt", "tesi d": "it ca",
    "praca studencka": "pl", "работа студента": "ru", "学生の論文": "ja", "학생 논문": "ko", "学生论文": "zh-Hans",
    "學生論文": "zh-Hant", "traethawd ymchwil": "cy", "námsritgerð": "is",
}  # fmt: skip
"""How a line begins, in lower case -> the languages in which it does."""

STARTS: dict[str, tuple[str, ...]] = {}
for _text in TELLING:
    STARTS[_text[:2]] = (*STARTS.get(_text[:2], ()), _text)


def find_languages(lines: Iterable[str]) -> tuple[str, ...]:
    """The languages of lines in lower case, most telling first; none for English.

    A wording of several languages speaks for the one that has others; for all of them where none has.
    """
    found = {line for line in lines if line[:2] in STARTS and line.startswith(STARTS[line[:2]])}
    return _weigh({text for line in found for text in _told(line)}) if found else ()


def languages_within(text: str) -> tuple[str, ...]:
    """The languages of a page on one line, in lower case, most telling first; none where no row of a work's language,
    or of a data set's release, is in it."""
    if not any(row in text for row in (*ORIGINAL_LANGUAGE, *DATE_AVAILABLE)):
        return ()
    return _weigh({row for row, languages in TELLING.items() if languages and row in text})


def _told(line: str) -> list[str]:
    """What a line tells: the longest wording that it begins with, and that behind the head of a type line
    ("publikation: beitrag in …"), or behind an English label ("original language / originalsprog")."""
    told = [_start(line)]
    if told[0][-1:] in (":", "：", "/"):
        told.append(_start(line[len(told[0]) :].lstrip()))
    return [text for text in told if TELLING.get(text)]


def _start(text: str) -> str:
    return max((start for start in STARTS.get(text[:2], ()) if text.startswith(start)), key=len, default="")


def _weigh(told: set[str]) -> tuple[str, ...]:
    hits = Counter(language for text in told for language in TELLING[text].split())
    alone = {TELLING[text] for text in told if " " not in TELLING[text]}
    return tuple(sorted(alone or hits, key=lambda language: (-hits[language], language)))
