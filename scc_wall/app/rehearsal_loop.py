"""Rehearses an event plan through the running processes: tries streams and asks for presets; the wall shows what it showed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from scc_wall.app.arranging import Arranging
from scc_wall.app.helm import Helm
from scc_wall.app.shelf import Shelf
from scc_wall.app.stage import Stage
from scc_wall.base.clock import Clock
from scc_wall.base.feed_messages import FeedReport, FeedReports
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Feed, Stream
from scc_wall.control.reply import Reply
from scc_wall.desk.rehearsal import (
    Check,
    Finding,
    Kind,
    PhaseLine,
    Report,
    Trial,
    judge,
    preset_checks,
    stream_checks,
)
from scc_wall.layout.event_plan import EventPlan, Phase, composed, moments
from scc_wall.layout.layout import Layout

STREAMS_AT_ONCE = 6
"""Streams that are opened beside the wall's at the same time: a rehearsal must not load lines as a whole layout does."""
CAMERAS_AT_ONCE = 3
"""Cameras asked for their presets at the same time."""
UNHEARD_S = 3.0
"""A stream of which feeds says nothing for so long is opened again: the wall has closed it, or feeds was replaced."""
ASKS = 3
"""How often a camera is asked for its presets where no answer comes in time."""
NO_ANSWER = frozenset({"ptz.no_answer", "ptz.devices_gone"})
"""Why a question is put again."""


@dataclass(slots=True)
class _Stream:
    """A stream that is being tried. is_ours: opened for the rehearsal, not by the wall."""

    check: Check
    trial: Trial
    is_ours: bool
    heard: float


