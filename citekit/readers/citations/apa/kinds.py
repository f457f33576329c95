"""What APA says in square brackets about a work that is no article and no book: "[Audio podcast episode]"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.work_types import known_type

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch


class Kind(NamedTuple):
    """The words, the CSL type, and a citation in which they stand."""

    text: str
    type: str
    example: str


KINDS = (
    Kind("Audio podcast episode", "broadcast", "Lind, K. (Host). Rain [Audio podcast episode]. In Wet Hour. FR."),
    Kind("Video podcast episode", "broadcast", "Lind, K. (Host). Rain [Video podcast episode]. In Wet Hour. FR."),
    Kind("Audio podcast", "broadcast", "Lind, K. (Host). (2020). Rain [Audio podcast]. Fen Radio."),
    Kind("Podcast", "broadcast", "Lind, K. (Host). (2020). Rain [Podcast]. Fen Radio."),
    Kind("TV series episode", "broadcast", "Lind, K. (Director). (2020). Rain [TV series episode]. In Wet Hour. FF."),
    Kind("TV series", "broadcast", "Lind, K. (Executive Producer). (2020). Rain [TV series]. Fen Films."),
    Kind("Radio broadcast", "broadcast", "Lind, K. (2020). Rain [Radio broadcast]. Fen Radio."),
    Kind("Motion picture", "motion_picture", "Lind, K. (Director). (2020). Rain [Motion picture]. Fen Films."),
    Kind("Film series", "motion_picture", "Lind, K. (Director). (2020). Rain [Film series]. Fen Films."),
    Kind("Video file", "motion_picture", "Lind, K. (2020). Rain [Video file]. Fen Films."),
    Kind("Conference presentation", "speech", "Lind, K. (2020). Rain [Conference presentation]. Mire Days, Oslo."),
    Kind("Conference session", "speech", "Lind, K. (2020). Rain [Conference session]. Mire Days, Oslo."),
    Kind("Paper presentation", "speech", "Lind, K. (2020). Rain [Paper presentation]. Mire Days, Oslo."),
    Kind("Poster presentation", "speech", "Lind, K. (2020). Rain [Poster presentation]. Mire Days, Oslo."),
    Kind("Keynote address", "speech", "Lind, K. (2020). Rain [Keynote address]. Mire Days, Oslo."),
    Kind("Keynote presentation", "speech", "Lind, K. (2020). Rain [Keynote presentation]. Mire Days, Oslo."),
    Kind("Symposium presentation", "speech", "Lind, K. (2020). Rain [Symposium presentation]. Mire Days, Oslo."),
    Kind("Webinar", "speech", "Lind, K. (2020). Rain [Webinar]. Fen Institute."),
    Kind("PowerPoint slides", "speech", "Lind, K. (2020). Rain [PowerPoint slides]. Fen Institute."),
    Kind("Mobile app", "software", "Fen Institute. (2020). Rain (Version 2.1) [Mobile app]. Fen Store."),
    Kind("Source code", "software", "Lind, K. (2020). Rain [Source code]. Fen Archive."),
    Kind("Video game", "software", "Fen Games. (2020). Rain [Video game]. Fen Games."),
    Kind("Unpublished manuscript", "manuscript", "Lind, K. (2020). Rain [Unpublished manuscript]. Fen Institute."),
    Kind("Manuscript in preparation", "manuscript", "Lind, K. (2020). Rain [Manuscript in preparation]. Fen."),
    Kind("Manuscript submitted for publication", "manuscript", "Rain [Manuscript submitted for publication]. Fen."),
    Kind("Unpublished raw data", "dataset", "Lind, K. (2020). Rain [Unpublished raw data]. Fen Institute."),
    Kind("Press release", "document", "Fen Institute. (2020). Rain [Press release]. https://example.org"),
    Kind("Fact sheet", "document", "Fen Institute. (2020). Rain [Fact sheet]. https://example.org"),
    Kind("Brochure", "pamphlet", "Fen Institute. (2020). Rain [Brochure]. https://example.org"),
    Kind("Song", "song", "Lind, K. (2020). Rain [Song]. On Wet hours. Fen Records."),
    Kind("Album", "song", "Lind, K. (2020). Rain [Album]. Fen Records."),
    Kind("Map", "map", "Fen Institute. (2020). Rain [Map]. https://example.org"),
    Kind("Photograph", "graphic", "Lind, K. (2020). Rain [Photograph]. Fen Museum."),
    Kind("Painting", "graphic", "Lind, K. (1920). Rain [Painting]. Fen Museum."),
    Kind("Infographic", "graphic", "Fen Institute. (2020). Rain [Infographic]. https://example.org"),
    Kind("Online forum post", "post", "Lind, K. (2020). Rain [Online forum post]. Wet Forum."),
    Kind("Tweet", "post", "Lind, K. (2020, May 3). Rain falls [Tweet]. https://example.org"),
)  # fmt: skip
TYPES = {kind.text.lower(): kind.type for kind in KINDS}


def type_of(text: str) -> str:
    """The CSL type of what brackets say; "" for what is no kind."""
    return known_type(text) or TYPES.get(text.lower().strip(), "")


def take_kind(cut: Stretch, start: int, end: int) -> None:
    """A kind as the work's type, and as its genre in the words that are printed."""
    kind = TYPES.get(cut.text[start:end].lower())
    if kind is None:
        cut.take("work_type", start, end)
    else:
        cut.take(f"csl_type:{kind}", start, end)
        cut.take("genre", start, end)
