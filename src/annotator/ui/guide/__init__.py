"""The guide in a window of its own, opened by F1 at the page on what is being done."""
