"""The same page, copied in another way or with other things around it, is the same work."""

from __future__ import annotations

import json
import re
import unicodedata
from html import escape
from typing import TYPE_CHECKING, Any

import pytest

import citekit
from citekit.work import present
from tests.amounts import LONG, share
from tests.readings import reading_of
from tests.rows import for_each
from tests.shell import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from citekit.reading import Reading

KINDS = ("pure", "sites", "lists", "cover", "mixed", "bibtex", "ris")
DAMAGED = {"broken", "damaged"}  # that they are .bib and RIS is told by the names of their files
PAGES = sorted(
    path for kind in KINDS for path in (ROOT / "fixtures" / kind).glob("*/input.*") if path.parent.name not in DAMAGED
)
EVERY = 3 if LONG else 12
"""Each way is tried on one page of so many."""


def each_line(change: Callable[[str], str]) -> Callable[[str], str]:
    """A way that changes line by line, but for empty lines."""
    return lambda text: "\n".join(change(line) if line.strip() else line for line in text.split("\n"))


def table_in_html(rows: re.Match[str]) -> str:
    """Rows with tabs as the table in HTML that a copy as Markdown leaves, on one line."""
    cells = (escape(row, quote=False).split("\t") for row in rows[0].splitlines())
    body = "".join(f'<tr><th scope="row">{label}</th><td><span>{value}</span></td></tr>' for label, value in cells)
    return f"<table><tbody>{body}</tbody></table>\n"


def run_together(rows: re.Match[str]) -> str:
    """Rows with tabs as tools have them that leave nothing between cells."""
    return rows[0].translate({ord("\t"): None, ord("\n"): None}) + "\n"


def misread(text: str) -> str:
    """Bytes of UTF-8 read as Windows-1252, which leaves five of them open."""
    return "".join(
        bytes([byte]).decode("latin-1" if byte in b"\x81\x8d\x8f\x90\x9d" else "cp1252") for byte in text.encode()
    )


ROW = r"(?m)^([^\t\n]+)\t([^\t\n]+)$"


def as_definitions(rows: re.Match[str]) -> str:
    """Rows with tabs as terms, each with its definition below."""
    return rows[0].replace("\t", "\n:   ")


def printed(text: str) -> str:
    """A page as a browser prints it, on several sheets."""
    sheets = re.split(r"\n(?=Original language|Keywords)", text)
    head, foot = "29/11/2026, 10:32\tSome page - Fen University\n", "\nhttps://research.fen.example/en/some-page/\t"
    return "\n".join(f"{head}{sheet}{foot}{at}/{len(sheets)}" for at, sheet in enumerate(sheets, 1))


