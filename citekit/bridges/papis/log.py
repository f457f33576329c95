"""What citekit finds odd, in Papis' log."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import Logger

    from citekit.diagnostic import Diagnostic


def log(logger: Logger, found: Diagnostic, name: str = "") -> None:
    """One diagnostic, as "page.txt: line 3: …"."""
    place = f"line {found.line}" if found.line else ""
    words = ": ".join(filter(None, (name, place, found.message)))
    {"info": logger.info, "warning": logger.warning, "error": logger.error}[found.severity](
        "%s [%s]", words, found.code
    )
