"""`papis add --from citekit page.txt`: the first work of a file, or of the pasted text itself."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from papis.importer import Context, Importer

from citekit.bridges.papis.log import log
from citekit.bridges.papis.works import data_of
from citekit.errors import CitekitError
from citekit.files import read_text
from citekit.kinds import recognise
from citekit.pipeline import read

if TYPE_CHECKING:
    from typing import Any

    from citekit.reading import Reading

MOST = 2_000_000
"""Characters of a paste: Papis shows every file that it adds to every importer."""
LEFT_TO_PAPIS = frozenset(("bibtex",))
"""Kinds of text that Papis reads itself; `papis citekit` reads them, too."""


class CitekitImporter(Importer):
    """Papis makes one for each paste that has a work in it, and keeps its first."""

    def __init__(self, uri: str = "", name: str = "citekit", ctx: Context | None = None) -> None:
        super().__init__(uri=uri, name=name, ctx=ctx)

    @classmethod
    def match(cls, uri: str) -> CitekitImporter | None:
        """An importer, if there is a work in the file or text."""
        try:
            reading = listing_of(uri)
        except CitekitError:
            return None
        return cls(uri) if reading and reading.works else None

    @classmethod
    def match_data(cls, data: dict[str, Any]) -> None:
        """None: there is no paste in the data of a document."""
        del data

    def fetch_data(self) -> None:
        """Reads the paste; what is odd about it goes to Papis' log."""
        try:
            reading = listing_of(self.uri)
        except CitekitError as error:
            self.logger.error("%s", error)
            return
        if reading is None or not reading.works:
            self.logger.error("There is no bibliographic record in: '%s'.", shortened(self.uri))
            return
        for found in reading.diagnostics:
            if found.severity != "info" and found.record in (None, 0):
                log(self.logger, found)
        if len(reading.works) > 1:
            self.logger.warning(
                "There are %d works, and this adds the first; 'papis citekit' adds all.", len(reading.works)
            )
        self.ctx.data = with_author(data_of(reading.works[0]))


def listing_of(uri: str) -> Reading | None:
    """The reading of a file or of a text of several lines; None for anything else. Raises `InputError`."""
    if "\n" in uri:
        text, name = uri, "<text>"
    elif 0 < size_of(uri) <= MOST:
        text, name = read_text(uri), uri
    else:
        return None
    return None if len(text) > MOST or recognise(text, name) in LEFT_TO_PAPIS else read(text, name=name)


def size_of(path: str) -> int:
    """Bytes of a file; 0 if there is none."""
    try:
        return os.path.getsize(path) if os.path.isfile(path) else 0  # noqa: PTH202, PTH113
    except (OSError, ValueError):
        return 0


def shortened(text: str) -> str:
    """The first words of a text, for a message."""
    line = " ".join(text[:200].split())
    return line if len(line) < 60 else f"{line[:59]}…"


def with_author(data: dict[str, Any]) -> dict[str, Any]:
    """The data with the text of the authors as the user's settings have it."""
    from papis.document import author_list_to_author

    return data | ({"author": author_list_to_author(data)} if data.get("author_list") else {})
