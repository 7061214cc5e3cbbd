"""Deciding between what several people recorded: the queue, the text, the records side by side."""
