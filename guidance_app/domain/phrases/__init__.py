"""Short phrases to hold up to somebody whose language the officer does not speak: plain data.

All translations are drafts that a machine wrote. None counts as checked until a force has recorded that a speaker
read exactly these words (`checks.py`); `checked_by` then says what the speaker is, never a person's name.
"""
