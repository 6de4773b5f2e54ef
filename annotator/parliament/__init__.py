"""What is known of written questions: one grammar a parliament behind one small interface."""
