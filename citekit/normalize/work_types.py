"""The type line of a portal page ("Research output: Group › Kind › … › peer-review") to a CSL type and a genre.

The mapping follows the type table of the facts (Pure type -> CSL); separators may be lost in copying ("Contribution to
journalReview article"), so known phrases are consumed one by one, longest first.
"""

from __future__ import annotations

import re
from functools import lru_cache

from citekit.frozen import NamedTuple
from citekit.normalize.phrases import Phrases
from citekit.patterns import regex


class WorkType(NamedTuple):
    """A CSL type; the printed sub-kind where it says more than the type; peer review where stated; whether the
    vocabulary knew the words."""

    type: str
    genre: str | None
    peer_reviewed: bool | None
    known: bool


class Kind(NamedTuple):
    """One kind as printed: its CSL type, or None for that of its group; `plain` if it says no more than the type."""

    type: str | None
    plain: bool


GROUPS: dict[str, str] = {
    "contribution to journal": "article-journal",
    "contribution to specialist publication or newspaper": "article-magazine",
    "contribution to specialist publication": "article-magazine",
    "contribution to newspaper or magazine": "article-magazine",
    "contribution to newspaper/magazine": "article-magazine",
    "contribution to newspaper": "article-newspaper",
    "contribution to magazine": "article-magazine",
    "contribution to periodical": "article-magazine",
    "chapter in book/report/conference proceeding": "chapter",
    "chapter in book/conference proceeding/report": "chapter",
    "chapter in book / conference proceeding": "chapter",
    "chapter or section in a book/report/conference proceeding": "chapter",
    "chapter (or contribution) in book/report/conference proceeding": "chapter",
    "chapters, conference papers, creative and literary works": "chapter",
    "journal publications and reviews": "article-journal",
    "scholarly books, monographs, reports and case studies": "book",
    "conference article in proceeding or book/report chapter": "chapter",
    "contribution to book/anthology/report/conference proceeding": "chapter",
    "contribution to book/anthology/report": "chapter",
    "contribution to book/anthology": "chapter",
    "contribution to book": "chapter",
    "contribution to conference - not published in proceeding or journal": "paper-conference",
    "contribution to conference": "paper-conference",
    "book/report/conference proceeding": "book",
    "book/anthology/report": "book",
    "book/report": "book",
    "book/anthology": "book",
    "student thesis": "thesis",
    "thesis": "thesis",
    "theses": "thesis",
    "unpublished conference presentation (presented paper, abstract, poster)": "speech",
    "working paper / preprint": "report",
    "working paper/preprint": "report",
    "working paper/discussion paper": "report",
    "working paper": "report",
    "preprint": "article",
    "patent": "patent",
    "non-textual form": "graphic",
    "other contribution": "document",
    "other output": "document",
    "other outputs": "document",
    "contribution to memorandum": "document",
    "memorandum/exposition": "document",
    "dataset": "dataset",
}
"""group as printed, in lower case -> the CSL type of its plain kinds."""

