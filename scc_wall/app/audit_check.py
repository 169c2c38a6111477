"""Is a site's audit whole? Its chains, held against the key and the heads that lie elsewhere."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from scc_wall.access.aliases import FORGET, OTHERS, aliases_in, name_text
from scc_wall.access.chain import Head, head_text
from scc_wall.access.cut import Cut
from scc_wall.access.verify import Findings, verify
from scc_wall.adapters.audit_store import FILE, FOLDER, chain_of, has_guards, read_cut_of, read_names, read_rows
from scc_wall.adapters.cryptography_door import SigningKey, is_signed
from scc_wall.adapters.files import read_capped
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.base.trouble import Place, Trouble

HEAD_LIMIT = 4096


@dataclass(frozen=True, slots=True)
class OutsideHead:
    """A head that was taken out of the room, and the key it was signed with."""

    head: Head
    key: str


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What is known of one chain. findings: None where its file is gone or cannot be read, `trouble` says why.

    cut: up to where it was deleted by rule; wrong_names: people whose names were changed, or are gone without a line about it.
    """

    path: Path
    chain: str
    findings: Findings | None
    trouble: Trouble | None = None
    guarded: bool = True
    cut: Cut | None = None
    wrong_names: int = 0

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is wrong with it."""
        return self.findings is not None and self.findings.first is None and self.guarded and not self.wrong_names


def check_audit(site: Path, keys: KeyFolder, outside: OutsideHead | None = None) -> list[ChainReport]:
    """Return a report of every chain there is or should be, the present one first. Trouble where no key is known at all."""
    public = keys.public() or (outside.key if outside is not None else None)
    if public is None:
        raise Trouble("access.no_key", Place(str(keys.folder)))
    if outside is not None and outside.key != public:
        raise Trouble("access.head_foreign")
    heads: dict[str, list[Head]] = {chain: [head] for chain, head in keys.heads().items()}
    if outside is not None:
        heads.setdefault(outside.head.chain, []).append(outside.head)
    folder = site / FOLDER
    files = [folder / FILE, *sorted(folder.glob("audit-*.db"))]
    reports = [_report(path, public, heads) for path in files if path.is_file()]
    seen = {report.chain for report in reports}
    for chain, known in heads.items():
        if chain not in seen:
            last = max(known, key=lambda head: head.seq)
            gone = Trouble("access.chain_gone", chain=chain, seq=last.seq, utc=last.utc)
            reports.append(ChainReport(folder / FILE, chain, None, gone))
    return reports


def read_outside(path: Path) -> OutsideHead:
    """Return a head that was exported; Trouble for what is none, or was changed."""
    damaged = Trouble("access.head_damaged", Place(str(path)))
    try:
        told = json.loads(read_capped(path, HEAD_LIMIT))
        head = Head(**told["head"])
        key, signature = str(told["key"]), str(told["signature"])
    except FileNotFoundError:
        raise Trouble("site.file_missing", Place(str(path))) from None
    except (ValueError, TypeError, KeyError, RecursionError):
        raise damaged from None
    if not isinstance(head.seq, int) or not is_signed(key, head_text(head), signature):
        raise damaged
    return OutsideHead(head, key)


def outside_text(head: Head, key: SigningKey) -> str:
    """Return a head as it goes outside: one line of JSON, short enough to be printed."""
    return json.dumps({"head": asdict(head), "key": key.public, "signature": key.sign(head_text(head))}) + "\n"


def _report(path: Path, public: str, heads: dict[str, list[Head]]) -> ChainReport:
    chain = ""
    try:
        chain = chain_of(path)
        if chain not in heads and len(heads) == 1 and path.name == FILE:
            chain = next(iter(heads))  # its first line was changed or is gone; there was only one chain it can be
        known: Sequence[Head] = heads.get(chain, ())
        cut, text, signature = read_cut_of(path)
        if text and (cut is None or cut.chain != chain or not is_signed(public, text, signature)):
            cut = None  # a forged one is none: then the beginning is missing

        def signed(digest: str, signature: str) -> bool:
            return is_signed(public, digest, signature)

        findings = verify(chain, read_rows(path), signed, known, cut)
        return ChainReport(path, chain, findings, None, has_guards(path), cut, _wrong_names(path, public))
    except Trouble as trouble:
        return ChainReport(path, chain, None, trouble)


def _wrong_names(path: Path, public: str) -> int:
    """Return how many aliases have a name that was not signed, or have none although no line says that it was taken out."""
    names = {alias: is_signed(public, name_text(alias, name), signature) for alias, name, signature in read_names(path)}
    used: set[str] = {OTHERS}
    forgotten: set[str] = {OTHERS}
    for row in read_rows(path):
        try:
            told = json.loads(str(row.body))
        except (ValueError, RecursionError):
            continue  # `verify` names this line
        if isinstance(told, dict):
            used |= aliases_in(told)
            fields = told.get("with")
            if told.get("command") == FORGET and isinstance(fields, dict):
                forgotten.add(str(fields.get("alias", "")))
    return sum(not good for good in names.values()) + len(used - set(names) - forgotten)
