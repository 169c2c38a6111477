"""What the desk's page of letters is told: the letters as they stand, and from what a form may choose."""

from __future__ import annotations

from collections.abc import Callable

from scc_wall.access.letter_form import known_holders
from scc_wall.access.origin import OriginKind
from scc_wall.adapters.letter_store import good_letters
from scc_wall.adapters.site_files import load_regions
from scc_wall.app.access_part import AccessPart
from scc_wall.app.letter_sessions import LetterSessions
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.command import Command
from scc_wall.control.letter_command import ListLetters
from scc_wall.desk.letter_lines import bad_line, left_text, letter_line, running_text
from scc_wall.ui.desk.letter_source import Ask, LetterSource, LettersView

SHOWN = 200
"""Letters in the list at the most, the newest; `ctl letter list` tells more."""


def letter_source(
    words: Words, shelf: Shelf, sessions: LetterSessions, access: AccessPart, ask: Ask, may: Callable[[Command], bool]
) -> LetterSource:
    """Return what the page needs. may: whoever is at the desk may carry out a command."""
    regions = load_regions().names

    def view() -> LettersView:
        running, hand = sessions.running(), access.letter
        if not access.is_closed:
            return LettersView(hint=words.tell(Trouble("letter.open_site")))
        if hand:
            letter = sessions.letter(hand)
            acting = words.say("letter.acting_heading", id=hand, left=left_text(letter, sessions.now, words))
            return LettersView(acting=acting, hint=words.say("letter.acting_help"))
        if not may(ListLetters()):
            seated = access.seated is not None
            return LettersView(hint=words.say("access.no_right_letter" if seated else "letter.sign_in"))
        stored = reversed(sessions.stored[-SHOWN:])
        lines = tuple(
            letter_line(one.letter, words)
            if one.letter is not None and one.trouble is None
            else bad_line(one.id, one.trouble, words)
            for one in stored
        )
        return LettersView(lines, running_text(running, sessions.now, words))

    def zones() -> dict[str, str]:
        named = sorted({camera.group for camera in shelf.library.cameras.values() if camera.group})
        return {zone: zone for zone in named}

    def knows(camera: str) -> bool:
        return access.knowing.camera(access.origin(OriginKind.DESK), camera)

    return LetterSource(
        ask=ask,
        may=may,
        view=view,
        now=lambda: sessions.now,
        person=lambda: access.seated.name if access.seated is not None else "",
        holders=lambda: known_holders([letter.form for letter in good_letters(sessions.stored)]),
        cameras=lambda: {one.id: one.name for one in shelf.library.cameras.values() if knows(one.id)},
        zones=zones,
        regions=lambda: regions,
    )
