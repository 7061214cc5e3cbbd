"""Words in all their sentences, in a window beside."""
