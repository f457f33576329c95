"""Decision: what became of one field when a record met what a source holds of the same work."""

from __future__ import annotations

from typing import Any, Literal, get_args

from citekit.frozen import NamedTuple

Action = Literal["filled", "agrees", "kept", "overwritten", "would-fill", "would-overwrite"]
"""Only "filled" and "overwritten" change a record; the two with "would" are what `policy="report"` makes of them."""

ACTIONS: tuple[str, ...] = get_args(Action)

CHANGES: dict[str, Action] = {"filled": "would-fill", "overwritten": "would-overwrite"}
"""Actions that change a record -> what they are called where nothing is to be changed."""


class Decision(NamedTuple):
    """One field: what the record has (None or empty: nothing), what the source has, what is done and why.

    `source` names the source and its identifier of the work ("crossref:10.1177/1756285616636412"). `result` is what
    the record holds afterwards, or would, where the action is a change; of numbers and people it may be parts of both.
    """

    field: str
    ours: Any
    theirs: Any
    action: Action
    reason: str
    source: str
    result: Any = None
