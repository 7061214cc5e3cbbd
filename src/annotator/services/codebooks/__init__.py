"""Codebooks as files: written, read with care, compared with a project's own."""
