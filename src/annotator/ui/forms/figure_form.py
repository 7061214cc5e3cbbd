"""What the form of a figure does by hand."""

NUMBERS = ("value", "low", "high")  # stand in one row, as “Value”
BESIDE = {"counted": "counted_at", "latest": "when_at"}  # the words stand under what they are the words for
