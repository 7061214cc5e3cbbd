"""Suggestions in the window: looked for beside it, dotted in the text, answered by keys."""
