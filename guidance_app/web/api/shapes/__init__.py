"""The shapes of what the API and the `.json` beside a page answer: frozen values, and nothing that acts.

Their names, fields and docstrings become the OpenAPI description; a field that is taken away or renamed asks for v2.
"""
