"""Windows that open for a moment."""
