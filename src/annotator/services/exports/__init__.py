"""The project as tables that any program reads, and back (records.md, “Exported tables”)."""
