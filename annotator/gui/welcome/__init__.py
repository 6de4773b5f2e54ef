"""The first page: start something at the left, go on with something at the right."""