@dataclass(slots=True)
class _Run:
    """One rehearsal. waiting: checks that have not begun; asked: by camera, its presets to be checked and the asks so far."""

    plan: EventPlan
    report: Report
    waiting: list[Check]
    streams: dict[Feed, _Stream] = field(default_factory=dict)
    presets: dict[str, list[Check]] = field(default_factory=dict)
    asking: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class RehearsalLoop:
    """At most one rehearsal goes on; the last one's report stays until the next. Everything is called on the GUI thread."""

    shelf: Shelf
    arranging: Arranging
    stage: Stage
    helm: Helm
    clock: Clock
    moment: Callable[[], datetime]
    words: Words
    _run: _Run | None = None
    _reports: dict[str, FeedReport] = field(default_factory=dict)

    @property
    def report(self) -> Report | None:
        """The report so far, None before the first rehearsal."""
        return self._run.report if self._run is not None else None

    @property
    def goes_on(self) -> bool:
        """Whether a rehearsal goes on now."""
        return self._run is not None and self._run.report.ended is None

    def start(self, name: str) -> None:
        """Begin to rehearse a plan; Trouble where there is none of that name, or a rehearsal goes on already."""
        if self.goes_on:
            raise Trouble("event.rehearsal_goes_on")
        plan = self.shelf.library.plan(name)
        findings, shown = self._phases(plan)
        streams = stream_checks(shown)
        presets = preset_checks([[(wish.camera, wish.preset) for wish in phase.presets] for phase in plan.phases])
        cameras = self.shelf.library.cameras
        report = Report(
            plan.name,
            plan.title_in(self.words.language),
            self.moment(),
            None,
            len(plan.phases),
            len(plan.phases) + len(streams) + len(presets),
            cancelled=False,
            phases=self._phase_lines(plan),
            contacts=tuple((contact.role, contact.reach) for contact in plan.contacts),
            names={one.camera: cameras[one.camera].name for one in (*streams, *presets) if one.camera in cameras},
            findings=tuple(findings),
        )
        self._run = run = _Run(plan, report, list(streams))
        for check in presets:
            run.presets.setdefault(check.camera, []).append(check)
        self.tick()

    def cancel(self) -> None:
        """End the rehearsal early; Trouble where none goes on."""
        run = self._run
        if run is None or not self.goes_on:
            raise Trouble("event.no_rehearsal")
        for feed in tuple(run.streams):
            self._leave(run, feed)
        run.waiting.clear()
        run.presets.clear()
        run.asking.clear()
        run.report = replace(run.report, ended=self.moment(), cancelled=True)

    def feeds_said(self, reports: FeedReports) -> None:
        """Take the streams' reports."""
        if self.goes_on:
            self._reports = {report.feed: report for report in reports.reports}

    def tick(self) -> None:
        """Judge what is being tried, begin what has room, and end when all is done; a few times a second."""
        run = self._run
        if run is None or not self.goes_on:
            return
        now = self.clock()
        for feed, stream in tuple(run.streams.items()):
            self._look(run, feed, stream, now)
        self._begin_streams(run, now)
        for camera in tuple(run.presets):
            if len(run.asking) < CAMERAS_AT_ONCE and camera not in run.asking:
                run.asking[camera] = 0
                self._ask(run, camera)
        if not (run.waiting or run.streams or run.presets):
            run.report = replace(run.report, ended=self.moment())

    # within

    def _phases(self, plan: EventPlan) -> tuple[list[Finding], list[tuple[Feed, ...]]]:
        """Return what is wrong with the phases as such, and the streams that each shows."""
        findings: list[Finding] = []
        shown: list[tuple[Feed, ...]] = []
        base = self.arranging.composition.base
        for number, phase in enumerate(plan.phases, 1):
            layout = composed(phase, f"{plan.name}:{number}", self.shelf.library.site.layout, base)
            feeds: tuple[Feed, ...] = ()
            for what, trouble in self._wrong(phase, layout):
                findings.append(Finding(Check(Kind.PHASE, "", what, (number,)), trouble))
            if layout is not None:
                arranged, fitted = self.arranging.shown_by(layout)
                feeds = tuple(place.feed for place in arranged.places if place.feed not in fitted.withheld)
                base = layout
            shown.append(feeds)
        return findings, shown

    def _wrong(self, phase: Phase, layout: Layout | None) -> Iterator[tuple[str, Trouble]]:
        name = phase.name_in(self.words.language)
        if layout is None:
            site = self.shelf.library.site
            for missing in (one for one in phase.layouts() if site.layout(one) is None):
                yield name, Trouble("event.unknown_layout", layout=missing)
            return
        arranged, fitted = self.arranging.shown_by(layout)
        if arranged.unplaced:
            monitors = sorted({tile.partition(":")[0] for tile in arranged.unplaced})
            yield name, Trouble("event.unplaced", count=len(arranged.unplaced), monitors=", ".join(monitors))
        for notice in arranged.notices:
            yield name, notice
        for feed, why in fitted.withheld.items():
            yield name, Trouble("event.withheld", camera=feed.camera, why=self.words.tell(why))

    def _phase_lines(self, plan: EventPlan) -> tuple[PhaseLine, ...]:
        dues = moments(plan, self.moment())
        return tuple(
            PhaseLine(number, phase.name_in(self.words.language), due, self._titles(phase))
            for number, (phase, due) in enumerate(zip(plan.phases, dues, strict=True), 1)
        )

    def _titles(self, phase: Phase) -> tuple[str, ...]:
        found = (self.shelf.library.site.layout(name) for name in phase.layouts())
        return tuple(
            layout.title_in(self.words.language) if layout is not None else name
            for name, layout in zip(phase.layouts(), found, strict=True)
        )

    def _begin_streams(self, run: _Run, now: float) -> None:
        ours = sum(stream.is_ours for stream in run.streams.values())
        held = set(self.arranging.now.open_feeds())
        for check in tuple(run.waiting):
            feed = Feed(check.camera, Stream(check.what))
            is_ours = feed not in held
            if is_ours and ours >= STREAMS_AT_ONCE:
                continue
            busy = self._in_the_way(run, feed, held) if is_ours else None
            if busy is not None and any(stream.is_ours for stream in run.streams.values()):
                continue  # one that is being tried takes the room
            run.waiting.remove(check)
            if busy is not None:
                self._done(run, check, busy)
                continue
            ours += is_ours
            run.streams[feed] = _Stream(check, Trial(now), is_ours, now)
            self._reports.pop(str(feed), None)
            if is_ours:
                self.stage.try_feed(feed)
            else:
                self.stage.retry(feed)

    def _in_the_way(self, run: _Run, feed: Feed, held: set[Feed]) -> Trouble | None:
        """Return why a line or recorder has no room for one more stream beside the wall's, None where it has."""
        budgets = self.arranging.keeping.budgets
        ours = [one for one, stream in run.streams.items() if stream.is_ours]
        if feed not in self.arranging.keeping.crowded([*held, *ours], [feed]):
            return None
        cost = self.arranging.keeping.costs()(feed)
        return budgets.link_full(cost.link) if cost.link in budgets.links else budgets.host_full(cost.host)

    def _look(self, run: _Run, feed: Feed, stream: _Stream, now: float) -> None:
        report = self._reports.get(str(feed))
        if report is not None:
            stream.heard = now
        elif now - stream.heard > UNHEARD_S:
            stream.heard, stream.is_ours = now, True
            self.stage.try_feed(feed)
        stream.trial, is_over, why = judge(stream.trial, report, now)
        if is_over:
            self._leave(run, feed)
            self._done(run, stream.check, why)

    def _leave(self, run: _Run, feed: Feed) -> None:
        """Close a stream that was only tried, unless the wall wants it by now."""
        stream = run.streams.pop(feed)
        if stream.is_ours and feed not in self.arranging.now.open_feeds():
            self.stage.leave_feed(feed)

    def _ask(self, run: _Run, camera: str) -> None:
        run.asking[camera] = run.asking.get(camera, 0) + 1
        try:
            pending = self.helm.ask(camera, None, "presets")
        except Trouble as trouble:
            self._take_presets(run, camera, trouble)
        else:
            pending.then(lambda reply: self._take_presets(run, camera, reply))

    def _take_presets(self, run: _Run, camera: str, reply: Reply) -> None:
        if run is not self._run or camera not in run.presets:
            return  # cancelled meanwhile
        if isinstance(reply, Trouble) and reply.key in NO_ANSWER and run.asking[camera] < ASKS:
            self._ask(run, camera)
            return
        known = set() if isinstance(reply, Trouble) else _preset_names(reply)
        for check in run.presets.pop(camera):
            missing = None if check.what in known else Trouble("device.no_preset", preset=check.what)
            self._done(run, check, reply if isinstance(reply, Trouble) else missing)
        del run.asking[camera]

    def _done(self, run: _Run, check: Check, why: Trouble | None) -> None:
        findings = run.report.findings if why is None else (*run.report.findings, Finding(check, why))
        run.report = replace(run.report, done=run.report.done + 1, findings=findings)


def _preset_names(reply: Mapping[str, object]) -> set[str]:
    """Return names and tokens of the presets a camera told."""
    facts = reply.get("facts", [])
    found: set[str] = set()
    for fact in facts if isinstance(facts, list) else []:
        if isinstance(fact, dict):
            found |= {str(fact.get("value", "")), str(fact.get("about", ""))} - {""}
    return found
