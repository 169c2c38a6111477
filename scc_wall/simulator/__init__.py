"""Simulated cameras for the demo, training and tests."""
