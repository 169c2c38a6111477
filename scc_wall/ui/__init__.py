"""Qt windows; the only floor that knows Qt besides app."""
