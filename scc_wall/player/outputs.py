"""The door to libVLC's output windows: no black while an output is made anew, and word of what is drawn.

libVLC draws into a child window of the pane's. At each change of size or codec it destroys that child and makes another, three
times within 15 ms, and shows it black until something is drawn: 15 to 50 ms. It does the same when the pane is resized. So we
ask the X server to be asked first (SubstructureRedirect, as a window manager does for the screen): a new child is mapped with
its drawing redirected off-screen (Composite, manual) and let on the glass at the first drawing in it (Damage). The pane's own
window has no background and nobody paints it, so the last picture stays there meanwhile. Measured, glass sampled every 0.7 ms:
h264 -> hevc -> 1080p -> h264 and three resizes: 4 flashes of 8 to 36 ms before, none after; nor in 72 changes of codec and
size one second after the other (a million looks). No window of ours, no pixel copied by us, no cost while nothing changes; with
this process all of it ends.

VLC's child has a black background, which the server paints wherever something that lay over it goes. We take it away: until the
next picture there stays what was seen (351 points looked at 400 times a second in 20 switches: 13 to 39 black ones in 5 of them
before, none after). Not by drawing the covered pane off-screen: VLC's pictures were then up to 0.8 s old in one start of two,
though it drew each in time; why, is not known.

Without these extensions VLC's flashes are seen and nothing is ever told; everything else works.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from Xlib import X, error
from Xlib.display import Display
from Xlib.ext import composite, damage
from Xlib.protocol import event as x_event

from scc_wall.base.clock import Clock
from scc_wall.player.fresh import Drawn, Watched, fits, is_fresh, was_fresh
from scc_wall.player.output import GONE, Output

HOLD_S = 1.5
"""How long the last picture stays while a new output draws nothing: no frozen picture may pass for a live one."""

BLANK_S = 0.4
"""How long an output that is black all over is taken for one that shows nothing yet: longer, and it is a camera in the dark."""

_CONFIGURED = ((X.CWX, "x"), (X.CWY, "y"), (X.CWWidth, "width"), (X.CWHeight, "height"))

log = logging.getLogger("scc_wall.player")


class Outputs:
    """The outputs of a player process's panes, on an X connection of its own."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._display = Display()
        # python-xlib 0.33 takes RandR's errors 0 to 3 for the protocol's own of those codes, and fails when one comes.
        self._display.display.error_classes.update(error.xerror_class)
        self._display.set_error_handler(_passed_over)
        self._can_hold = all(self._display.has_extension(name) for name in (composite.extname, damage.extname))
        if self._can_hold:
            self._display.composite_query_version()
            self._display.damage_query_version()
        else:
            log.warning("the X server has no Composite or Damage: changes of size and codec will flash")
        self._outputs: dict[str, Output] = {}
        self._waiting: deque[Any] = deque()

    def fileno(self) -> int:
        """Return the descriptor to wait on; `hear` when it can be read, and after any other call here."""
        return int(self._display.fileno())

    def follow(self, pane: str, window_id: int) -> None:
        """Look after a pane's window from now on; before VLC gets it."""
        self.forget(pane)
        window = self._display.create_resource_object("window", window_id)
        asked = X.ExposureMask | X.StructureNotifyMask
        if self._can_hold:
            asked |= X.SubstructureRedirectMask | X.SubstructureNotifyMask
        window.change_attributes(event_mask=asked)
        try:
            place = window.get_geometry()
        except GONE:
            return
        self._outputs[pane] = Output(self._display, window, window.create_gc(foreground=0), (place.width, place.height))
        self._outputs[pane].blacken()
        self._display.flush()

    def forget(self, pane: str) -> None:
        """Leave a pane's window alone; also one that is gone."""
        output = self._outputs.pop(pane, None)
        if output is not None:
            output.let_go()
            output.window.change_attributes(event_mask=X.NoEventMask)
            output.black.free()
            self._display.flush()

    def size(self, pane: str) -> tuple[int, int]:
        """Return width and height of a pane's window; 1, 1 where there was none."""
        return self._outputs[pane].size if pane in self._outputs else (1, 1)

    def note_shown(self, pane: str) -> None:
        """Take that a picture has been shown in a pane: from now on it stays until the next one."""
        if pane in self._outputs:
            self._outputs[pane].has_shown = True

    def watch(self, pane: str, watched: Watched) -> None:
        """Have `hear` tell, once, when what is watched for has been drawn."""
        output = self._outputs.get(pane)
        if output is None or not self._can_hold:
            return
        output.watched = watched
        if output.child and output.damage is None:
            self._listen(output)

    def hear(self) -> list[tuple[str, Watched]]:
        """Do what the server asks for; return the panes in which what they are watched for has been drawn."""
        told: list[tuple[str, Watched]] = []
        while self._waiting or self._display.pending_events():
            event = self._waiting.popleft() if self._waiting else self._display.next_event()
            if self._tells_of_drawing(event):
                told += self._drawn(event)
            else:
                self._take(event)
            self._display.flush()
        return told

    def tick(self) -> list[tuple[str, Watched]]:
        """Let go of outputs that draw nothing for too long; to be called a few times a second. Return the same as `hear`."""
        before = self._clock() - HOLD_S
        for output in self._outputs.values():
            if output.held_at is not None and output.held_at < before:
                output.let_go()
            if output.gone_at is not None and output.gone_at < before:
                output.gone_at, output.keeps = None, False
                output.blacken()
        told = [
            (pane, watched)
            for pane, output in self._outputs.items()
            if (watched := output.watched) is not None and was_fresh(watched, output.drawn_at, self._clock())
        ]
        for pane, _ in told:
            self._outputs[pane].watched, self._outputs[pane].has_shown = None, True
            self._outputs[pane].let_go()
        self._display.flush()
        return told

    # within

    def _take(self, event: Any) -> None:
        """Take what happened to a pane's window or VLC's, or what VLC wants to happen."""
        output = self._concerned(event)
        match event:
            case _ if output is None:
                return
            case x_event.MapRequest():
                self._map(output, event)
            case x_event.ConfigureRequest():
                self._configure(output, event)
            case x_event.CreateNotify():
                output.leave()
                output.child = event.window.id
                output.child_at, output.child_size = (event.x, event.y), (event.width, event.height)
                output.made_at, output.gone_at, output.drawn_ms = self._clock(), None, None
                event.window.change_attributes(background_pixmap=X.NONE)
            case x_event.Expose() if not output.keeps:
                output.blacken()
            case x_event.ConfigureNotify() if event.window.id == output.window.id:
                output.size = (event.width, event.height)
            case _ if event.window.id == output.child:
                self._take_of_child(output, event)

    def _take_of_child(self, output: Output, event: Any) -> None:
        match event:
            case x_event.MapNotify() if output.has_shown and output.damage is None and output.held_at is None:
                if self._is_ours(output, event):  # it has the number of one that is gone, and was mapped in its place
                    output.hold(self._clock())
                    self._after(output, event)
            case x_event.UnmapNotify() if output.has_shown:
                output.keeps = True  # before the Expose that comes of it
            case x_event.DestroyNotify():
                output.leave()
                output.child, output.gone_at = 0, self._clock()
            case x_event.ConfigureNotify():
                output.child_at, output.child_size = (event.x, event.y), (event.width, event.height)

    def _tells_of_drawing(self, event: Any) -> bool:
        """Return whether an event is a DamageNotify; python-xlib makes a class of its own of it for each connection."""
        return self._can_hold and bool(event.type == self._display.extension_event.DamageNotify)

    def _concerned(self, event: Any) -> Output | None:
        """Return the pane's window that an event was asked for at."""
        window = getattr(event, "parent", None) or getattr(event, "event", None) or getattr(event, "window", None)
        return next((output for output in self._outputs.values() if window is not None and output.window.id == window.id), None)

    def _drawn(self, event: Any) -> list[tuple[str, Watched]]:
        """Take a drawing: what was held is let on the glass; return the pane if that is what it is watched for."""
        pane = next((name for name, output in self._outputs.items() if output.damage == event.damage), None)
        if pane is None:
            return []
        output = self._outputs[pane]
        if not fits(output.child_size, output.size):
            return []  # drawn before VLC's own wish for another size was done: a corner of the picture, or of a smaller one
        if output.held_at is not None and self._clock() - output.held_at < BLANK_S and output.is_blank():
            return []
        output.show()
        gap_s = None if output.drawn_ms is None else (event.timestamp - output.drawn_ms) / 1000
        output.drawn_ms, output.drawn_at = event.timestamp, self._clock()
        watched = output.watched
        drawn = Drawn(self._clock(), gap_s, output.made_at, output.child_size, output.size)
        if watched is not None and not is_fresh(watched, drawn):
            return []
        output.watched, output.has_shown = None, True
        output.let_go()
        return [(pane, watched)] if watched is not None else []

    def _map(self, output: Output, event: Any) -> None:
        """Map VLC's child; without letting it on the glass where a picture stands that is to stay until the next one."""
        if not output.has_shown:
            event.window.map()
            if output.watched is not None:
                self._listen(output)
            return
        if self._is_ours(output, event):
            with self._in_one_go():
                output.hold(self._clock())
                event.window.map()
            self._after(output, event)

    def _configure(self, output: Output, event: Any) -> None:
        """Give VLC's child the place it wants; another size is drawn off the glass first."""
        wanted = {name: getattr(event, name) for bit, name in _CONFIGURED if event.value_mask & bit}
        size = (wanted.get("width", output.child_size[0]), wanted.get("height", output.child_size[1]))
        is_other = event.window.id == output.child and size != output.child_size
        if is_other and (fits(output.child_size, output.size) and not fits(size, output.size)):
            return  # meant for a window that is gone, or for a size the pane no longer has
        if not (is_other and output.has_shown):
            if self._is_ours(output, event):
                event.window.configure(**wanted)
            return
        if self._is_ours(output, event):
            with self._in_one_go():
                output.hold(self._clock())
                event.window.configure(**wanted)
            self._after(output, event)

    def _is_ours(self, output: Output, event: Any) -> bool:
        """Return whether a window that an event is about is still in the pane it was in then.

        VLC has a connection for each output, and the server gives the numbers of a closed one to the next: what was asked for a
        window that is gone would be done to another pane's, perhaps of another process, and nobody would know: taken off the
        glass by us, it would stay there for good. Its successor in the same pane is treated as it was to be: it will ask for
        the same.
        """
        try:
            return bool(event.window.query_tree().parent.id == output.window.id)
        except GONE:
            return False

    def _after(self, output: Output, event: Any) -> None:
        """Listen to what is drawn; should the window be another pane's by now, let go of it."""
        if self._is_ours(output, event):
            self._listen(output)
        else:
            output.held_at = None
            composite.unredirect_window(event.window, composite.RedirectManual)

    @contextmanager
    def _in_one_go(self) -> Iterator[None]:
        """Have the server do what is asked for in the block without hearing anybody else between. Nothing may be asked in it.

        VLC destroys and makes its window so fast that one was let on the glass, black, between our two words about the other.
        The server waits for no answer of ours meanwhile: on a machine that is overloaded that would hold up the whole screen.
        """
        self._display.flush()
        self._display.grab_server()
        try:
            yield
        finally:
            self._display.ungrab_server()
            self._display.flush()

    def _listen(self, output: Output) -> None:
        """Have drawings reported from now on. The server begins by reporting the whole window as drawn: that is passed over."""
        output.hush()
        told = output.damage = output.child_window.damage_create(damage.DamageReportRawRectangles)
        self._display.sync()
        while self._display.pending_events():
            event = self._display.next_event()
            if not (self._tells_of_drawing(event) and event.damage == told):
                self._waiting.append(event)


def _passed_over(failure: Any, _request: Any) -> None:
    """Pass over an error that came later: VLC's window, or gui's, was gone when we asked for something to be done with it."""
    log.debug("the X server said: %s", failure)
