"""Sending work to colleagues, and taking theirs in, from the window."""
