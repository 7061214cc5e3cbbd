"""How far people agree: what belongs together, and coefficients. Pure functions: no window, no project, no network."""
