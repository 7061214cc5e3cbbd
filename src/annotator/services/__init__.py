"""Reading, proposing and exporting: records and text in, records, edits or files out. No Qt, no store."""
