"""The records of an article: forms, lists and checks."""
