"""Links to a DOI that a library's proxy rewrote: "https://doi-org.ezproxy.fen.example/10.5555/rain"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.unmarking import Kept, replaced

if TYPE_CHECKING:
    from citekit.readers.lines import Line

# "0-doi-org.library.fen.example", "dx-doi-org.ezproxy.fen.example:2443", "doi-org.ezproxy.fen.example"
PROXY = regex(r"(?<=//)(?:0-)?(?:(?:www|dx)-)?doi-org(?:\.[\w-]{1,40}){1,6}(?::\d{1,5})?(?=/10\.\d)")


def resolve(lines: list[Line]) -> None:
    """Put the resolver's own name where a proxy stands before it."""
    for line in lines:
        if "doi-org." in line.text:
            text, places = replaced(
                Kept(line.text, [line.place(at) for at in range(len(line.text))]), PROXY, lambda _: "doi.org"
            )
            line.text, line.lower, line.offsets = text, text.lower(), places
