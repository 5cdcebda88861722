"""Turns finished pages of ours into PDF and their addresses into QR codes; it reads no file but our own built ones."""