LETTER = "Dear Ann,\n\nThis is the paper that I mentioned. Could you add it?\n\n{}\n\nBest wishes,\nTom\n"
MAIL = "From: Ann Lee <ann@fen.example>\nTo: Tom Ray\nSubject: that paper\n\n{}\n\nSent from my phone\n"
WROTE = "On Mon, 30 Nov 2026 at 10:12, Ann Lee <ann@fen.example> wrote:\n\n"
HERE = "Hi Ann, here is the one I meant, could you add it?\n\n"
SHARED = "Skip to main content\nShare\nFacebook\nLinkedIn\nEmail\n\n{}"
COOKIES = "{}\n\nThis website uses cookies\nWe use them to count visits.\nAccept all\nCookie settings\nReject all\n"
FOOTER = "{}\n\nPowered by Pure, Scopus & Elsevier Fingerprint Engine™\nContact us\nFen University\n"
WAYS: dict[str, Callable[[str], str]] = {
    "Windows": lambda text: text.replace("\n", "\r\n"),
    "old Mac": lambda text: text.replace("\n", "\r"),
    "indented": each_line("    {}".format),
    "trailing blanks": each_line("{}   ".format),
    "fixed blanks": lambda text: text.replace(" ", "\u00a0"),
    "byte-order mark": "\ufeff{}".format,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "quoted in an answer": lambda text: "\n".join(f"> {line}" for line in text.split("\n")),
    "lines numbered": lambda text: "\n".join(f"{at:4}  {line}" for at, line in enumerate(text.split("\n"), 1)),
    "in a letter": LETTER.format,
    "announced": "Hi Ann,\nhere is the paper:\n\n{}\n\nThanks!\n".format,
    "in a mail": MAIL.format,
    "quoted under who wrote it": lambda text: WROTE + "\n".join(f"> {line}" for line in text.split("\n")),
    "every line an item": each_line("- {}".format),
    "in a program's comment": each_line("% {}".format),
    "an empty line behind every line": lambda text: text.replace("\n", "\n\n"),
    "under buttons": SHARED.format,
    "over a question for cookies": COOKIES.format,
    "in a cell with line ends": lambda text: '"{}"'.format(text.strip("\n").replace('"', '""')),
}
ON_PORTALS: dict[str, Callable[[str], str]] = {
    "justified": lambda text: re.sub("(?<=[a-z]) (?=[a-z])", "  ", text),
    "no empty lines": lambda text: "\n".join(filter(str.strip, text.split("\n"))),
    "bold labels": each_line(lambda line: "**{}** {}".format(*line.split("\t")) if line.count("\t") == 1 else line),
    "nothing between the cells": lambda text: re.sub(r"(?m)(?:^[^\t\n]+\t[^\t\n]+\n)+", run_together, text),
    "tables left as HTML": lambda text: re.sub(r"(?m)(?:^[^\t\n]+\t[^\t\n]+\n)+", table_in_html, text),
    "under its address": "https://research.fen.example/en/publications/some-paper\n\n{}".format,
    "over the portal's footer": FOOTER.format,
    "in a string of JSON": lambda text: json.dumps({"url": "https://fen.example/1", "text": text}),
    "in a cell of CSV": lambda text: 'url,text\nhttps://fen.example/1,"{}"\n'.format(text.replace('"', '""')),
    "printed by a browser": printed,
    "as Markdown's definitions": lambda text: re.sub(r"(?m)(?:^[^\t\n]+\t[^\t\n]+\n)+", as_definitions, text),
    "UTF-8 read as Windows-1252": misread,
    "a dash between the cells": lambda text: re.sub(ROW, r"\1 – \2", text),
    "a sign between the cells": lambda text: re.sub(ROW, r"\1 = \2", text),
    "quoted under a greeting": lambda text: HERE + "\n".join(f"> {line}" for line in text.split("\n")),
}
"""Ways that only portals' pages are copied in, or survive."""


def text_of(path: Path) -> str:
    return path.read_bytes().decode().removeprefix("\ufeff").replace("\r\n", "\n")


def known(reading: Reading) -> list[dict[str, Any]]:
    """What is known of each work; an abstract without its paragraphs, which may be empty lines of the paste."""
    works = map(present, reading.works)
    return [work | {"abstract": " ".join(work.get("abstract", "").split())} for work in works]


