"""Which cameras may be moving, and how to stop each: known here too, for the devices process may die."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scc_wall.base.device_messages import StopRecipe


class MayMove:
    """Cameras by the moment of the last order. told: told every time the list is another, what is in it that can be stopped."""

    def __init__(self, told: Callable[[tuple[StopRecipe, ...]], None]) -> None:
        self._told = told
        self._since: dict[str, float] = {}
        self._recipes: dict[str, StopRecipe] = {}

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._since))

    def __contains__(self, camera: str) -> bool:
        return camera in self._since

    def since(self, camera: str) -> float | None:
        """Return when a camera was last told something; None for one that does not move."""
        return self._since.get(camera)

    def add(self, camera: str, now: float) -> None:
        """Note that a camera was told to move, or to stop, which it may not do."""
        is_new = camera not in self._since
        self._since[camera] = now
        if is_new:
            self._tell()

    def add_silently(self, recipe: StopRecipe, now: float) -> None:
        """Note one that is in the list on the disk already."""
        self._recipes[recipe.camera], self._since[recipe.camera] = recipe, now

    def remove(self, camera: str) -> None:
        """Note that a camera stands."""
        del self._since[camera]
        self._tell()

    def ready(self, recipe: StopRecipe) -> None:
        """Note how a camera is stopped."""
        self._recipes[recipe.camera] = recipe
        if recipe.camera in self._since:
            self._tell()

    def recipes(self) -> tuple[StopRecipe, ...]:
        """Return how to stop those that may move, as far as it is known."""
        return tuple(self._recipes[camera] for camera in self._since if camera in self._recipes)

    def _tell(self) -> None:
        self._told(self.recipes())
