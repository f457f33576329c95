"""How a call fails: the one exception of this package, and the answer that there is no such work."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citekit.candidate import Trouble

NOT_CROSSREF = "there is no Crossref at this address (status 404): check it"


class TroubleError(Exception):
    """A call without an answer. `again`: another try may help; `wait`: seconds that the server asks to wait first."""

    def __init__(self, trouble: Trouble, words: str, *, again: bool = False, wait: float | None = None) -> None:
        super().__init__(words)
        self.trouble: Trouble = trouble
        self.words = words
        self.again = again
        self.wait = wait

    def after(self, tries: int) -> TroubleError:
        """The same, and how often it was tried."""
        words = self.words if tries == 1 else f"{self.words}, in {tries} tries"
        return TroubleError(self.trouble, words, again=self.again, wait=self.wait)


class MissingError(Exception):
    """The server has no such work: status 404. Not a trouble, but an answer."""
