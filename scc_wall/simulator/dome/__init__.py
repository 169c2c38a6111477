"""The simulated dome: how it moves, what its lens sees, and the process that draws its view while somebody watches."""
