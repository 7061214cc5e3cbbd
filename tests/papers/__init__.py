"""Makers of files as analysts get them: agency papers, reports, letters, each with the very words that went in."""
