"""Taking in thousands of files: found, read in processes of their own, seen before anything of them is stored."""
