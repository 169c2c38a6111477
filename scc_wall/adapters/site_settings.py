"""`site.toml`: what a site is called, its language, where its secrets are, how it shows video."""

from __future__ import annotations

import re
import secrets as randomness
from collections.abc import Mapping
from dataclasses import dataclass

from scc_wall.access.retention import Retention
from scc_wall.adapters.secrets import KINDS
from scc_wall.adapters.site_budgets import KEYS as BUDGET_KEYS
from scc_wall.adapters.site_budgets import read_budgets, read_warm_budget
from scc_wall.adapters.site_retention import KEY as RETENTION_KEY
from scc_wall.adapters.site_retention import USUAL_RETENTION, read_retention
from scc_wall.adapters.site_watching import KEY as WATCHING_KEY
from scc_wall.adapters.site_watching import read_watching
from scc_wall.adapters.toml_door import toml_string
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import LANGUAGES, Words
from scc_wall.desk.unwatched import USUAL_WATCHING, Watching
from scc_wall.layout.parse_tiles import shown
from scc_wall.layout.toml_text import read_toml
from scc_wall.wall.budget import NO_BUDGETS, Budgets
from scc_wall.wall.warm import USUAL_WARM, WarmBudget

FILE = "site.toml"
FORMAT = 1
SIZE_LIMIT = 64 << 10
OUTPUTS = ("auto", "xcb_x11", "xcb_xv", "gl", "xcb_glx")
"""libVLC's video outputs for X11 that a site may choose."""
HARDWARE = ("auto", "none", "vaapi", "vdpau")
"""Hardware decoders that a site may choose."""

_NAME_LIMIT = 80
_PATH_LIMIT = 255
_ID = re.compile(r"[A-Za-z0-9-]{1,64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """A site's own settings.

    id: random, names the site in the keyring; output, hardware: see `OUTPUTS` and `HARDWARE`; ca_file: authorities whose
    certificates cameras must show (PEM; a relative path is meant from the site's folder), empty: nobody's are checked; budgets,
    warm: see `site_budgets`; watching: see `site_watching`;
    retention: see `site_retention`.
    """

    id: str = ""
    name: str = ""
    language: str = LANGUAGES[0]
    secrets: str = "auto"
    output: str = "auto"
    hardware: str = "auto"
    ca_file: str = ""
    budgets: Budgets = NO_BUDGETS
    warm: WarmBudget = USUAL_WARM
    watching: Watching = USUAL_WATCHING
    retention: Retention = USUAL_RETENTION
    format: int = FORMAT

    @property
    def is_newer(self) -> bool:
        """Whether a newer program made this site: it is read as far as possible and never written."""
        return self.format > FORMAT


def new_settings_text(words: Words, name: str) -> str:
    """Return the commented site.toml of a new site."""
    return words.say(
        "site.template",
        format=FORMAT,
        id=randomness.token_hex(8),
        name=toml_string(name),
        language=words.language,
        languages=", ".join(LANGUAGES),
        kinds=", ".join(KINDS),
        outputs=", ".join(OUTPUTS),
        hardware=", ".join(HARDWARE),
    )


def parse_settings(text: str, file: str) -> tuple[SiteSettings | None, tuple[Trouble, ...]]:
    """Return the settings in a text (None where it is no TOML) and what is wrong with them; a wrong one has its usual value."""
    try:
        told, lines = read_toml(text, file)
    except Trouble as trouble:
        return None, (trouble,)
    return _Reader(told, lines, file).read()


class _Reader:
    """Walks the values of one site.toml and gathers what is wrong."""

    def __init__(self, told: Mapping[str, object], lines: Mapping[tuple[str | int, ...], int], file: str) -> None:
        self.told, self.lines, self.file = told, lines, file
        self.troubles: list[Trouble] = []

    def read(self) -> tuple[SiteSettings, tuple[Trouble, ...]]:
        self._keys_known(
            (),
            self.told,
            ("format", "id", "name", "language", "secrets", "ca_file", "video", WATCHING_KEY, RETENTION_KEY, *BUDGET_KEYS),
        )
        video = self.told.get("video", {})
        if not isinstance(video, dict):
            self._say("site.video", "video")
            video = {}
        self._keys_known(("video",), video, ("output", "hardware"))
        settings = SiteSettings(
            id=self._text("id", _ID),
            name=self._text("name", re.compile(rf"[^\x00-\x1f\x7f]{{0,{_NAME_LIMIT}}}")),
            language=self._one_of(self.told, LANGUAGES, "language"),
            secrets=self._one_of(self.told, KINDS, "secrets"),
            output=self._one_of(video, OUTPUTS, "video", "output"),
            hardware=self._one_of(video, HARDWARE, "video", "hardware"),
            ca_file=self._text("ca_file", re.compile(rf"[^\x00-\x1f\x7f]{{0,{_PATH_LIMIT}}}")),
            budgets=read_budgets(self.told, self._say),
            warm=read_warm_budget(self.told, self._say),
            watching=read_watching(self.told, self._say),
            retention=read_retention(self.told, self._say),
            format=self._format(),
        )
        return settings, tuple(self.troubles)

    def _format(self) -> int:
        told = self.told.get("format")
        if type(told) is not int or told < 1:
            self._say("site.format", "format", ours=FORMAT)
            return FORMAT
        if told > FORMAT:
            self._say("site.newer", "format", told=told, ours=FORMAT)
        return told

    def _text(self, key: str, right: re.Pattern[str]) -> str:
        told = self.told.get(key, "")
        if isinstance(told, str) and (not told or right.fullmatch(told)):
            return told
        self._say("site.text", key, name=key, limit=_NAME_LIMIT)
        return ""

    def _one_of(self, told: Mapping[str, object], choices: tuple[str, ...], *path: str) -> str:
        value = told.get(path[-1], choices[0])
        if isinstance(value, str) and value in choices:
            return value
        self._say("site.choice", *path, name=path[-1], choices=", ".join(choices))
        return choices[0]

    def _keys_known(self, path: tuple[str, ...], told: Mapping[str, object], known: tuple[str, ...]) -> None:
        for key in told:
            if key not in known:
                self._say("layout.key", *path, key, name=shown(key), known=", ".join(known))

    def _say(self, sentence: str, *path: str | int, **params: object) -> None:
        """Note what is wrong with a value; one that is not there stands where the table does that should hold it."""
        line = next((self.lines[part] for end in range(len(path), 0, -1) if (part := path[:end]) in self.lines), 1)
        self.troubles.append(Trouble(sentence, Place(self.file, line), **params))
