"""The palette (Ctrl+K): commands, articles, entities and choices, by a few letters of their names."""
