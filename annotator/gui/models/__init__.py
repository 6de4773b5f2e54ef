"""Qt item models over rows that the store handed out."""
