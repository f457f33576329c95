"""A paste that came in a mail: what somebody wrote above and below it is not of the work.

Above: its headers, a greeting, and what stands between the greeting and the next empty line, if it reads like a letter.
Below: a closing formula with its signature, at the very end.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation, opens_slashed

if TYPE_CHECKING:
    from citekit.readers.lines import Line

HEADER = regex(
    r"(?:From|To|Cc|Bcc|Subject|Sent|Reply-To|Date|On .{5,120} wrote):\s?", re.IGNORECASE
)  # "Subject: that paper"
QUOTES = regex(
    r"(?=.*\d{1,2}[:.]\d\d\b|.*<[^<>\s]+@[^<>\s]+>)(?:On|Am|Le|El|Il|Op|Den|Em|W dniu|Dne) .{5,160}\s?[:：]",
    re.IGNORECASE,
)  # "On 30 Nov 2026 at 10:12, Ada Lovelace wrote:", "Am 30.11.2026 um 10:12 schrieb Ada Lovelace <ada@fen.example>:"
ADDRESSED = ("from:", "to:", "on ")  # "Subject:" and "Date:" alone may be rows of a record
GREETING = regex(r"(?:Hi|Hello|Hey|Dear)\b.{0,40}[,!]$")  # "Hi John,"
CLOSING = regex(
    r"(?:(?:Best|Kind|Warm|Many|With)\b.{0,20}|Regards|Thanks|Cheers|Yours.{0,20}|Best)[,.!]?$"
)  # "Best wishes"
STARTS = frozenset(
    {"fr", "to", "cc", "bc", "su", "se", "re", "da", "on", "hi", "he", "de", "be", "ki", "wa", "ma", "wi", "th", "ch",
     "yo"}
)  # fmt: skip
"""How their words begin, in lower case."""

GREETS = regex(r"(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening))\b[^,.!?:;]{0,40},$")  # "Dear Ms Lind,"
CLOSES = regex(
    r"(?:(?:all |my )?(?:best|kind|warm(?:est)?|many|with)(?: best| kind| many)? (?:wishes|regards|thanks|greetings)"
    r"|best,|regards,?|(?:many )?thanks[,!]|thank you[,.!]|cheers,?|yours(?: sincerely| faithfully| truly)?,"
    r"|sincerely,|sent from .{1,30}|get outlook for .{2,12}|--)[,.!]?$",
    re.IGNORECASE,
)  # "Best,", "Kind regards", "Sent from my iPhone"
CLOSING_STARTS = frozenset(
    {"al", "my", "be", "ki", "wa", "ma", "wi", "re", "th", "ch", "yo", "si", "se", "ge", "--"}
)  # fmt: skip
"""How such words begin, in lower case."""
LETTER = regex(r"\bI\b(?![.,;])|(?i:\b(?:we|you|your|my|here|below|attached|please|thanks)\b)")
WORK = regex(r"\b10\.\d{4,9}/")  # what has a DOI is what was sent, though it may name a "Holt, I, Sund, P"
ENDS = (".", ":", "!", "?", "…")
FEW = 3
"""Paragraphs that a letter has, lines of a paragraph, and lines of a signature."""
NEAR = 8  # lines of a letter over what was sent
QUOTED = 8  # lines of what was sent, at least
SIGNED = 40  # no line of a signature is longer


def inside_mail(lines: list[Line]) -> tuple[int, int]:
    """Where what was sent begins and ends among the lines of a paste."""
    start = _past_letter(lines, _past_headers(lines))
    if start + 1 < len(lines) and _announces(lines, start):
        start += 1
    return start, _before_closing(lines, start)


COLONS = ":："
ANNOUNCES = regex(
    r"(?:please|here|see|fyi|this is|these are|below|the following|from)\b"
    r"|(?=(?:\S+ ){3}).*\b(?:paper|article|preprint|publication|reference|thesis)s?\b", re.IGNORECASE
)  # fmt: skip
# "Please add this:", "Interesting paper by a colleague:"
LABELLING = ("cit", "version", "published")
"""One of these is in every label of a cover that reads so: "Please cite the published version:"."""
NOTE = regex(
    r"(?:fyi|ref(?:erence)?|to[- ]?(?:do|read)(?:: .{1,40})?"
    r"|(?:new|nice|great|good|interesting|cool|relevant) (?:paper|article|preprint|publication|reference)s?)[.!:…]?"
    r"|(?:can|could|would|will) you .{0,100}\b(?:please|thanks|thank you)\b.{0,20}", re.IGNORECASE,
)  # fmt: skip
# "FYI", "TODO: cite", "New paper!", "Can you find this one for me? Thanks!"
NOTED = frozenset(("fy", "re", "to", "ne", "ni", "gr", "go", "in", "co", "ca", "wo", "wi"))
"""How such a note begins."""
CHAT = regex(r"(?:[A-Z][\w'’.-]{1,30} ){1,4} ?\d{1,2}:\d\d ?[AP]M|\[[^\]]{0,30}\d{1,2}:\d\d[^\]]{0,6}\] [A-Z].{2,40}")
# "Ada Lovelace  10:12 AM", "[Yesterday 10:12] Ada Lovelace"


LONGEST_NOTE = 80
"""Characters of a note; "This may be the author's version of a work that …:" is of a repository's cover."""


