"""The one kind of error that is meant for people."""


class UserError(Exception):
    """What happened and what to do, in words that are shown as they stand."""
