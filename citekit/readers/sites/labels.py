"""What a row of a site's labels is, where they are of several languages."""

from __future__ import annotations

from citekit.frozen import NamedTuple


class SiteLabel(NamedTuple):
    """A label or heading as printed, its raw field ("" to pass over, "@…" for a cell of its own), language, an example
    of a value, and where it was seen."""

    text: str
    field: str
    language: str
    example: str
    source: str
