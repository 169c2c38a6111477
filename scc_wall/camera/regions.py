"""The 17 kabupaten and kota of Sumatera Selatan, by their Kemendagri code."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Regions:
    """The codes there are with their names, and which name or short name (folded) means which code."""

    names: Mapping[str, str]
    by_name: Mapping[str, str]

    @property
    def codes(self) -> frozenset[str]:
        """All codes."""
        return frozenset(self.names)

    def code_of(self, text: str) -> str | None:
        """Return the code a text means: a code, a name or a short name in any case; None where it is unknown."""
        return text if text in self.codes else self.by_name.get(_folded(text))


def parse_regions(text: str) -> Regions:
    """Return the regions of the shipped table (kode_kemendagri, nama, singkatan, ...)."""
    by_name: dict[str, str] = {}
    rows = list(csv.DictReader(io.StringIO(text)))
    for row in rows:
        code, name = row["kode_kemendagri"], row["nama"]
        for spelling in (
            name,
            row["singkatan"],
            name.replace("Kabupaten", "Kab."),
            name.replace("Kabupaten", "Kab"),
            code.replace(".", ""),
        ):
            by_name[_folded(spelling)] = code
        # Only where it is no other region's short name: "Ogan Komering Ulu" without its kind is OKU
        by_name.setdefault(_folded(name.split(" ", 1)[1]), code)
    return Regions({row["kode_kemendagri"]: row["nama"] for row in rows}, by_name)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
