"""Carrying records over to another text of the same article: looked at first, then one step of undo."""
