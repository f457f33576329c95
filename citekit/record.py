"""Record: the canonical form of one work, validated, frozen and serialisable (pydantic)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict

from citekit.work import Work, present


class Record(BaseModel, Work):
    """A validated Work: see there for the fields, which are inherited one by one.

    Strict and frozen: a wrong type or an unknown field raises `pydantic.ValidationError`; a change is a new record.
    """

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    if TYPE_CHECKING:  # type checkers take the fields of a class that is no model for no arguments

        def __init__(self, **values: Any) -> None: ...


def record_from(work: Work) -> Record:
    """The validated record of a work."""
    return Record.model_validate(present(work))
