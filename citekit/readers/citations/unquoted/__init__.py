"""Styles without quotes, as journals and bibliographies print them: people, year, title, where it appeared.

They differ in how names are set (`people`), in where the year stands (behind the people, or at the end) and in
how the numbers are set: Springer Nature's "Lind, K. & Ito, M. Rain. Nat Mires 13, 118 (2022).", PLOS's "Lind K, Ito M
(2019) Rain. PLoS ONE 14(3): e02.", MDPI's and ACS's "Lind, K.; Ito, M. Rain. Water 2019, 11, 12.", Elsevier's "K. Lind,
M. Ito, Rain, J. Mires 12 (2019) 45–67.", Copernicus' "Lind, K. and Ito, M.: Rain, Mires, 19, 7–9, 2019.", BibTeX's "K.
Lind. Rain. Mires, 27(3):37–42, 2019.", Chicago's "Lind, Karin. 2019. Rain. Oslo: Fen Press." Any mixture is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.by_commas import read_in_brackets
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES, cut_preprint, looks_like_publisher, take_publisher
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.numbers import PAGED, UNVOLUMED, find_numbers, is_told, take_all
from citekit.readers.citations.quoted import OPENS, read_titled
from citekit.readers.citations.stretch import Stretch, find_hint, sentences
from citekit.readers.citations.unquoted.books import read_book
from citekit.readers.citations.unquoted.coded import CODE, read_coded
from citekit.readers.citations.unquoted.hosts import HOST, PAGES_IN, cut_host, read_host
from citekit.readers.citations.unquoted.people import FORMS, read_people
from citekit.readers.citations.unquoted.theses import read_thesis
from citekit.readers.citations.words import JOURNAL_WORDS
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    import re

# "Rain // Mires, 27", "Rain. In: Mires 27 (3), S. 37–42", "Rain, in IEEE Mires, vol. 27, no. 3"
JOURNAL_MARK = regex(r"\s//\s|[.?!,]\s+[Ii]n\s?:\s+|,\sin\s(?=[^\W\d_a-z])")
# ". In Mires of Europe, Lecture Notes in Rain, Vol. 12, pp. 3–9": the volume is the series'
SERIES = regex(r"[.?!]\sIn\s[^.]{4,200}?,\s[^,]{0,60}\b(?:Notes|Series|Ser\.)[^,]{0,60}$")
# ", Journal of Rain (2019)", of an article ahead of its issue
AHEAD = regex(rf",\s(?P<container_title>[^,()]{{3,100}})\s\((?P<issued>{YEAR})\)[\s.,]*$")
# ". MIRE 2018: 33-57", ". MIRE (2) 2018: 33-57", a volume of papers by its meeting's name and year, as DBLP has it
MEETING = regex(
    r"(?<=[.?!])\s(?P<container_title>[A-Z][\w@/ -]{1,40}?\s(?:\(\d{1,2}\)\s)?"
    rf"(?P<issued>(?:19|20)\d\d)(?:\s?\(\d{{1,2}}\))?)"
    rf":\s(?P<page>{RANGES})[\s.]*$"
)
# ". I: Mires of Norway. Fen Forlag 2019 ISBN 978-3-0000-0000-2 s. 111-132", of Cristin, Norway's catalogue
ISBN = r"\(?ISBN\s(?P<isbn>[\d-]{9,16}[\dX])\)?"
NORSE_PART = regex(
    rf"[.?!]\sI:\s(?P<container_title>[^.]{{3,200}})\.\s(?P<publisher>[^.\d]{{2,80}}?)\s(?P<issued>{YEAR})(?:\s{ISBN})?\.?"
    rf"\ss\.\s(?P<page>{RANGES})[\s.]*$"
)
# ". Universitetet i Fen 2018 (ISBN 978-3-0000-0000-2) 144 s."
NORSE_BOOK = regex(
    rf"[.?!]\s(?P<publisher>[^.\d]{{3,80}}?)\s(?P<issued>{YEAR})\s{ISBN}\.?(?:\s(?P<number_of_pages>\d{{1,4}})\ss\.)?\s*$"
)
# ". Article 13. 19 p.", behind the issue
ARTICLE = regex(r"(?<=\d)\.\sArticle\s(?P<article_number>\w{1,12})\.(?:\s(?P<number_of_pages>\d{1,4})\sp\.?)?\s*$")
# "Ray, K. in Mires of Europe", "K. Ray, in: J. Doe (Ed.), Mires", "Ray, K. In Mires (eds Doe, J.) 3–9": no title
UNTITLED = regex(
    r"in\s|[Ii]n:\s|In\s[^().]{3,200}\s\(eds?\.?\s|In\s[^().;]{3,200};\s[^;]{3,400},\sEds?\.;"
    r"|(?:Ph\.?D\.?|M\.?Sc\.?)\s[Tt]hesis,\s"
)
# ". In Mires of Europe (eds Ray, J. & Ek, L.) 33–57 (Fen Press, 2019)", as Nature has it
# ", in Mires of Europe, edited by J. Ray (Fen Press, Oslo, 1999), pp. 33–57", as the American Physical Society has it
EDITED_HOST = regex(
    r"\.\s[Ii]n\s[^()]{4,200}\s\([Ee]ds?\.?\s[^()]{4,400}\)(?:\s[\w–-]{1,20})?\s\([^()]{2,80}\)[\s.]*$"
    r"|,\sin\s(?:[^()]{4,200},\sedited\sby\s[^()]{4,300}|(?:Proceedings|Proc\.)\s[^()]{4,200})\s\([^()]{2,80}\)"
    r"(?:,\spp?\.\s[\w–-]{1,20})?[\s.]*$"
)
# "harbours. J. Mires": a full stop behind a small word, which is none of an abbreviated name
CLOSED = regex(r"\s(?:[a-zß-öø-ÿ]{2,40}|(?:\d{4}[-–])?\d{4})\.\s+(?=[^\W\d_a-z])|[?!]\s+")
# "“Rain” and fog", "“Wet fens”: a review": a title that begins with a quotation
QUOTATION = regex(r"[\"“‘«„'][^\"“”«»]{2,200}?[\"”’'»“](?:\s?:\s|\s(?!in\s)[a-zß-öø-ÿ])")


def read_unquoted(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in one of these styles; None for any other text."""
    for form in FORMS:
        cut = Stretch(text, hints=hints)
        if form.first.match(text):
            cut_links(cut)
            mark = read_people(cut, form)
            if mark is not None and _read_body(cut, mark) and _is_whole(cut):
                return cut
    return None


