"""What went wrong, told to people and to the log."""

from annotator.domain.damage import Damaged
from annotator.store.faults import FAULTS, Gone, in_words
from annotator.store.lock import LookOnly
from annotator.store.log import end_log, keep_log, log, log_file, traced, without_words

__all__ = [
    "FAULTS",
    "Damaged",
    "Gone",
    "LookOnly",
    "end_log",
    "in_words",
    "keep_log",
    "log",
    "log_file",
    "traced",
    "without_words",
]
