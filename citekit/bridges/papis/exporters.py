"""`papis export --format citekit-ris` and `citekit-csl-json`: what Papis has no exporter for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import papis.logging

from citekit.bridges.papis.works import work_of
from citekit.pipeline import write_with_losses

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

logger = papis.logging.get_logger("papis.exporters.citekit")


def export_ris(documents: Sequence[Mapping[str, Any]]) -> str:
    """Documents as RIS."""
    return _export(documents, "ris")


def export_csl_json(documents: Sequence[Mapping[str, Any]]) -> str:
    """Documents as CSL-JSON; the id of an item is the document's `ref`."""
    items = json.loads(_export(documents, "csl-json"))
    for item, document in zip(items, documents, strict=True):
        if ref := document.get("ref"):
            item["id"] = str(ref)
    return json.dumps(items, ensure_ascii=False, indent=2)


def _export(documents: Sequence[Mapping[str, Any]], to: str) -> str:
    written = write_with_losses([work_of(document) for document in documents], to)
    for number, document in enumerate(documents):
        lost = dict.fromkeys(loss.field for loss in written.losses if loss.record == number)
        if lost:
            logger.info("'%s': %s does not carry, or not in full: %s.", document.get("ref", ""), to, ", ".join(lost))
    return written.text
