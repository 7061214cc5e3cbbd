"""Copies and rewrites of one story in the window: found beside it, shown together, compared side by side."""
