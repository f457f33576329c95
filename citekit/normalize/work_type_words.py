"""The English words of type lines: groups of kinds, kinds, and what else stands between the separators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex

if TYPE_CHECKING:
    import re


class Kind(NamedTuple):
    """One kind as printed: its CSL type, or None for that of its group; `plain` if it says no more than the type."""

    type: str | None
    plain: bool


TYPES_OF_GROUPS: dict[str, tuple[str, ...]] = {
    "article-journal": (
        "contribution to journal", "journal publications and reviews", "journal publications",
        "journal article publication", "journal contributions",
    ),
    "article-magazine": (
        "contribution to specialist publication or newspaper", "contribution to specialist publication",
        "contribution to newspaper or magazine", "contribution to newspaper/magazine", "contribution to magazine",
        "contribution to periodical", "contribution to media",
    ),
    "article-newspaper": (
        "contribution to newspaper or weekly magazine", "contribution to newspaper", "newspaper/magazine",
    ),
    "chapter": (
        "chapter in book/report/conference proceeding", "chapter in book/conference proceeding/report",
        "chapter in book / conference proceeding", "chapter or section in a book/report/conference proceeding",
        "chapter (or contribution) in book/report/conference proceeding",
        "chapters, conference papers, creative and literary works",
        "conference article in proceeding or book/report chapter",
        "contribution to book/anthology/report/conference proceeding", "contribution to book/anthology/report",
        "contribution to book/anthology", "contribution to book", "chapter in book/report/conference proceedings",
        "chapter in book/published conference output", "book chapters | papers in conference proceedings",
        "contributions to collected editions/works", "contributions to collected editions",
    ),
    "book": (
        "scholarly books | reports | literary works", "book/report/proceedings",
        "scholarly books, monographs, reports and case studies", "book/report/conference proceeding",
        "book/anthology/report", "book/report", "book/anthology", "books and anthologies",
    ),
    "paper-conference": (
        "contribution to conference - not published in proceeding or journal",
        "contribution to conference - without isbn/issn", "contribution to conference without publisher/journal",
        "unpublished contribution to conference", "contribution to conference", "other conference contributions",
    ),
    "thesis": ("student thesis", "thesis", "theses"),
    "speech": ("unpublished conference presentation (presented paper, abstract, poster)",),
    "report": (
        "working paper / preprint", "working paper/preprint", "working paper/discussion paper", "working paper",
    ),
    "article": ("preprint",),
    "patent": ("patents, agreements, assignments and companies", "patent"),
    "graphic": (
        "creative and literary works in non-textual form", "non-traditional research output", "non-textual form",
    ),
    "document": (
        "other contribution", "other output", "other outputs", "contribution to memorandum", "memorandum/exposition",
    ),
    "dataset": ("dataset",),
}  # fmt: skip

GROUPS: dict[str, str] = {group: type_ for type_, groups in TYPES_OF_GROUPS.items() for group in groups}
"""group as printed, in lower case -> the CSL type of its plain kinds."""

PLAIN: dict[str | None, tuple[str, ...]] = {
    None: ("article", "articles", "other contribution", "other", "unknown"),
    "article-journal": (
        "journal article", "journal articles", "journal article (refereed)", "publication in refereed journal",
        "publication in policy or professional journal",
    ),
    "article-newspaper": ("newspaper article",),
    "article-magazine": ("magazine article",),
    "chapter": (
        "chapter", "chapter (peer-reviewed)", "book chapter", "other chapter", "other chapter contribution",
        "chapter or section", "chapter in an edited book", "chapter in a book",
        "contributions to collected editions/anthologies",
    ),
    "paper-conference": (
        "conference contribution", "conference paper published in a book",
        "conference article published in proceeding or book", "chapter in a published conference proceeding",
        "article in conference proceedings", "article in proceedings", "conference paper",
        "unpublished conference paper", "paper",
        "paper without publisher/journal", "conference paper (refereed)", "conference publication",
    ),
    "entry-encyclopedia": ("encyclopedia entry", "encyclopaedia entry"),
    "entry-dictionary": ("dictionary entry",),
    "book": ("book", "authored book", "monograph", "monographs"),
    "report": ("report", "other report"),
    "patent": ("patent",),
    "software": ("software",),
    "webpage": ("web publication/site", "web publication/website", "web publication", "website", "web page"),
    "post-weblog": ("blog post", "blog", "weblog"),
    "musical_score": ("composition", "musical composition", "music composition"),
    "performance": ("performance",),
    "map": ("map",),
    "dataset": ("data set/database", "dataset"),
}  # fmt: skip
"""CSL type -> the kinds that say no more; of None the group's."""

