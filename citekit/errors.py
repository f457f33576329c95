"""What a call cannot answer. Odd input is a Diagnostic, not one of these."""


class CitekitError(Exception):
    """A call that cannot be answered: says what, where and what to do."""


class UsageError(CitekitError):
    """The call itself is wrong: an unknown format, reader or option."""


class InputError(CitekitError):
    """An input cannot be read: not there, a folder, not text."""


class NoRecordError(CitekitError):
    """An input was read, but no bibliographic record was found in it."""


class OutputError(CitekitError):
    """An output could not be written; nothing was half-written."""
