"""What became of a paste: each line with its mark, each field with its origin, each doubt; for people or programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.terminal import paint, visible
from citekit.values import Person
from citekit.work import present
from citekit.writers.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.diagnostic import Diagnostic
    from citekit.reading import Line, Origin, Reading
    from citekit.work import Work

MARKS = {"used": "+", "ignored": "-", "unread": "?"}
"""State of a line -> the sign in the margin."""

WIDEST = 44
"""Columns that a label may take before it pushes the text to the right."""


def explain(reading: Reading, color: bool = False) -> str:
    """The paste line by line, then each record, then the doubts, as text for people."""
    parts = [lines_part(reading, color)]
    parts += [record_part(reading, index, color) for index in range(len(reading.works))]
    if reading.diagnostics:
        parts.append(doubts_part(reading, color))
    return "\n".join(parts)


def lines_part(reading: Reading, color: bool) -> str:
    """Every line that is not blank: number, mark, what it was used for or ignored by, text."""
    counts = [f"{sum(line.state == state for line in reading.lines)} {state} ({mark})" for state, mark in MARKS.items()]
    heading = f"{visible(reading.source.name)}: {len(reading.lines)} lines, {', '.join(counts)}"
    labels = [label(line) for line in reading.lines]
    width = column_width(labels)
    rows = [line_row(line, text, width, color) for line, text in zip(reading.lines, labels, strict=True)]
    return "\n".join((paint(heading, "heading", color), *rows, ""))


def line_row(line: Line, said: str, width: int, color: bool) -> str:
    """One line of the paste with its margin."""
    margin = f"{line.number:>4} {MARKS[line.state]} {said:<{width}}"
    return f"{paint(margin, line.state, color)} | {visible(line.text)}"


def label(line: Line) -> str:
    """What a line was used for, or the rule that ignored it."""
    return ", ".join(line.fields) if line.fields else line.rule or line.state


def record_part(reading: Reading, index: int, color: bool) -> str:
    """One record: each field with the place it was read from, the rule that found it, and its value."""
    fields = present(reading.works[index])
    origins = [where(reading, reading.origins(name, index)) for name in fields]
    name_width, origin_width = column_width(list(fields)), column_width(origins)
    rows = [
        f"  {name:<{name_width}}  {paint(f'{origin:<{origin_width}}', 'ignored', color)}  {visible(shown(value))}"
        for (name, value), origin in zip(fields.items(), origins, strict=True)
    ]
    return "\n".join((paint(f"record {index + 1}", "heading", color), *rows, ""))


def where(reading: Reading, origins: Sequence[Origin]) -> str:
    """The origin of a value: its lines, the rule, and the witnesses where that is not the page alone."""
    if not origins:
        return "(inferred)"
    lines = sorted({reading.source.position(origin.span.start).line for origin in origins})
    witnesses = [name for name in dict.fromkeys(origin.witness for origin in origins) if name != "page"]
    return f"{line_numbers(lines)}, {origins[0].rule}" + (f" ({', '.join(witnesses)})" if witnesses else "")


def line_numbers(lines: list[int]) -> str:
    """ "line 3", "lines 22-26", "lines 3, 8"."""
    if len(lines) == 1:
        return f"line {lines[0]}"
    together = lines[-1] - lines[0] == len(lines) - 1
    return "lines " + (f"{lines[0]}-{lines[-1]}" if together else ", ".join(map(str, lines)))


def doubts_part(reading: Reading, color: bool) -> str:
    """The diagnostics of a reading, one a line."""
    several = len(reading.works) > 1
    rows = [f"  {diagnostic_row(item, color, several=several)}" for item in reading.diagnostics]
    return "\n".join((paint("doubts", "heading", color), *rows, ""))


def diagnostic_row(item: Diagnostic, color: bool = False, *, several: bool = False) -> str:
    """`LINE:COLUMN: severity: message [code]`; without a place the number of the record, where there are several."""
    place = f"{item.line}:{item.column}: " if item.line else ""
    which = f"record {item.record + 1}: " if several and item.record is not None and not place else ""
    return f"{place}{paint(item.severity, item.severity, color)}: {which}{visible(item.message, 300)} [{item.code}]"


def column_width(labels: list[str]) -> int:
    """The width of a column that holds these, but no wider than `WIDEST`."""
    return max((len(text) for text in labels if len(text) <= WIDEST), default=0)


def shown(value: Any) -> str:
    """Any value of a record on one line; people as they were split."""
    if isinstance(value, tuple):
        return "; ".join(map(shown, value))
    return person(value) if isinstance(value, Person) else in_words(value)


def person(value: Person) -> str:
    """ "van Family, Given, Jr.": the parts in the order of a list of references."""
    family = " ".join(filter(None, (value.dropping_particle, value.particle, value.family)))
    return ", ".join(filter(None, (family, value.given, value.suffix)))


def explain_json(reading: Reading) -> str:
    """The same for programs: an object with `name`, `lines`, `records` (each `record` and `origins`), `diagnostics`."""
    import json

    from citekit.pipeline import write

    records = json.loads(write(reading.works, "json"))["records"] if reading.works else []
    answer = {
        "name": reading.source.name,
        "lines": [line._asdict() for line in reading.lines],
        "records": [
            {"record": record, "origins": origins_json(reading, index, work)}
            for index, (record, work) in enumerate(zip(records, reading.works, strict=True))
        ],
        "diagnostics": [item._asdict() for item in reading.diagnostics],
    }
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"


def origins_json(reading: Reading, index: int, work: Work) -> dict[str, list[dict[str, Any]]]:
    """Field -> its origins, each with line and column."""
    return {
        name: [origin._asdict() | reading.source.position(origin.span.start)._asdict() for origin in origins]
        for name in present(work)
        if (origins := reading.origins(name, index))
    }
