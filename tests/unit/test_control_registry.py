from dataclasses import is_dataclass
from importlib import import_module
from pkgutil import iter_modules

import pytest

from scc_wall import control
from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import open_site
from scc_wall.access.right import Right
from scc_wall.base.trouble import Trouble
from scc_wall.control.audit import AuditLine, Outcome
from scc_wall.control.command import COMMANDS, Command
from scc_wall.control.layout_command import Back, ShowLayout
from scc_wall.control.registry import BUG, IncompleteError, Registry
from scc_wall.control.reply import DONE, Pending, Reply
from scc_wall.control.wall_command import Quit, Status

CTL = Origin(OriginKind.CTL)
ASTER = Origin(OriginKind.KEY, "aster")


class Book:
    """A registry whose audit and replies are kept, in the order in which they came."""

    def __init__(self, policy: object = open_site) -> None:
        self.told: list[object] = []
        self.registry = Registry(policy, self.told.append)  # type: ignore[arg-type]

    def ask(self, command: Command, origin: Origin = CTL) -> list[object]:
        self.registry.dispatch(command, origin, self.told.append)
        return self.told


def no_policy(origin: Origin, right: Right, command: object) -> Trouble | None:
    return Trouble("access.no", person=origin.person, right=right.value)


def test_done_is_audited_then_replied_to() -> None:
    book = Book()
    book.registry.register(Status, Right.VIEW, lambda _: {"layout": "satu"})
    assert book.ask(Status(), ASTER) == [AuditLine(ASTER, Status(), Outcome.DONE), {"layout": "satu"}]


def test_refused_is_audited_and_not_acted() -> None:
    book, acted = Book(no_policy), []
    book.registry.register(Quit, Right.SYSTEM, lambda command: acted.append(command) or DONE)  # type: ignore[func-returns-value]
    refusal = Trouble("access.no", person="aster", right="system")
    assert book.ask(Quit(), ASTER) == [AuditLine(ASTER, Quit(), Outcome.REFUSED, str(refusal)), refusal]
    assert acted == []


def test_the_policy_is_asked_with_origin_right_and_command() -> None:
    asked = []

    def policy(*question: object) -> None:
        asked.append(question)

    book = Book(policy)
    book.registry.register(ShowLayout, Right.LAYOUT, lambda _: DONE)
    book.ask(ShowLayout("satu"), ASTER)
    assert asked == [(ASTER, Right.LAYOUT, ShowLayout("satu"))]


def test_trouble_is_a_reply_and_audited_as_failed() -> None:
    trouble = Trouble("site.no_layout", layout="x")

    def act(command: ShowLayout) -> Reply:
        raise trouble

    for answer in (act, lambda _: trouble):
        book = Book()
        book.registry.register(ShowLayout, Right.LAYOUT, answer)
        assert book.ask(ShowLayout("x")) == [AuditLine(CTL, ShowLayout("x"), Outcome.FAILED, str(trouble)), trouble]


def test_an_error_of_ours_is_audited_told_and_raised() -> None:
    def act(command: Back) -> Reply:
        raise ZeroDivisionError

    book = Book()
    book.registry.register(Back, Right.LAYOUT, act)
    with pytest.raises(ZeroDivisionError):
        book.ask(Back())
    bug = Trouble(BUG, verb="back")
    assert book.told == [AuditLine(CTL, Back(), Outcome.FAILED, str(bug)), bug]


@pytest.mark.parametrize(("reply", "outcome"), [({"a": 1}, Outcome.DONE), (Trouble("x.y"), Outcome.FAILED)])
def test_a_reply_may_come_later(reply: Reply, outcome: Outcome) -> None:
    book, pending = Book(), Pending()
    book.registry.register(Status, Right.VIEW, lambda _: pending)
    assert book.ask(Status()) == []
    pending.settle(reply)
    assert book.told == [AuditLine(CTL, Status(), outcome, str(reply) if isinstance(reply, Trouble) else ""), reply]


def test_a_pending_reply_may_be_settled_before_anybody_waits() -> None:
    book, pending = Book(), Pending()
    pending.settle(DONE)
    book.registry.register(Status, Right.VIEW, lambda _: pending)
    assert book.ask(Status()) == [AuditLine(CTL, Status(), Outcome.DONE), DONE]


def test_a_pending_reply_is_given_once() -> None:
    pending = Pending()
    pending.settle(DONE)
    with pytest.raises(RuntimeError, match="settled once"):
        pending.settle(DONE)
    pending.then(lambda _: None)
    with pytest.raises(RuntimeError, match="one reader"):
        pending.then(lambda _: None)


def test_a_command_without_right_or_act_is_refused() -> None:
    registry = Registry(open_site, lambda _: None)
    for right, act in ((None, lambda _: DONE), (Right.VIEW, None), ("view", lambda _: DONE)):
        with pytest.raises(IncompleteError, match="Back"):
            registry.register(Back, right, act)  # type: ignore[arg-type]
    registry.register(Back, Right.LAYOUT, lambda _: DONE)
    with pytest.raises(IncompleteError, match="twice"):
        registry.register(Back, Right.LAYOUT, lambda _: DONE)


def test_check_names_every_command_that_was_forgotten() -> None:
    registry = Registry(open_site, lambda _: None)
    for kind in COMMANDS:
        if kind not in {Quit, Back}:
            registry.register(kind, Right.VIEW, lambda _: DONE)
    with pytest.raises(IncompleteError, match="Back, Quit"):
        registry.check()
    registry.register(Quit, Right.SYSTEM, lambda _: DONE)
    registry.register(Back, Right.LAYOUT, lambda _: DONE)
    registry.check()
    assert set(registry.kinds()) == set(COMMANDS)


def test_every_command_there_is_belongs_to_the_vocabulary() -> None:
    modules = [
        import_module(one.name) for one in iter_modules(control.__path__, f"{control.__name__}.") if "_command" in one.name
    ]
    defined = {
        thing
        for module in modules
        for thing in vars(module).values()
        if isinstance(thing, type) and is_dataclass(thing) and thing.__module__ == module.__name__ and hasattr(thing, "verb")
    }
    assert len(modules) > 10
    assert set(COMMANDS) == defined
    assert len({kind.verb for kind in COMMANDS}) == len(COMMANDS)


def test_an_open_site_allows_everything() -> None:
    assert all(open_site(CTL, right, Quit()) is None for right in Right)
