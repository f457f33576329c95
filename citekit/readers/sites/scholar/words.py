"""The words of Google Scholar's results in the languages of its interface."""

from __future__ import annotations

from citekit.frozen import NamedTuple


class LinkWord(NamedTuple):
    """Words of the line of links under a result, in lower case: language, an example of the line, where it was seen."""

    text: str
    language: str
    example: str
    source: str


ROWS: tuple[LinkWord, ...] = (
    LinkWord("related articles", "en", "Cited by 12 Related articles All 4 versions", "copied result"),
    LinkWord("cited by ", "en", "Save Cite Cited by 1043", "copied result"),
    LinkWord(
        "ähnliche artikel", "de", "Speichern Zitieren Zitiert von: 12 Ähnliche Artikel Alle 4 Versionen", "interface"
    ),
    LinkWord("zitiert von", "de", "Zitiert von: 12", "interface"),
    LinkWord("autres articles", "fr", "Cité 12 fois Autres articles Les 4 versions", "interface"),
    LinkWord("artículos relacionados", "es", "Citado por 12 Artículos relacionados Las 4 versiones", "interface"),
    LinkWord("citado por ", "es", "Guardar Citar Citado por 12", "interface"),
    LinkWord("artigos relacionados", "pt", "Citado por 12 Artigos relacionados Todas as 4 versões", "interface"),
    LinkWord("articoli correlati", "it", "Citato da 12 Articoli correlati Tutte e 4 le versioni", "interface"),
    LinkWord("relaterede artikler", "da", "Citeret af 12 Relaterede artikler Alle 4 versioner", "interface"),
    LinkWord("verwante artikelen", "nl", "Geciteerd door 12 Verwante artikelen Alle 4 versies", "interface"),
    LinkWord("relaterade artiklar", "sv", "Citerat av 12 Relaterade artiklar Alla 4 versionerna", "interface"),
    LinkWord("relaterte artikler", "no", "Sitert av 12 Relaterte artikler Alle 4 versjoner", "interface"),
    LinkWord("aiheeseen liittyviä artikkeleita", "fi", "Viittaukset 12 Aiheeseen liittyviä artikkeleita", "interface"),
    LinkWord("powiązane artykuły", "pl", "Cytowane przez 12 Powiązane artykuły Wszystkie wersje 4", "interface"),
    LinkWord("похожие статьи", "ru", "Цитируется: 12 Похожие статьи Все версии статьи (4)", "interface"),
    LinkWord("相关文章", "zh", "被引用次数：12 相关文章 所有 4 个版本", "interface"),
    LinkWord("関連記事", "ja", "引用元 12 関連記事 全 4 バージョン", "interface"),
    LinkWord("관련 학술자료", "ko", "12회 인용 관련 학술자료 전체 4개의 버전", "interface"),
)
"""Rows of the source "interface" are from the wording of the site's menus, not from a copied page."""

LINKS: tuple[str, ...] = tuple(row.text for row in ROWS)
TAGS = frozenset(
    {"[pdf]", "[html]", "[book]", "[b]", "[citation]", "[c]", "[doc]", "[buch]", "[zitation]", "[libro]", "[citas]",
     "[livre]", "[citation][c]", "[boek]", "[citaat]", "[bog]", "[citat]", "[bok]", "[livro]", "[citação]", "[图书]",
     "[引用]", "[ps]", "[txt]"}
)  # fmt: skip
"""Marks before a title."""
FURNITURE = frozenset(
    {"save cite", "save", "cite", "☆", "❞", "view as html", "find it @", "full view", "library search"}
)
SITES = frozenset(
    {"wiley online library", "jstor", "ieee xplore", "google books", "google patents", "sciencedirect", "springerlink",
     "hal", "researchgate", "arxiv", "ssrn", "pubmed", "academia", "citeseer", "acm digital library"}
)  # fmt: skip
"""Sites that stand in the place of a publisher, in lower case."""
