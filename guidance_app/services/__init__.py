"""Writes: one typed function a use case, one transaction each."""
