"""Short phrases to hold up to somebody whose language the officer does not speak: plain data.

All translations are drafts that a machine wrote. None counts as checked until `checked_by` names the role of a speaker
who read it ("interpreter on the national register", never a person's name).
"""
