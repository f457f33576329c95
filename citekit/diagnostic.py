"""What was odd about an input: a closed set of codes, one severity and one message each."""

from __future__ import annotations

from typing import Literal

from citekit.frozen import NamedTuple
from citekit.source import Position, Source, Span

Severity = Literal["info", "warning", "error"]

CODES: dict[str, tuple[Severity, str]] = {
    # the paste
    "unread-line": ("warning", "not understood and not used: {text}"),
    "unseen-wording": ("info", "“{word}” ({language}) was read as “{meaning}”: a wording not seen on a page yet"),
    "unknown-label": ("warning", "looks like a property row, but the label is not known: {text}"),
    "empty-value": ("info", "the row “{label}” has no value"),
    "repeated-field": ("warning", "{field} is stated more than once; kept “{kept}”, not “{text}”"),
    "may-be-same": ("warning", "may be the same work as record {number}, but {reason}; both are kept"),
    "witnesses-disagree": ("warning", "{field}: kept “{kept}”, but the {witness} says “{text}”"),
    "type-inferred": ("warning", "no type line; read as {type} because of {reason}"),
    "site-unknown": ("warning", "no words tell whose page this is; read by labels and forms that most sites have"),
    "type-unknown": ("warning", "the type line is not in the vocabulary, read as {type}: {text}"),
    "pages-joined": (
        "warning",
        "a second page seems to have begun above this abstract, but where is not certain: its work is not read",
    ),
    "title-missing": ("warning", "no title found"),
    "title-doubtful": (
        "warning",
        "“{text}” is read as the title, as it stands first, but looks like {likeness}: was the title copied?",
    ),
    "container-doubtful": (
        "warning",
        "“{text}” is read as what the work is in, for its place, but looks like {likeness}",
    ),
    "text-cut": ("warning", "{field} was cut short where it was shown: {text}"),
    "terms-joined": ("warning", "terms run together, as nothing stood between them in the copy: {text}"),
    "title-joined": ("info", "the title stands on several lines; read as “{text}”"),
    "works-passed-over": (
        "info",
        "works listed below the page are taken for related ones and passed over ({count}); a list alone is read",
    ),
    "nested-too-deep": ("warning", "elements are nested more than 2,000 deep; what stands deeper was not read"),
    "no-record": ("error", "no bibliographic record found: {reason}"),
    "ris-open": ("info", "the last RIS record has no “ER” behind “{text}”: a cut file lacks what followed"),
    "bibtex-broken": ("warning", "broken BibTeX, read as far as it goes: {text}"),
    "key-repeated": ("warning", "another entry has the key “{key}” too; both are read"),
    "macro-unknown": ("warning", "no @string says what “{macro}” stands for; kept as it is"),
    "letters-misread": (
        "warning",
        "letters look as if UTF-8 had been read as Windows-1252, and are kept as they are: {text}, perhaps {meant}",
    ),
    "crossref-missing": ("warning", "{field} names an entry that is not there: {key}"),
    "json-invalid": ("error", "no valid JSON here, {reason}: {text}"),
    # people
    "name-split-doubtful": ("info", "“{text}” was read as family “{family}”, given “{given}”; {reason}"),
    "names-unclear": (
        "warning",
        "several names in one, and nothing tells which words belong together; kept in {field} as they stand: {text}",
    ),
    "people-missing": ("warning", "no people found: the page names no author or editor where they stand"),
    "author-doubtful": (
        "warning",
        "“{text}” is read as the author, as it stands where people do; it may be a place of work of people not copied",
    ),
    "people-incomplete": ("warning", "the list of people in {field} was cut short (“{text}”)"),
    # normalising
    "date-unreadable": ("warning", "{field} is not a date that could be read: {text}"),
    "date-ambiguous": (
        "warning",
        "{field}: which is the day and which the month? Nothing on the page decides; kept {kept}: {text}",
    ),
    "date-uncertain": ("warning", "{field}: only “{kept}” of it is certain, and was kept: {text}"),
    "date-missing": ("info", "the status row gives no date: {text}"),
    "pages-unreadable": ("warning", "pages kept as printed, not understood: {text}"),
    "pages-reversed": ("warning", "the last page is lower than the first; kept as printed: {pages}"),
    "page-count-differs": ("warning", "{count} pages are stated, but {pages} are {counted}"),
    "number-unreadable": ("warning", "{field} is not a whole number: {text}"),
    "identifier-malformed": ("warning", "{field} does not have the form of one, left out: {text}"),
    "checksum-wrong": ("warning", "{field} kept as printed, though its check digit is wrong: {text}"),
    "language-unknown": ("warning", "language not in the vocabulary: {text}"),
    "status-unknown": ("warning", "status not in the vocabulary: {text}"),
    # what a source outside the paste says
    "filled": ("info", "{field}: filled “{value}” from {source}{why}"),
    "overwritten": ("info", "{field}: “{value}” from {source} replaces “{ours}”"),
    "would-fill": ("info", "{field}: would be filled with “{value}” from {source}{why}"),
    "would-overwrite": ("info", "{field}: “{value}” from {source} would replace “{ours}”"),
    "source-disagrees": ("warning", "{field}: kept “{ours}”, but {source} says “{value}”"),
    "source-differs": ("info", "{field}: kept “{ours}”; {source} has “{value}”"),
    "not-filled": ("info", "{field}: left empty, though {source} has “{value}”: {reason}"),
    "work-not-found": ("info", "{source} has no work that is certainly this one: {reason}"),
    "source-unavailable": ("warning", "{source} gave no answer, and the record stands as it was read: {reason}"),
    "doi-elsewhere": ("info", "{doi} is registered with {agency}, not with {source}: nothing was changed"),
    "doi-unknown": ("warning", "{source} does not know the DOI {doi}: nothing was changed{advice}"),
    "doi-of-another": ("warning", "{doi} is another work at {source}, “{title}”: nothing was changed{advice}"),
    "retracted": ("warning", "{source} says that this work was retracted{when}{target}"),
    "concern-expressed": ("warning", "{source} says that concern about this work was expressed{when}{target}"),
    "corrected": ("info", "{source} says that this work was corrected{when}{target}"),
    "is-preprint": ("info", "{source} says that this preprint was published{when}{target}"),
    "has-preprint": ("info", "{source} says that there is a preprint of this work{when}{target}"),
    "is-notice": ("info", "{source} says that this is a notice about another work{when}{target}"),
    # writing
    "loss": ("info", "{format} has no place for {field}: {text}"),
}
"""code -> (severity, message). Words in braces are filled in; a missing one is a defect that the tests find."""


class Diagnostic(NamedTuple):
    """One oddity of an input. `line`, `column` count from 1; `span` are offsets; all three None without a place.
    `record` is the index of the record it concerns, or None for the input as a whole."""

    code: str
    severity: Severity
    message: str
    line: int | None = None
    column: int | None = None
    span: Span | None = None
    record: int | None = None


class Doubt(NamedTuple):
    """A diagnostic in the making: code, place, the words for its message."""

    code: str
    span: Span | None
    words: dict[str, str]


def state(code: str, **words: str) -> Diagnostic:
    """A diagnostic about a record as a whole, without a place."""
    severity, template = CODES[code]
    return Diagnostic(code, severity, template.format_map(words))


def diagnose(doubt: Doubt, source: Source, record: int | None = None) -> Diagnostic:
    """A doubt with its severity, message and place."""
    severity, template = CODES[doubt.code]
    place = source.position(doubt.span.start) if doubt.span else Position(0, 0)
    message = template.format_map(doubt.words)
    return Diagnostic(doubt.code, severity, message, place.line or None, place.column or None, doubt.span, record)
