"""News annotator: turns news articles into datasets, on your own computer."""

__version__ = "0.2.0"
