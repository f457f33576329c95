"""The title, from its own lines or from the sentence of the fingerprint."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.folding import bare_letters
from citekit.patterns import regex
from citekit.readers.pure.head_lines import is_place, names_site
from citekit.readers.pure.title_start import INSTITUTION, SITED, WRAPPED

if TYPE_CHECKING:
    from citekit.readers.page import Page

DIVE = "Dive into the research topics of "
FINGERPRINT = regex(rf"{DIVE}['‘\"“](.+)['’\"”]\.")  # "… of 'Skia: Exposing …'. Together"
# the same in other languages: "Dyk ned i forskningsemnerne om 'Sne'. Sammen …", "「雪の研究」の研究トピックを…"
NAMED = regex(r"[^'‘\"“„”«「『]{0,60}['‘\"“„”«「『](.+)['’\"”“»」』](?=[.。]|\s|[のをに의])")


SECTION = regex(
    r"\d{1,2}(?:\.\d{1,2})*\.?\s(?:introduction|background|methods?|materials and methods|results|discussion"
    r"|conclusions?|related work|summary|abstract)",
    re.IGNORECASE,
)  # "1. Introduction", of the text below a title


def named_title(page: Page) -> str | None:
    """The title as the fingerprint's sentence has it."""
    if "fingerprint" not in page.names:
        return None
    texts = [line.text for line, name in zip(page.lines, page.names, strict=True) if name == "fingerprint"]
    found = next(filter(None, (_named(text) for text in texts)), None)
    return found[1].strip() if found else None


def _named(text: str) -> re.Match[str] | None:
    return (FINGERPRINT.match(text) if text.startswith(DIVE) else None) or NAMED.match(text)


def take_title(page: Page, title: list[int], named: str | None) -> None:
    """The title, unless the fingerprint's sentence has it better."""
    better = named is not None and _is_written_better(named, [page.lines[at].text for at in title])
    for at in title:
        if at > title[0] and SECTION.fullmatch(page.lines[at].text):
            page.unread(at)
        elif better:
            page.ignore(at, "repeated")
        else:
            page.use(at, "title", "title", _behind_label(page, at), _without_site(page, at))


def _is_written_better(named: str, title: list[str]) -> bool:
    """Whether the fingerprint's sentence has the title as it was written, and its lines in capitals, or without what
    stands between title and subtitle."""
    if len(title) == 1:
        return title[0] == named.upper() != named
    same = title != [] and bare_letters("".join(title)) == bare_letters(named)
    return same and (len(title[0]) < WRAPPED or " ".join(title) != named)


def _behind_label(page: Page, at: int) -> int:
    """Where the title begins on its line: behind the first cell of a table's row, "Title", or behind "Title: " where
    people stand behind a label, too."""
    text = page.lines[at].lower
    label, tab, _ = text.partition("\t")
    if tab and label.rstrip(" :") in LABELS:
        return len(label) + 1
    found = LABEL.match(text) if ":" in text else None
    return found.end() if found and _has_labelled_people(page, at + 1) else 0


def _has_labelled_people(page: Page, at: int) -> bool:
    """Whether the head's people were read behind a label, or a line is a row of people."""
    row = page.rows[at] if at < len(page.rows) else None
    stated = row is not None and row.label.kind == "people"
    return stated or any(field.rule.startswith("label: ") for field in page.draft.fields)


LABELS = frozenset({"title", "titel", "tittel", "titre", "título", "titolo", "títol", "otsikko", "teitl", "titill"})
LABEL = regex(rf"(?:{'|'.join(sorted(LABELS))})\s?:\s*(?=\S)")  # "Title: Paper boats"


def _without_site(page: Page, at: int) -> int:
    """Where the title ends on its line: the name of a window goes on with the site's, "Marks that survive — University
    of the Fens", whose words say so unless the page's address stands above, as in a browser's view for reading."""
    text = page.lines[at].text
    if not any(map(text.__contains__, SITED)):
        return len(text)
    tells = _names_place if any(mark and mark.rule == ADDRESS for mark in page.marks[:at]) else _names_site
    cuts = [cut for separator in SITED if (cut := text.rfind(separator)) > 0]
    return next((cut for cut in cuts if tells(text[cut + 3 :])), len(text))


def _names_place(text: str) -> bool:
    return is_place(text) or names_site(text)


def _names_site(text: str) -> bool:
    return names_site(text) or INSTITUTION.fullmatch(text) is not None


ADDRESS = "address of the page"


def take_named(page: Page) -> None:
    """Without a title line, the fingerprint's sentence has the title, or a row "Title" that no table of Pure's has."""
    if any(field.name == "title" for field in page.draft.fields):
        return
    for at, line in enumerate(page.lines):
        if found := FINGERPRINT.match(line.text):
            page.marks[at] = None
            page.use(at, "title", "fingerprint sentence", *found.span(1))
            return
    for at, (line, mark) in enumerate(zip(page.lines, page.marks, strict=True)):
        if mark and mark.rule == "unknown-label" and line.lower.startswith("title\t"):
            page.draft.doubts[:] = [doubt for doubt in page.draft.doubts if doubt.span != line.whole()]
            page.marks[at] = None
            page.use(at, "title", "row: Title", len("title\t"))
            return
