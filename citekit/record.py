"""Record: the canonical form of one work, validated, frozen and serialisable (pydantic)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict

from citekit.work import Work, present

if TYPE_CHECKING:
    from typing import Self


class Record(BaseModel, Work):
    """A validated Work: see there for the fields, which are inherited one by one.

    Strict and frozen: a wrong type or an unknown field raises `pydantic.ValidationError`; a change is a new record.
    """

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:
        """As pydantic's; what `model_dump` made, of either mode, is read as its JSON."""
        text = None if options else _dumped(obj)
        return super().model_validate(obj, **options) if text is None else cls.model_validate_json(text)

    if TYPE_CHECKING:  # type checkers take the fields of a class that is no model for no arguments

        def __init__(self, **values: Any) -> None: ...


def _dumped(values: Any) -> str | None:
    """The JSON of what stands for a record in plain types; None if it does not."""
    if type(values) is not dict or not any(map(_is_plain, values.values())):
        return None
    from json import dumps

    try:
        return dumps(values)
    except (TypeError, ValueError):
        return None


def _is_plain(value: object) -> bool:
    """Whether it is a mapping in the place of a value of ours, or several of these."""
    return type(value) in (dict, list) or (type(value) is tuple and len(value) > 0 and type(value[0]) is dict)


def record_from(work: Work) -> Record:
    """The validated record of a work."""
    return Record.model_validate(present(work))
