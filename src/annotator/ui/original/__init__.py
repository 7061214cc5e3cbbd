"""The original of an article: its bytes as they came, shown, saved and opened."""
