"""The devices process: everything that is said to cameras beside video, by ONVIF. It holds the dead man's handle."""
