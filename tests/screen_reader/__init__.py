"""The window as a screen reader reads it."""
