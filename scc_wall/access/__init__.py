"""Who may do what; until accounts exist everybody may; pure."""
