"""Files of parts: a page saved as a single file, a mail as a file; what is in them is read as if it stood alone."""

from __future__ import annotations

import base64
import quopri

import pytest

import citekit
from citekit.kinds import recognise
from citekit.work import present
from tests.growth import grows_linearly
from tests.rows import for_each

PAGE = (
    "<html><head><title>Søt myr</title></head><body><h1>Søt myr – en historie som er lang nok til å brytes</h1>"
    "<p>Åse Lind, Ole Berg</p><p>Research output: Contribution to journal › Article</p>"
    "<table><tr><th>Original language</th><td>Norwegian</td></tr><tr><th>Journal</th><td>Myr</td></tr>"
    "<tr><th>Volume</th><td>3</td></tr></table></body></html>\n"
)
LATIN = PAGE.replace("–", "-").replace("›", ">")
TEXT = (
    "Søt myr – en historie\nÅse Lind, Ole Berg\nResearch output: Contribution to journal › Article\n"
    "Original language\tNorwegian\nJournal\tMyr\nVolume\t3\nPublication status\tPublished - 2019\n"
)
TOP = "From: Ole <ole@fen.example>\nSubject: myr\nMIME-Version: 1.0\n"


def quoted(text: str, charset: str = "utf-8") -> str:
    return quopri.encodestring(text.encode(charset)).decode()


def in_base64(text: str) -> str:
    return base64.encodebytes(text.encode()).decode()


def part(kind: str, encoding: str, body: str) -> str:
    return f"Content-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n\n{body}"


def parts(*bodies: str) -> str:
    return (
        f'{TOP}Content-Type: multipart/related; boundary="b1"\n\nsome words\n'
        + "".join(f"--b1\n{body}\n" for body in bodies)
        + "--b1--\n"
    )


IMAGE = part("image/png", "base64", "iVBORw0KGgo=\n")


@for_each(
    "text, alone",
    [
        (parts(part("text/html", "quoted-printable", quoted(PAGE)), IMAGE), PAGE),
        (parts(IMAGE, part("text/html; charset=utf-8", "base64", in_base64(PAGE))), PAGE),
        (parts(part("text/plain", "quoted-printable", quoted("see below")), part("text/html", "8bit", PAGE)), PAGE),
        (parts(part('text/html; charset="iso-8859-1"', "quoted-printable", quoted(LATIN, "latin-1"))), LATIN),
        (TOP + part("text/plain; charset=utf-8", "quoted-printable", quoted(TEXT)), TEXT),
        (TOP + part("text/plain; charset=utf-8", "base64", in_base64(TEXT)), TEXT),
        (parts(part("text/plain; charset=no-such", "8bit", TEXT)), TEXT),
        (parts(part("text/html", "quoted-printable", quoted(PAGE)), IMAGE).partition("--b1--")[0], PAGE),
    ],
)  # fmt: skip
def test_a_part_is_read_as_if_it_stood_alone(text: str, alone: str) -> None:
    for whole in (text, text.replace("\n", "\r\n")):
        assert recognise(whole) == "html"
        reading = citekit.read(whole)
        assert [present(work) for work in reading.works] == [present(work) for work in citekit.read(alone).works] != []


def test_places_lead_to_the_file() -> None:
    text = parts(part("text/html", "quoted-printable", quoted(PAGE)), IMAGE)
    reading = citekit.read(text)
    author = reading.origin("author")
    assert author is not None
    assert text[author.span.start : author.span.end] == "=C3=85se Lind"
    assert {line.state for line in reading.lines} == {"used", "ignored"}
    assert len(reading.lines) == sum(bool(line.strip()) for line in text.splitlines())


@pytest.mark.parametrize("text", [parts(IMAGE), parts(part("text/html", "base64", "=")), parts()])
def test_a_file_without_a_work_has_none(text: str) -> None:
    assert citekit.read(text).works == ()


def test_a_record_with_labels_is_no_such_file() -> None:
    assert recognise("Title: <i>Sphagnum</i> today\nAuthor: Lind, Åse\nContent-Type: text\n") == "paste"


@pytest.mark.parametrize("piece", ["a=\n", "=C3=85", "--b1\nContent-Type: text/html\n\n", "A: b\n", "boundary=b1\n"])
def test_many_parts_take_linear_time(piece: str) -> None:
    whole = piece * 20_000
    assert grows_linearly(
        citekit.read, lambda size: parts(part("text/html", "quoted-printable", whole[:size])), len(whole)
    )
