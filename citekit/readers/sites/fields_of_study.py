"""The fields of study that Semantic Scholar shows with a work: "Engineering, Computer Science"."""

from __future__ import annotations

from citekit.patterns import regex

FIELDS = regex(
    r"(?:(?:Agricultural and Food Sciences|Art|Biology|Business|Chemistry|Computer Science|Economics|Education"
    r"|Engineering|Environmental Science|Geography|Geology|History|Law|Linguistics|Materials Science|Mathematics"
    r"|Medicine|Philosophy|Physics|Political Science|Psychology|Sociology)(?:, |$))+"
)
