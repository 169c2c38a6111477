"""What the wall costs and how fast it is, beside bare decoding and other players: measured from outside, on the glass.

Where the wall's CPU goes (perf, py-spy; 36 streams of 640x360 at 15/s on one monitor, two busy cores, in percent of one):
players 99 to 105, feeds 19 to 22, gui 5, X server 7. Of the players' part libavcodec takes 47 %, the kernel 20 % (nearly half
of it futexes: a picture passes from thread to thread of libVLC, some 12 switches each), swscale 16 %, Python 8 % (more than a
third of it the look at the glass), libc 5 %, libvlccore 2 %. Of the feeds' part Python takes 50 % (0.2 ms a picture: the
switchboard's lock, cutting into TS packets, the reports), the kernel 25 % (FFmpeg reads RTP over TCP in small bits: 11 polls
and as many reads a picture).

Tried: `--swscale-mode` 0 or 1 instead of bicubic gives nothing (125 to 130 with all three); each player process on one
processor gives 2 to 4 % and takes the balance away. Not tried: one request to the X server instead of seven for each look at
the glass; the look takes 0.35 ms a pane and second, so 1 % of a core could be had.
"""
