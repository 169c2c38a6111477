"""What holds for all tests."""

from hypothesis import settings

settings.register_profile("project", deadline=None)  # the machine's other work must not fail a property
settings.load_profile("project")