KINDS: dict[str, Kind] = {
    "article": Kind(None, plain=True),
    "articles": Kind(None, plain=True),
    "journal article": Kind("article-journal", plain=True),
    "publication in refereed journal": Kind("article-journal", plain=True),
    "publication in policy or professional journal": Kind("article-journal", plain=True),
    "review of books or of software (or similar publications/items)": Kind(None, plain=False),
    "short survey": Kind(None, plain=False),
    "review article": Kind(None, plain=False),
    "literature review": Kind(None, plain=False),
    "systematic review": Kind(None, plain=False),
    "scientific review": Kind(None, plain=False),
    "review": Kind(None, plain=False),
    "letter": Kind(None, plain=False),
    "editorial": Kind(None, plain=False),
    "comment/debate": Kind(None, plain=False),
    "comment/debate/erratum": Kind(None, plain=False),
    "debate": Kind(None, plain=False),
    "note": Kind(None, plain=False),
    "data article": Kind(None, plain=False),
    "data paper": Kind(None, plain=False),
    "technical note": Kind(None, plain=False),
    "erratum": Kind(None, plain=False),
    "corrigendum": Kind(None, plain=False),
    "case report": Kind(None, plain=False),
    "conference article": Kind(None, plain=False),
    "conference article in journal": Kind(None, plain=False),
    "meeting abstract": Kind(None, plain=False),
    "conference abstract in journal": Kind(None, plain=False),
    "conference abstract": Kind(None, plain=False),
    "thesis fully internal (div)": Kind("thesis", plain=False),
    "thesis fully internal": Kind("thesis", plain=False),
    "thesis fully external": Kind("thesis", plain=False),
    "thesis externally prepared": Kind("thesis", plain=False),
    "external phd thesis": Kind("thesis", plain=False),
    "book/film/article review": Kind(None, plain=False),
    "book review": Kind(None, plain=False),
    "special issue": Kind("book", plain=False),
    "special issue (editorship)": Kind("book", plain=False),
    "feature article": Kind(None, plain=False),
    "featured article": Kind(None, plain=False),
    "newspaper article": Kind("article-newspaper", plain=True),
    "magazine article": Kind("article-magazine", plain=True),
    "chapter": Kind("chapter", plain=True),
    "chapter (peer-reviewed)": Kind("chapter", plain=True),
    "book chapter": Kind("chapter", plain=True),
    "other chapter": Kind("chapter", plain=True),
    "other chapter contribution": Kind("chapter", plain=True),
    "chapter or section": Kind("chapter", plain=True),
    "chapter in an edited book": Kind("chapter", plain=True),
    "report chapter": Kind("chapter", plain=False),
    "foreword/postscript": Kind("chapter", plain=False),
    "foreword": Kind("chapter", plain=False),
    "preface": Kind("chapter", plain=False),
    "introduction": Kind("chapter", plain=False),
    "conference contribution": Kind("paper-conference", plain=True),
    "conference paper published in a book": Kind("paper-conference", plain=True),
    "conference article published in proceeding or book": Kind("paper-conference", plain=True),
    "chapter in a published conference proceeding": Kind("paper-conference", plain=True),
    "article in proceedings": Kind("paper-conference", plain=True),
    "conference paper": Kind("paper-conference", plain=True),
    "conference presentation (not published in journal/proceeding/book)": Kind("speech", plain=False),
    "conference abstract in proceeding": Kind("paper-conference", plain=False),
    "entry for encyclopedia/dictionary": Kind("entry-encyclopedia", plain=False),
    "entry for encyclopaedia/dictionary": Kind("entry-encyclopedia", plain=False),
    "encyclopedia entry": Kind("entry-encyclopedia", plain=True),
    "encyclopaedia entry": Kind("entry-encyclopedia", plain=True),
    "dictionary entry": Kind("entry-dictionary", plain=True),
    "book": Kind("book", plain=True),
    "authored book": Kind("book", plain=True),
    "monograph": Kind("book", plain=True),
    "textbook": Kind("book", plain=False),
    "anthology": Kind("book", plain=False),
    "edited book": Kind("book", plain=False),
    "edited volume": Kind("book", plain=False),
    "proceedings": Kind("book", plain=False),
    "conference proceedings": Kind("book", plain=False),
    "scholarly edition": Kind("book", plain=False),
    "report": Kind("report", plain=True),
    "commissioned report": Kind("report", plain=False),
    "other report": Kind("report", plain=True),
    "technical report": Kind("report", plain=False),
    "working paper": Kind("report", plain=False),
    "discussion paper": Kind("report", plain=False),
    "preprint": Kind("article", plain=False),
    "doctoral thesis": Kind("thesis", plain=False),
    "phd thesis": Kind("thesis", plain=False),
    "ph.d. thesis": Kind("thesis", plain=False),
    "dissertation": Kind("thesis", plain=False),
    "master's thesis": Kind("thesis", plain=False),
    "master’s thesis": Kind("thesis", plain=False),
    "bachelor's thesis": Kind("thesis", plain=False),
    "bachelor’s thesis": Kind("thesis", plain=False),
    "licentiate thesis": Kind("thesis", plain=False),
    "habilitation": Kind("thesis", plain=False),
    "engd thesis": Kind("thesis", plain=False),
    "doctoral dissertation": Kind("thesis", plain=False),
    "doctoral": Kind("thesis", plain=False),
    "doctorate": Kind("thesis", plain=False),
    "phd": Kind("thesis", plain=False),
    "ph.d.": Kind("thesis", plain=False),
    "ph.d": Kind("thesis", plain=False),
    "dphil": Kind("thesis", plain=False),
    "master": Kind("thesis", plain=False),
    "masters": Kind("thesis", plain=False),
    "master's": Kind("thesis", plain=False),
    "master’s": Kind("thesis", plain=False),
    "master thesis": Kind("thesis", plain=False),
    "masters thesis": Kind("thesis", plain=False),
    "master dissertation": Kind("thesis", plain=False),
    "msc": Kind("thesis", plain=False),
    "msc thesis": Kind("thesis", plain=False),
    "ma thesis": Kind("thesis", plain=False),
    "mphil": Kind("thesis", plain=False),
    "mphil thesis": Kind("thesis", plain=False),
    "mres": Kind("thesis", plain=False),
    "bachelor": Kind("thesis", plain=False),
    "bachelor thesis": Kind("thesis", plain=False),
    "bsc": Kind("thesis", plain=False),
    "engd": Kind("thesis", plain=False),
    "eng.d.": Kind("thesis", plain=False),
    "pdeng": Kind("thesis", plain=False),
    "edd": Kind("thesis", plain=False),
    "md thesis": Kind("thesis", plain=False),
    "licentiate": Kind("thesis", plain=False),
    "licentiate dissertation": Kind("thesis", plain=False),
    "honours thesis": Kind("thesis", plain=False),
    "diploma thesis": Kind("thesis", plain=False),
    "higher doctorate": Kind("thesis", plain=False),
    "professional doctorate": Kind("thesis", plain=False),
    "postdoctoral thesis": Kind("thesis", plain=False),
    "pdeng thesis": Kind("thesis", plain=False),
    "phd thesis 1 (research tu/e / graduation tu/e)": Kind("thesis", plain=False),
    "paper": Kind("paper-conference", plain=True),
    "poster": Kind("speech", plain=False),
    "abstract": Kind("speech", plain=False),
    "presentation": Kind("speech", plain=False),
    "speech": Kind("speech", plain=False),
    "patent": Kind("patent", plain=True),
    "invention patent": Kind("patent", plain=False),
    "patent application": Kind("patent", plain=False),
    "software": Kind("software", plain=True),
    "web publication/site": Kind("webpage", plain=True),
    "web publication": Kind("webpage", plain=True),
    "website": Kind("webpage", plain=True),
    "blog post": Kind("post-weblog", plain=True),
    "blog": Kind("post-weblog", plain=True),
    "weblog": Kind("post-weblog", plain=True),
    "digital or visual products": Kind("graphic", plain=False),
    "digital or visual product": Kind("graphic", plain=False),
    "exhibition": Kind("graphic", plain=False),
    "artefact": Kind("graphic", plain=False),
    "artifact": Kind("graphic", plain=False),
    "design": Kind("graphic", plain=False),
    "composition": Kind("musical_score", plain=True),
    "performance": Kind("performance", plain=True),
    "data set/database": Kind("dataset", plain=True),
    "dataset": Kind("dataset", plain=True),
    "database": Kind("dataset", plain=False),
    "sound/visual production (digital)": Kind("motion_picture", plain=False),
    "film": Kind("motion_picture", plain=False),
    "other contribution": Kind(None, plain=True),
    "other": Kind(None, plain=True),
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
    (regex(r"conference (?:paper|contribution|article)|proceeding"), Kind("paper-conference", plain=True)),
    (regex(r"encyclop"), Kind("entry-encyclopedia", plain=False)),
    (regex(r"chapter"), Kind("chapter", plain=True)),
    (regex(r"thesis|dissertation"), Kind("thesis", plain=False)),
    (regex(r"preprint"), Kind("article", plain=False)),
    (regex(r"working paper|discussion paper"), Kind("report", plain=False)),
    (regex(r"report"), Kind("report", plain=False)),
    (regex(r"refereed journal|journal article|in journal"), Kind("article-journal", plain=True)),
    (regex(r"data ?set"), Kind("dataset", plain=True)),
    (regex(r"software|computer program"), Kind("software", plain=True)),
    (regex(r"\bbook\b|monograph"), Kind("book", plain=True)),
)
"""Words that decide a kind which the site has renamed ("RGC 32 - Refereed conference paper")."""

