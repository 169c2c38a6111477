"""Stops a camera from a recipe, with nothing loaded: every stop goes this way, also after the process that moved it died."""

from __future__ import annotations

import logging
import time
from enum import StrEnum

from scc_wall.base.device_messages import StopRecipe
from scc_wall.devices.plain_http import NoAnswerError, post
from scc_wall.devices.soap_text import envelope, stop_bodies
from scc_wall.ptz.ladder import Rung, ladder

ANSWER_S = 3.0
TRIES = 3
PAUSE_S = 0.3
DENIALS = 2
"""So often a camera may say that the login is wrong: more would lock the account."""

log = logging.getLogger("scc_wall.devices")


class Said(StrEnum):
    """What a camera answers to a rung."""

    YES = "yes"
    NO = "no"
    DENIED = "denied"
    NOTHING = "nothing"


def stop_from(recipe: StopRecipe) -> Rung | None:
    """Send the rungs until two are acknowledged and return the first; None where none was.

    Two, because without a look at the camera one that only says yes is not to be trusted; one that is known to work is enough.
    """
    known = Rung(recipe.rung) if recipe.rung in set(Rung) else None
    enough = 1 if known else 2
    accepted: list[Rung] = []
    denials = 0
    for attempt in range(TRIES):
        for rung in ladder(known).rungs:
            if len(accepted) < enough and rung not in accepted and denials < DENIALS:
                said = send(recipe, rung)
                denials += said is Said.DENIED
                accepted += [rung] if said is Said.YES else []
        if accepted or denials >= DENIALS:
            break
        if attempt + 1 < TRIES:
            time.sleep(PAUSE_S)
    log.info("%s: ready-made stop: %s", recipe.camera, ", ".join(accepted) or "nothing was acknowledged")
    return accepted[0] if accepted else None


def is_yes(told: bytes) -> bool:
    """Return whether an answer says yes to a stop: a web page does not; some firmware says nothing at all."""
    answers = b"StopResponse" in told or b"ContinuousMoveResponse" in told or not told.strip()
    return answers and b":Fault" not in told and b"<Fault" not in told


def send(recipe: StopRecipe, rung: Rung) -> Said:
    """Send one rung and return what the camera says."""
    digest = (recipe.user, recipe.password) if recipe.auth == "digest" else None
    said = Said.YES
    for body in stop_bodies(rung, recipe.profile, turns=recipe.turns, zooms=recipe.zooms):
        whole = envelope(body, recipe.user, recipe.password, recipe.skew_ms / 1000, with_token=recipe.auth == "token")
        try:
            status, told = post(recipe.url, whole, ANSWER_S, digest)
        except NoAnswerError as error:
            log.info("%s: no answer to %s (%s)", recipe.camera, rung, error)
            return Said.NOTHING
        if status == 401 or b"NotAuthorized" in told:
            return Said.DENIED
        if status != 200 or not is_yes(told):
            said = Said.NO
    return said
