"""Tips for the first times: a line below the panes, each once, never while somebody types."""
