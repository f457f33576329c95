"""A cover cut into stretches: what stands before the first label, and what each label introduces."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import longest_first, regex
from citekit.readers.covers.words import LABELS, METADATA, STYLED, VERSIONS, Kind, Label

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Piece
    from citekit.readers.lines import Line

STYLE = r"(?:\s*\((?:APA|Harvard|Vancouver|Author|Standard|MLA|Chicago|IEEE|BibTeX|RIS)(?: style)?\))?"
MANY = 3
"""So many labels in the midst of a line show a cover that lost its line breaks."""
REPEATED = 8
"""A title that a line repeats is longer."""
LINKED = "Link to publi"
"""Words without which no line has a version in its midst."""
# "… Ashlar Books. Peer reviewed version Link to publication record on …"
INNER_VERSION = rf"(?<=[.\w])\s+(?=(?:{'|'.join(VERSIONS)})\s+(?:Licen[cs]e \(|{LINKED}))"
# "… 20 (3), 409-424. ## General rights"
INNER_END = regex(
    r"\s#{1,6}\s+(?=General rights|Copyright|Take ?down|Important note|Publisher rights)"
    r"|(?<=[.\w])\s+(?=General rights(?:\s|$)|Download date:|Downloaded from \S+ on: \w)"
    rf"|{INNER_VERSION}"
)


class Row(NamedTuple):
    """A label (None for the head of the page), where it stands, and the pieces of lines behind it."""

    label: Label | None
    at: int
    pieces: list[Piece]

    @property
    def kind(self) -> Kind | None:
        """What the value of the row is; None for the head."""
        return self.label.kind if self.label else None


@cache
def _texts() -> dict[str, Label]:
    return {" ".join(label.text.lower().split()): label for label in LABELS}


@cache
def _start() -> re.Pattern[str]:
    """A label at a place, with the marks around it: "Citation for published version (APA):", "Document Version"."""
    words = longest_first(_texts())
    pattern = "|".join(re.escape(text).replace(r"\ ", r"\s+") for text in words)
    return regex(rf"[#*_>\s]*(?P<label>{pattern}){STYLE}(?!['’])\s*(?P<colon>:?)[*_\s]*", re.IGNORECASE)


@cache
def _inner() -> re.Pattern[str]:
    """The same in the midst of a line, with the case that covers have."""
    names = [label.text for label in LABELS if label.text[0].isupper() and label.kind != "download"]
    return _inner_of({*names, *CAPITALS} - {"Published", "Citation", "License", "Licence", "Copyright"})


CAPITALS = ("Document Version", "Published In", "Publisher Rights Statement", "IMPORTANT NOTE", "Publication Status")
"""How some covers print a label that others have in small letters."""


@cache
def _small() -> re.Pattern[str]:
    """The same of a cover that has them in small letters: "published in Lists 2021 DOI (link to publisher) …"."""
    kinds = ("container", "version", "licence", "citation")
    return _inner_of({label.text.lower() for label in LABELS if label.kind in kinds and " " in label.text})


SMALL = ("citation for published version", "document version", "published in")
"""Labels in small letters without which a line has none of these."""


def _find_inner(text: str) -> list[re.Match[str]]:
    found = list(_inner().finditer(text))
    if all(words in text for words in SMALL):
        found += _small().finditer(text)
    if any(words in text for words in ARCHIVED):
        found += _metadata_inner().finditer(text)
    return found


ARCHIVED = ("archived", "Publication metadata")
"""Words without which no line has the labels of a self-archived version in its midst."""


@cache
def _metadata_inner() -> re.Pattern[str]:
    """ "… effects Author(s): Dawar, Ishaan Title: … Year: 2021 Version: …" """
    return regex(rf"(?<=\s)(?:{'|'.join(re.escape(label.text) for label in METADATA)}):(?=\s)")


def _inner_of(texts: set[str]) -> re.Pattern[str]:
    words = longest_first(texts)
    pattern = "|".join(re.escape(text).replace(r"\ ", r"\s+") for text in words)
    guarded = "|".join((*GUARDED, rf"Licen[cs]e(?=:?\s+(?:{FOLLOWS['licence'].pattern}))"))
    return regex(rf"(?<=[\s.*_)])(?P<label>{pattern}|{guarded})(?P<style>{STYLE})(?![\w'’/,])\s*:?\s+(?=\S)")


GUARDED = (r"Citation(?=\s\()", r"Copyright(?!\s+Act\b)", r"Published(?=:\s\d\d?/\d\d?/\d{4}\s)")
"""Words that are labels in the midst of a line only before, or not before, something: "Dutch Copyright Act",
"Published: 31/12/2024"."""


def cut_rows(lines: list[Line]) -> list[Row]:
    """The rows of a page, the head first."""
    rows = [Row(None, 0, [])]
    inner = _lost_breaks(lines)
    for at, line in enumerate(lines):
        for start, end in _stretches(line.text, inner):
            found = _metadata(rows, line.text, start, end) or match_label(line.text, start, end)
            if found and (rows[-1].kind, found[0].kind) in VALUES and not rows[-1].pieces:
                found = None
            unlabelled = None if found else _unlabelled(rows[-1], line.text, start, end)
            if unlabelled and not _is_container_end(lines, at, unlabelled[0]):
                found = unlabelled
            if found:
                rows.append(Row(found[0], at, []))
            begin = found[1] if found else start
            if begin < end:
                rows[-1].pieces.append((at, begin, end))
    return rows


def _unlabelled(row: Row, text: str, start: int, end: int) -> tuple[Label, int] | None:
    """A label that is not known, below those that are; a value below the container's that shows by its form what it is,
    as its label was lost."""
    if not row.pieces or row.kind not in LABELLED:
        return None
    value = text[start:end].strip(MARKS)
    if value[-1:] == ":" and UNKNOWN.fullmatch(value):
        return Label(value, "unknown", "", "", "none"), end
    if row.kind != "container":
        return None
    kind = next((kind for kind, form in FORMS.items() if form.fullmatch(value)), None)
    return (Label("", kind, "", value, "none"), start) if kind else None


def _is_container_end(lines: list[Line], at: int, label: Label) -> bool:
    """Whether a year is the end of a container that a window broke: the date of the work stands behind its label."""
    above, line = lines[at - 1].text, lines[at]
    if label.kind != "date" or not line.text.isdecimal() or line.gap or len(above) < WRAPPED:
        return False
    labels = (match_label(below.text, 0, len(below.text)) for below in lines[at + 1 :])
    return any(found[0].kind == "date" for found in labels if found)


WRAPPED = 50
LABELLED = frozenset({"container", "doi", "original", "date", "status", "version", "licence", "title", "people"})
"""Kinds of rows below which a label that is not known may stand; others have text of the portal's."""
UNKNOWN = regex(r"[^\W\d_a-z][^.;:()]{2,50}:")  # "Funded under:"
FORMS: dict[Kind, re.Pattern[str]] = {
    "doi": regex(r"(?:(?:https?://)?(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+", re.IGNORECASE),
    "date": regex(r"(?:1[5-9]|20)\d\d|\d{1,2}/\d{1,2}/(?:1[5-9]|20)\d\d"),
    "version": regex(rf"(?:{'|'.join(map(re.escape, VERSIONS))})[^\d.]{{0,60}}"),
}
"""Kind -> the form of a whole line that is such a value."""
VALUES = frozenset({("status", "date"), ("archive", "download")})
"""Kinds of labels, and of the labels that are their values' words: "Document status and date:" over "Published:
04/11/2024", "This electronic thesis or dissertation has been" over "downloaded from Fen Research"."""


