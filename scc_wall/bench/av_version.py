"""Says which PyAV and FFmpeg we read cameras with: `python -m scc_wall.bench.av_version`, in a process of its own."""

import sys

import av

if __name__ == "__main__":
    sys.stdout.write(f"PyAV {av.__version__} FFmpeg {av.ffmpeg_version_info}\n")