def _is_whole(cut: Stretch) -> bool:
    """It says what, in what and when: prose begins with names, too; and no title begins with a quote here."""
    fields = [part.field for part in cut.parts]
    titles = [part.start for part in cut.parts if part.field == "title"]
    return (
        fields.count("issued") == (not cut.undated)
        and bool(titles)
        and (cut.text[titles[0]] not in QUOTES or QUOTATION.match(cut.text, titles[0]) is not None)
        and not WHERE.isdisjoint(fields)
    )


QUOTES = "\"'“‘«„"
WHERE = frozenset(
    {"container_title", "publisher", "awarding_institution", "arxiv", "publisher_place", "csl_type:article",
     "csl_type:webpage", "csl_type:software"}
)  # fmt: skip


def _read_body(cut: Stretch, mark: str) -> bool:
    """What stands behind the people; the mark that ends them also parts title and journal, if it ends no sentence."""
    if UNTITLED.match(cut.text, cut.start, cut.end):
        return False
    if cut.text[cut.start] in OPENS and not QUOTATION.match(
        cut.text, cut.start, cut.end
    ):  # "Lind K, Ito M (2019). "Rain". Journal of Mires. 15 (9): 56–63." (Wikipedia)
        return read_titled(cut)
    cut.tail(ARTICLE)
    if (code := CODE.search(cut.text, cut.start, cut.end)) and read_coded(cut, code):
        return True
    if (numbers := find_numbers(cut) or _find_unvolumed(cut)) and not SERIES.search(
        cut.text, cut.start, numbers.start()
    ):
        return _read_journal(cut, numbers, mark)
    _read_unnumbered(cut, mark)
    return True


def _find_unvolumed(cut: Stretch) -> re.Match[str] | None:
    """Year and pages of a journal alone: "Rain // Mires. — 2022. — P. 3-9", "Rain. Mire Times, pages 3-9, May 1996"."""
    if cut.has("issued"):
        return _find_paged(cut)
    if " // " in cut.text:
        return UNVOLUMED.search(cut.text, cut.start, cut.end)
    return None if HOST.search(cut.text, cut.start, cut.end) else PAGED.search(cut.text, cut.start, cut.end)


