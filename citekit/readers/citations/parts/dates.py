"""Years and months in a citation, as patterns."""

from __future__ import annotations

YEAR = r"(?:1[4-9]|20)\d\d"
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|(?i:janv(?:ier)?|févr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|septembre"
    r"|octobre|novembre|déc(?:embre)?|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre"
    r"|noviembre|dic(?:iembre)?|jan(?:eiro)?|fev(?:ereiro)?|março|mar|maio|jun(?:ho)?|jul(?:ho)?|set(?:embro)?|out(?:ubro)?"
    r"|nov(?:embro)?|dez(?:embro)?|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januar|februar|märz|juni"
    r"|juli|okt(?:ober)?|dezember))\b\.?"
)
"""A month in English, in a Romance language or in German."""
DATE = rf"(?:(?:\d{{1,2}}\s)?{MONTH}(?:\s?[/–-]\s?{MONTH})?\s)?{YEAR}"  # "May 2019", "abr./jun. 2019"
