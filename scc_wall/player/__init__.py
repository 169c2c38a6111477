"""The player process: libVLC draws into gui's windows; no network, no secret."""
