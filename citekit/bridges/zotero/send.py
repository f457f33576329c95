"""Zotero as a recipient of works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.bridges.loopback import UnansweredError
from citekit.bridges.recipient import Outcome, Remark
from citekit.bridges.zotero.connector import MisplacedError, NotSavedError, Target, connect, move, save, selection
from citekit.bridges.zotero.item_types import item_types_of
from citekit.bridges.zotero.saving import connector_item, fields_in_extra, losses_of
from citekit.errors import OutputError, UsageError
from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from citekit.bridges.zotero.item_types import ItemType
    from citekit.work import Work

SHOWN = 20
"""Collections that a message names."""


class Zotero(NamedTuple):
    """A Zotero that runs: its port, what it knows of items, where works go; `wanted` is None for what is selected."""

    port: int
    item_types: Mapping[str, ItemType]
    path: tuple[str, ...]
    wanted: Target | None
    name: str = "Zotero"
    at_once: bool = False

    @property
    def place(self) -> str:
        """ "My Library › Tides"."""
        return shown(self.path)

    @property
    def key(self) -> tuple[str, ...]:
        """Its port, and the collection if one was named: what happens to be selected is no other place."""
        return ("zotero", str(self.port), self.wanted.id if self.wanted else "")

    def remarks(self, works: Sequence[Work]) -> list[tuple[Remark, ...]]:
        """What stands in Extra, and what is lost."""
        return [tuple(_remarks(work, self.item_types)) for work in works]

    def send(self, works: Sequence[Work]) -> Iterator[Outcome]:
        """Sends them one by one, until there is no answer."""
        for work in works:
            outcome = self._send(work)
            yield outcome
            if outcome.kind == "unanswered":
                raise OutputError("Zotero does not answer any more")

    def _send(self, work: Work) -> Outcome:
        try:
            session = save(self.port, connector_item(work, self.item_types))
            if self.wanted:
                move(self.port, session, self.wanted)
        except UnansweredError as why:
            return Outcome("unanswered", str(why))
        except MisplacedError as why:
            return Outcome("misplaced", str(why))
        except NotSavedError as why:
            return Outcome("refused", str(why))
        return Outcome("sent")


def _remarks(work: Work, item_types: Mapping[str, ItemType]) -> Iterator[Remark]:
    if fields := fields_in_extra(work, item_types):
        yield Remark("extra", f"Zotero has no field for, and Extra says: {', '.join(fields)}")
    if lost := dict.fromkeys(loss.field for loss in losses_of(work, item_types)):
        yield Remark("loss", f"zotero does not carry, or not in full: {', '.join(lost)}")


def open_zotero(port: int, collection: str | None) -> Zotero:
    """The Zotero on that port. Raises `OutputError` if it cannot take works, `UsageError` for no such collection."""
    item_types = item_types_of(connect(port))
    chosen = selection(port)
    wanted = None if collection is None else find(collection, chosen.targets)
    if wanted is None and not chosen.editable:
        raise OutputError(
            f"“{shown(chosen.path)}”, which is selected in Zotero, is read-only: select another library there, or "
            "name one with --collection"
        )
    return Zotero(port, item_types, wanted.path if wanted else chosen.path, wanted)


def find(name: str, targets: Sequence[Target]) -> Target:
    """The library or collection of that name or path ("Theses/Sources"); in other capitals, if none has these."""
    wanted = "/".join(part.strip() for part in name.split("/"))
    for same in (str, str.casefold):
        found = [one for one in targets if same(wanted) in map(same, ends(one.path))]
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(f"--collection: “{name}” may be {_listed(found)}: write the whole path")
    raise UsageError(f"--collection: Zotero has no “{name}” that it may write to; it has {_listed(targets)}")


def ends(path: Sequence[str]) -> Iterator[str]:
    """What may be written for a path: "Tides", "Coast/Tides", "My Library/Coast/Tides"."""
    return ("/".join(path[start:]) for start in range(len(path)))


def _listed(targets: Sequence[Target]) -> str:
    names = [f"“{'/'.join(one.path)}”" for one in targets[:SHOWN]]
    rest = len(targets) - len(names)
    return ", ".join(names) + (f" and {rest} more" if rest else "") if names else "none"


def shown(path: Sequence[str]) -> str:
    """ "My Library › Tides"."""
    return " › ".join(path)
