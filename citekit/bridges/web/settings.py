"""What `citekit serve` was told."""

from __future__ import annotations

from citekit.frozen import NamedTuple

WORK_TIME = 30.0


class Settings(NamedTuple):
    """`host`: the one that was named, None for the loopback; `mailto`: the address for Crossref, None for not asking
    it on behalf of `/search`; `zotero_port`: where Zotero listens; `work_time`: seconds that an answer may take."""

    host: str | None = None
    allow_fetch: bool = False
    mailto: str | None = None
    zotero_port: int = 23119
    work_time: float = WORK_TIME
