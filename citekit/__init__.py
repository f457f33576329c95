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
    from citekit.candidate import (
        Candidate as Candidate,
    )
    from citekit.candidate import (
        Enricher as Enricher,
    )
    from citekit.candidate import (
        Lookup as Lookup,
    )
    from citekit.candidate import (
        Relation as Relation,
    )
    from citekit.diagnostic import Diagnostic as Diagnostic
    from citekit.enrichment import (
        Enrichment as Enrichment,
    )
    from citekit.enrichment import (
        enrich as enrich,
    )
    from citekit.enrichment import (
        enrich_all as enrich_all,
    )
    from citekit.enrichment import (
        enrich_sources as enrich_sources,
    )
    from citekit.errors import (
        CitekitError as CitekitError,
    )
    from citekit.errors import (
        InputError as InputError,
    )
    from citekit.errors import (
        NoRecordError as NoRecordError,
    )
    from citekit.errors import (
        OutputError as OutputError,
    )
    from citekit.errors import (
        UsageError as UsageError,
    )
    from citekit.formats import (
        read_formats as read_formats,
    )
    from citekit.formats import (
        write_formats as write_formats,
    )
    from citekit.match import Evidence as Evidence
    from citekit.match import Verdict as Verdict
    from citekit.merge import Decision as Decision
    from citekit.merge import replay as replay
    from citekit.merge.stored import (
        decisions_from_json as decisions_from_json,
    )
    from citekit.merge.stored import (
        decisions_to_json as decisions_to_json,
    )
    from citekit.pipeline import (
        convert as convert,
    )
    from citekit.pipeline import (
        read as read,
    )
    from citekit.pipeline import (
        read_file as read_file,
    )
    from citekit.pipeline import (
        read_url as read_url,
    )
    from citekit.pipeline import (
        write as write,
    )
    from citekit.pipeline import (
        write_with_losses as write_with_losses,
    )
    from citekit.reading import Line as Line
    from citekit.reading import Origin as Origin
    from citekit.reading import Reading as Reading
    from citekit.record import Record as Record
    from citekit.values import (
        CitedBy as CitedBy,
    )
    from citekit.values import (
        Custom as Custom,
    )
    from citekit.values import (
        Identifier as Identifier,
    )
    from citekit.values import (
        Organization as Organization,
    )
    from citekit.values import (
        PageRange as PageRange,
    )
    from citekit.values import (
        Pages as Pages,
    )
    from citekit.values import (
        PartialDate as PartialDate,
    )
    from citekit.values import (
        Person as Person,
    )
    from citekit.values import (
        Term as Term,
    )
    from citekit.work import Work as Work
    from citekit.writers.written import Loss as Loss
    from citekit.writers.written import Written as Written

HOMES: dict[str, str] = {
    **dict.fromkeys(("convert", "read", "read_file", "read_url", "write", "write_with_losses"), "citekit.pipeline"),
    **dict.fromkeys(("read_formats", "write_formats"), "citekit.formats"),
    **dict.fromkeys(("CitekitError", "InputError", "NoRecordError", "OutputError", "UsageError"), "citekit.errors"),
    **dict.fromkeys(("Line", "Origin", "Reading"), "citekit.reading"),
    **dict.fromkeys(
        ("CitedBy", "Custom", "Identifier", "Organization", "PageRange", "Pages", "PartialDate", "Person", "Term"),
        "citekit.values",
    ),
    **dict.fromkeys(("Loss", "Written"), "citekit.writers.written"),
    **dict.fromkeys(("Candidate", "Enricher", "Lookup", "Relation"), "citekit.candidate"),
    **dict.fromkeys(("Enrichment", "enrich", "enrich_all", "enrich_sources"), "citekit.enrichment"),
    **dict.fromkeys(("Evidence", "Verdict"), "citekit.match"),
    **dict.fromkeys(("Decision", "replay"), "citekit.merge"),
    **dict.fromkeys(("decisions_from_json", "decisions_to_json"), "citekit.merge.stored"),
    "Diagnostic": "citekit.diagnostic",
    "Record": "citekit.record",
    "Work": "citekit.work",
}
"""public name -> the module it lives in."""


if not TYPE_CHECKING:  # type checkers see the imports above
    __all__ = [*HOMES]  # noqa: PLE0604  which are strings


def __getattr__(name: str) -> Any:
    if name not in HOMES:
        raise AttributeError(f"module 'citekit' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({"__version__", "__doc__", *HOMES})
