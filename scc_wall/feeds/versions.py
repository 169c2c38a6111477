"""Says with which FFmpeg cameras are read, as JSON: `python -m scc_wall.feeds.versions`, in a process of its own."""

import json
import sys

import av
from av._core import library_meta

if __name__ == "__main__":
    told = library_meta["libavcodec"]
    json.dump(
        {
            "pyav": av.__version__,
            "ffmpeg": str(av.ffmpeg_version_info),
            "licence": str(told["license"]),
            "configuration": str(told["configuration"]),
        },
        sys.stdout,
    )
