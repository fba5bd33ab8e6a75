"""A model held against the texts of its sources: what it claims, and what they hold."""
