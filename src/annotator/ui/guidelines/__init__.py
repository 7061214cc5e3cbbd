"""The project's guidelines for coding: beside the form, at the field in focus; written and kept in all versions."""
