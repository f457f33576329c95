"""Words that name what a work is on: who finds one in the place of a publisher knows that it is none."""

from __future__ import annotations

MEDIA: frozenset[str] = frozenset({
    "audio", "blu-ray", "cd", "cd-rom", "digital", "dvd", "electronic", "electronic resource", "exhibition", "film",
    "hardback", "hardcover", "internet", "online", "paperback", "performance", "podcast", "print", "printed", "score",
    "text", "video", "web", "website", "www",
})  # fmt: skip
"""In small letters."""
