"""Decisions as JSON, and back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from citekit.errors import InputError
from citekit.merge.decision import ACTIONS, Decision
from citekit.normalize.own_values import build_value, checked
from citekit.work import FIELDS
from citekit.writers.record_json import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

VALUES = ("ours", "theirs", "result")


def decisions_to_json(decisions: Iterable[Decision]) -> str:
    """A JSON array with an object for each decision; absent values are left out."""
    return json.dumps([_plain(one) for one in decisions], ensure_ascii=False, indent=1)


def decisions_from_json(text: str) -> tuple[Decision, ...]:
    """The decisions that `decisions_to_json` stored. Raises `InputError` for anything else."""
    try:
        return tuple(_build(item) for item in checked(json.loads(text), list))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError(f"no stored decisions: {error}") from error


def _plain(one: Decision) -> dict[str, Any]:
    known = {name: value for name, value in one._asdict().items() if value is not None}
    return known | {name: plain(known[name]) for name in VALUES if name in known}


def _build(item: dict[str, Any]) -> Decision:
    if item["action"] not in ACTIONS or item["field"] not in FIELDS:
        raise ValueError(f"“{item['field']}”, “{item['action']}”: no field or no action")
    values = {name: build_value(item["field"], item[name]) for name in VALUES if item.get(name) is not None}
    words = {name: str(item[name]) for name in ("field", "reason", "source")}
    return Decision(**{"ours": None, "theirs": None, **words, **values, "action": item["action"]})
