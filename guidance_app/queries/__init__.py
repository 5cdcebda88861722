"""Reads: each function takes who is asking and returns frozen view models; nothing here writes or loads lazily."""
