"""The reading pane: an article's text with its marks, of which words are chosen."""
