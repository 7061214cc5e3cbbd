"""Proposes records for a text by rule: figures, sources, mentions. Pure functions: no window, no project file, no network."""
