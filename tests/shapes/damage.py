"""What copying does to a block: tags with one blank, blank lines, wrapped abstracts, braces and quotes made others."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def one_blank(text: str) -> str:
    """ "TY - JOUR" of "TY  - JOUR"."""
    return re.sub(r"^([A-Z][A-Z0-9])  - ?", r"\1 - ", text, flags=re.MULTILINE)


def blank_lines(text: str) -> str:
    """An empty line between all lines."""
    return text.replace("\n", "\n\n")


def wrapped(text: str) -> str:
    """Long lines broken by a window."""
    return "\n".join("\n".join(textwrap.wrap(line, 60)) if len(line) > 90 else line for line in text.splitlines())


def no_end(text: str) -> str:
    """The last line lost."""
    return text.rstrip().rpartition("\n")[0]


def escaped_braces(text: str) -> str:
    """Braces around given names as the portal has written them since 2024: "\\{Mai B.\\}"."""
    return re.sub(r", \{([^{}\"]+)\}", r", \\{\1\\}", text)


def curly_quotes(text: str) -> str:
    """Quotation marks made curly."""
    return re.sub(r'= "(.*)",$', "= “\\1”,", text, flags=re.MULTILINE)


def one_line(text: str) -> str:
    """All on one line."""
    return " ".join(text.splitlines())


DAMAGES: dict[str, tuple[Callable[[str], str], ...]] = {
    "ris": (one_blank, blank_lines, wrapped, no_end),
    "bibtex": (blank_lines, wrapped, escaped_braces, curly_quotes, one_line),
}
"""Shape -> what may become of it on the way."""
