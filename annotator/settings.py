"""What the program remembers of a person: recent projects, the coder, looks. One JSON file."""
