"""The codebook editor: words, fields and number words of the open project."""
