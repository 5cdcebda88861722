"""Content files: reads, checks and writes editions as Markdown with front matter, and knows no database."""
