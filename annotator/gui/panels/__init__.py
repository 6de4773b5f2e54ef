"""What stands around the reader: documents, codes, status."""
