"""Frozen values and named tuples: what `dataclasses` and `typing` make of a class, in a fraction of their time.

`dataclass` stands for `@dataclasses.dataclass(frozen=True, slots=True)`, `replace` for the function beside it: loading
them and having nine classes written takes a quarter of the time of the whole command. Who asks for the fields of a
value, as pydantic does, finds a dataclass: it is made then. `NamedTuple` is that of `typing`, which compiles every
annotation, for another tenth.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["NamedTuple", "dataclass", "new", "replace"]

new = tuple.__new__
"""Makes a named tuple of a tuple, in half the time of its own call: for those of which a file has many."""


class Value:
    """What all values can do."""

    __slots__: tuple[str, ...] = ()

    def _values(self) -> tuple[Any, ...]:
        raise NotImplementedError

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{self.__class__.__qualname__}({shown})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return self.__class__, self._values()


class Fields:
    """`__dataclass_fields__` of a value's class, until it is asked for."""

    def __init__(self, declared: type) -> None:
        self._declared = declared

    def __get__(self, _: object, owner: type) -> Any:
        import dataclasses

        made: Any = dataclasses.dataclass(frozen=True, slots=True)(self._declared)
        owner.__dataclass_fields__ = made.__dataclass_fields__  # type: ignore[attr-defined]
        owner.__dataclass_params__ = made.__dataclass_params__  # type: ignore[attr-defined]
        return made.__dataclass_fields__


def frozen(declared: type) -> type:
    """The class of values with the names that a class declares."""
    names = tuple(declared.__annotations__)
    left_out = {*names, "__dict__", "__weakref__"}
    body = {name: thing for name, thing in declared.__dict__.items() if name not in left_out}
    body |= {"__slots__": names, "__match_args__": names, "__dataclass_fields__": Fields(declared)}
    made = type(declared.__name__, (Value,), body)
    write_out(made, declared, names)
    return made


def write_out(made: Any, declared: type, names: tuple[str, ...]) -> None:
    """The methods that would be slower in a general form: `__init__(self, family, given=None)`, `_values`, `__eq__`."""
    puts = "".join(f"\n put_{name}(self, {name})" for name in names)
    checks = "\n self.__post_init__()" if "__post_init__" in declared.__dict__ else ""
    values = "".join(f"self.{name}, " for name in names)
    same = " and ".join([f"self.{name} == other.{name}" for name in names])
    scope: dict[str, Any] = {f"put_{name}": made.__dict__[name].__set__ for name in names}
    exec(
        f"def init(self, {', '.join(names)}):{puts}{checks}\n"
        f"def values(self): return ({values})\n"
        f"def equal(self, other): return {same} if type(other) is type(self) else NotImplemented",
        scope,
    )
    init = scope["init"]
    init.__defaults__ = tuple(declared.__dict__[name] for name in names if name in declared.__dict__)
    init.__annotations__ = {**declared.__annotations__, "return": None}
    init.__name__, init.__qualname__ = "__init__", f"{declared.__qualname__}.__init__"
    made.__init__, made._values, made.__eq__ = init, scope["values"], scope["equal"]


class NamedTupleType(type):
    """Makes a `collections.namedtuple` of a class with annotations."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        if not bases:
            return super().__new__(cls, name, bases, body)
        names = body.get("__annotations__", {})
        defaults = [body.pop(field) for field in names if field in body]
        made = namedtuple(name, names, defaults=defaults, module=body["__module__"])  # type: ignore[misc]
        for attribute, thing in body.items():
            setattr(made, attribute, thing)
        return made


if TYPE_CHECKING:
    from dataclasses import dataclass, replace
    from typing import NamedTuple
else:

    class NamedTuple(metaclass=NamedTupleType):
        """What `typing.NamedTuple` is."""

    def dataclass(**_: bool):
        """The decorator of a class; all values are frozen and have slots."""
        return frozen

    def replace(value: Value, **changes: Any) -> Value:
        """A value like another, with changes."""
        return value.__class__(**{name: getattr(value, name) for name in value.__slots__} | changes)
