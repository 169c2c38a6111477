"""Geometry, time, trouble, words and the message wire: what every floor may use; pure."""
