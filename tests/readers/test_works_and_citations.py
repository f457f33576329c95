"""A work's page or list item with its citation below, under headings or in fences: every work once, the best of all."""

from __future__ import annotations

import pytest

import citekit
from citekit.work import present
from tests.rows import for_each
from tests.shell import ROOT

PAGE = """Rain and the people who walk in it: A review
Karin Lind, Mai Ito
Department of Wet Studies
Research output: Contribution to journal › Review article › peer-review
Original language\tEnglish
Pages (from-to)\t211-215
Journal\tJournal of Rain
Volume\t9
Issue number\t3
State\tPublished - May 1 2016
"""
ITEMS = """Publications

1. K. Lind, M. Ito, "Rain in harbours," IEEE Trans. Wet Systems, vol. 12, no. 3, pp. 3-9, 2019.
   BibTeX
   @article{lind2019, author={Lind, Karin and Ito, Mai}, title={Rain in harbours}, year={2019}, doi={10.5555/rain.1}}
2. J. Ray, "Counting drops," Mire Letters, vol. 4, pp. 11-20, 2020.
   BibTeX
   @article{ray2020, author={Ray, Jo}, title={Counting drops}, year={2020}, doi={10.5555/rain.2}}
"""
FENCED = """## How to cite

```bibtex
@article{lind2019, author={Lind, Karin and Ito, Mai}, title={Rain in harbours}, journal={Pond Letters}, volume={12},
  pages={3--9}, year={2019}, doi={10.5555/rain.1}}
```

## Citing

Ray, J. (2020). Counting drops. Mire Letters, 4, 11-20. https://doi.org/10.5555/rain.2
"""
ICONS = """## <i class="fas fa-book"></i> Publications

Karin Lind, Mai Ito, & Jo Ray (2019). Rain in harbours of the north. _Pond Letters_, 12(3), 3–9. \
[https://doi.org/10.5555/rain.1 <i class="fas fa-link"></i>](https://doi.org/10.5555/rain.1)

Jo Ray, & Mai Ito (2020). Counting drops in mires. _Mire Letters_, 4(1), 11–20. \
[https://doi.org/10.5555/rain.2 <i class="fas fa-link"></i>](https://doi.org/10.5555/rain.2)
"""
WRAPPED = """Publications

1. The heat of rain from wet density functional
calculations, K.A. Lind, M. Ito, J. Dengler, and
J. Ray, Wet. Chem. Phys. 8, 3767-3773 (2006).

2. Wet studies of clusters in rain
deposited on the wet surface, M. Ito, K.A. Lind, and
J. Ray, Chem. Wet. Lett. 299, 603-609 (1999).
"""
MIXTURES: dict[str, tuple[str, list[tuple[str, list[str], str, str, str]]]] = {
    "page, then how to cite": (
        PAGE
        + "\nHow to cite\n"
        + "Lind K, Ito M. Rain and the people who walk in it: A review. J Rain. 2016;9(3):211-5. doi:10.5555/1\n",
        [
            (
                "Rain and the people who walk in it: A review",
                ["Karin", "Mai"],
                "Journal of Rain",
                "9",
                "10.5555/1",
            ),
        ],
    ),
    "items with BibTeX": (
        ITEMS,
        [
            ("Rain in harbours", ["Karin", "Mai"], "IEEE Trans. Wet Systems", "12", "10.5555/rain.1"),
            ("Counting drops", ["Jo"], "Mire Letters", "4", "10.5555/rain.2"),
        ],
    ),
    "icons in links": (
        ICONS,
        [
            ("Rain in harbours of the north", ["Karin", "Mai", "Jo"], "Pond Letters", "12", "10.5555/rain.1"),
            ("Counting drops in mires", ["Jo", "Mai"], "Mire Letters", "4", "10.5555/rain.2"),
        ],
    ),
    "headings and fences": (
        FENCED,
        [
            ("Rain in harbours", ["Karin", "Mai"], "Pond Letters", "12", "10.5555/rain.1"),
            ("Counting drops", ["J."], "Mire Letters", "4", "10.5555/rain.2"),
        ],
    ),
}


