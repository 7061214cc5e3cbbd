"""Forms that follow from the declarations of the records."""
