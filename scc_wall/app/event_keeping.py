"""Keeps a running event over a restart of the wall: written when it changes, read once at the start."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from scc_wall.adapters.state_file import last_memory, remember_event
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.event_loop import EventLoop
from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.trouble import Trouble
from scc_wall.wall.event_memory import EventMemory, is_over, recalled, remembered

log = logging.getLogger(__name__)


class EventKeeping:
    """Everything is called on the GUI thread; the file is the disk's."""

    def __init__(self, event: EventLoop, folder: Path, disk: DiskWork, mailbox: Mailbox) -> None:
        """Remember nothing yet."""
        self._event, self._folder, self._disk, self._mailbox = event, folder, disk, mailbox
        self._before: EventMemory | None = None

    def changed(self) -> None:
        """Remember how the event is now."""
        running = self._event.running
        shown = self._event.showing.now.state.layout
        after = remembered(running, shown, self._before) if running is not None else None
        if after != self._before:
            self._before = after
            self._disk.do(lambda: remember_event(self._folder, after))

    def resume(self, tell: Callable[[Trouble], None]) -> None:
        """Have the event go on that ran when the wall ended; `tell` says at the wall that it does, or why not."""

        def work() -> None:
            memory = last_memory(self._folder)
            if memory.event is not None:
                event, layout = memory.event, memory.last_layout
                self._mailbox.post(lambda: self._resume(event, layout, tell))

        self._disk.do(work)

    def _resume(self, memory: EventMemory, last_layout: str | None, tell: Callable[[Trouble], None]) -> None:
        if self._event.running is not None:
            return  # somebody was quicker
        plan = next((one for one in self._event.shelf.library.plans if one.name == memory.plan), None)
        event = recalled(memory, plan) if plan is not None else None
        if event is None or is_over(memory, self._event.moment()):
            log.info("the event %s is over or its plan is gone: it does not go on", memory.plan)
            self._disk.do(lambda: remember_event(self._folder, None))
            tell(Trouble("event.not_resumed", plan=memory.plan))
            return
        self._before = memory
        try:
            # What a hand has shown since the phase began stays: only what the phase itself had shown is shown anew, whole
            self._event.resume(event, shows=memory.shown == last_layout)
        except Trouble as trouble:
            tell(trouble)
            return
        language = self._event.words.language
        title, phase = event.plan.title_in(language), event.phase.name_in(language)
        tell(Trouble("event.resumed", title=title, number=event.at + 1, phase=phase))
