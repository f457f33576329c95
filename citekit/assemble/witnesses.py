"""Several witnesses of one work in one paste: merged field by field, in a stated order of trust.

A labelled row goes before a citation line, and that before a link; a lower witness fills what a higher one lacks.
Some things are better known together: a title that one witness has whole, a date that one has to the month.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.assemble.agreement import EXPORTED, SAME
from citekit.assemble.doubtful_title import likeness_of_title
from citekit.assemble.witness_people import are_others, complete_list, merge_people, names_some, print_name, take
from citekit.diagnostic import Doubt
from citekit.normalize.folding import bare_letters
from citekit.normalize.names import looks_like_byline, looks_like_person
from citekit.normalize.pages import parse_pages
from citekit.patterns import regex
from citekit.work import ROLES

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assemble.assembly import Assembly
    from citekit.values import Pages, PartialDate

TRUST: tuple[str, ...] = (
    "page", "item", "cover", "meta", "json-ld", "text", "ris", "bibtex", "apa", "standard", "author", "vancouver",
    "harvard", "chicago", "mla", "ieee", "note", "acm", "worded", "unquoted", "openurl", "front matter",
)  # fmt: skip
"""Witnesses, the most trusted first."""

SUBTITLE = regex(r"[?!)\]”’»\"']{0,3}\s*:|\s+[–—-]\s|[?!]\s")  # what stands between a title and its subtitle


def rank(witness: str) -> int:
    """The place of a witness in the order of trust ("page 2" beside "page"); an unknown one comes last."""
    witness = witness.partition(" ")[0]
    return TRUST.index(witness) if witness in TRUST else len(TRUST)


def merge_witnesses(assemblies: dict[str, Assembly]) -> Assembly:
    """The most trusted witness's assembly, completed by the others."""
    first, *others = sorted(assemblies, key=rank)
    merged = assemblies[first]
    for witness in others:
        if _is_another(merged, assemblies[witness], witness):
            for name in WHO:
                _disagree(merged, assemblies[witness], name, witness)
        else:
            _merge(merged, assemblies[witness], witness)
    return merged


def _is_another(ours: Assembly, theirs: Assembly, witness: str) -> bool:
    """Whether a witness speaks of another work, of which nothing is taken: title, people and year are others."""
    told = all(side.values.get(name) for side in (ours, theirs) for name in WHO)
    return told and not any(_agree(name, ours, theirs, witness) for name in WHO)


WHO = ("title", "author", "issued")


def _merge(ours: Assembly, theirs: Assembly, witness: str) -> None:
    if theirs.values.get("article_number") == str(ours.values.get("page")):  # "e1" is a page to some witnesses
        del ours.values["page"], ours.origins["page"]
    for name in [name for name in theirs.values if name != "incomplete"]:
        if not ours.values.get(name):
            if witness in EXPORTS or _belongs(name, ours, theirs):
                take(ours, theirs, name)
        elif name in ROLES:
            merge_people(ours, theirs, name)
        elif name in MERGED:
            MERGED[name](ours, theirs)
        if name in ours.values and not _agree(name, ours, theirs, witness):
            _disagree(ours, theirs, name, witness)
    for name, field in theirs.raw.items():
        ours.raw.setdefault(name, field)
    if "author" in ours.values:
        complete_list(ours, theirs)


def _is_said(name: str, value: str, ours: Assembly) -> bool:
    """Whether a page is our article's number, "e1", or the number of an article our page, "668-+"."""
    if name == "article_number" and value.endswith("-+"):
        return parse_pages(value) == ours.values.get("page")
    return name == "page" and value == ours.values.get("article_number")


def _belongs(name: str, ours: Assembly, theirs: Assembly) -> bool:
    """Whether a work of our kind has such a field: what stands at its place in a citation may be something else."""
    if name in HOSTED and ours.values.get("type") in UNHOSTED:
        return False
    if (name == "volume" and _is_page(ours, theirs)) or _is_said(name, str(theirs.values[name]), ours):
        return False
    publisher = ours.values.get("publisher")
    elsewhere = name in PLACED and _stands_elsewhere(bare_letters(theirs.values[name]), ours, theirs)
    if elsewhere or (name in WITHIN and _is_within(name, WITHIN[name], ours, theirs)):
        return False
    if name != "collection_title" or not publisher or publisher == theirs.values.get("publisher"):
        return True
    return not theirs.values[name].startswith(publisher)


