"""The words between the parts of a page that was copied as one line: what begins and ends a part on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.pure.labels import FIRST_ROWS
from citekit.readers.pure.one_line_rows import row_starts

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

STYLE = regex(r"(?:APA|Author|B(?:IBTEX|ibtex|ibTeX)|CBE|MLA|Harvard|Standard|RIS|Vancouver|DataSetCite)(?![a-z])")
STYLES = regex(rf"(?:\s*{STYLE.pattern})+")


class RowStarts(Protocol):
    """Where rows begin in a text behind the first, in a table or in the block of an event."""

    def __call__(self, text: str, *, event: bool = False) -> Iterator[int]:
        """The places, in order."""


class Borders(NamedTuple):
    """Words of one language, as patterns: the head of the kind; the fingerprint's sentence, with the title; the page's
    own citation, with its title; the first row of the table; figures, tabs and text behind the kind (with the heading
    in `text`); the heading of a text that begins a line; what is behind the table (`list` for headings over terms,
    `words` if these are keywords, `event` and `heading` for others); the heading over citations; where the rows in a
    text begin behind the first, of a table or of an event's block; where a kind ends, if its words tell it, else 0."""

    kind: re.Pattern[str]
    named: re.Pattern[str]
    cited: re.Pattern[str]
    table: re.Pattern[str]
    behind_kind: re.Pattern[str]
    text: re.Pattern[str]
    behind_table: re.Pattern[str]
    cite: frozenset[str]
    rows: RowStarts
    kind_end: Callable[[str, int], int] = lambda _text, _start: 0


def cited(heading: str) -> re.Pattern[str]:
    """The page's own citation behind a heading: "Cite thisLind, K., & Ito, M. (2019). Rain on boards. Shore, 7"."""
    return regex(
        rf"(?:{heading}) ?(?:{STYLE.pattern} ?)*(?P<first>[^\W\d_][\w'’-]*, [^\W\d_a-z]\.)[^()]{{0,2000}}"
        r"\((?:1[5-9]|20)\d\d[^()]{0,20}\)\. (?P<title>.{8,300}?)\. "
    )


ENGLISH = Borders(
    kind=regex(r"Research output ?: |Student thesis ?: |Dataset(?= ?(?:Overview|Description))"),
    named=regex(r"Dive into the research topics of ['‘\"“](.{3,400}?)['’\"”]\. ?Together"),
    cited=cited("Cite this"),
    table=regex(rf"(?:{'|'.join(FIRST_ROWS)})(?=[ \t]?[A-Z\d])"),
    # "14  Link opens in a new tab Citations (Scopus)", "OverviewFingerprint", "AbstractBread is …"
    behind_kind=regex(
        r"(?<=[a-z) ])\d[\d,]{0,8}\s+(?:Link opens in a new tab|Scopus|Citations?|Downloads?)\b"
        r"|Overview(?= ?(?:Fingerprint|Projects|Activities|Abstract|Description|$))"
        r"|(?:(?<=Overview)|(?<=Overview ))Fingerprint"
        r"|(?<!› )(?P<text>Abstract|Description)(?= ?[A-Z“\"‘'\d])"  # no kind: "Contribution to conference › Abstract"
    ),
    text=regex(r"(?P<text>Abstract|Description)(?= ?[A-Z“\"‘'\d])"),
    behind_table=regex(
        r"(?P<list>(?P<words>Keywords(?: / Materials \(for Non-textual outputs\))?)(?= ?\S)|ASJC Scopus subject areas"
        r"|All Science Journal Classification \(ASJC\) codes|Subject classification \(UKÄ\))"
        r"|(?P<heading>Publication series(?= ?(?:Name|ISSN))|Bibliographical note(?= ?\S)"
        r"|(?P<event>Conference|Workshop|Symposium|Seminar|Congress|Exhibition)(?= ?(?P=event) ?[A-Z\d])"
        r"|UN SDGs(?= ?This output)"
        r"|Access (?:to Document|Output|Dataset)|Other files and links|Related links|(?:Online|Library) availability"
        r"|More information(?= ?10\.)|Research Beacons, Institutes and Platforms|Fingerprint(?= ?Dive into)"
        r"|Cite this(?=$| ?(?:APA|Standard|DataSetCite|BIBTEX|Author)|[^\W\d_][\w'’-]*, [A-Z]\.))"
        r"|SDG(?= \d{1,2} )|(?<=fingerprint\.)(?= ?[A-Z])|View full fingerprint|Powered by Pure"
        r"|All content on this site: "
    ),
    cite=frozenset({"Cite this"}),
    rows=row_starts,
)
