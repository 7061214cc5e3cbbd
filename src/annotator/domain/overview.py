"""What lists show of articles, without their texts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ArticleLine:
    """An article in the list of articles."""

    id: str
    title: str
    published: str
    publisher: str
    agency: str
    language: str
    added: str
    state: str  # of the person who looks: "", new, in_progress, done, excluded
    reason: str
    records: int
