"""DOIs that lists of works have in their links alone."""

from __future__ import annotations

import citekit
from tests.rows import for_each

ROOFS = '<div class="title">{}Rain on Roofs of Slate{}</div><div>Karin Lind, Mei Ito, and Jonas Berg</div>'
LAMPS = '<div class="title">{}Lamps in Thick Fog{}</div><div>Mei Ito, Tom Slate, and Anna Holm</div>'
IN = "<div><em>In Proceedings of the 3rd International Conference on Rain and Fog</em>, 2025</div>"
LINK = '<a href="https://doi.org/10.5555/{}" class="btn">{}</a>'


def listed(*parts: str) -> str:
    """A page with these parts."""
    return f"<!DOCTYPE html><html><body><h2>2025</h2>{''.join(parts)}</body></html>"


ROOF, LAMP = (f"{work.format('', '')}{IN}" for work in (ROOFS, LAMPS))
DOI = LINK.format("roofs", "DOI")


@for_each(
    "page, dois",
    [
        (listed(ROOF, DOI, LAMP, LINK.format("lamps", "Paper")), ["10.5555/roofs", "10.5555/lamps"]),
        (listed(ROOF, LAMP, LINK.format("lamps", "<b>[DOI]</b>")), [None, "10.5555/lamps"]),
        (listed(ROOF, '<a href="https://dl.acm.org/doi/pdf/10.5555/roofs">PDF</a>', LAMP), ["10.5555/roofs", None]),
        # a title that is a link
        (listed(ROOFS.format(LINK.format("roofs", "")[:-4], "</a>"), IN, LAMP), ["10.5555/roofs", None]),
        (listed(ROOF, LAMPS.format(LINK.format("lamps", "")[:-4], "</a>"), IN), [None, "10.5555/lamps"]),
        # one DOI twice, and two of which either may be the work's
        (listed(ROOF, DOI, LINK.format("ROOFS", "PDF"), LAMP), ["10.5555/roofs", None]),
        (listed(ROOF, DOI, LINK.format("slate", "PDF"), LAMP), [None, None]),
        # of something else
        (listed(ROOF, LINK.format("data", "Data"), LAMP, LINK.format("code", "Code")), [None, None]),
        (listed(ROOF, '<a href="https://example.org/10.5555/roofs">DOI</a>', LAMP), [None, None]),
        # a list with its links over the titles
        (listed(LINK.format("roofs", "DOI"), ROOF, LINK.format("lamps", "DOI"), LAMP), [None, None]),
        (listed(f"<p>{ROOF}</p><p>{DOI}{LAMP}</p>"), [None, None]),
        (listed(f"<p>{ROOF}{DOI}</p><p>{LAMP}</p>"), ["10.5555/roofs", None]),
        (listed(f"<p>{ROOF}</p><p>{DOI}</p><p>{LAMP}</p>"), ["10.5555/roofs", None]),
        # a work that is not understood has a link
        (listed(ROOF, "<p>A poster on drops, shown to some people of the valley by Tom</p>", DOI, LAMP), [None, None]),
    ],
)
def test_links(page: str, dois: list[str | None]) -> None:
    """The one DOI to which links of a work lead, and no other's."""
    assert [work.doi for work in citekit.read(page).works] == dois


def test_place() -> None:
    """A DOI has its place in the address."""
    page = listed(ROOF, DOI, LAMP)
    (origin,) = citekit.read(page).origins("doi", 0)
    assert (page[origin.span.start : origin.span.end], origin.rule) == ("10.5555/roofs", "link")
