"""Finding: what a query means, which engine is asked, what comes first. Knows no database, no request and no page."""
