"""The text of a PDF that Qt has written, for tests: glyphs by each font's own table (ToUnicode), page after page."""

from __future__ import annotations

import re
import unicodedata
import zlib
from pathlib import Path

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def pdf_text(file: Path) -> str:
    """Return all text, a line for each piece that was drawn at once, ligatures as letters."""
    objects = {int(number): body for number, body in _OBJECT.findall(file.read_bytes())}
    fonts = {number: _letters(objects, body) for number, body in objects.items() if b"/ToUnicode" in body}
    lines: list[str] = []
    for body in objects.values():
        if b"/Type /Page\n" in body or b"/Type /Page " in body:
            lines += _page(body, objects, fonts)
    return "\n".join(lines)


def _page(body: bytes, objects: dict[int, bytes], fonts: dict[int, dict[str, str]]) -> list[str]:
    resources = _referred(body, b"Resources", objects)
    names = {name.decode(): int(number) for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", resources)}
    lines, letters = [""], dict[str, str]()
    content = _content(_referred(body, b"Contents", objects)).decode("latin-1")
    for font, glyphs, end in re.findall(r"/(F\d+) \S+ Tf|<([0-9a-fA-F]+)> Tj|^(ET)$", content, re.MULTILINE):
        if font:
            letters = fonts.get(names.get(font, 0), {})
        elif end:
            lines.append("")
        else:
            lines[-1] += "".join(letters.get(glyphs[at : at + 4].lower(), "?") for at in range(0, len(glyphs), 4))
    return [unicodedata.normalize("NFKC", line.replace("\t", " ")) for line in lines if line]


def _referred(body: bytes, name: bytes, objects: dict[int, bytes]) -> bytes:
    found = re.search(rb"/" + name + rb" (\d+) 0 R", body)
    return objects[int(found[1])] if found else body


def _content(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if found is None:
        return b""
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _letters(objects: dict[int, bytes], font: bytes) -> dict[str, str]:
    table = _content(_referred(font, b"ToUnicode", objects)).decode("latin-1")
    found = {}
    for first, listed in re.findall(r"<([0-9a-fA-F]{4})> <[0-9a-fA-F]{4}> \[([^\]]*)\]", table):
        for place, text in enumerate(re.findall(r"<([0-9a-fA-F]+)>", listed)):
            found[f"{int(first, 16) + place:04x}"] = bytes.fromhex(text).decode("utf-16-be")
    return found
