"""Starts and watches the worker processes."""
