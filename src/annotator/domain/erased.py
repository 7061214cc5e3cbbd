"""What is remembered of an article that was erased for good: it is known when it comes again, and no word is kept."""

from hashlib import sha256

ABOUT = ("article", "annotation", "record")  # fields that say what a record is about: it goes with it


def erased_key(words: str) -> str:
    """What is kept of the id of an article, or of the hash of its text; neither can be read from it."""
    return sha256(f"erased {words}".encode()).hexdigest()