def _is_within(name: str, whole: str, ours: Assembly, theirs: Assembly) -> bool:
    """Whether what a citation tells apart is of a name that we have whole: "In Rain (2nd edn). Fen Press", where the
    row says “Rain (2nd edn)”; or is that name."""
    mine, their = (str(assembly.values.get(whole) or "") for assembly in (ours, theirs))
    value = str(theirs.values[name])
    return mine != "" and (mine == value or (mine != their and mine.startswith(their) and value in mine[len(their) :]))


WITHIN = {"edition": "container_title", "publisher": "container_title", "publisher_place": "publisher"}
"""Field -> the name which may have its words."""


def _stands_elsewhere(letters: str, ours: Assembly, theirs: Assembly) -> bool:
    """Whether what a citation has at the place of a host is our publisher or event ("Memo on ferries. Fen University.",
    "How to lose ice. Meeting of the Ice Society, Oslo."), or goes on with our title behind theirs: "What do reeds want?
    Mapping wet rivers"."""
    if any(map(letters.startswith, _others(ours))):
        return True
    title, other = (bare_letters(assembly.values.get("title") or "") for assembly in (ours, theirs))
    return other not in ("", title) and title.startswith(other + letters)


def _others(ours: Assembly) -> list[str]:
    """What we know to be publisher and event, which a citation may print where a host or publisher stands."""
    known = [ours.values.get("publisher"), ours.values.get("event_title")]
    if event := ours.raw.get("event"):
        known.append(event.text.split(" - ")[0])
    return [bare_letters(text) for text in known if text]


def _is_page(ours: Assembly, theirs: Assembly) -> bool:
    """Whether the one number of a newspaper's citation ("The Fen Post, 14.") is the page that we have."""
    alone = not (theirs.values.get("page") or theirs.values.get("issue"))
    return alone and str(ours.values.get("page", "")) == str(theirs.values["volume"])


PLACED = frozenset({"container_title", "publisher"})
"""Fields that a citation line tells by their place alone."""
EXPORTS = frozenset({"ris", "bibtex"})
"""Witnesses that name every field."""
HOSTED = frozenset({"container_title", "article_number", "collection_title"})
UNHOSTED = frozenset({"article", "software", "webpage", "dataset", "patent", "thesis", "graphic"})
"""Kinds that stand in no host; a citation line prints version, server or repository at the host's place."""


def _merge_title(ours: Assembly, theirs: Assembly) -> None:
    """A title that goes on where ours stops, or shows a colon that ours has lost, is the whole one."""
    kept, other = ours.values["title"], theirs.values["title"]
    if kept == other:
        return
    mine, their = bare_letters(kept), bare_letters(other)
    longer = their.startswith(mine) and len(their) > len(mine) and SUBTITLE.match(_rest(other, mine))
    colon = their == mine and other.count(":") > kept.count(":")
    whole = bool(longer) and not _names_place(their[len(mine) :], ours, theirs)
    if whole or colon or _is_glued(kept, other):
        take(ours, theirs, "title")
    elif not (mine.startswith(their) or their.startswith(mine)) and likeness_of_title(ours):
        ours.doubt("repeated-field", ours.origins["title"][0], field="title", kept=other, text=kept)
        take(ours, theirs, "title")


def _names_place(letters: str, ours: Assembly, theirs: Assembly) -> bool:
    """Whether what stands behind a title that asks is where the work came out: "Do kettles boil? Figshare"."""
    return any(letters == bare_letters(side.values.get(name) or "") for side in (ours, theirs) for name in PLACED)


def _is_glued(title: str, other: str) -> bool:
    """Whether people stand behind a title that another witness has without them: "… under loadAnna Lind, Bo Ek"; one
    person only where no blank parts the two."""
    people = title[len(other) :] if title.startswith(other) else ""
    if people[:1] == " ":
        return looks_like_byline(people[1:])
    return people[:1].isupper() and other[-1].islower() and (looks_like_byline(people) or looks_like_person(people))


def _rest(text: str, letters: str) -> str:
    """What of a text is left behind so many letters."""
    count = 0
    for at, char in enumerate(text):
        count += len(bare_letters(char))
        if count >= len(letters):
            return text[at + 1 :]
    return ""


