"""Pan, tilt and zoom: speed, holding, and a stop that is proven; pure."""