def test_a_line_that_ends_a_citation_is_none_alone() -> None:
    works = citekit.read(WRAPPED).works
    assert [(work.title, len(work.author), work.volume) for work in works] == [
        ("The heat of rain from wet density functional calculations", 4, "8"),
        ("Wet studies of clusters in rain deposited on the wet surface", 3, "299"),
    ]


@for_each("text, works", MIXTURES)
def test_every_work_once(text: str, works: list[tuple[str, list[str], str, str, str]]) -> None:
    reading = citekit.read(text)
    assert [
        (
            work.title,
            [getattr(person, "given", None) for person in work.author],
            work.container_title,
            work.volume,
            work.doi,
        )
        for work in reading.works
    ] == works
    assert "unread" not in {line.state for line in reading.lines}
    assert not [found for found in reading.diagnostics if "disagree" in found.code]


LANTERNS = {
    "apa": "Hjelm, N., & Ito, P. (2018). Lanterns on the quay. Harbour Studies, 7(2), 12–29.",
    "ieee": "N. Hjelm and P. Ito, “Lanterns on the quay,” Harbour Studies, vol. 7, no. 2, pp. 12–29, 2018.",
    "ris": "TY  - JOUR\nTI  - Lanterns on the quay\nAU  - Hjelm, N.\nPY  - 2018\nVL  - 7\nER  - ",
}
"""A work of its own, told in several ways."""
PAGES_OF_SITES = (
    "sites/acm-journal-profiles", "sites/catalogue-acl", "sites/catalogue-dspace-german", "sites/catalogue-compendex",
    "sites/publisher-ams", "sites/publisher-taylor-addresses-behind-names", "repository-cover/cardiff",
    "repository-cover/nber", "repository-cover/antwerp",
)  # fmt: skip


@for_each("page", PAGES_OF_SITES)
@pytest.mark.parametrize("way", LANTERNS)
@pytest.mark.parametrize("above", [True, False])
def test_a_citation_of_another_beside_a_page_of_a_site_is_a_work_of_its_own(page: str, way: str, above: bool) -> None:
    """None of its numbers are the page's."""
    text = (ROOT / "fixtures" / page / "input.txt").read_text(encoding="utf-8")
    (alone,) = citekit.read(text).works
    pasted = [LANTERNS[way], text] if above else [text, LANTERNS[way]]
    works = citekit.read("\n\n".join(pasted)).works
    assert [work.title for work in works if work.title != alone.title] == ["Lanterns on the quay"]
    assert present(works[above]) == present(alone)


def test_a_citation_below_the_foot_of_a_portals_page_is_a_work_of_its_own() -> None:
    text = (ROOT / "fixtures" / "pure" / "portal-furniture" / "input.txt").read_text(encoding="utf-8")
    for cited in LANTERNS.values():
        assert [work.title for work in citekit.read(f"{text}\n\n{cited}").works][1:] == ["Lanterns on the quay"]


def test_a_short_citation_below_cite_this_is_told() -> None:
    page = (ROOT / "fixtures" / "pure" / "patent" / "input.txt").read_text(encoding="utf-8")
    works = citekit.read(f"{page}\n\nRoe, R. (2011). A history of fences. Fen Press.").works
    assert [work.title for work in works][1:] == ["A history of fences"]


@for_each("cited, told", [(LANTERNS["apa"], True), (f"1. {LANTERNS['apa']}", False), ("Lanterns on the quay", False)])
def test_a_citation_behind_the_record_of_a_site_is_told(cited: str, told: bool) -> None:
    """It may be a related work of the page, or of another; the references of a page have numbers."""
    page = (ROOT / "fixtures" / "sites" / "catalogue-core" / "input.txt").read_text(encoding="utf-8")
    reading = citekit.read(f"{page}\n\n{cited}")
    assert len(reading.works) == 1
    assert ("works-passed-over" in [found.code for found in reading.diagnostics]) is told
