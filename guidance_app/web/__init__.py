"""The web face: a view parses, calls one service or query, and renders."""
