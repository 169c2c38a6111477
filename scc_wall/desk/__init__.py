"""What the operator's desk knows and does, without a window: finding cameras, the keypad, alerts; pure."""
