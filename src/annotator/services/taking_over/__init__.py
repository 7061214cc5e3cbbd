"""Taking over work that was done in brat: what stands in folders of `.txt` and `.ann` files becomes records."""
