"""Reading the words an analyst has selected: figures, dates, sources, names. Pure functions of text."""
