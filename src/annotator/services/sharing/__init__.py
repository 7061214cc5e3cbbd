"""Work of several people on several laptops: a file that carries it, and what comes of taking one in."""
