"""Products as text: SVG, JSON, tables, DOT."""
