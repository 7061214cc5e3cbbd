"""Readers: from the bytes of a file to text in the one form that positions count in."""
