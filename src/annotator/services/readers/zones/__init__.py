"""What in a text is no prose, and what is told there of the article: rules over lines, words as data."""
