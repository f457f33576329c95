"""Type lines: the kind each states, and the printed words where they say more than the type."""

from __future__ import annotations

from citekit.normalize.work_type_words import KINDS
from citekit.normalize.work_types import is_type_line, known_type, parse_work_type
from citekit.vocabulary.type_stems import GROUPS, Stems, patterns
from citekit.vocabulary.type_stems import KINDS as KIND_STEMS
from tests.rows import for_each

# type line -> CSL type, genre
LINES = [
    ("Thesis › PhD", "thesis", "PhD"),
    ("Thesis › Monograph", "thesis", None),
    ("Doctoral thesis › Book", "thesis", None),
    ("Thesis › Doctoral Thesis", "thesis", "Doctoral Thesis"),
    ("Thesis › Doctoral", "thesis", "Doctoral"),
    ("Thesis › Master's Thesis", "thesis", "Master's Thesis"),
    ("Thesis › Master", "thesis", "Master"),
    ("Thesis › MSc", "thesis", "MSc"),
    ("Thesis › MPhil", "thesis", "MPhil"),
    ("Thesis › EngD", "thesis", "EngD"),
    ("Thesis › Bachelor", "thesis", "Bachelor"),
    ("Thesis › Licentiate", "thesis", "Licentiate"),
    ("Thesis › PhD Thesis › Research", "thesis", "PhD Thesis"),
    ("Thesis › Doctoral thesis › Research › peer-review", "thesis", "Doctoral thesis"),
    ("Thesis › Thesis fully internal (DIV)", "thesis", "Thesis fully internal (DIV)"),
    ("Contribution to journal › Abstract", "article-journal", "Abstract"),
    ("Contribution to journal › Article (Academic Journal)", "article-journal", None),
    (
        "Contribution to journal › Review article (Academic Journal)",
        "article-journal",
        "Review article (Academic Journal)",
    ),
    (
        "Chapter in Book/Report/Conference proceeding › Conference Contribution (Conference Proceeding)",
        "paper-conference",
        None,
    ),
    (
        "Chapter in Book/Report/Conference proceeding › Meeting abstract (Book)",
        "paper-conference",
        "Meeting abstract (Book)",
    ),
    ("Contribution to journal › Meeting abstract (Journal)", "article-journal", "Meeting abstract (Journal)"),
    ("Contribution to book/anthology/report/proceeding › Preface/introduction", "chapter", "Preface/introduction"),
    (
        "Contribution to book/anthology/report/proceeding › Encyclopedia chapter",
        "entry-encyclopedia",
        "Encyclopedia chapter",
    ),
    (
        "Book/anthology/dissertation/report › Compendium/lecture notes",
        "book",
        "Compendium/lecture notes",
    ),
    ("Non-textual form › Map", "map", None),
    ("Contribution to conference › Oral presentation", "speech", "Oral presentation"),
    (
        "Contribution to conference › Unpublished conference presentation (presentation, abstract, poster)",
        "speech",
        "Unpublished conference presentation (presentation, abstract, poster)",
    ),
    ("Non-textual form › Musical composition › Research", "musical_score", None),
    ("Chapter in Book/Report/Conference proceeding › Poster", "paper-conference", "Poster"),
    ("Contribution to journal › Software paper", "article-journal", "Software paper"),
    ("Contribution to journal › Foreword/postscript", "article-journal", "Foreword/postscript"),
    ("Contribution to journal › Book reviews", "article-journal", "Book reviews"),
    ("Contribution to journal › Special issue", "book", "Special issue"),
    ("Contribution to conference › Abstract", "speech", "Abstract"),
    ("Contribution to conference without publisher/journal › Paper", "paper-conference", None),
    ("Contribution to conference - Without ISBN/ISSN › Conference paper", "paper-conference", None),
    ("Unpublished contribution to conference › Unpublished Conference Paper", "paper-conference", None),
    ("Unpublished contribution to conference › Unpublished Poster", "speech", "Unpublished Poster"),
    ("Book/Report › Conference proceeding › peer-review", "book", "Conference proceeding"),
    ("Chapter in Book/Report/Conference proceeding › Conference proceeding", "paper-conference", None),
    ("Other contribution › Blog post › Popular", "post-weblog", None),
    ("Other contribution › Web page", "webpage", None),
    ("Journal Publications › Journal Article (refereed) › peer-review", "article-journal", None),
    ("Research output: Contribution to journal / Review article / peer-review", "article-journal", "Review article"),
    ("Research output: Working paper / Preprint › Preprint", "article", "Preprint"),
    ("Journal Publications › Journal Article (refereed)peer-review", "article-journal", None),
    ("Book Chapters | Papers in Conference Proceedings › Book Chapter › Research", "chapter", None),
    ("Book Chapters | Papers in Conference Proceedings › Conference paper (refereed)", "paper-conference", None),
    ("Scholarly Books | Reports | Literary Works › Edited book", "book", "Edited book"),
    ("Chapter in Book/Published conference output › Conference publication", "paper-conference", None),
    ("Chapter in Book/Report/Conference proceedings › Chapter in a book", "chapter", None),
    ("Chapter in Book/Report/Conference proceeding › Conference abstract", "paper-conference", "Conference abstract"),
    ("Chapter in Book/Report/Conference proceeding › Meeting Abstract", "paper-conference", "Meeting Abstract"),
    ("Book/Report/Proceedings › Anthology (editorship)", "book", "Anthology (editorship)"),
    ("Book/Report › Policy brief", "report", "Policy brief"),
    ("Contribution to newspaper or weekly magazine › Newspaper article", "article-newspaper", None),
    ("Thesis › internal PhD, WU", "thesis", "internal PhD, WU"),
    ("Contribution to journal › Correction", "article-journal", "Correction"),
    ("Patents, Agreements, Assignments and Companies › RGC 51 - Patents granted", "patent", "Patents granted"),
    ("Contribution to journal › Article › peer-review", "article-journal", None),
    ("Journal Publications and Reviews › RGC 21 - Publication in refereed journal", "article-journal", None),
    (
        "Journal Publications and Reviews › RGC 22 - Publication in policy or professional journal",
        "article-journal",
        None,
    ),
    (
        "Journal Publications and Reviews › RGC 62 - Review of books or of software (or similar publications/items)",
        "article-journal",
        "Review of books or of software (or similar publications/items)",
    ),
    (
        "Scholarly Books, Monographs, Reports and Case Studies › RGC 11 - Research book or monograph (Author)",
        "book",
        None,
    ),
    (
        "Chapters, Conference Papers, Creative and Literary Works › RGC 12 - Chapter in an edited book (Author)",
        "chapter",
        None,
    ),
]


