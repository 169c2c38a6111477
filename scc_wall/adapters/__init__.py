"""Disk, secrets, sockets and displays: where the outside world is touched."""