# "Rain in fens. Mire Review. 1-51.", behind the year
BARE = regex(rf"(?<=[^\W_]{{3}})(?<!\bVol)\.\s(?P<page>{RANGES})[\s.]*$")


def _find_paged(cut: Stretch) -> re.Match[str] | None:
    """Pages alone behind a journal, which its words show."""
    found = BARE.search(cut.text, cut.start, cut.end)
    places = sentences(cut.text, cut.start, found.start()) if found else []
    return found if found and places and JOURNAL_WORDS.search(cut.text, places[-1], found.start()) else None


def _read_unnumbered(cut: Stretch, mark: str) -> None:
    """An article ahead of its issue, a meeting's paper, a preprint, a thesis, a part of a host, a book."""
    if not cut.has("issued", "doi"):
        cut.tail(DOI_AND_YEAR)
    if _read_again(cut) or _read_sig_part(cut):
        return
    if _read_ahead(cut, mark) or _read_meeting(cut, mark) or _read_norse(cut) or _read_preprint(cut):
        return
    if read_thesis(cut):
        return
    if EDITED_HOST.search(cut.text, cut.start, cut.end) and read_in_brackets(cut):
        return
    if host := PAGES_IN.search(cut.text, cut.start, cut.end) or HOST.search(cut.text, cut.start, cut.end):
        cut_host(cut, host)
        read_host(cut)
    else:
        read_book(cut, mark)


# ", 97–117, https://doi.org/10.5555/rain, 2011", as Copernicus has it
DOI_AND_YEAR = regex(rf",\shttps?://doi\.org/(?P<doi>10\.\d{{4,9}}/\S{{2,100}}?),\s(?P<issued>{YEAR})[\s.]*$")
# ". Proceedings of the Rain Days (2015), 526–551", with the year that stands behind the people
AGAIN = regex(
    rf"(?<=[.?!])\s(?P<container_title>Proceedings\s[^()]{{4,200}}?)\s\((?P<again>{YEAR})\),\s(?P<page>{RANGES})[\s.]*$"
)


_INITIALED = r"(?:[^\W\d_a-z]\.[ -]?){1,4}\s[^\W\d_][^.,:\d]{1,40}"
# ". Handbook of Rain. J. Ray and L. Ek, eds. Fen Press. 33–57", of ACM SIG proceedings
SIG_PART = regex(
    rf"(?<=[.?!])\s(?P<container_title>[^\W\d_a-z][^.]{{4,200}})\.\s(?P<editors>{_INITIALED}(?:,?\s(?:and\s)?{_INITIALED}){{0,9}}),\seds?\.\s"
    rf"(?P<publisher>[^.\d]{{2,80}})\.\s(?P<page>{RANGES})[\s.]*$"
)


def _read_sig_part(cut: Stretch) -> bool:
    """A part between full stops alone, which its editors show."""
    found = SIG_PART.search(cut.text, cut.start, cut.end) if cut.has("issued") else None
    if found is None:
        return False
    cut.hosted = True
    cut.groups(found, {"editors": ""})
    at = found.start("editors")
    for name in found["editors"].replace(", and ", " and ").replace(", ", " and ").split(" and "):
        at = cut.text.index(name, at)
        cut.take("editor", at, at + len(name))
    cut.rest("title", end=found.start())
    return True


def _read_again(cut: Stretch) -> bool:
    """A paper whose year is told twice (ACM SIG proceedings)."""
    found = AGAIN.search(cut.text, cut.start, cut.end)
    if found is None or not is_told(cut, found["again"]):
        return False
    cut.hosted = True
    cut.groups(found, {"again": ""})
    cut.rest("title", end=found.start())
    return True


def _read_ahead(cut: Stretch, mark: str) -> bool:
    """An article of which no numbers are known yet."""
    found = AHEAD.search(cut.text, cut.start, cut.end) if mark == "," else None
    found = found or _find_unnumbered(cut)
    if found:
        cut.groups(found)
        cut.rest("title", end=found.start())
    return found is not None


