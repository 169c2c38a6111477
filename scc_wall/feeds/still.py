"""A still of a feed: its newest group of pictures decoded to the last one, as PNG or JPEG.

Beside `source` the only door to PyAV here.

The picture is the camera's own, in its own size, whatever the panes make of it; nothing is asked of the camera.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from fractions import Fraction
from html import escape

import av
from av.error import FFmpegError
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
_AFTER_HEADER = len(_SIGNATURE) + 25  # IHDR is first and always 25 bytes long (PNG specification, 11.2.2)


def newest_frame(codec: str, pictures: Iterable[bytes]) -> VideoFrame | None:
    """Return the last picture of a group in the order of showing, None where nothing can be decoded. codec: FFmpeg's name."""
    decoder = av.CodecContext.create(codec, "r")
    if not isinstance(decoder, VideoCodecContext):
        return None
    newest: VideoFrame | None = None
    packets = [*(av.Packet(data) for data in pictures), None]
    for packet in packets:
        try:
            frames = decoder.decode(packet)
        except FFmpegError:  # its text may hold anything; a damaged picture is passed over as a player does
            continue
        newest = next((frame for frame in reversed(frames) if isinstance(frame, VideoFrame)), newest)
    return newest


def narrowed(frame: VideoFrame, width: int) -> VideoFrame:
    """Return a picture made so many pixels wide, with its proportions; one that is not wider as it is."""
    if frame.width <= width:
        return frame
    return frame.reformat(width=width, height=max(1, min(4 * width, round(frame.height * width / frame.width))))


def as_png(frame: VideoFrame, texts: Iterable[tuple[str, str]]) -> bytes:
    """Return a picture as PNG, with texts (keyword of PNG's list, text) in it."""
    encoder = av.CodecContext.create("png", "w")
    if not isinstance(encoder, VideoCodecContext):
        raise TypeError("FFmpeg's PNG encoder is no encoder of pictures")
    encoder.width, encoder.height, encoder.pix_fmt, encoder.time_base = frame.width, frame.height, "rgb24", Fraction(1, 25)
    drawn = frame.reformat(format="rgb24")
    drawn.pts = 0
    data = b"".join(bytes(packet) for packet in (*encoder.encode(drawn), *encoder.encode(None)))
    return data[:_AFTER_HEADER] + b"".join(_text(keyword, text) for keyword, text in texts) + data[_AFTER_HEADER:]


def as_jpeg(frame: VideoFrame, texts: Iterable[tuple[str, str]]) -> bytes:
    """Return a picture as JPEG, with the same texts in it, as XMP."""
    encoder = av.CodecContext.create("mjpeg", "w")
    if not isinstance(encoder, VideoCodecContext):
        raise TypeError("FFmpeg's JPEG encoder is no encoder of pictures")
    encoder.width, encoder.height, encoder.pix_fmt, encoder.time_base = frame.width, frame.height, "yuvj420p", Fraction(1, 25)
    encoder.options = {"qmin": "3", "qmax": "3"}
    drawn = frame.reformat(format="yuvj420p")
    drawn.pts = 0
    data = b"".join(bytes(packet) for packet in (*encoder.encode(drawn), *encoder.encode(None)))
    body = _XMP_HEAD + _xmp(dict(texts)).encode()
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + data[2:]  # right after the start of the picture


def _xmp(texts: dict[str, str]) -> str:
    """Return PNG's keywords as a packet of XMP (ISO 16684-1), at most some kilobytes: a segment has room for 64."""
    told = {keyword: escape(text[:500]) for keyword, text in texts.items()}
    shown = f"<rdf:li xml:lang='x-default'>{told.get('Description', '')}</rdf:li>"
    parts = [
        f"<dc:description><rdf:Alt>{shown}</rdf:Alt></dc:description>",
        f"<dc:creator><rdf:Seq><rdf:li>{told.get('Author', '')}</rdf:li></rdf:Seq></dc:creator>",
        f"<dc:source>{told.get('Source', '')}</dc:source>",
        f"<xmp:CreateDate>{told.get('Creation Time', '')}</xmp:CreateDate>",
        f"<xmp:CreatorTool>{told.get('Software', '')}</xmp:CreatorTool>",
    ]
    spaces = "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'"
    described = f"<rdf:Description rdf:about='' {spaces}>{''.join(parts)}</rdf:Description>"
    rdf = f"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>{described}</rdf:RDF>"
    ends = "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>", "<?xpacket end='w'?>"
    return f"{ends[0]}<x:xmpmeta xmlns:x='adobe:ns:meta/'>{rdf}</x:xmpmeta>{ends[1]}"


def _text(keyword: str, text: str) -> bytes:
    """Return an iTXt chunk: text in UTF-8 (PNG specification, 11.3.3.4)."""
    body = b"iTXt" + keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode()
    return struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