def _metadata(rows: list[Row], text: str, start: int, end: int) -> tuple[Label, int] | None:
    """A row of the block "Publication metadata": its label, and where its value begins, which may be below it."""
    head, mark, value = text[start:end].partition("\t" if "\t" in text else ":")
    if not mark or not any(row.kind in ("metadata", "archive") for row in rows):
        return None
    label = next((label for label in METADATA if label.text.lower() == head.strip(" *_#:").lower()), None)
    return (label, end - len(value.lstrip(" *_"))) if label else None


@cache
def _versions() -> re.Pattern[str]:
    return regex(INNER_VERSION)


def _lost_breaks(lines: list[Line]) -> bool:
    """Whether labels stand in the midst of lines, and hardly one begins a line."""
    inner = sum(len(_find_inner(line.text)) for line in lines)
    inner += sum(len(_versions().findall(line.text)) for line in lines if LINKED in line.text)
    return inner >= MANY and sum(match_label(line.text, 0, len(line.text)) is not None for line in lines) < MANY


# "… Jo Ek Published in: Fen Papers", "… Jo EkPublished in:"
SURE = regex(
    r"(?<=[^\s:#*_>])\s?(?=(?:Published in|DOI \(link to publication from Publisher\)|Publication date|Document Version"
    r"|Link to article, DOI|Document [Ss]tatus and date|Document [Ll]icen[cs]e"
    r"|Citation for published version(?: \(\w+\))?):)"
)
"""Where labels of several words and a colon begin: one alone in the midst of a line is one, its break was lost."""


def _stretches(text: str, inner: bool) -> list[tuple[int, int]]:
    """A line, or its stretches where it holds several labels; without the marks of headings between them."""
    cuts = {found.start() for found in _find_inner(text)} if len(text) > 40 or inner else set()
    if len(cuts) < MANY and not inner and not (len(cuts) > 1 and match_label(text, 0, len(text))):
        cuts = {found.end() for found in SURE.finditer(text)}
    cuts |= {found.start() for found in INNER_END.finditer(text)}
    places = sorted({0, *cuts, len(text)})
    trimmed = ((start, start + len(text[start:end].rstrip(MARKS))) for start, end in pairwise(places))
    return [(start, end) for start, end in trimmed if start < end]


