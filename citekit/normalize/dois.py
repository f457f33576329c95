"""DOIs in any printed form: after a resolver, a prefix or nothing, with what does not belong to them cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.markup import decode_entities
from citekit.patterns import CASELESS, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
STOP = '\\s\\x00-\\x1f\\x7f"<>“”‘’«»‹›„†‡•·|^`{}—–→…，。；、（）【】「」『』〈〉《》⟨⟩'
# Registrant, slash ("%2F" in a link), then all that can belong to it.
START = rf"(?<![0-9.])10\.[0-9]{{4,9}}(?:\.[0-9]{{1,9}}){{0,3}}[{HIDDEN}]?(?:/|%2[Ff])"
# "<338::AID-JBM16>3.0.CO;2-B", "<0123:TEOTA>2.0.CO;2": the item of a SICI (ANSI/NISO Z39.56)
ITEM = r"<[0-9A-Za-z:.+-]{1,60}>[0-9]\.[0-9]\.[A-Za-z]{2};[0-9](?:-[0-9A-Za-z#@*])?"
LONGEST = 600
# "(2004)024 [ 0336:EOMC]2.0.CO;2": the same as the Web of Science writes it
LOOSE = r"(?<=[0-9]) \[ ?[0-9]{1,6}:[0-9A-Za-z:.+-]{1,60}\][0-9]\.[0-9]\.[A-Za-z]{2};[0-9]"
DOI = regex(f"{START}[^{STOP}]{{1,{LONGEST}}}+(?:{ITEM}|{LOOSE})?")  # "10.1177/1756285616633967"

PLAIN = regex(r"10\.[0-9]{4,9}/[A-Za-z0-9._-]{0,200}[A-Za-z0-9]")  # "10.1145/3676641.3716273"

# What begins here is no part of a DOI: "](https://…", ",10.1145/…", "&rft.date=2016", ";jsessionid=…", "https://…",
# "$", "## Access to Document", "指紋" (a heading that was glued: Crossref's DOIs have no such letters)
FOLLOWS = regex(
    rf"{CASELESS}|\]\(|##|[,;]10\.[0-9]{{4,9}}/|&(?:amp;)?[a-z_.]{{2,20}}=|;jsessionid|https?:/|\\(?![_#&%$])|(?<!\\)\$"
)
# "10.1145/3669940.3707286Licence: CC BY": Pure's words about a file, glued by copying; "10.1109/ICMLA.2013Publisher:",
# "10.1145/3669940.3707286More information"
GLUED = regex(
    r"Licen[cs]e:|Final published|(?:Submitted|Other|Early) version|"
    r"(?:Accepted author |Accepted |Submitted )manuscript|Link to publication|Link opens"
    r"|(?<=\d)(?:[A-Z][a-z]{3,14}(?::(?=\s|$)| [a-z])|Get rights and content|Published online)"
)
# In the link of a publisher what stands behind the DOI: "/abstract", ".pdf", "?src=recsys", "#sec2"
VIEW = regex(r"(?:/(?:abstract|full|fulltext|pdf|epdf|pdfdirect|html|meta|summary|references|epub)|\.pdf)?(?:[?#]|$)")
QUERY = regex(r"[?#]")  # "https://doi.org/10.1145/3676641.3716273?nosfx=y"
LINK = regex(r"https?:/\S*+$")  # "https://dl.acm.org/doi/" before a DOI
RESOLVER = regex(r"doi[.-]org")  # also "doi-org.libproxy.example.edu"
LOOK_BACK = 300
DAMAGED = regex("[\ufffd\ud800-\udfff]")  # a character that was lost on the way
BLANK = regex(r"\s+\w")  # "10.1000%2Fabc%20d": a blank in its middle
PERCENT = regex(r"(?:%[0-9A-Fa-f]{2})++")  # "%3C338::AID-JBM16%3E"
ESCAPED = regex(r"\\([_#&%$])")  # "978-3-030-12345-6\_12", as TeX and Markdown have it
WITHOUT_HIDDEN = dict.fromkeys(map(ord, HIDDEN))
OPENING = {")": "(", "]": "[", ">": "<"}
TRAILING = ".,;:!?'*~/\\([" + HIDDEN
# "10.1000/a<b>c": no tag, but a piece of what cannot be kept whole; "10.1145/x<br>Next", "x<i>open</i>" are tags
ANGLE = regex(r"<([A-Za-z0-9]{1,20})>\w")
SINGLE = frozenset(("br", "p", "div", "li", "ul", "ol", "td", "tr", "th", "hr", "span", "dd", "dt", "wbr", "h2", "h3"))

Found = tuple[str, int, int]


def find_dois(text: str) -> list[Found]:
    """Every DOI in a text with its start and end there, prefix or resolver not included; case is kept."""
    return list(_find(text)) if "10." in text else []


def parse_doi(text: str) -> str | None:
    """The one DOI that a text has, though it may stand there twice."""
    values = [value for value, _, _ in find_dois(text)]
    return values[0] if len({value.lower() for value in values}) == 1 else None


def _find(text: str) -> Iterator[Found]:
    at = 0
    while match := DOI.search(text, at):
        value, length = _read_plain(text, match) or _read(text, match)
        at = match.start() + max(length, 3)
        if value and value[-1] != "-" and value != "10.5281/zenodo":  # which a line's end broke: "10.1007/s10207-"
            yield value, match.start(), match.start() + length


def _read_plain(text: str, match: re.Match[str]) -> tuple[str, int] | None:
    """The quick way for most: nothing encoded, nothing glued, in no link but a resolver's."""
    start, end = match.span()
    value = match[0].rstrip(".,;")
    if not PLAIN.fullmatch(value) or (end - start == len(value) and text[end : end + 1] == " "):
        return None
    if text[end : end + 1] == "<":
        return None
    in_link = text[start - 1 : start] == "/" and not text.endswith("://doi.org/", 0, start)
    return None if in_link else (value, len(value))


