"""Readers and writers of other packages: found by entry points, when they are asked for by name, and never otherwise.

The names here are what a plugin may build on; docs/plugins.md says how, and what of it stays.
"""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

from citekit.draft import Cut, Draft, Field, Mark
from citekit.errors import CitekitError, InputError, OutputError, UsageError
from citekit.source import Source, Span
from citekit.work import FIELDS, LISTS, ROLES, Work, present
from citekit.writers.wording import in_words
from citekit.writers.written import Loss, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from importlib.metadata import EntryPoint

    from citekit.values import PartialDate, Person

__all__ = [
    "FIELDS", "LISTS", "ROLES", "Cut", "Draft", "Field", "InputError", "Loss", "Mark", "OutputError", "Source", "Span",
    "Work", "Written", "cut_up", "date_field", "in_words", "person_field", "present",
]  # fmt: skip

READER_GROUP = "citekit.readers"


def cut_up(source: Source, drafts: Sequence[Draft], ignored: Collection[int] = (), rule: str = "ignored") -> Cut:
    """What a reader returns: its drafts, and for every line whether they use it; `ignored` are the numbers of lines,
    from 1, that say nothing of a work, as `rule` says; all others are reported as not understood."""
    used: dict[int, dict[str, None]] = {}
    for draft in drafts:
        for field in draft.fields:
            first, last = source.position(field.span.start).line, source.position(max(field.span.end - 1, 0)).line
            for line in range(first, last + 1):
                used.setdefault(line, {})[field.name] = None
    marks = [
        None if not text.strip() else _mark(number, used, ignored, rule)
        for number, text in enumerate(source.text.splitlines(), 1)
    ]
    return Cut(list(drafts), marks, [])


def _mark(number: int, used: dict[int, dict[str, None]], ignored: Collection[int], rule: str) -> Mark:
    if number in used:
        return Mark("used", tuple(used[number]))
    return Mark("ignored", (), rule) if number in ignored else Mark("unread")


def person_field(role: str, person: Person) -> str:
    """The name of a field whose text is a person of whom the reader knows the parts."""
    from citekit.normalize.coded import person_name

    parts = (person.family, person.given, person.particle, person.dropping_particle, person.suffix)
    return person_name(role, *parts)


def date_field(name: str, date: PartialDate) -> str:
    """The name of a field whose text is a date that the reader has read: `date_field("issued", PartialDate(2016))`."""
    from citekit.normalize.coded import date_name

    return date_name(name, date)


def load_plugin(group: str, name: str) -> Callable[..., Any] | None:
    """The reader or writer of that name, so that its failures say whose they are; None if there is none.

    Raises `UsageError` if there are several, or if it cannot be loaded.
    """
    found: Iterable[EntryPoint] = entry_points(group=group, name=name)
    points = {point.value: point for point in found}
    if not points:
        return None
    if len(points) > 1:
        raise UsageError(f"several packages call something “{name}”: {', '.join(sorted(map(_owner, points.values())))}")
    (point,) = points.values()
    try:
        loaded = point.load()
    except Exception as error:  # whatever importing a foreign module may raise
        raise UsageError(f"“{name}” of {_owner(point)} cannot be loaded: {_words(error)}") from error
    return _reader(loaded, point) if group == READER_GROUP else _writer(loaded, point)


def _owner(point: EntryPoint) -> str:
    return f"{point.dist.name} {point.dist.version}" if point.dist else point.value


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _reader(read: Callable[[Source], object], point: EntryPoint) -> Callable[[Source], Cut]:
    def guarded(source: Source) -> Cut:
        try:
            cut = read(source)
            wrong = _wrong(cut, source)
        except CitekitError:
            raise
        except Exception as error:  # a foreign reader, and any text
            raise InputError(f"“{point.name}” of {_owner(point)} failed: {_words(error)}") from error
        if wrong:
            raise InputError(f"“{point.name}” of {_owner(point)} failed: {wrong}")
        return cut  # type: ignore[return-value]  # it was looked at

    return guarded


def _wrong(cut: object, source: Source) -> str:
    """What a reader's answer lacks, if anything."""
    if not isinstance(cut, Cut):
        return "it returned no Cut"
    if len(cut.marks) != len(source.text.splitlines()):
        return "its marks are not as many as the lines"
    unknown = sorted({field.name for draft in cut.drafts for field in draft.fields if not is_known(field.name)})
    if unknown:
        return f"there is no field “{unknown[0]}”"
    fields, end = (field for draft in cut.drafts for field in draft.fields), len(source.text)
    odd = [field for field in fields if not 0 <= field.span.start <= field.span.end <= end]
    return f"the span of “{odd[0].name}” is none" if odd else ""


def is_known(name: str) -> bool:
    """Whether a raw field of that name becomes a value: what stands behind its colon must name a field, too."""
    from citekit.assemble.raw_fields import HANDLERS

    kind, colon, detail = name.partition(":")
    if not colon:
        return kind in HANDLERS
    target = detail.partition(":")[0]
    return target in TARGETS[kind] if kind in TARGETS else kind in FREE


SINGLE = frozenset(FIELDS) - LISTS
DATES = frozenset(("issued", "available_date", "submitted", "accepted", "accessed", "event_date"))
TARGETS: dict[str, frozenset[str]] = {
    "text": SINGLE - DATES - {"page", "number_of_pages", "peer_reviewed", "externally_published"},
    "texts": frozenset(("note", "funding")), "term": frozenset(("keywords", "subject_areas")), "date": DATES,
    "number": frozenset(("issn", "isbn")),
    **dict.fromkeys(("person", "group", "inverted", "incomplete"), frozenset(ROLES)),
}  # fmt: skip
"""What a name may go on with after its colon."""
FREE = frozenset(("csl_type", "fact", "cited_by"))


def _writer(write: Callable[..., object], point: EntryPoint) -> Callable[..., Written]:
    def guarded(works: Sequence[Work], **options: Any) -> Written:
        try:
            written = write(works, **options)
        except CitekitError:
            raise
        except Exception as error:  # a foreign writer, and any work
            raise OutputError(f"“{point.name}” of {_owner(point)} failed: {_words(error)}") from error
        if not isinstance(written, Written):
            raise OutputError(f"“{point.name}” of {_owner(point)} failed: it returned no Written")
        return written

    guarded.__kwdefaults__ = dict(getattr(write, "__kwdefaults__", None) or {})  # the options that it has
    return guarded
