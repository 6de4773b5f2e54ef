"""Two documents beside each other: a set and its follow-up, or any two."""
