"""Stems of words in type lines in other languages: what a level in words that no table has is about.

A level is what the first row says of which one stem stands in it: "Kapitel i bog eller konferencebind" is a chapter.
"""

from __future__ import annotations

import re
from functools import cache

from citekit.frozen import NamedTuple
from citekit.patterns import regex


class Stems(NamedTuple):
    """A CSL type, or None for that of the group; stems of words for it, in lower case; a level with one."""

    type: str | None
    stems: tuple[str, ...]
    example: str


CHAPTER = (
    "kapitel", "kapittel", "hoofdstuk", "luku", "chapitre", "capítulo", "capitolo", "capítol", "rozdział", "глав",
    "の章", "章节", "章節", "pennod", "kafli",
)  # fmt: skip
THESIS = (
    "afhandling", "avhandling", "dissert", "proefschrift", "doctora", "scriptie", "thèse", "tesis", "teses", "tesi ",
    "rozpraw", "диссерт", "学位", "學位", "학위", "博士", "박사", "traethawd", "traethodau", "doktor", "promotions", "väitösk",
    "ritgerð", "habilit", "prace dyplom",
)  # fmt: skip
CONFERENCE = (
    "konferen", "konferan", "conferen", "conferên", "conferèn", "congres", "kongres", "tagung", "actes", "actas",
    "anais", "atti", "convegno", "конференц", "会議", "会议", "會議", "학술대회", "학술회의", "cynhadledd", "ráðstefn", "ponencia",
)  # fmt: skip
REPORT = (
    "rapport", "bericht", "informe", "relatório", "relazione", "raport", "отчет", "отчёт", "報告", "보고서", "报告",
    "adroddiad", "skýrsl",
)  # fmt: skip
NEWSPAPER = (
    "avisartik", "bidrag til avis", "krant", "dagblad", "dagblað", "tageszeitung", "dagstidning", "sanomaleh",
    "quotidien", "periódico", "jornal", "diario", "diário", "giornale", "gazet", "газет", "新聞", "신문", "报纸", "報紙",
)  # fmt: skip
JOURNAL = (
    "tidsskrift", "tidskrift", "tijdschrift", "zeitschrift", "lehde", "lehti", "revista", "revue", "rivista",
    "czasopi", "журнал", "雑誌", "学術誌", "학술지", "저널", "期刊", "雜誌", "cyfnodol", "tímarit", "journal",
)  # fmt: skip
BOOK = (
    "bog", "bøger", "bok", "böcker", "bøker", "boek", "buch", "bücher", "kirja", "livre", "ouvrage", "libro", "livro",
    "llibre", "książk", "книг", "書籍", "書", "単行本", "단행본", "书", "llyfr", "bók", "bækur",
)  # fmt: skip
MONOGRAPH = (
    "monogra", "монограф", "fagbog", "fagbok", "fackbok", "fachbuch", "tietokirja", "ouvrage", "単行本", "专著", "專著",
    "학술서",
)  # fmt: skip
ENTRY = (
    "leksikon", "lexikon", "encyklop", "encyclop", "enciclop", "tietosanakirj", "uppslagsverk", "энциклопед", "百科",
    "백과", "gwyddoniadur", "alfræði",
)  # fmt: skip
REVIEW = (
    "anmeld", "recens", "rezension", "reseña", "resenha", "ressenya", "compte rendu", "recenz", "реценз", "書評", "서평",
    "书评", "bespreking", "arvostelu", "ritdóm",
)  # fmt: skip
PART = (
    "del af bog", "del av bok", "deel van boek", "parte de l", "parte di l", "część książki", "часть книги",
    "kirjan osa", "kirjassa", "一部", "일부", "への寄稿", "への寄与", "書貢獻", "bidrag til bog", "bidrag i bog", "bidrag till bok",
    "bidrag i bok", "bidrag til bok", "bijdrage aan boek", "beitrag in buch", "beitrag zu buch",
    "contribución a libro", "contribution à un livre", "contributo in libro", "contribuição para livro",
    "wkład do książki", "contribució a llibre", "framlag til bók", "buchbeitrag", "tagungsband", "sammelband",
    "volume o atti",
)  # fmt: skip

GROUPS: tuple[Stems, ...] = (
    Stems("chapter", CHAPTER + PART, "Kapitel i bog eller konferencebind"),
    Stems("article-newspaper", NEWSPAPER, "Bijdrage aan dagblad"),
    Stems("article-journal", JOURNAL, "Artículo en revista"),
    Stems("thesis", THESIS, "Teses e dissertações"),
    Stems("paper-conference", CONFERENCE, "Konferansebidrag uten utgiver"),
    Stems("book", BOOK, "Bücher und Berichte"),
    Stems("report", REPORT, "Rapporter"),
)
"""What the first level of a type line is about."""

KINDS: tuple[Stems, ...] = (
    Stems(None, REVIEW, "Ressenya de llibre"),
    Stems("entry-encyclopedia", ENTRY, "Leksikonartikel"),
    Stems("paper-conference", CONFERENCE, "Ponencia en actas de congreso"),
    Stems("chapter", CHAPTER, "Kirjan luku"),
    Stems("thesis", THESIS, "Artikkeliväitöskirja"),
    Stems("report", REPORT, "Informe de consultoría"),
    Stems("article-newspaper", NEWSPAPER, "Avisartikkel"),
    Stems("book", MONOGRAPH, "Monografia naukowa"),
)
"""What a later level is about."""


@cache
def patterns(groups: bool) -> tuple[tuple[re.Pattern[str], str | None], ...]:
    """A pattern for each row, and its type."""
    return tuple((regex("|".join(map(re.escape, row.stems))), row.type) for row in (GROUPS if groups else KINDS))
