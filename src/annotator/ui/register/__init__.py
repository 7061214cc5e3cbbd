"""The register of entities as a window."""