OTHERS = {
    "justified": {
        "no-type-isbn",
        "no-type-no-abstract",
        "byline-capitals",
        "goals-wrapped",
    },  # too few words to tell it
    "a dash between the cells": {"scholarly-edition"},  # "xxiv, 512" is no number: told
    "as Markdown's definitions": {"preprint-arxiv"},  # a number with a colon that is a row among rows
    "UTF-8 read as Windows-1252": {"byline-cjk-single-names", "byline-many"},  # Chinese letters are not repaired
    "lines numbered": {  # one number shows no order; a number stands within the address
        "title-and-citation-on-one-line",
        "arxiv-table-on-one-line",
        "silverchair-people-twice",
        "sciencedirect-address-cut",
    },
    "indented": {"sciencedirect-address-cut"},  # blanks stand within the address
    "in a program's comment": {  # two marks show none
        "title-and-citation-on-one-line",
        "pubmed-title-over-people",
        "arxiv-table-on-one-line",
        "silverchair-people-twice",
        "scholar-glued",
        "publisher-elife",
        "sciencedirect-address-cut",
    },
    "in a cell with line ends": {
        "cff-entity",
        "cff-software",
        "databases-exports",
        "pure-export",
    },  # files of their own format
    "over a question for cookies": {"people-on-the-first-line"},  # no line of this may be unknown
    "quoted under who wrote it": {"biblatex-types", "sciencedirect-address-cut"},  # an unknown kind is told
    "quoted in an answer": {"sciencedirect-address-cut"},  # a mark stands within the address
    "an empty line behind every line": {
        "ieee-numbered-papers",  # a short name in brackets below its conference: told
        "ieee-wrapped",
        "goals-wrapped",
        "rows-wrapped",
        "one-line-wrapped",
        "people-cut-by-a-window",
        "publisher-elsevier-first-page-wrapped",
        "links-and-roles-cut",
        "catalogue-google-books",
        "catalogue-researchgate",
        "catalogue-researchgate-chapter",
        "catalogue-cinii",
        "pubmed-broken-byline",
        "scholar-title-broken",
        "arxiv-people-broken",
        "standard-cut-short",
        "sciencedirect-address-cut",
    },  # lines that a window broke, or a person and a place of work, are no longer next to one another
    "every line an item": {"sciencedirect-address-cut"},  # no item goes on in the next
    "under buttons": {"danish-titles-then-page", "people-on-the-first-line"},  # no line of these may be unknown
    "nothing between the cells": {"funding-and-notes", "scholarly-edition", "unknown-rows"},  # labels that are none
    "bold labels": {"funding-and-notes"},  # a table of other things has tabs as well
    "fixed blanks": {
        "conference-2011",
        "pure-article-copied",
        "pure-conference-gen",
        "pure-export",
    },  # in prose of notes
}
"""Way -> what it makes something else of."""


@pytest.mark.law
@pytest.mark.parametrize("way", [*WAYS, *ON_PORTALS])
def test_the_same_work(way: str) -> None:
    ways = WAYS | ON_PORTALS
    paths = [path for path in PAGES if way in WAYS or path.parent.parent.name == "pure"]
    pages = paths[list(ways).index(way) % EVERY :: EVERY]
    copied = {path: citekit.read(ways[way](text_of(path))) for path in pages}
    changed = {path.parent.name for path, reading in copied.items() if known(reading) != known(reading_of(path))}
    assert len(pages) > 60 // EVERY
    assert changed <= OTHERS.get(way, set())


NOTES = (
    "Please add this to our library:\n\n", "Here is the reference:\n\n", "Interesting paper by a colleague:\n\n",
    "FYI\n\n", "New paper!\n\n", "TODO: cite\n\n", "Can you find this one for me? Thanks!\n\n", "Ann Lee  10:12 AM\n",
    "[Yesterday 10:12] Ann Lee\n", "Am Mo., 30. Nov. 2026 um 10:12 Uhr schrieb Ann Lee <ann@fen.example>:\n\n",
)  # fmt: skip


@pytest.mark.law
@pytest.mark.parametrize("note", NOTES)
def test_a_note_over_a_page(note: str) -> None:
    """What somebody wrote over it is no title, though the page may begin with its title alone."""
    pages = share(PAGES[NOTES.index(note) :: len(NOTES)], 3)
    changed = [path for path in pages if known(citekit.read(note + text_of(path))) != known(reading_of(path))]
    assert len(pages) > 60 // EVERY
    assert changed == []


@pytest.mark.parametrize("title", ["Please mind the gap: a history", "Did you hear me?", "See you there", "Paper"])
def test_a_title_that_speaks_to_somebody(title: str) -> None:
    page = "{}\n\nAda Lovelace\n\nResearch output: Contribution to journal › Article\nOriginal language\tEnglish\n"
    assert citekit.read(page.format(title)).records[0].title == title


@pytest.mark.parametrize("way", ["tables left as HTML", "nothing between the cells"])
def test_the_same_work_in_other_languages(way: str) -> None:
    paths = sorted((ROOT / "fixtures/pure-languages").glob("*/input.txt"))
    texts = {path: ON_PORTALS[way](text_of(path)) for path in paths}
    assert sum(text != text_of(path) for path, text in texts.items()) > 8
    assert [path for path, text in texts.items() if known(citekit.read(text)) != known(reading_of(path))] == []


