"""Taking articles in: what was read is shown before anything is stored."""
