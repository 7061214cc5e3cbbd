"""Zones in the window: said by a key, offered for other articles, and read again."""
