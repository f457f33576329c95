"""citekit: paste a bibliographic listing, get a citation you can trust.

>>> import citekit
>>> reading = citekit.read(text)              # doctest: +SKIP
>>> citekit.write(reading.records, "bibtex")  # doctest: +SKIP

Importing this module loads neither a reader nor a writer nor pydantic; each comes with its first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from citekit.diagnostic import Diagnostic as Diagnostic
    from citekit.errors import (
        CitekitError as CitekitError,
        InputError as InputError,
        NoRecordError as NoRecordError,
        OutputError as OutputError,
        UsageError as UsageError,
    )
    from citekit.pipeline import (
        convert as convert,
        read as read,
        read_file as read_file,
        read_formats as read_formats,
        write as write,
        write_formats as write_formats,
        write_with_losses as write_with_losses,
    )
    from citekit.reading import Line as Line, Origin as Origin, Reading as Reading
    from citekit.record import Record as Record
    from citekit.values import (
        CitedBy as CitedBy,
        Custom as Custom,
        Identifier as Identifier,
        Organization as Organization,
        PageRange as PageRange,
        Pages as Pages,
        PartialDate as PartialDate,
        Person as Person,
        Term as Term,
    )
    from citekit.work import Work as Work
    from citekit.writers.written import Loss as Loss, Written as Written

HOMES: dict[str, str] = {
    **dict.fromkeys(
        ("convert", "read", "read_file", "read_formats", "write", "write_formats", "write_with_losses"), "citekit.pipeline"
    ),
    **dict.fromkeys(("CitekitError", "InputError", "NoRecordError", "OutputError", "UsageError"), "citekit.errors"),
    **dict.fromkeys(("Line", "Origin", "Reading"), "citekit.reading"),
    **dict.fromkeys(
        ("CitedBy", "Custom", "Identifier", "Organization", "PageRange", "Pages", "PartialDate", "Person", "Term"),
        "citekit.values",
    ),
    **dict.fromkeys(("Loss", "Written"), "citekit.writers.written"),
    "Diagnostic": "citekit.diagnostic",
    "Record": "citekit.record",
    "Work": "citekit.work",
}
"""public name -> the module it lives in."""


def __getattr__(name: str) -> Any:
    if name not in HOMES:
        raise AttributeError(f"module 'citekit' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *HOMES})