def _read_meeting(cut: Stretch, mark: str) -> bool:
    """A paper of a meeting by the meeting's name and year."""
    meeting = MEETING.search(cut.text, cut.start, cut.end)
    if meeting is None or cut.has("issued"):
        return False
    cut.hosted = True
    cut.groups(meeting)
    if mark == ":":  # DBLP's
        cut.take("csl_type:paper-conference", *meeting.span("container_title"))
    cut.rest("title", end=meeting.start())
    return True


def _read_preprint(cut: Stretch) -> bool:
    """A preprint by its server, or by its address."""
    if cut.tail(PREPRINT_AT):
        cut.parts += [part._replace(field="csl_type:article") for part in cut.parts if part.field == "url"]
    elif not cut_preprint(cut):
        return False
    cut.rest("title")
    return True


def _read_norse(cut: Stretch) -> bool:
    """A part of a book, or a book, as Cristin has them: the year behind the publisher, and pages in Norwegian."""
    part = NORSE_PART.search(cut.text, cut.start, cut.end)
    found = part or NORSE_BOOK.search(cut.text, cut.start, cut.end)
    if found is None or cut.has("issued"):
        return False
    cut.hosted = part is not None
    cut.groups(found)
    cut.rest("title", end=found.start() + 1)
    return True


# ", European Journal of Rain", of an article ahead of its issue, before its DOI (Taylor & Francis)
LAST = regex(r",\s(?P<container_title>[^\W\d_a-z][^,.:()]{4,100})[\s,]*$")

# "Rain in fens. Comput. Mires. Agric.": words that full stops shorten
SHORTENED = regex(
    r"(?<=[^\W\d_]{3}[.?!])\s(?P<container_title>(?:[^\W\d_a-z][^\W\d_]{0,9}\.\s){1,5}[^\W\d_a-z][^\W\d_]{1,9})\.?[\s,]*$"
)


def _find_unnumbered(cut: Stretch) -> re.Match[str] | None:
    """A journal by its words, or in shortened ones, at the end, where a DOI and the year behind the people show an
    article."""
    if not cut.has("doi") or not any(part.field == "issued" and part.end < cut.start for part in cut.parts):
        return None
    if shortened := SHORTENED.search(cut.text, cut.start, cut.end):
        stopped = cut.text.startswith(".", shortened.end("container_title"))
        return shortened if stopped and not looks_like_publisher(shortened["container_title"]) else None
    found = LAST.search(cut.text, cut.start, cut.end)
    if found is None or not (
        JOURNAL_WORDS.search(found["container_title"]) or BEFORE_DOI.match(cut.text, found.start())
    ):
        return None
    return found


# ", Molecular Mires, DOI: 10.5555/rain": a name in capitals right before its DOI
BEFORE_DOI = regex(r",\s(?:[^\W\d_a-z][\w-]*\s|(?:of|and|in|the|for|on|&)\s){0,8}[^\W\d_a-z][\w-]*,\sDOI:\s")


def _read_journal(cut: Stretch, numbers: re.Match[str], mark: str) -> bool:
    cut.end = numbers.start()
    _cut_journal_imprint(cut)
    span = _journal(cut, mark)
    if span is None:
        return False
    take_all(cut, numbers)
    cut.rest("title", end=span[0])
    if "//" in cut.text[slice(*span)] and (imprint := IMPRINT.search(cut.text, span[1], cut.end)):
        cut.hosted = True  # "Rain // Mires of Europe. Oslo: Fen Press, 2010. P. 3-9"
        take_publisher(cut, imprint.start() + 1, cut.end)
        cut.end = imprint.start()
    if "//" in cut.text[slice(*span)]:
        _cut_russian(cut, span[1])
    _cut_city(cut, span[1], numbers)
    start, end = span[1], cut.end - _is_closed(cut, span)
    marked = cut.text[start] == "«" and cut.text[end - 1] == "»"  # "«Quaderni delle paludi», 12 (2019)"
    cut.take("container_title", start + marked, end - marked)
    return True


