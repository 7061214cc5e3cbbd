"""Tables of plain values: shown, copied to a spreadsheet, and drawn as bars."""