def _merge_type(ours: Assembly, theirs: Assembly) -> None:
    """What a type line calls a newspaper's is @article in BibTeX, a report @book, a preprint @techreport."""
    kept = ours.values["type"]
    stated = kept != "article-journal" and any(field.name == "work_type" for field in ours.origins["type"])
    if (kept == "document" or theirs.values["type"] in FINER.get(kept, ())) and not stated:
        take(ours, theirs, "type")


FINER = {
    "article-journal": ("article-newspaper", "article-magazine"),
    "book": ("report",),
    "report": ("article",),
    "chapter": ("entry-encyclopedia", "entry-dictionary"),
}
"""Type -> those which a portal's BibTeX and RIS, and the form of a citation, do not tell from it."""


def _merge_pages(ours: Assembly, theirs: Assembly) -> None:
    kept, other = ours.values["page"], theirs.values["page"]
    if (_is_backwards(kept) and not _is_backwards(other)) or _is_run_together(kept, other):
        take(ours, theirs, "page")


def _is_run_together(kept: Pages, other: Pages) -> bool:
    """Pages whose dash a copy has lost ("12121228"), beside the same with it."""
    return not kept.last and bool(other.last) and kept.first == f"{other.first}{other.last}"


def _is_backwards(pages: Pages) -> bool:
    """Pages that end before they begin: a copy that was cut off ("255-2")."""
    first, last = pages.first, pages.last
    return bool(last) and first.isdigit() and str(last).isdigit() and int(str(last)) < int(first)


def _merge_date(ours: Assembly, theirs: Assembly) -> None:
    """A more precise date of the same year and month completes ours."""
    kept, other = ours.values["issued"], theirs.values["issued"]
    if _refines(other, kept):
        take(ours, theirs, "issued")


def _merge_event_date(ours: Assembly, theirs: Assembly) -> None:
    """The days of an event of which we know the year alone: "6/07/17" may be in June or July."""
    kept, other = ours.values["event_date"], theirs.values["event_date"]
    if kept.month is None and other.month is not None and other.year == kept.year and not kept.end:
        take(ours, theirs, "event_date")


def _refines(other: PartialDate, kept: PartialDate) -> bool:
    if kept.end or other.end or other.year != kept.year or kept.season or other.season:
        return False
    return kept.month is None and other.month is not None


def _agree(name: str, ours: Assembly, theirs: Assembly, witness: str) -> bool:
    """Whether a disagreement is not worth a word."""
    mine, their = ours.values[name], theirs.values[name]
    if name in ROLES:
        return not are_others(ours, theirs, name) or (witness in PARTIAL and names_some(ours, theirs, name))
    if name == "issued":
        return not mine or not their or _is_told(ours, their.year)
    if name == "title" and (mine == their or their == ours.values.get("translated_title")):
        return True
    same = SAME.get(name) or (EXPORTED.get(name) if witness in EXPORTS else None)
    return same is None or same(mine, their)


PARTIAL = frozenset({"json-ld", "text", "openurl"})
"""Witnesses that may name the first people only, or one for each place of work."""
WORDED = {
    "meta": "description in the page's tags", "json-ld": "JSON-LD", "text": "text of the page", "openurl": "OpenURL",
    "front matter": "front matter",
}  # fmt: skip


def _is_told(ours: Assembly, year: int) -> bool:
    """Whether a year is ours, or that of another version of the work: online first, accepted, the end of a range."""
    issued = ours.values["issued"]
    others = (issued.end, *(ours.values.get(name) for name in ("available_date", "accepted")))
    return year in {date.year for date in (issued, *others) if date}


def _disagree(ours: Assembly, theirs: Assembly, name: str, witness: str) -> None:
    place = theirs.origins[name][0]
    kept, text = (_printed(name, each.values[name]) for each in (ours, theirs))
    words = {"field": name, "kept": kept, "text": text, "witness": WORDED.get(witness, f"{witness} citation")}
    ours.doubts.append(Doubt("witnesses-disagree", place.span, words))


def _printed(name: str, value: Any) -> str:
    """A value as a message shows it."""
    if name in ROLES:
        return "; ".join(map(print_name, value))
    if isinstance(value, (list, tuple)):
        return ", ".join(found.value for found in value)
    return value.iso() if name == "issued" else str(value)


MERGED: dict[str, Callable[[Assembly, Assembly], None]] = {
    "title": _merge_title,
    "type": _merge_type,
    "issued": _merge_date,
    "page": _merge_pages,
    "event_date": _merge_event_date,
}
"""Fields that two witnesses tell better together."""
