"""What an analyst records, and what can be done with it: plain values, the standard library only."""
