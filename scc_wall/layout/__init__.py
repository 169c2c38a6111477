"""Layouts: tiles on monitors and what they show; pure."""
