"""Handles in every form in which pages print them, and what stands beside them."""

from __future__ import annotations

import pytest

import citekit

TABLE = (
    "Rain in mires\nKarin Lind, Mei Ito\nResearch output: Contribution to journal › Article › peer-review\n\n"
    "Original language\tEnglish\nJournal\tMires\nPublication status\tPublished - 2019\n{}\n\nKeywords\n• rain\n• fens\n"
)
ACCESS = (
    "Rain in mires\nKarin Lind, Mei Ito\nResearch output: Contribution to journal › Article › peer-review\n\n"
    "Original language\tEnglish\nJournal\tMires\nPublication status\tPublished - 2019\n\nAccess to Document\n{}\n"
)
RECORD = (
    "Title: Rain in mires\nAuthors: Lind, Karin\nIssue Date: 2019\nPublisher: Fen Press\nURI: {}\n"
    "Appears in Collections: Articles\n"
)
CITED = "Lind, K., & Ito, M. (2019). Rain in mires. Mires, 3(2), 2-9. {}"
BARE = ("hdl:1887/3199", "hdl.handle.net/1887/3199", "Handle: 1887/3199")
RESOLVED = ("https://hdl.handle.net/1887/3199", "https://www.hdl.handle.net/1887/3199", "www.hdl.handle.net/1887/3199")
HOSTED = ("https://repository.example.org/handle/1887/3199", "https://repository.example.org/xmlui/handle/1887/3199")


@pytest.mark.parametrize(
    "text",
    [
        *(TABLE.format(f"Handle\t{handle}") for handle in (*BARE, *RESOLVED, *HOSTED, "1887/3199")),
        *(TABLE.format(f"DOIs\thttps://doi.org/10.5555/1\n{handle}") for handle in (*BARE, *RESOLVED)),
        *(ACCESS.format(handle) for handle in (*BARE, *RESOLVED)),
        *(RECORD.format(handle) for handle in (*BARE, *RESOLVED, *HOSTED)),
        *(CITED.format(handle) for handle in BARE),
    ],
)
def test_a_handle_is_read(text: str) -> None:
    (work,) = citekit.read(text).records
    assert work.handle == "1887/3199"
    assert work.title == "Rain in mires"


@pytest.mark.parametrize("frame", [TABLE.replace("{}", "Handle\t{}"), ACCESS, RECORD])
def test_a_doi_beside_a_handle_is_read(frame: str) -> None:
    (work,) = citekit.read(frame.format("https://hdl.handle.net/1887/3199; https://doi.org/10.5555/1")).records
    assert (work.handle, work.doi and str(work.doi)) == ("1887/3199", "10.5555/1")


@pytest.mark.parametrize("frame", [TABLE.replace("{}", "Handle\t{}"), ACCESS, RECORD])
def test_a_second_handle_is_told(frame: str) -> None:
    reading = citekit.read(frame.format("https://hdl.handle.net/1887/3199 https://hdl.handle.net/1887/4000"))
    assert reading.records[0].handle == "1887/3199"
    assert "repeated-field" in [told.code for told in reading.diagnostics]


def test_the_prefix_of_a_repository_that_has_none_is_no_handle() -> None:
    (work,) = citekit.read(RECORD.format("https://dspace.example.org/handle/123456789/12")).records
    assert work.handle is None
