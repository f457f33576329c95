"""`citekit send`: works go to a reference manager, each once, and what became of each is told."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from citekit.bridges.recipient import Outcome
from citekit.bridges.sent import Sent, digest, state_folder
from citekit.console import tell
from citekit.errors import OutputError
from citekit.frozen import NamedTuple
from citekit.work import present
from citekit.writers.record_json import plain

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Sequence

    from citekit.bridges.recipient import Recipient
    from citekit.work import Work

CHANGING = frozenset({"cited_by", "accessed", "citation_key"})
"""Fields that are others tomorrow of one and the same paste, or in another bibliography."""
UNANSWERED = "without an answer"


class Parcel(NamedTuple):
    """A work on its way: the input and number that messages name, the work as it was read, and as it is sent."""

    name: str
    which: str
    read: Work
    work: Work

    def tell(self, severity: str, message: str, code: str) -> None:
        """One line about it."""
        tell(f"{self.name}: {severity}: {self.which}{message} [{code}]")


def open_recipient(arguments: Namespace) -> Recipient:
    """The reference manager that is asked for. Raises `OutputError` if it cannot take works."""
    if arguments.manager == "jabref":
        from citekit.bridges.jabref.send import open_jabref

        return open_jabref(arguments.port, arguments.library, arguments.to)
    from citekit.bridges.zotero.send import open_zotero

    return open_zotero(arguments.port, arguments.collection)


def send_parcels(parcels: Sequence[Parcel], recipient: Recipient, arguments: Namespace) -> bool:
    """Sends what was not sent before; whether all of it is now where it was wanted."""
    memory = Sent(state_folder())
    names = [identity(parcel.read, recipient) for parcel in parcels]
    fresh = choose(zip(names, parcels, strict=True), memory, again=arguments.again)
    tell_remarks(list(fresh.values()), recipient, arguments)
    kinds = deliver(fresh, recipient, memory)
    tell_end(kinds, len(fresh), recipient, memory, arguments)
    return kinds == ["sent"] * len(fresh)


def choose(parcels: Iterable[tuple[str, Parcel]], memory: Sent, *, again: bool) -> dict[str, Parcel]:
    """The parcels that are to be sent, by what stands for them; the others are told."""
    fresh: dict[str, Parcel] = {}
    for name, parcel in parcels:
        day = None if again else memory.day(name)
        if day:
            parcel.tell("info", f"was sent before, {day}; --again sends it once more", "already-sent")
        elif name in fresh:
            parcel.tell("info", "is the same work as one before it, and is sent once", "already-sent")
        else:
            fresh[name] = parcel
    return fresh


def identity(work: Work, recipient: Recipient) -> str:
    """What stands for a work at a place: what was read of it, so that enriching it makes no other of it."""
    values = {name: plain(value) for name, value in present(work).items() if name not in CHANGING}
    return digest(recipient.key, values)


def deliver(fresh: dict[str, Parcel], recipient: Recipient, memory: Sent) -> list[str]:
    """Sends, remembers and tells; what became of each. Ends where the other side takes no more, or says no more."""
    kinds: list[str] = []
    outcomes = recipient.send([parcel.work for parcel in fresh.values()])
    for name, parcel in fresh.items():
        try:
            outcome = next(outcomes)
        except OutputError as error:
            tell(f"citekit: error: {error}")
            break
        except KeyboardInterrupt:  # it may have arrived
            under_way = list(fresh)[len(kinds) :] if recipient.at_once else [name]
            for one in under_way:
                remember(one, Outcome("unanswered"), memory)
            raise
        kinds.append(outcome.kind)
        remember(name, outcome, memory)
        complain(parcel, outcome, recipient)
    return kinds


def tell_remarks(parcels: Sequence[Parcel], recipient: Recipient, arguments: Namespace) -> None:
    """What the recipient has no place for."""
    if arguments.quiet:
        return
    for parcel, remarks in zip(parcels, recipient.remarks([parcel.work for parcel in parcels]), strict=True):
        for remark in remarks:
            parcel.tell("info", remark.words, remark.code)


def remember(name: str, outcome: Outcome, memory: Sent) -> None:
    """Notes what is, or may be, on the other side."""
    if outcome.kind != "refused":
        day = datetime.now(UTC).date().isoformat()
        memory.keep(name, f"{day}, {UNANSWERED}" if outcome.kind == "unanswered" else day)


def complain(parcel: Parcel, outcome: Outcome, recipient: Recipient) -> None:
    """Tells what went wrong with one work."""
    if outcome.kind == "unanswered":
        words = (
            f"{recipient.name} may have it or not: {outcome.words}; look there, then send it --again if it is absent"
        )
        parcel.tell("error", words, "unanswered")
    elif outcome.kind != "sent":
        parcel.tell("error", outcome.words, outcome.kind)


def tell_end(kinds: list[str], wanted: int, recipient: Recipient, memory: Sent, arguments: Namespace) -> None:
    """How many were sent, and where to."""
    if len(kinds) < wanted:
        tell(f"citekit: error: {wanted - len(kinds)} of {wanted} works were not sent: send the same again [not-sent]")
    if memory.trouble and kinds:
        tell(f"citekit: warning: what was sent could not be noted down: {memory.trouble} [not-remembered]")
    count = sum(kind in ("sent", "misplaced") for kind in kinds)
    if not arguments.quiet:
        place = f" to “{recipient.place}”" if recipient.place and count else ""
        tell(f"citekit: info: {recipient.name}: {count} {'work' if count == 1 else 'works'} sent{place} [sent]")
