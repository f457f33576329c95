"""Asking until there is an answer, the tries are used up, or another try would come too late."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from citekit.enrichers.crossref.answers import read_answer
from citekit.enrichers.crossref.breaker import Breaker
from citekit.enrichers.crossref.pace import pace_of
from citekit.enrichers.crossref.trouble import NOT_CROSSREF, MissingError, TroubleError

if TYPE_CHECKING:
    from citekit.enrichers.crossref.api import Api
    from citekit.enrichers.crossref.clock import Clock
    from citekit.enrichers.crossref.questions import Question
    from citekit.enrichers.crossref.settings import Settings

FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0
"""Seconds before the second try, doubled for each further one, and by chance up to a half less or more."""


class Asker:
    """The way to the server: its pace, its connections, and whether it is left alone for now."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._pace = pace_of(settings, clock)
        self._breaker = Breaker(clock)
        self._lock = threading.Lock()
        self._api: Api | None = None
        self.at_once = self._pace.at_once

    def ask(self, question: Question, until: float) -> list[object]:
        """The works in the answer; none where there is no such work. Raises `TroubleError`, nothing else."""
        self._breaker.check()
        for tries in range(1, self._settings.retries + 2):
            try:
                works = self._ask_once(question, until)
            except TroubleError as fault:
                if tries > self._settings.retries or not self._wait(fault, tries, until):
                    self._breaker.failed(fault)
                    raise fault.after(tries) from fault
            else:
                self._breaker.answered()
                return works
        raise AssertionError("the last try returns or raises")

    def close(self) -> None:
        """Ends the connections; the next question opens them again."""
        with self._lock:
            api, self._api = self._api, None
        if api:
            api.close()

    def _ask_once(self, question: Question, until: float) -> list[object]:
        api = self._open()
        api.connect()  # before the turn: that takes a while, and a turn is counted from its beginning
        end_turn = self._pace.turn("list" if question.route == "search" else "single", until)
        try:
            return read_answer(question, api.ask(question, until, end_turn))
        except MissingError:
            if question.route == "search":
                raise TroubleError("unreachable", NOT_CROSSREF) from None
            return []

    def _wait(self, fault: TroubleError, tries: int, until: float) -> bool:
        """Waits, longer from time to time and as long as the server asks; False if that is no use or too long."""
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1)) * (0.5 + self._clock.chance())
        wait = max(wait, fault.wait or 0.0)
        if not fault.again or self._clock.now() + wait >= until:
            return False
        if fault.trouble == "busy":
            self._pace.rest(wait)  # what the server says to one of us it says to all
        self._clock.sleep(wait)
        return True

    def _open(self) -> Api:
        """The connections; loads habanero."""
        with self._lock:
            if self._api is None:
                from citekit.enrichers.crossref.api import Api

                self._api = Api(self._settings, self._clock)
            return self._api