def _announces(lines: list[Line], at: int) -> bool:
    """Whether a line over what was sent says so, or by whom it was: "Please add this:", "… Ada Lee wrote:"."""
    text = lines[at].text
    if text[-1] in COLONS:
        noted = lines[at + 1].gap and not lines[at].heading and len(text) <= LONGEST_NOTE
        return QUOTES.fullmatch(text) is not None or (noted and _introduces(text))
    if text[-1] == "M" or text[0] == "[":
        return CHAT.fullmatch(text) is not None
    return lines[at + 1].gap and lines[at].lower[:2] in NOTED and NOTE.fullmatch(text) is not None


def _introduces(text: str) -> bool:
    if any(map(text.lower().__contains__, LABELLING)):
        return False
    told = ANNOUNCES.match(text) or LETTER.search(text) or NOTE.fullmatch(text)
    return told is not None and not _is_sent(text)


def is_mail(line: Line) -> bool:
    """Whether a line is a header, a greeting or a closing."""
    start = line.lower[:2]
    if start not in STARTS and start.isascii():
        return False
    return any(pattern.match(line.text) for pattern in (HEADER, GREETING, CLOSING))


def _past_headers(lines: list[Line]) -> int:
    """Behind the headers of a mail, of which it has two at least, one of them its sender or addressee."""
    if not lines or lines[0].lower[:2] not in STARTS:
        return 0
    count = next((at for at, line in enumerate(lines) if not HEADER.match(line.text)), len(lines))
    addressed = any(line.lower.startswith(ADDRESSED) for line in lines[:count])
    return count if addressed and 1 < count < len(lines) else 0


def _past_letter(lines: list[Line], start: int) -> int:
    """Behind a greeting and the paragraphs that follow it as in a letter, or before what is quoted below them."""
    if start < len(lines) and (quoted := _quoted_below(lines, start)):
        return quoted
    if start + 1 >= len(lines) or not GREETS.match(lines[start].text):
        return start
    if closed := _behind_closing(lines, start + 1):
        return closed
    at = start + 1
    for _ in range(FEW):
        end = _paragraph_end(lines, at)
        if end >= len(lines) or end - at > FEW or not _is_letter(lines[at:end]):
            break
        at = end
        if lines[end - 1].text.endswith(":"):  # "here it is:"
            break
    return at


OPENED = regex(r"(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening))\b[^.!?:;]{0,40}[,!](?:\s|$)")
"""How a letter begins that goes on on its line: "Hi Anna, here is the one I meant"."""


def _quoted_below(lines: list[Line], start: int) -> int:
    """Where lines begin a little below others that all had the mark of a quote, for which blanks stand; else 0."""
    if not (start or OPENED.match(lines[0].text)) or lines[start].printed[:1].isspace():
        return 0
    marked = [line.printed[:1].isspace() for line in lines[start : start + NEAR + QUOTED]]
    first = marked.index(True) if True in marked else 0
    if not 0 < first <= NEAR or not all(marked[first : first + QUOTED]):
        return 0
    return 0 if any(_is_sent(line.text) for line in lines[start : start + first]) else start + first


def _behind_closing(lines: list[Line], start: int) -> int:
    """Behind a closing formula and its signature, where these stand over a gap a little below a greeting; else 0."""
    at = next((at for at in range(start, min(start + NEAR, len(lines))) if is_closing(lines[at])), None)
    if at is None or any(_is_sent(line.text) for line in lines[start:at]):
        return 0
    end = _paragraph_end(lines, at)
    return end if end < len(lines) and end - at - 1 <= FEW else 0


def _is_sent(text: str) -> bool:
    """Whether a line is of a work, rather than of what was written about it."""
    return WORK.search(text) is not None or "›" in text or opens_slashed(text) or may_be_citation(text, SIGNED)


def _paragraph_end(lines: list[Line], at: int) -> int:
    return next((index for index in range(at + 1, len(lines)) if lines[index].gap), len(lines))


def _is_letter(lines: list[Line]) -> bool:
    text = " ".join(line.text for line in lines)
    if WORK.search(text):
        return False
    return text.endswith(ENDS) and (text[0].islower() or text.endswith(":") or LETTER.search(text) is not None)


def _before_closing(lines: list[Line], start: int) -> int:
    """Before a closing formula near the end, under which only a signature stands."""
    for at in range(len(lines) - 1, max(start, len(lines) - FEW - 2), -1):
        if len(lines[at].text) > SIGNED:
            break
        if is_closing(lines[at]):
            return at
    return len(lines)


def is_closing(line: Line) -> bool:
    """Whether a line closes a letter."""
    start = line.lower[:2]
    return (start in CLOSING_STARTS or not start.isascii()) and CLOSES.match(line.text) is not None
