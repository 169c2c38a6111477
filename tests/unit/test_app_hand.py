"""What hands do to the wall: selecting, putting, swapping, taking back, saving; and the keypad in front of it."""

from __future__ import annotations

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import open_site
from scc_wall.app.hand_acts import HandActs, register_hand
from scc_wall.app.keypad_hand import KeypadHand
from scc_wall.base.trouble import Trouble
from scc_wall.control.command import Command
from scc_wall.control.hand_command import Put, Redo, Select, Swap, Undo
from scc_wall.control.layout_command import SaveLayout
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply
from scc_wall.layout.edit import cameras_by_tile
from scc_wall.layout.layout import Layout
from tests.unit.app_fakes import Bench, layout


class Hand:
    """A bench and the hand's commands; `told` is what went wrong, `saved` what was written."""

    def __init__(self) -> None:
        self.bench = Bench(layout("dua", "A", "B", "C"), layout("lain", "B", "C"))
        self.told: list[Trouble] = []
        self.typed: list[str] = []
        self.saved: list[Layout] = []
        self.registry = Registry(open_site, lambda _: None)
        acts = HandActs(show=self.bench.showing.show, save=self._save, acknowledge=lambda: None, open_desk=lambda _: None)
        register_hand(self.registry, self.bench.showing, self.bench.shelf, acts)
        self.keypad = KeypadHand(
            self.bench.wall, self.bench.shelf, self._ask, self.told.append, self.typed.append, lambda number: f"tur-{number}"
        )
        self.bench.showing.show("dua")

    def ask(self, command: Command) -> Reply:
        replies: list[Reply] = []
        self.registry.dispatch(command, Origin(OriginKind.CTL), replies.append)
        return replies[0]

    def press(self, *chords: str) -> None:
        for chord in chords:
            assert self.keypad.takes(chord)

    @property
    def shown(self) -> str:
        """The cameras from left to right."""
        shown = (pane for pane in self.bench.wall.state.panes if not pane.spare)
        return "".join(pane.feed.camera for pane in sorted(shown, key=lambda pane: pane.rect) if pane.feed is not None)

    def _ask(self, command: Command) -> None:
        reply = self.ask(command)
        if isinstance(reply, Trouble):
            self.told.append(reply)

    def _save(self, wanted: Layout, then: object) -> None:
        self.saved.append(wanted)
        assert callable(then)
        then(None)


def test_a_camera_is_put_into_a_tile_and_taken_back_and_made_again() -> None:
    hand = Hand()
    assert hand.ask(Put("1:c2r1", "G")) == DONE
    assert hand.shown == "AGC"
    assert hand.ask(Swap("1:c1r1", "1:c3r1")) == DONE
    assert hand.shown == "CGA"
    hand.ask(Undo())
    hand.ask(Undo())
    assert hand.shown == "ABC"
    assert hand.ask(Undo()) == Trouble("desk.nothing_to_undo")
    hand.ask(Redo())
    assert hand.shown == "AGC"
    hand.ask(Put("1:c1r1", "H"))
    assert hand.ask(Redo()) == Trouble("desk.nothing_to_redo")


def test_only_the_tile_that_changes_is_retuned() -> None:
    hand = Hand()
    hand.bench.forget()
    hand.ask(Put("1:c2r1", "G"))
    assert not [one for one in hand.bench.glass.told if one[0] in {"open", "close", "park"}]


def test_several_cameras_fill_the_tiles_from_one_on_and_too_many_are_told() -> None:
    hand = Hand()
    assert hand.ask(Put("1:c2r1", "G,H")) == DONE
    assert hand.shown == "AGH"
    assert hand.ask(Put("1:c3r1", "D,E,F")) == Trouble("desk.too_few_tiles", n=1, all=3)
    assert hand.shown == "AGD"


def test_changes_outlive_another_layout_and_end_when_the_layout_is_shown_again_on_itself() -> None:
    hand = Hand()
    hand.ask(Put("1:c1r1", "G"))
    hand.bench.showing.show("lain")
    hand.bench.showing.show("dua")
    assert hand.shown == "GBC"
    hand.bench.showing.show("dua")
    assert hand.shown == "ABC"


def test_what_is_not_there_is_refused_and_nothing_changes() -> None:
    hand = Hand()
    assert hand.ask(Put("9:c1r1", "G")) == Trouble("desk.no_tile", tile="9:c1r1")
    assert hand.ask(Put("1:c1r1", "nobody")) == Trouble("app.no_camera", camera="nobody")
    assert hand.ask(Select("9:c1r1")) == Trouble("desk.no_tile", tile="9:c1r1")
    hand.bench.showing.show("zoom:A")
    assert hand.ask(Swap("1:c1r1", "1:c2r1")) == Trouble("desk.enlarged")
    hand.bench.showing.show("dua")
    assert hand.shown == "ABC"


def test_what_is_on_the_wall_is_saved_with_its_changes_under_the_new_name() -> None:
    hand = Hand()
    hand.ask(Put("1:c1r1", "G"))
    assert hand.ask(SaveLayout("baru")) == DONE
    assert hand.saved[0].name == "baru"
    assert list(cameras_by_tile(hand.saved[0]).values()) == ["G", "B", "C"]


def test_the_keypad_shows_numbers_walks_and_picks() -> None:
    hand = Hand()
    hand.press("7", "Enter")  # no tile is selected yet: the first one
    assert hand.shown == "GBC"
    assert hand.typed[:2] == ["7", ""]
    hand.press("Enter", "8", "Enter")
    assert hand.bench.wall.selected == "1:c2r1"
    assert hand.shown == "GHC"
    hand.press("+")
    assert hand.shown == "GIC"
    hand.press("-", "-")
    assert hand.shown == "GGC"
    hand.press("9", "9", "Enter", "5", ",", "/")
    assert [trouble.key for trouble in hand.told] == ["desk.no_number", "desk.no_monitor", "desk.key_needs_number"]
    hand.press("1", "Backspace", "2", "Esc")
    assert not hand.keypad.takes("Esc")
    assert not hand.keypad.takes("Backspace")
    assert not hand.keypad.takes("F1")


def test_the_selected_tile_is_marked() -> None:
    hand = Hand()
    hand.ask(Select("1:c3r1"))
    assert [view.tile for view in hand.bench.wall.views() if view.selected] == ["1:c3r1"]