TELLING: dict[str | None, tuple[str, ...]] = {
    None: (
        "review of books or of software (or similar publications/items)", "short survey", "review article",
        "literature review", "systematic review", "scientific review", "review", "letter", "editorial",
        "comment/debate", "comment/debate/erratum", "debate", "note", "data article", "data paper", "technical note",
        "erratum", "corrigendum", "correction", "case report", "interview", "obituary",
        "comments on a paper", "comment/response", "lecture notes", "compendium/lecture notes",
        "memorandum", "original creative work",
        "creative works", "conference article", "conference article in journal",
        "meeting abstract", "conference abstract in journal", "conference abstract", "book/film/article review",
        "book review", "feature article", "featured article", "corrigendum/erratum", "commentary", "perspective",
        "correspondence", "discussion", "viewpoint", "opinion", "news", "legal case note",
    ),
    "thesis": (
        "thesis fully internal (div)", "thesis fully internal", "thesis fully external", "thesis externally prepared",
        "external phd thesis", "doctoral thesis", "phd thesis", "ph.d. thesis", "dissertation", "master's thesis",
        "master’s thesis", "bachelor's thesis", "bachelor’s thesis", "licentiate thesis", "habilitation",
        "engd thesis", "doctoral dissertation", "doctoral", "doctorate", "phd", "ph.d.", "ph.d", "dphil", "master",
        "masters", "master's", "master’s", "master thesis", "masters thesis", "master dissertation", "msc",
        "msc thesis", "ma thesis", "mphil", "mphil thesis", "mres", "bachelor", "bachelor thesis", "bsc", "engd",
        "eng.d.", "pdeng", "edd", "md thesis", "licentiate", "licentiate dissertation", "honours thesis",
        "diploma thesis", "higher doctorate", "professional doctorate", "postdoctoral thesis", "pdeng thesis",
        "phd thesis 1 (research tu/e / graduation tu/e)",
    ),
    "book": (
        "special issue", "special issue (editorship)", "textbook", "anthology", "edited book", "edited volume",
        "proceedings", "conference proceedings", "scholarly edition", "anthology (editorship)", "inaugural lecture",
        "scholarly text edition", "exhibition catalogue",
    ),
    "chapter": (
        "report chapter", "foreword/postscript", "foreword / postscript", "foreword", "preface", "introduction",
        "preface/introduction",
    ),
    "speech": (
        "conference presentation (not published in journal/proceeding/book)", "poster", "abstract", "presentation",
        "speech", "keynote", "unpublished poster", "conference presentation", "unpublished conference presentation",
        "oral presentation", "invited talk",
    ),
    "paper-conference": ("conference abstract in proceeding", "conference abstract for conference"),
    "entry-encyclopedia": ("entry for encyclopedia/dictionary", "entry for encyclopaedia/dictionary"),
    "report": (
        "commissioned report", "technical report", "working paper", "discussion paper", "policy brief", "policy paper",
        "white paper", "case study",
    ),
    "article": ("preprint",),
    "patent": ("invention patent", "patent application", "patents granted"),
    "graphic": (
        "digital or visual products", "digital or visual product", "exhibition", "artefact", "artifact", "design",
    ),
    "dataset": ("database",),
    "motion_picture": ("sound/visual production (digital)", "film", "video", "film, video or broadcast"),
}  # fmt: skip
"""CSL type -> the kinds that say more, so that they are the genre; of None the group's."""

KINDS: dict[str, Kind] = {
    kind: Kind(type_, plain)
    for plain, table in ((True, PLAIN), (False, TELLING))
    for type_, kinds in table.items()
    for kind in kinds
}
"""kind as printed, in lower case."""

CATEGORIES = frozenset(
    {"research", "academic research", "education", "professional", "popular", "scientific", "academic", "teaching",
     "popular science", "dissemination", "communication", "practice", "commissioned", "contract research",
     "popular scientific", "general", "public", "policy", "research - not externally funded"}
)  # fmt: skip
"""Levels between the kind and the review flag, without a place in a citation."""

REVIEW: dict[str, bool] = {
    "peer-review": True, "peer‑review": True,  # also with a hyphen that does not break
    "peer-reviewed": True, "peer review": True, "peer reviewed": True, "refereed": True,
    "not peer-reviewed": False, "non-peer-reviewed": False, "not peer reviewed": False, "not peer-review": False,
}  # fmt: skip

WORDS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (regex(r"\breview"), Kind(None, plain=False)),  # "Book reviews" under a journal are no book
    (regex(r"conference (?:paper|contribution|article)|proceeding"), Kind("paper-conference", plain=True)),
    (regex(r"encyclop"), Kind("entry-encyclopedia", plain=False)),
    (regex(r"chapter"), Kind("chapter", plain=True)),
    (regex(r"thesis|dissertation|\bph\.?d\b"), Kind("thesis", plain=False)),
    (regex(r"preprint"), Kind("article", plain=False)),
    (regex(r"working paper|discussion paper"), Kind("report", plain=False)),
    (regex(r"report"), Kind("report", plain=False)),
    (regex(r"refereed journal|journal article|in journal"), Kind("article-journal", plain=True)),
    (regex(r"data ?set"), Kind("dataset", plain=True)),
    (regex(r"software|computer program"), Kind("software", plain=True)),
    (regex(r"\bbook\b|monograph"), Kind("book", plain=True)),
)
"""Words that decide a kind which the site has renamed ("RGC 32 - Refereed conference paper")."""
