"""Five callouts that show a newcomer around on the sample."""