HEAD = regex(
    r"(?:Research outputs?|Output|Publication|Student thesis)\s*(?::|›|$)\s*", re.IGNORECASE
)  # "Research output: "
SEPARATOR = regex(r"\s[-–—]\s|[\s›»>→|·:]+|(?<=\s)/\s")  # " › "
LEVEL = regex(r"[›»>→|]")  # the end of a level whose words are unknown
GLUE = regex(r"(?:not )?peer|\s[-–—]\s")  # "Articlepeer-review", "Contribution to journal - Article"
CODE = regex(r"RGC \d+ ?[A-Z]?\s*[-–]\s*")  # "RGC 32 - Refereed conference paper"
ARROW = regex(r"\s*(?:[›»>→]|-\s)")  # behind a group: "Contribution to journal › Article"
PHRASES = Phrases({*GROUPS, *KINDS, *CATEGORIES, *REVIEW})
GROUP_STARTS = Phrases(GROUPS.keys() - {"dataset"})


def is_type_line(text: str) -> bool:
    """Whether a line states the kind of a work, with the portal's head ("Research output:") or without it."""
    if HEAD.match(text):
        return True
    lower = text.lower()
    return any(ARROW.match(lower, len(group)) for group in GROUP_STARTS.at(lower))


@lru_cache(maxsize=1024)
def parse_work_type(text: str) -> WorkType | None:
    """The kind a type line states; None for a line that states none. An unknown kind falls back to its group's type
    and keeps the printed words as genre (`known` is False)."""
    found = _parse(text)
    sure = found is not None and found.known and found.type != "document" and _begins_in_english(text)
    if sure or text.startswith("Research output"):
        return found
    from citekit.normalize.work_type_words import to_english

    english = to_english(text)
    return found if english == text else _parse(english)


