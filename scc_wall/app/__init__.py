"""Composes everything; the command line."""