def _cut_russian(cut: Stretch, start: int) -> None:
    """A publisher in a sentence of its own behind a host, and its editors: "Mires / под ред. Ray J. Fen Press"."""
    places = sentences(cut.text, start, cut.end)
    if places and not cut.has("publisher", "volume", "issue") and looks_like_publisher(cut.text[places[-1] : cut.end]):
        cut.hosted = True
        cut.rest("publisher", places[-1])
        cut.end = start + len(cut.text[start : places[-1]].rstrip(" ")) - 1
    edited = UNDER.search(cut.text, start, cut.end)
    if edited:
        cut.hosted = True
        cut.each(UNDER_NAME, "editor", *edited.span("names"))
        cut.end = edited.start()


_EDITOR = r"[^\W\d_][^.,:/\d]{1,40}\s[^\W\d_a-z](?:\.[ -]?[^\W\d_a-z]){0,3}\.?(?=,|\s|$)"
UNDER = regex(rf"\s/\sпод\s(?:общ\.\s)?ред\.\s(?P<names>{_EDITOR}(?:,\s{_EDITOR})*)(?:\sи\sдр)?[\s.]*$")
UNDER_NAME = regex(_EDITOR)
IMPRINT = regex(r"\.\s(?:[–—-]\s)?[^\W\d_a-z][^.:;\d]{0,40}\s?:\s[^:]{2,120}$")


# "Mokré listy. Praha: Bažina", of ISO 690
JOURNAL_IMPRINT = regex(
    r"(?<=[^\W_]{3})\.\s(?P<publisher_place>[^\W\d_a-z][^.:;,\d]{1,40}?)\s?:\s(?P<publisher>[^\W\d_a-z][^:.;,]{1,60})[\s,]*$"
)


def _cut_journal_imprint(cut: Stretch) -> None:
    """A city and a publisher behind the name of a journal, before which the title is another sentence."""
    found = JOURNAL_IMPRINT.search(cut.text, cut.start, cut.end)
    if found and is_city(found["publisher_place"]) and sentences(cut.text, cut.start, found.start()):
        cut.groups(found)
        cut.end = found.start()


def _cut_city(cut: Stretch, start: int, numbers: re.Match[str]) -> None:
    """The city behind a journal's name, as ABNT has it: "Revista da Chuva, Rio de Janeiro, v. 1"."""
    comma = cut.text.rfind(", ", start, cut.end)
    if comma > start and numbers[0].startswith(", v. ") and is_city(cut.text[comma + 2 : cut.end]):
        cut.take("publisher_place", comma + 2, cut.end)
        cut.end = comma


def _is_closed(cut: Stretch, span: tuple[int, int]) -> bool:
    """Whether the full stop behind a journal's name is none of an abbreviation: the names before have none either."""
    if not cut.text.endswith(".", 0, cut.end):
        return False
    first = next((part for part in cut.parts if part.field == "author"), None)
    plain = (
        first and UNDOTTED.fullmatch(cut.text, first.start, first.end) and "." not in cut.text[span[1] : cut.end - 1]
    )
    plain = plain or (YEAR_TWICE.match(cut.text, cut.end) and "." not in cut.text[span[1] : cut.end - 1])
    plain = plain or (NUMBERED.match(cut.text, cut.end) and "." not in cut.text[span[1] : cut.end - 1])
    return bool(plain) or "//" in cut.text[slice(*span)] or LONG.search(cut.text, span[1], cut.end) is not None


NUMBERED = regex(r"\s?(?:1[5-9]|20)\d\d,\s(?:vol|roč|ročník|Jg|t|no|č)\.?\s\d")  # ". 2018, vol. 7", of ISO 690
YEAR_TWICE = regex(rf"\s\d{{1,4}},\s(?:\w{{1,9}}\s)?\({YEAR}\),\s")  # ". 77, 2 (2014), ", of ACM SIG proceedings
LONG = regex(r"[^\W\d_]{9}\.$")  # "Zeitschrift für Moorgeschichte.", which is no abbreviation
UNDOTTED = regex(r"[^.,]+\s[^\W\d_a-z]{1,4}")  # "Lind K", whose journals are "Mires Res"


