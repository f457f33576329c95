"""One RIS record: what each of its tags says, by its type and by what else is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from citekit.normalize.work_types import parse_work_type
from citekit.readers.ris.tags import MEETINGS, REFINED, TYPES

if TYPE_CHECKING:
    from citekit.readers.ris.scan import Tag


class Found(NamedTuple):
    """A raw field in a tag: `text` with its place, which is that of `tag.text[start:end]`."""

    name: str
    text: str
    start: int
    end: int


class Ignored(NamedTuple):
    """A tag that says nothing of the work, or nothing new."""

    rule: str


class Record:
    """The tags of a record, and what decides the meaning of the others.

    `kind` is the CSL type, `stated` what TY alone makes it, `pure` that a Pure portal wrote the record, with the
    defects of its export (title cut at the colon, event as T2, article number as M1), `old` that it follows the
    specification of 2001.
    """

    def __init__(self, tags: list[Tag]) -> None:
        self.tags = tags
        self.by_code: dict[str, list[Tag]] = {}
        for tag in tags:
            if tag.text:
                self.by_code.setdefault(tag.code, []).append(tag)
        self.pure = self._is_pure()
        self.old = "A1" in self.by_code and "AU" not in self.by_code
        code = self.first("TY").upper()
        self.stated = TYPES.get(code)
        self.code = code
        self.kind = self._kind()
        self.first_link: str | None = None

    def first(self, code: str) -> str:
        """The first value of a tag, or nothing."""
        found = self.by_code.get(code)
        return found[0].text if found else ""

    def has(self, *codes: str) -> bool:
        """Whether one of some tags has a value."""
        return any(code in self.by_code for code in codes)

    def _is_pure(self) -> bool:
        """Pure repeats the DOI as U2 and the date as Y1, and names Scopus; no other export does all of it."""
        signs = (
            self.first("U2") != "" and self.first("U2") == self.first("DO"),
            self.first("AN").startswith("SCOPUS:"),
            self.has("PY") and self.first("PY") == self.first("Y1"),
            self.has("N2") and self.first("N2") == self.first("AB"),
            self.has("JO") and self.first("JO") == self.first("JF"),
            any(SCOPUS.match(tag.text) for tag in self.by_code.get("UR", ())),
        )
        return sum(signs) > 1

    def _kind(self) -> str:
        """TY's type, or what M3 makes of it: Pure calls conference papers GEN, a preprint is a report to RIS."""
        kind = self.stated or "document"
        label = parse_work_type(self.first("M3")) if self.has("M3") else None
        if label is None or not label.known:
            return kind
        refined = REFINED.get(kind)
        return label.type if kind == "document" or (refined and label.type in refined) else kind

    @property
    def is_meeting(self) -> bool:
        """Whether the record is of a conference."""
        return self.kind in MEETINGS


SCOPUS = re.compile(
    r"https?://(?:www\.)?(?:scopus\.com|webofscience\.com|plu\.mx)/"
)  # "http://www.scopus.com/inward/record.url?scp=850"