ADDRESS = regex(r"https?://\S+")


def part_notice(lines: list[Line], rows: list[Row]) -> list[Row]:
    """The rows with a head of its own behind "… has been downloaded from Fen Research, http://research.example"."""
    parted = []
    for row in rows:
        found = _after_address(lines, row) if row.kind == "archive" else None
        parted += [row._replace(pieces=[]), Row(None, row.at, found)] if found else [row]
    return parted


def _after_address(lines: list[Line], row: Row) -> list[Piece] | None:
    for index, (at, start, end) in enumerate(row.pieces[:4]):
        if found := ADDRESS.search(lines[at].text, start, end):
            rest = [(at, found.end(), end), *row.pieces[index + 1 :]]
            return [piece for piece in rest if piece[1] < piece[2]]
    return None


YEAR = regex(r"\((?:1[4-9]|20)\d\d\w?\)\.\s+")  # "Lind, K. (2018). "


def part_title(lines: list[Line], row: Row) -> Row:
    """A head whose lines run together: "Title Lind, K. (2018). Title. Journal of …" is title and citation."""
    pieces = []
    for at, start, end in row.pieces:
        text = lines[at].text
        year = YEAR.search(text, start, end)
        size = _repeated(text[start : year.start()], text[year.end() : end]) if year else 0
        if size > REPEATED:
            pieces.append((at, start, start + size))
        pieces.append((at, start + size + 1 if size > REPEATED else start, end))
    return row._replace(pieces=pieces)


def _repeated(text: str, other: str) -> int:
    """How many characters two texts have in common at their beginnings."""
    size = next((at for at, (one, two) in enumerate(zip(text, other, strict=False)) if one != two), 0)
    return len(text[:size].rstrip())


def match_label(text: str, start: int, end: int) -> tuple[Label, int] | None:
    """The label that begins a stretch, and where its value begins; a label's words may open a sentence, too."""
    found = _start().match(text, start, end) if _may_begin(text, start) else None
    if found is None:
        return (STYLED, end) if "(" in text and IN_STYLE.fullmatch(text, start, end) else None
    label = _texts()[" ".join(found["label"].lower().split())]
    begin = found.end()
    if begin < end and not found["colon"] and not _may_follow(label, text, begin, end):
        return None
    return None if begin < end and _is_rest(label, text, begin) else (label, begin)


def _may_begin(text: str, start: int) -> bool:
    """Whether a stretch begins as some label does; the pattern of all takes long to compile."""
    return text[start : start + BEGINNING].lstrip(MARKS)[:3].lower() in _beginnings()


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(text[:3] for text in _texts())


BEGINNING = 40
MARKS = "#*_> \t\xa0"
# "Zitation für die veröffentlichte Version (APA):"
IN_STYLE = regex(r"[#*_>\s]*[^\W\d_][^:\d()]{3,70}\s\((?:APA|Harvard|Vancouver)\):[*_\s]*")


def _is_rest(label: Label, text: str, begin: int) -> bool:
    """Whether what stands behind a label without a blank is the rest of a word, and no value: "Citations"; a value such
    as "Published inRain" shows by its beginning."""
    glued = text[begin - 1].isalnum() and text[begin].isalnum()
    return glued and (text[begin].islower() or label.kind not in FOLLOWS)


def _may_follow(label: Label, text: str, begin: int, end: int) -> bool:
    """Whether a value may stand right behind a label without a colon."""
    if label.text in ("Published", "Link"):
        return False  # "Published in 2016 by …"
    if label.text == "Citation":
        return text[:begin].rstrip(" \t*_").endswith(")")
    pattern = FOLLOWS.get(label.kind)
    return pattern is None or pattern.match(text, begin, end) is not None


FOLLOWS: dict[Kind, re.Pattern[str]] = {
    "date": regex(r"\d|\w{3,9}\.? \d"),  # "Publication date 2008"
    "doi": regex(r"\S{0,25}10\."),  # "DOI 10.1016/j.jebo.2007.07.004"
    "version": regex("|".join(map(re.escape, VERSIONS))),  # "Document Version Final published version"
    "container": regex(r"[^\W_a-zß-öø-ÿ]"),  # "Published in Journal of Economic Behavior & Organization"
    "licence": regex(r"CC|Creative Commons|Article 25fa|Unspecified|Other|TAVERNE"),  # "License CC BY"
}
"""Kind of label -> how a value begins that stands behind it without a colon; the other kinds take any."""
