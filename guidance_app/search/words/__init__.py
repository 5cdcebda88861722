"""Tables of words that search knows before it reads any document; data with reasons, no code that runs a search."""


def listed(words: str) -> frozenset[str]:
    """Return the words of a table that is written as text, because a page of quotation marks cannot be reviewed."""
    return frozenset(words.split())
