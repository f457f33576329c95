"""JabRef as a recipient of works: all of them as one text, in BibTeX or BibLaTeX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.bridges.jabref.executable import find_executable, import_entries
from citekit.bridges.jabref.server import CURRENT, add_entries, library_called
from citekit.bridges.listener import who_listens
from citekit.bridges.recipient import Outcome, Remark
from citekit.errors import OutputError, UsageError
from citekit.frozen import NamedTuple
from citekit.pipeline import write, write_with_losses

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from citekit.work import Work


class JabRef(NamedTuple):
    """A JabRef: the port of its server, or its executable; and the library, or "" for the one that is selected."""

    port: int
    executable: str
    library: str
    to: str
    name: str = "JabRef"
    at_once: bool = True

    @property
    def place(self) -> str:
        """The library, or what leads to the one that is selected."""
        return self.library or self.executable

    @property
    def key(self) -> tuple[str, ...]:
        """The library, whichever way leads there."""
        return ("jabref", self.library)

    def remarks(self, works: Sequence[Work]) -> list[tuple[Remark, ...]]:
        """What BibTeX does not carry."""
        losses = write_with_losses(works, self.to).losses
        fields = [dict.fromkeys(loss.field for loss in losses if loss.record == index) for index in range(len(works))]
        return [
            (Remark("loss", f"{self.to} does not carry, or not in full: {', '.join(lost)}"),) if lost else ()
            for lost in fields
        ]

    def send(self, works: Sequence[Work]) -> Iterator[Outcome]:
        """Sends all at once: JabRef takes all or none."""
        if not works:
            return
        text = write(works, self.to)
        outcome = (
            import_entries(text, self.executable)
            if self.executable
            else add_entries(text, self.library or CURRENT, self.port)
        )
        for _ in works:
            yield outcome


def open_jabref(port: int, library: str | None, to: str) -> JabRef:
    """The JabRef that listens on that port, or else the one that is installed. Raises `OutputError`, `UsageError`."""
    found = who_listens(port)
    if found.kind == "jabref":
        return JabRef(port, "", library_called(library, port) if library is not None else "", to)
    executable = find_executable()
    if executable is None:
        raise OutputError(ABSENT[found.kind].format(port=port))
    if library is not None:
        raise UsageError(
            "--library is for JabRef’s HTTP server, which does not run; leave it out to use the executable"
        )
    return JabRef(port, executable, "", to)


HELP = "switch on its HTTP server in its preferences, or name the server’s port with --port"
ABSENT = {
    "nobody": f"JabRef was not found: nobody listens on port {{port}}, and there is no executable; {HELP}",
    "zotero": f"port {{port}} is Zotero’s at the moment, and JabRef has no executable here: close Zotero, or give "
    f"JabRef another port and name it with --port; {HELP}",
    "other": f"what listens on port {{port}} is not JabRef, and there is no executable; {HELP}",
}
"""Who listens instead of JabRef -> what is said."""
