"""Pages of news as sites make them, with what a person would take from each: made by `tests.pages.makers`."""
