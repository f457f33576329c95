"""OpenURL: links to resolvers in a paste, and the keys of both versions."""

from __future__ import annotations

import pytest

import citekit
from citekit.readers.openurl import openurl_fields
from tests.growth import grows_linearly
from tests.rows import for_each

PAGE = """# Corn belt fog: why it lifts

Deborah L. Szymanski, Anh-Tuan Bui

Research output: Contribution to journal › Article › peer-review

| Original language | English (US) |
| --- | --- |
| Journal | Journal of Fog |
| State | Published |

## Library availability

[Discover Full Text](https://resolver.example.edu/openurl/01?url_ver=Z39.88-2004&rft.genre=article&LINK)
"""
LINK = "rft.atitle=Corn%20belt%20fog&rft.jtitle=Journal%20of%20Fog&rft.date=2017-08-01&rft.volume=56"


def test_a_link_fills_what_the_page_lacks() -> None:
    text = PAGE.replace("LINK", LINK + "&rft.spage=2201&rft.epage=2216&rft_id=info:doi/10.5555/jf.56(8).1")
    reading = citekit.read(text)
    (work,) = reading.works
    assert (work.title, len(work.author)) == ("Corn belt fog: why it lifts", 2)
    assert (work.volume, str(work.page), work.doi) == ("56", "2201-2216", "10.5555/jf.56(8).1")
    assert work.issued is not None
    assert work.issued.iso() == "2017-08-01"
    origin = reading.origin("volume")
    assert origin is not None
    assert (origin.witness, text[origin.span.start : origin.span.end]) == ("openurl", "56")
    assert {line.state for line in reading.lines if "Discover" in line.text} == {"used"}


def test_a_link_to_another_work_is_not_taken() -> None:
    (work,) = citekit.read(PAGE.replace("LINK", LINK.replace("Corn%20belt", "Alpine"))).works
    assert (work.volume, work.issued) == (None, None)


@for_each(
    "link, expected",
    [
        ("?genre=article&atitle=Fog&title=J+of+Fog&spage=3", {"text:container_title": "J of Fog", "page": "3"}),
        ("?rft.atitle=A+%26+b&amp;rft.pages=1-9&amp;rft.spage=1", {"text:title": "A & b", "page": "1-9"}),
        ("rft.btitle=Fog&rft.genre=book&rft.isbn=0306406152", {"csl_type:book": "book", "isbn": "0306406152"}),
        ("?rft.genre=bookitem&rft.atitle=Fog&rft.btitle=Airs", {"text:title": "Fog", "text:container_title": "Airs"}),
        ("?rft.title=Fog&rft.au=Berg,+Tor&rft.au=Ito+Ken", {"inverted:author": "Berg, Tor", "author": "Ito Ken"}),
        ("?rft.atitle=Fog&rft.aulast=Berg&rft.auinit=T", {"inverted:author": "Berg, T"}),
        ("?rft.atitle=Fog&rft.aucorp=Fog+Board", {"group:author": "Fog Board"}),
        ("?atitle=Fog&id=doi:10.5555/1&pid=x", {"text:title": "Fog", "doi": "10.5555/1"}),
        ("?rft.atitle=Fog&rft_id=info%3Apmid%2F22", {"pmid": "22"}),
        ("?rft.atitle=Fog&rft.date=2017", {"date:issued:2017": "2017"}),
        ("?rft.atitle=F%F6hn", {"text:title": "F\ufffdhn"}),
    ],
)  # fmt: skip
def test_keys(link: str, expected: dict[str, str]) -> None:
    found = {field.name: field.text for field in openurl_fields(link, 0)}
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize("link", ["?rft.genre=journal&rft.title=Fog", "?rft.jtitle=Fog", "?q=rft.", "?rft.atitle=", ""])
def test_no_work(link: str) -> None:
    assert openurl_fields(link, 0) == []


def test_long_links_take_linear_time() -> None:
    assert grows_linearly(citekit.read, lambda size: PAGE.replace("LINK", LINK + "&rft.x=" + "?rft.a=(" * size), 20_000)
