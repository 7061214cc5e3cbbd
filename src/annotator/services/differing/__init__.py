"""Two texts side by side: which paragraphs belong together, and in which words they differ."""
