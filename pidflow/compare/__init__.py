"""Bodies side by side: who plays which role, and what carries the number between the roles."""
