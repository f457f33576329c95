"""POST /api/send: records into the Zotero that runs on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.bridges.web.api import records_of, settings
from citekit.bridges.web.bodies import SEE, needed, read_object
from citekit.bridges.web.refusal import Refusal, as_json
from citekit.bridges.web.working import work_on
from citekit.bridges.zotero.connector import PATIENCE
from citekit.bridges.zotero.send import open_zotero
from citekit.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from citekit.bridges.recipient import Recipient
    from citekit.work import Work


async def send(request: Request) -> Response:
    """What became of each record. Whoever is not on this machine has no business with its Zotero."""
    told = settings(request)
    if told.host is not None:
        raise Refusal(
            501, "others reach this server: nothing is sent", "/api/send", "start citekit serve without --host"
        )
    body = await read_object(request, "records")
    records = records_of(needed(body, "records", list))
    if not records:
        raise Refusal(422, "records are missing", "records", SEE)
    return as_json(await work_on(told.work_time + 2 * PATIENCE, _sent, records, told.zotero_port))


def _sent(works: Sequence[Work], port: int) -> dict[str, Any]:
    try:
        zotero = open_zotero(port, None)
    except OutputError as error:
        words = str(error).replace("--port", "--zotero-port")  # what the switch of this command is called
        raise OutputError(words) from error
    remarks = [[remark.words for remark in said] for said in zotero.remarks(works)]
    return {"place": zotero.place, "outcomes": _outcomes(zotero, works), "remarks": remarks}


def _outcomes(recipient: Recipient, works: Sequence[Work]) -> list[dict[str, str]]:
    """An outcome for each work, also for those that were not sent any more."""
    found: list[dict[str, str]] = []
    try:
        found.extend(outcome._asdict() for outcome in recipient.send(works))
    except OutputError as error:
        found += [{"kind": "refused", "words": str(error)}] * (len(works) - len(found))
    return found
