"""The pages of help, and the window that shows them."""
