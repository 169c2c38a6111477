"""The layout editor's commands: their rights and acts."""

from __future__ import annotations

from scc_wall.access.right import Right
from scc_wall.app.acts import ON_OFF
from scc_wall.app.editor_host import EditorHost
from scc_wall.base.trouble import Trouble
from scc_wall.control.editor_command import EditLayout, KeepLayout, LockLayout
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Pending


def register_editor(registry: Registry, editor: EditorHost) -> None:
    """Give each of these commands its right and its act."""

    def lock(command: LockLayout) -> Pending:
        if command.state not in ON_OFF:
            raise Trouble("load.on_or_off", state=command.state)
        return editor.lock(command.layout, locked=ON_OFF[command.state])

    registry.register(EditLayout, Right.LAYOUT, editor.open)
    registry.register(KeepLayout, Right.LAYOUT, editor.keep)
    registry.register(LockLayout, Right.LAYOUT, lock)