def _read(text: str, match: re.Match[str]) -> tuple[str | None, int]:
    raw = _cut(text, match)
    emphasis = "_" if text[match.start() - 1 : match.start()] == "_" else ""
    length = len(trim(raw, emphasis))
    if len(raw) >= LONGEST or (length == len(raw) == len(match[0]) and _goes_on(text, match.end())):
        return None, length
    return _decode(raw, emphasis), length


def _goes_on(text: str, at: int) -> bool:
    """Whether what stands at `at` is no tag, so that the DOI would be cut in its middle: "10.1000/a<b>c"."""
    angle = ANGLE.match(text, at)
    return angle is not None and angle[1].lower() not in SINGLE and f"</{angle[1]}>" not in text[at : at + LOOK_BACK]


def trim(text: str, emphasis: str = "") -> str:
    """The text up to a closing bracket that was not opened in it, and without punctuation, or `emphasis`, behind."""
    unopened: list[str] = []
    for at, character in enumerate(text):
        if character in "([<":
            unopened.append(character)
        elif character in OPENING and (not unopened or unopened.pop() != OPENING[character]):
            text = text[:at]
            break
    return text.rstrip(TRAILING + emphasis)


def _cut(text: str, match: re.Match[str]) -> str:
    """The match up to what was glued to it or belongs to a link."""
    raw = match[0]
    for pattern in (FOLLOWS, *_ends_in_link(text, match.start())):
        raw = _cut_at(pattern, raw)
    glued = GLUED.search(text, match.start(), match.start() + len(raw) + 20)
    return raw[: glued.start() - match.start()] if glued else raw


def _cut_at(pattern: re.Pattern[str], text: str) -> str:
    end = pattern.search(text)
    return text[: end.start()] if end else text


def _ends_in_link(text: str, start: int) -> list[re.Pattern[str]]:
    link = LINK.search(text, max(0, start - LOOK_BACK), start)
    if link is None:
        return []
    return [QUERY] if RESOLVER.search(link[0]) else [VIEW]


def _decode(raw: str, emphasis: str) -> str | None:
    """The DOI without percent-encoding, entities, escapes and invisible marks, however often it was encoded."""
    value, before = raw, ""
    while value != before:
        before = value
        plain = PERCENT.sub(_decode_percent, decode_entities(value)).translate(WITHOUT_HIDDEN)
        plain = ESCAPED.sub(r"\1", plain)
        match = DOI.match(plain)
        value = trim(_cut_at(FOLLOWS, match[0]), emphasis) if match else ""
        if DAMAGED.search(value):
            return None
        if match and len(value) == match.end() and (BLANK.match(plain, match.end()) or _goes_on(plain, match.end())):
            return None
    return value.replace(" ", "") or None


def _decode_percent(match: re.Match[str]) -> str:
    try:
        return bytes.fromhex(match[0].replace("%", "")).decode("utf-8")
    except UnicodeError:
        return match[0]
