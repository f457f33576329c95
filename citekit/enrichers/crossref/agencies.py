"""DOI prefixes of well-known hosts that register elsewhere: Crossref answers 404 for all of them."""

from __future__ import annotations

PREFIXES: dict[str, str] = {
    "10.48550": "DataCite",  # arXiv: "10.48550/arxiv.2605.27569"
    "10.5281": "DataCite",  # Zenodo: "10.5281/zenodo.1234567"
    "10.6084": "DataCite",  # figshare: "10.6084/m9.figshare.1234567"
    "10.5061": "DataCite",  # Dryad: "10.5061/dryad.8515"
    "10.7910": "DataCite",  # Harvard Dataverse: "10.7910/dvn/tjcljz"
    "10.17605": "DataCite",  # OSF: "10.17605/osf.io/ezcuj"
}
"""prefix -> the agency."""


def agency_of(doi: str) -> str | None:
    """The agency of a DOI, as far as its prefix tells."""
    return PREFIXES.get(doi.partition("/")[0])
