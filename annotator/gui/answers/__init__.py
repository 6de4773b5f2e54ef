"""The answers of the project as a table that one can work from."""
