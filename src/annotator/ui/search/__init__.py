"""Searching the whole project, in a window beside."""
