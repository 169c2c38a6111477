"""The feeds process: reads cameras by PyAV, keeps the newest GOP, feeds panes; no Qt, no libVLC."""
