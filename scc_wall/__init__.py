"""SCC Wall: dozens of live cameras on the monitors of one command room."""

__version__ = "0.1.0"
