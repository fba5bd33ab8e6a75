"""Reports of change, in the forms that officers hand in: what differs between two states as rows."""
