"""One vocabulary of commands: may I, audit, act, reply; pure."""
