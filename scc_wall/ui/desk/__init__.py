"""The desk: the operator's window. It shows values and asks for commands; it knows nobody else."""
