"""A page of IEEE Xplore that was printed to a file and read back: a few long lines, where the page's buttons and links
stand among its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.cuts import pieces

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

SIGN = regex(r"(?:Publisher: .{1,80}\s)?Cite This\s+PDF")  # "Publisher: IEEE Cite This  PDF", of every such page
LABELS = (
    r"(?:Abstract|Published in|Date (?:of Conference|Added to IEEE Xplore|of Publication)|Conference Location|Publisher"
    r"|DOI|Page\(s\)|IS[BS]N Information|(?:Electronic|Print) IS[BS]N):"
)
LINK = r"(?:More Like This|Footnotes|Contents|Metrics|Metadata|Keywords|Citations|References|Figures|Authors|Alerts)"
CUT = regex(rf"(?<!\s)\s+(?=(?:Cite This\s+PDF|All Authors)$|{LABELS}|(?<!All ){LINK}(?:$|\s+{LABELS}))")
PATH = regex(r"(?:Conferences|Journals & Magazines) ?>.*?\bIssue: \w+(?=\s)")
# "Journals & Magazines > Kettle Letters > Volume: 7 Issue: 4 On Lids": the title goes on behind the path
BUTTONS = regex(
    rf"{LINK}|Abstract|Cite This\s+PDF|All Authors|.*(?:Manage Content Alerts|Document Sections|Show Full Outline).*"
    r"|Downl(?:oad)?(?: PDF)?|Abstract: .*\.\.\. ?(?:View|Show) more|References is not available for this document\."
    r"|(?:\d\. \D+){2,}",
)  # "Metrics"; "3. Method 4. Results 5. Discussion", the outline


def is_printed(lines: list[Line]) -> bool:
    """Whether a text is such a page, its lines whole or cut: the publisher stands beside the buttons."""
    beside = {line.number for line in lines if line.lower.startswith("publisher: ")}
    return any(SIGN.fullmatch(line.text) for line in lines if line.number in beside)


def cut_printed(line: Line) -> list[Line]:
    """The rows of a line, and what stands between them."""
    text = line.text
    path = PATH.match(text)
    start = path.end() if path else 0
    spans = pieces(text, len(text) - len(text[start:].lstrip()), len(text), CUT)
    return [line.part(*span) for span in ([(0, start)] if path else []) + spans] if path or len(spans) > 1 else [line]


def pass_buttons(page: Page) -> None:
    """Pass over what is no row."""
    for at, line in enumerate(page.lines):
        if BUTTONS.fullmatch(line.text):
            page.ignore(at, "furniture")
