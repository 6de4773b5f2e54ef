"""What leaves the project: one file a format."""
