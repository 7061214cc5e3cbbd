"""Taking over work that was done in brat: whose it is is asked, and what would come of it is shown first."""
