"""Deciding between what several people recorded. Pure functions: no window, no project."""
