"""Panes, the plan that turns them into a layout, and the judgement whether a picture is live; pure."""
