"""The stereotyping lint: `checking` applies rules of patterns to one sentence at a time; each other file is data."""
