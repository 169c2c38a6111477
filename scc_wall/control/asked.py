"""What every kind of command has: its word, and whether its reply is data."""

from __future__ import annotations

from typing import ClassVar


class Asked:
    """A command. verb: its word for `ctl`; tells: its reply is data, which `--json` asks for.

    Its fields, in order, are the words that follow the verb; those with a default may be left out.
    """

    __slots__ = ()
    verb: ClassVar[str]
    tells: ClassVar[bool]

    def __init_subclass__(cls, verb: str = "", *, tells: bool = False) -> None:
        """Take what a kind is called; `dataclass(slots=True)` makes each class twice, and the second has it from the first."""
        super().__init_subclass__()
        if verb:
            cls.verb, cls.tells = verb, tells
