"""What an answer of Crossref holds, whatever JSON it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.enrichers.crossref.trouble import TroubleError

if TYPE_CHECKING:
    from citekit.enrichers.crossref.questions import Question

NEVER_USED = ("reference", "link", "license", "assertion")
"""Large parts of a work's message that no citation needs."""


def read_answer(question: Question, answer: object) -> list[object]:
    """The works in an answer, as they came, or the names of agencies. Raises `TroubleError` for what is no answer."""
    if question.route == "agency":
        return [label for label in answer if isinstance(label, str)] if isinstance(answer, list) else []
    wanted = "work" if question.route == "doi" else "work-list"
    if not isinstance(answer, dict) or answer.get("message-type") != wanted:
        raise TroubleError("broken", f"the answer is not of the kind “{wanted}”", again=True)
    message = answer.get("message")
    if not isinstance(message, dict):
        raise TroubleError("broken", "the answer has nothing in it", again=True)
    works = [message] if question.route == "doi" else message.get("items")
    if not isinstance(works, list):
        raise TroubleError("broken", "the answer has no list of works", again=True)
    return [_trim(work) for work in works]


def says_something(question: Question, works: list[object]) -> bool:
    """Whether an answer is worth keeping for another run: works without titles, and a search that finds none, may be a
    slip of the server; an unknown DOI is an answer."""
    if question.route == "agency" or (question.route == "doi" and not works):
        return True
    return any(isinstance(work, dict) and work.get("title") for work in works)


def _trim(work: object) -> object:
    if not isinstance(work, dict):
        return work
    return {name: value for name, value in work.items() if name not in NEVER_USED}
