"""The kind of an article, as publishers print it over a title."""

from __future__ import annotations

import re

from citekit.patterns import regex

PLAIN = (
    "article", "original article", "original paper", "research article", "research", "original research",
    "regular article", "conference paper", "original research article", "research paper", "regular paper",
    "invited paper", "original articles", "articles", "paper", "papers", "full paper",
    "artículo", "artículos", "artículo original", "artículos originales", "artículo de investigación",
    "artículo científico", "artículos científicos", "artigo", "artigos", "artigo original",
    "artigos originais", "artigo de pesquisa", "artigos científicos",
)  # fmt: skip
TELLING = (
    "letter", "review article", "review", "brief communication", "editorial", "short communication", "case report",
    "correspondence", "comment", "perspective", "survey", "correction", "book review", "data descriptor",
    "technical note", "systematic review", "study protocol", "letter to the editor", "discussion", "mini review",
    "erratum", "corrigendum", "topical review", "reviews", "letters", "commentary", "opinion", "brief report",
    "communication", "data report", "methods article", "rapid communication", "hypothesis and theory", "viewpoint",
    "artículo de revisión", "revisión bibliográfica", "reseña", "reseñas", "ensayo", "artigo de revisão", "resenha",
    "resenhas", "ensaio",
)  # fmt: skip
GENRES = {**dict.fromkeys(PLAIN, False), **dict.fromkeys(TELLING, True)}
"""Whole line in lower case -> whether it says more than "article"; words that only one site has stand with its own."""

PROCEEDINGS = regex(r"proceeding|conference|symposium|workshop|congress|advances in neural", re.IGNORECASE)
"""Words of a meeting in the name of a host."""