@pytest.mark.law
def test_a_letter_that_closes_over_a_page() -> None:
    letter = "Hi Ann,\nhere is the paper I mentioned\n\nBest wishes\nTom\n\n{}\n"
    pages = PAGES[::EVERY]
    assert len(pages) > 60 // EVERY
    assert [
        path for path in pages if known(citekit.read(letter.format(text_of(path)))) != known(reading_of(path))
    ] == []


@pytest.mark.parametrize(
    "letter",
    ["Subject: the paper\nHi Tom!\n", "Subject: the paper\nHi Tom!\nhere it is\nmore below.\n\nThanks\nKarin\n\n"],
)
def test_a_letter_without_an_addressee(letter: str) -> None:
    page = "On bread\nAda Lovelace\nResearch output: Contribution to journal › Article\nJournal\tHeat\nVolume\t3\n"
    reading = citekit.read(letter + page)
    assert [(work.title, len(work.author)) for work in reading.works] == [("On bread", 1)]
    assert {line.rule for line in reading.lines[: letter.count("\n") - letter.count("\n\n")]} == {"mail"}


def test_rows_that_a_mail_has_too_are_no_mail() -> None:
    rows = "Date: 4 May 2018\nSubject: Tides\n"
    page = "On bread\nAda Lovelace\nResearch output: Contribution to journal › Article\nJournal\tHeat\nVolume\t3\n"
    rules = [line.rule for line in citekit.read(rows + page).lines[:2]]
    assert "mail" not in rules


def test_one_quoted_line() -> None:
    path = ROOT / "fixtures/cover/one-line-article/input.txt"
    assert known(citekit.read(f"> {text_of(path).strip()}")) == known(reading_of(path))


def test_a_citation_in_a_letter_is_none_of_the_letter() -> None:
    first, second = (f"Lind, K. ({year}). Rain of {year}. Peat, 12(3), 1-9." for year in (2015, 2016))
    works = citekit.read(f"Dear all,\n{first}\nBest regards\nKarin\n\n{second}\n").works
    assert [work.title for work in works] == ["Rain of 2015", "Rain of 2016"]


def test_long_lines_without_capitals_take_no_time() -> None:
    line = (
        "沼地の水位をはかる仕事は雨の多い年ほど長くつづくと言われておりそのために記録はいつも春まで終わらないのです。\n"
    )
    assert citekit.read(f"沼地の記録\n{line * 4}おわり\n").works == ()


@pytest.mark.parametrize("mark", ["# ", ""])
def test_a_covers_first_line_is_no_note(mark: str) -> None:
    """A line that ends with a colon over a citation is of a repository's cover, and is no note over what was sent."""
    cited = "Lind, K. and Ng, Z. (2018) Rain on harbour roofs. Fen Letters, 12 (3). pp. 4-9. doi:10.5555/fen.12.3"
    reading = citekit.read(
        f"{mark}Original citation:\n\n{cited}\n\n## Permanent WRAP URL:\n\nhttp://wrap.warwick.ac.uk/99999\n\n"
        "## Copyright and reuse:\n\nThe Warwick Research Archive Portal (WRAP) makes this work available.\n"
    )
    assert [work.title for work in reading.works] == ["Rain on harbour roofs"]


def test_a_table_left_out_of_a_copy_is_told() -> None:
    """By pandoc, whose GitHub Markdown without HTML has “[TABLE]” for what it cannot write."""
    head = "# Rain in Fens\n\nKarin Lind\n\nResearch output: Thesis › Doctoral Thesis\n\n"
    text = head + "[TABLE]\n\n## Keywords\n\n- rain\n"
    reading = citekit.read(text)
    assert reading.records[0].title == "Rain in Fens"
    assert [(found.code, found.line) for found in reading.diagnostics] == [("unread-line", 7)]


@for_each("name", ["pandoc-gfm-article", "pandoc-gfm-list", "pandoc-markdown-thesis", "pandoc-markdown-chapter"])
def test_markdown_of_pandoc_with_the_line_ends_of_windows(name: str) -> None:
    text = (ROOT / f"tests/readers/copied/{name}.txt").read_text(encoding="utf-8")
    assert citekit.read(text.replace("\n", "\r\n")).records == citekit.read(text).records
