"""The pages of the desk beside its first one, in the order of its side bar: put a new page into the tuple."""

from __future__ import annotations

from scc_wall.ui.desk.desk_page import DeskPage


def desk_pages() -> tuple[DeskPage, ...]:
    """Return the pages. What a page needs of the running wall becomes an argument here, given in `wall_program`.

    A page is made when it is first opened, long after this is called; so its `make` may close over parts that start later.
    """
    return ()
