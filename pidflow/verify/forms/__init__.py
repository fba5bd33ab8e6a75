"""The forms of documents, each read by its own structure: headings, circled numbers, table heads."""
