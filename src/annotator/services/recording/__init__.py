"""What E, F and S do: a record made from chosen words, filled in with what the words themselves say."""
