"""The event behind a work: title, place and days from its line, its block and their rows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.assemble.held_rows import put_fact, put_held
from citekit.assemble.raw_dates import put_date
from citekit.assemble.raw_texts import clean_title
from citekit.normalize.dates import parse_date
from citekit.normalize.text import clean_text
from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly
    from citekit.draft import Field
    from citekit.values import PartialDate


def complete_event(assembly: Assembly) -> None:
    """ "51st … ISCA 2024 - Buenos Aires, Argentina" and the rows of the event's block: title, place, days."""
    raw = assembly.raw
    if "event" in raw:
        title, place = split_event(clean_title(raw["event"].text), assembly.values.get("event_title"))
        put_held(assembly, "event_title", "event", title)
    else:
        place = None
    _put_places(assembly, place)
    _complete_period(assembly)


def _put_places(assembly: Assembly, place: str | None) -> None:
    """The rows of town and country go before what the event's line says, but for one alone of which that has more;
    without an event they are facts."""
    raw = assembly.raw
    town = "event_city" if "event_city" in raw else "event_location"  # which may be a building
    places = [raw[name] for name in (town, "event_country") if name in raw]
    if town == "event_city" and "event_location" in raw:
        put_fact(assembly, raw["event_location"])
    if "event_title" in assembly.values and places:
        rows = ", ".join(clean_text(field.text) for field in places)
        place = place if place and len(places) == 1 and rows in place.split(", ") else rows
        for field in places:
            put_held(assembly, "event_place", field.name, place)
    else:  # "Country/Territory" of a patent, "Place" of a defence
        for field in places:
            put_fact(assembly, field)
    if "event" in raw:
        put_held(assembly, "event_place", "event", place)


def _complete_period(assembly: Assembly) -> None:
    period = assembly.raw.get("event_period")
    if not period:
        return
    if assembly.values.get("type") == "dataset" and "event_title" not in assembly.values:
        put_fact(assembly, period)  # "Zeitraum 2018 - 2020", which the data cover
        return
    known = assembly.values.get("event_date")
    if known and (known.end or not _lasts(assembly, period, known)):
        assembly.trace("event_date", period)
    else:
        assembly.values.pop("event_date", None)
        assembly.origins.pop("event_date", None)
        put_date(assembly, "event_date", period.text, period)


def _lasts(assembly: Assembly, period: Field, known: PartialDate) -> bool:
    """Whether a period begins on a day that is known, which a citation has alone."""
    date = parse_date(clean_text(period.text), assembly.order)
    return date is not None and date.end is not None and date.iso().startswith(f"{known.iso()}/")


GLUED_PLACE = regex(r"(?<=\w)- (?P<place>[^\W\d_][^\d,-]{1,40}, [^\W\d_][^\d,-]{2,40})$")
""" "INFOCOM 2025- London, United Kingdom": the blank before the dash was lost."""


def split_event(text: str, title: str | None) -> tuple[str, str | None]:
    """An event line's title and place; `title` is what the event's own block calls it, if it does."""
    if title and text.startswith(f"{title} - "):
        return title, text[len(title) + 3 :].strip(" ,") or None
    name, dash, place = text.rpartition(" - " if " - " in text else " – ")
    place = place.lstrip(" ,")  # " - , United Kingdom", whose town is not known
    if dash and len(place) <= 80 and not re.search(r"\d", place) and (" - " in text or ", " in place):
        return name.strip(), place.strip()
    if text.endswith(" -"):
        return text[:-2].strip(), None
    if glued := GLUED_PLACE.search(text):
        return text[: glued.start()], glued["place"]
    return text, None
