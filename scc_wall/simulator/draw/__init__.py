"""The drawn places simulated cameras look at; the door to Pillow is `canvas`, arrays are numpy's."""