def _begins_in_english(text: str) -> bool:
    """Whether the first level is a known one: "Bidrag til … konference proceeding › Kapitel" only has a known word."""
    head = HEAD.match(text)
    first = LEVEL.split(text[head.end() :] if head else text)[0].strip().lower()
    return first in GROUPS or first in KINDS


def _parse(text: str) -> WorkType | None:
    head = HEAD.match(text)
    body = text[head.end() :] if head else text
    student = bool(head) and text[:7].lower() == "student"
    levels = _levels(body)
    if not levels:
        return WorkType("thesis", None, None, known=True) if student else None
    return _judge(levels, "thesis" if student else None)


def _levels(body: str) -> list[str]:
    """The levels of a type line, as printed, though their separators be lost."""
    levels: list[str] = []
    lower = body.lower()
    at = 0
    while at < len(body):
        if found := SEPARATOR.match(body, at):
            at = found.end()
            continue
        end = _level_end(body, lower, at)
        levels.append(CODE.sub("", body[at:end].strip()))
        at = end
    return levels


def _level_end(body: str, lower: str, at: int) -> int:
    separator = LEVEL.search(body, at)
    stop = separator.start() if separator else len(body)
    known = next(PHRASES.at(lower, at), None)
    if known is None:
        return stop
    end = at + len(known)
    if end >= stop or (body[end] in " -/" and not body[end:stop].strip()):
        return end
    # glued: "Contribution to journalReview article"
    return end if body[end].isupper() or GLUE.match(lower, end) else stop


def _judge(levels: list[str], group: str | None) -> WorkType:
    kind: Kind | None = None
    genre: str | None = None
    reviewed: bool | None = None
    known = True
    sure = any(level.lower() in KINDS for level in levels[1:])
    for place, level in enumerate(levels):
        lower = level.lower()
        if group is None and (lower in GROUPS or (sure and place == 0)):
            group = GROUPS.get(lower) or _group_of(lower)
        elif lower in REVIEW:
            reviewed = REVIEW[lower]
        elif kind is None and lower not in CATEGORIES:
            kind, sure = _kind_of(lower)
            known = known and sure
            genre = None if kind.plain else level
    type_ = (kind.type if kind else None) or group or _ungrouped(levels)
    if type_ == "speech" and group in PERIODICAL:
        type_ = group  # "Contribution to journal › Abstract" is printed there
    elif type_ == "paper-conference" and group == "book":
        type_, genre = group, genre or "Conference proceeding"  # "Book/Report › Conference proceeding" is the whole
    if kind is None and group in ("article", "report"):
        genre = next(level for level in levels if level.lower() in GROUPS)
    return WorkType(type_, genre, reviewed, known)


PERIODICAL = frozenset({"article-journal", "article-magazine"})


def _ungrouped(levels: list[str]) -> str:
    """The type of a kind that has none of its own and no group: "Research output: Article › peer-review"."""
    kinds = {level.lower() for level in levels} & KINDS.keys()
    return "article-journal" if kinds - {"other", "other contribution"} else "document"


def _group_of(lower: str) -> str | None:
    """The group that a renamed one begins with ("Contribution to journal/Conference contribution in journal/…")."""
    begun = [group for group in GROUPS if lower.startswith(group)]
    return GROUPS[max(begun, key=len)] if begun else None


def _kind_of(lower: str) -> tuple[Kind, bool]:
    if lower in KINDS:
        return KINDS[lower], True
    for pattern, kind in WORDS:
        if pattern.search(lower):
            return kind, True
    return Kind(None, plain=False), False