@for_each("line, kind, genre", LINES)
def test_type_line(line: str, kind: str, genre: str | None) -> None:
    found = parse_work_type(f"Research output: {line}")
    assert found is not None
    assert (found.type, found.genre, found.known) == (kind, genre, True)


@for_each("printed", list(KINDS))
def test_every_kind_is_known_in_a_group(printed: str) -> None:
    found = parse_work_type(f"Research output: Other contribution › {printed}")
    assert found is not None
    assert found.known


@for_each("head", ["Research Output", "Research outputs", "Output", "Publication", "Publications", "Scholarly output"])
def test_heads(head: str) -> None:
    line = f"{head}: Contribution to journal › Letter › peer-review"
    assert is_type_line(line)
    found = parse_work_type(line)
    assert found is not None
    assert (found.type, found.genre, found.peer_reviewed, found.known) == ("article-journal", "Letter", True, True)


# lines in words that no table has: their stems tell the type
STEMMED = [
    ("Forskningsresultat: Bidrag i tidsskrift › Videnskabelig artikel › peer reviewed", "article-journal"),
    ("Publikation: Bøger og rapporter › Monografi", "book"),
    ("Publikation: Konferencebidrag › Præsentation", "paper-conference"),
    ("Onderzoeksoutput: Hoofdstuk in boek, rapport of congresbundel › Bijdrage aan congresbundel", "paper-conference"),
    ("Onderzoeksoutput: Proefschriften › Doctoraat", "thesis"),
    ("Forschungsleistung: Zeitschriftenbeitrag › Fachartikel › begutachtet", "article-journal"),
    ("Publikation: Bücher und Berichte › Fachbuch", "book"),
    ("Publikation: Beitrag in Tageszeitung › Kolumne", "article-newspaper"),
    ("Forskningsoutput: Böcker och rapporter › Konsultrapport", "report"),
    ("Forskningsoutput: Avhandlingar › Sammanläggningsavhandling", "thesis"),
    ("Publikasjon: Bøker og rapporter › Fagbok", "book"),
    ("Tutkimustuotos: Kirjoitus lehdessä › Alkuperäisartikkeli", "article-journal"),
    ("Tutkimustuotos: Kirjat ja raportit › Tietokirja", "book"),
    ("Production scientifique: Article dans une revue › Article original", "article-journal"),
    ("Production scientifique: Livre ou rapport › Ouvrage", "book"),
    ("Résultats de recherche: Contribution à un quotidien › Tribune", "article-newspaper"),
    ("Producción científica: Parte de libro › Capítulo de un libro", "chapter"),
    ("Producción científica: Tesis y trabajos › Tesis de posgrado", "thesis"),
    ("Resultado de pesquisa: Capítulo em livro ou anais › Trabalho em anais de congresso", "paper-conference"),
    ("Resultado de pesquisa: Livro ou relatório › Monografia", "book"),
    ("Risultato della ricerca: Contributo in volume o atti › Intervento in atti di convegno", "paper-conference"),
    ("Risultato della ricerca: Libro o relazione › Monografia", "book"),
    ("Wyniki badań: Rozdział w książce lub materiałach › Referat konferencyjny", "paper-conference"),
    ("Wyniki badań: Książki i raporty › Monografia naukowa", "book"),
    ("Результаты исследований: Глава в книге или сборнике › доклад на конференции", "paper-conference"),
    ("Результаты исследований: Книга или отчёт › научная монография", "book"),
    ("研究成果: 書籍の一部 › 会議論文", "paper-conference"),
    ("研究成果: 書籍・報告書 › 調査報告書", "report"),
    ("연구 결과물: 단행본 일부 › 학술대회 논문", "paper-conference"),
    ("연구 결과물: 학위 논문 › 박사 논문", "thesis"),
    ("科研成果: 书籍或报告 › 专著", "book"),
    ("研究成果: 期刊文章 › 研究論文", "article-journal"),
    ("Allbwn ymchwil: Pennod mewn llyfr › Papur cynhadledd", "paper-conference"),
    ("Rannsóknarafurð: Grein í tímariti › Vísindagrein", "article-journal"),
    ("Rannsóknarafurð: Ritgerðir › Doktorsverkefni", "thesis"),
    ("Producció científica: Llibre o informe › Informe de consultoria", "report"),
]


@for_each("line, kind", STEMMED)
def test_stems_tell_the_type_of_a_line_in_other_words(line: str, kind: str) -> None:
    found = parse_work_type(line)
    assert found is not None
    assert (found.type, found.told) == (kind, True)


@for_each("row", [(groups, row) for groups, rows in ((True, GROUPS), (False, KIND_STEMS)) for row in rows])
def test_each_row_of_stems_tells_its_example(row: tuple[bool, Stems]) -> None:
    groups, stems = row
    assert next(type_ for pattern, type_ in patterns(groups) if pattern.search(stems.example.lower())) == stems.type


def test_the_name_of_a_journal_is_no_kind() -> None:
    assert known_type("Revista de Biología") == known_type("Tidsskrift for Regn") == ""
