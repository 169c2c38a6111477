"""What a person at the layout editor is asked before something is lost: a name, another's file, changes that are not saved."""

from __future__ import annotations

from collections.abc import Callable

from scc_wall.app.editor_parts import EditorParts, Held
from scc_wall.base.trouble import Trouble
from scc_wall.control.command import Command
from scc_wall.control.editor_command import OVER, EditLayout, KeepLayout
from scc_wall.control.reply import Reply
from scc_wall.desk.drafting import named
from scc_wall.ui.desk.question_bar import QuestionBar


class EditorQuestions:
    """question: where it is asked, None while there is no window; ask: dispatches a command and tells what comes of it."""

    def __init__(
        self,
        parts: EditorParts,
        held: Held,
        question: Callable[[], QuestionBar | None],
        tell: Callable[[str], None],
        ask: Callable[[Command], None],
    ) -> None:
        self._parts, self._held, self._question, self._tell, self._ask = parts, held, question, tell, ask

    def ask_name(self) -> None:
        """Ask for a name, and save under it."""
        draft, question = self._held.draft, self._question()
        if draft is None or question is None:
            return
        say = self._parts.words.say

        def take(typed: str) -> None:
            try:
                self._held.named = named(draft.now, typed)
            except Trouble as trouble:
                self._tell(self._parts.words.tell(trouble))
            else:
                self.save(self._held.named.name)

        text = draft.now.title_in(self._parts.words.language)
        question.ask_text(say("editor.name_question"), text, take, (say("editor.ok"), say("editor.cancel")))

    def save(self, name: str, over: str = "", then: Callable[[], None] | None = None) -> None:
        """Save the draft; ask before another's work is overwritten. then: called when it is written."""

        def told(reply: Reply) -> None:
            if not isinstance(reply, Trouble):
                if then is not None:
                    then()
            elif reply.key == "layout.changed_meanwhile":
                self._ask_over("editor.changed_question", name, then)
            elif reply.key == "layout.exists":
                self._ask_over("editor.exists_question", name, then)
            else:
                self._tell(self._parts.words.tell(reply))

        self._parts.ask(KeepLayout(name, over), told)

    def _ask_over(self, question: str, name: str, then: Callable[[], None] | None) -> None:
        asked = self._question()
        if asked is None:
            return
        say = self._parts.words.say
        answers = [(say("editor.overwrite"), lambda: self.save(name, OVER, then))]
        if question == "editor.changed_question":
            answers.append((say("editor.reload"), lambda: self._reload(name)))
        asked.ask(say(question, name=name), [*answers, (say("editor.cancel"), lambda: None)])

    def _reload(self, name: str) -> None:
        self._held.draft = None
        self._ask(EditLayout(name))

    def leave(self, then: Callable[[], None]) -> None:
        """Do something that takes the draft away; ask first where that loses changes."""
        draft, question = self._held.draft, self._question()
        if draft is None or question is None or not draft.is_changed:
            then()
            return
        say = self._parts.words.say
        answers: list[tuple[str, Callable[[], None]]] = []
        if draft.now.name:
            answers.append((say("editor.save"), lambda: self.save(draft.now.name, then=then)))
        answers += [(say("editor.discard"), lambda: self._discard(then)), (say("editor.cancel"), lambda: None)]
        title = draft.now.title_in(self._parts.words.language) or say("editor.unnamed")
        question.ask(say("editor.discard_question", title=title), answers)

    def _discard(self, then: Callable[[], None]) -> None:
        self._held.draft = None
        then()
