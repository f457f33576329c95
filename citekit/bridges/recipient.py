"""Whom works are sent to: what a bridge to a reference manager offers to `citekit send`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from citekit.work import Work


class Outcome(NamedTuple):
    """What became of one work: taken as wished; taken, but not put where it was wanted; not taken; or nobody knows."""

    kind: Literal["sent", "misplaced", "refused", "unanswered"]
    words: str = ""


class Remark(NamedTuple):
    """What is to be said about how one work is sent: a code and words."""

    code: str
    words: str


class Recipient(Protocol):
    """A reference manager that runs and can take works."""

    @property
    def name(self) -> str:
        """ "Zotero"."""

    @property
    def place(self) -> str:
        """Where it puts them, in words; "" if it does not say."""

    @property
    def key(self) -> tuple[str, ...]:
        """What tells two places apart, to which one work may be sent twice."""

    @property
    def at_once(self) -> bool:
        """Whether it takes all works in one piece."""

    def remarks(self, works: Sequence[Work]) -> Sequence[tuple[Remark, ...]]:
        """What there is to say about each work."""

    def send(self, works: Sequence[Work]) -> Iterator[Outcome]:
        """Sends works and yields what became of each, in order. Raises `OutputError` if it can take no more."""
