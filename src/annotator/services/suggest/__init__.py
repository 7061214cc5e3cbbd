"""Proposes records for a text by rule: figures, sources, mentions. Pure functions: no window, no file, no network."""
