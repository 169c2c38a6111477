"""The guide of the first set-up: one question at a time, in big letters, by keyboard alone."""
