"""Cameras, their streams and their addresses; pure."""
