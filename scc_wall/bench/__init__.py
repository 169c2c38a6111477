"""What the wall costs and how fast it is, beside bare decoding and other players: measured from outside, on the glass.

Where the wall's CPU goes (perf, py-spy; 36 streams of 640x360 at 15/s on one monitor, two busy cores, in percent of one):
players 99 to 105, feeds 19 to 22, gui 5, X server 7. Of the players' part libavcodec takes 47 %, the kernel 20 % (nearly half
of it futexes: a picture passes from thread to thread of libVLC, some 12 switches each), swscale 16 %, Python 8 % (more than a
third of it the look at the glass), libc 5 %, libvlccore 2 %. Of the feeds' part Python takes 50 % (0.2 ms a picture: the
switchboard's lock, cutting into TS packets, the reports), the kernel 25 % (FFmpeg reads RTP over TCP in small bits: 11 polls
and as many reads a picture).

Taken out: FFmpeg between cameras and panes, where a camera sends plain H.264 or H.265 over TCP (`feeds/rtsp_session.py`): one
read takes what there is, and no parser runs. The feeds process alone, 36 streams of GStreamer's server, its pipes read by the
test, on a machine with other work: 0.354 and 0.299 ms a picture with FFmpeg, 0.252 and 0.257 without (18.7 -> 13.4 % and 15.9
-> 13.6 % of a core in the same minutes), 1.9 -> 1.3 waits a picture. Then, of single steps: cutting a picture into TS packets
24 -> 14 us, RTP heads 12.5 -> 8.2 us. Taken apart, a picture of 4.3 kB costs in us: TS 14, RTP and units 27, soundness and
parameter sets 4, source clock 2, pipe 27; the rest is waking up, the lock, and reports.

One player process of 12 panes of 284x160, fed from a film (28 to 31 % of a core with other work beside it; 1.56 to 1.64 ms and
7 to 8 waits a picture): its twelve busiest threads, which decode, take 0.57 of it, the next twelve, which by their load are the
outputs, 0.28, Python 0.02. Decoding alone is therefore half of the wall: 1.25 times bare decoding would leave nothing for the
glass. Tried on it: `--deinterlace=0` (1.64), `--prefetch-read-size=262144` (1.61), `vdummy` in place of the X output (1.76,
pictures were lost): no gain that could be told from what runs differ by beside other work.

Tried: `--swscale-mode` 0 or 1 instead of bicubic gives nothing (125 to 130 with all three); each player process on one
processor gives 2 to 4 % and takes the balance away. Not tried: one request to the X server instead of seven for each look at
the glass; the look takes 0.35 ms a pane and second, so 1 % of a core could be had.
"""
