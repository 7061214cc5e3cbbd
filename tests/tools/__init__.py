"""What is used to make the application, and is no part of it."""