def _journal(cut: Stretch, mark: str) -> tuple[int, int] | None:
    """Where the title ends and the journal's name begins."""
    marked = JOURNAL_MARK.search(cut.text, cut.start, cut.end)
    if marked:
        return marked.start() + (marked[0][0] != " "), marked.end()
    hint = find_hint(cut, cut.start, cut.end)
    if hint and hint[0] > cut.start:
        return hint[0], hint[0]
    if mark in (",", ":") and not CLOSED.search(cut.text, cut.start, cut.end):
        comma = cut.text.rfind(", ", cut.start, cut.end) + 2
        if comma > cut.start + 2:
            comma = _series_of_words(cut, comma)
            return comma, comma
    at = _behind_question(cut, _abbreviated(cut))
    if at == cut.start and mark == "":  # "Lind (2019) Rain, Journal of Mires, 27:3"
        at = max(at, cut.text.rfind(", ", cut.start, cut.end) + 2)
    return (at, at) if at > cut.start else None


# "Water, Air and Soil Science", a journal whose name has a comma
LISTED = regex(r"(?<=,\s)[^\W\d_a-z][\w-]*,\s[^\W\d_a-z][\w-]*\s(?:and|&)\s[^\W\d_a-z]")


def _series_of_words(cut: Stretch, at: int) -> int:
    """Where the name of a journal begins that lists things, with a comma between the first two."""
    before = cut.text.rfind(", ", cut.start, at - 2) + 2
    return before if before > cut.start + 2 and LISTED.match(cut.text, before, cut.end) else at


def _behind_question(cut: Stretch, at: int) -> int:
    """The journal alone, where a title goes on behind a question and only a comma ends it: "Why rain? Evidence from
    fens, Mires"."""
    comma = cut.text.rfind(", ", at, cut.end)
    return comma + 2 if at > cut.start and comma > at and GOES_ON.search(cut.text, at - 2, comma) else at


GOES_ON = regex(r"(?<=[?!])\s[^\W\d_a-z]\S*(?:\s\S+)*\s[a-zß-öø-ÿ]{3,40}$")  # "? Evidence from fens"


def _abbreviated(cut: Stretch) -> int:
    """The last sentence, with the short words before it that full stops part: "Front. Mires", "J. Am. Chem. Soc.".

    A title of one word is one before a whole name ("Rain. Mire Times"): "Phys. Rev. Lett." has no title.
    """
    places = [cut.start, *sentences(cut.text, cut.start, cut.end, must=True)]
    at = len(places) - 1
    short = WORDS if cut.text[cut.end - 1] == "." else WORD
    while at and short.fullmatch(cut.text, places[at - 1], places[at]) and not _leads(cut.text, places[at]):
        at -= 1
    return places[1] if at == 0 and len(places) == 2 and cut.text[cut.end - 1] != "." else places[at]


LEADING = regex(r"(?:J|Proc|Acta|Angew)\.\s")
NATIONAL = regex(
    r"\b(?:Eur|Europ|Scand|Austral|Aust|Brit|Br|Amer|Am|Can|Int|Intl|Indian|Jpn|Asian|Afr|Lond|Nat|Ind|Med|Acad)\.\s$"
)


def _leads(text: str, at: int) -> bool:
    """Whether the name of a journal begins at a place: in "Wet Glue. J. Am. Chem. Soc.", but not in "Scand. J."."""
    return LEADING.match(text, at) is not None and NATIONAL.search(text, max(0, at - 12), at) is None


# "Front. ", "J. Am. "; "IEEE Trans. "
WORD = regex(
    r"(?:[A-Z]:\s)?(?:[^\W\d_]{1,9}\.\s+){1,3}|(?:[^\W\d_a-z][\w&]{1,12}\s){1,2}(?:Trans|Proc|Comm|Commun|Ann|Bull|Rev|Int|J|Lett)\.\s+"
)
# ". Preprint at https://arxiv.org/abs/2208.06600 (2022).", as Nature has it
PREPRINT_AT = regex(r"(?<=[.?!])\sPreprint at\s(?P<url>https?://\S{4,200})\s\((?P<issued>(?:19|20)\d\d)\)[\s.]*$")
SMALL_NAMED = r"npj|eLife|eNeuro|iScience|mBio|mSystems|mSphere"  # journals that begin with a small letter
# "Sleep Med. " of "Sleep Med. Rev.", "Proc. Natl. " of "Proc. Natl. Acad. Sci."
WORDS = regex(rf"(?:[A-Z]:\s)?(?:(?:[^\W\d_a-z][^\W\d_]{{0,8}}\.?|{SMALL_NAMED})\s){{0,2}}[^\W\d_]{{1,9}}\.\s+")
