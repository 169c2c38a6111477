"""What goes into the package and what stays out, each with its reason. Names are shell patterns."""

from __future__ import annotations

VLC_PLUGINS = (
    "access/libfilesystem_plugin.so",  # reads the pipe a pane is fed through
    "codec/libavcodec_plugin.so",
    "codec/libvaapi*_plugin.so",  # decoding by the graphics chip, where a site chooses it
    "demux/libmp4_plugin.so",
    "demux/libts_plugin.so",
    "logger/libconsole_logger_plugin.so",  # what it says of a fault lands in player.log
    "packetizer/libpacketizer_avparser_plugin.so",
    "packetizer/libpacketizer_copy_plugin.so",
    "packetizer/libpacketizer_h264_plugin.so",
    "packetizer/libpacketizer_hevc_plugin.so",
    "packetizer/libpacketizer_mpeg4video_plugin.so",
    "packetizer/libpacketizer_mpegvideo_plugin.so",
    "stream_filter/libcache_read_plugin.so",
    "stream_filter/libprefetch_plugin.so",
    "text_renderer/libtdummy_plugin.so",
    "vaapi/*_plugin.so",
    "vdpau/*_plugin.so",
    "video_chroma/*_plugin.so",
    "video_filter/libblend_plugin.so",
    "video_filter/libdeinterlace_plugin.so",  # cameras and recorders that still send half pictures
    "video_filter/libscale_plugin.so",
    "video_output/libegl_x11_plugin.so",
    "video_output/libgl_plugin.so",
    "video_output/libglconv_vaapi_x11_plugin.so",
    "video_output/libglconv_vdpau_plugin.so",
    "video_output/libglx_plugin.so",
    "video_output/libvdummy_plugin.so",
    "video_output/libxcb_*_plugin.so",
)
"""libVLC's plugins below its folder. All others stay out: no network, no disc, no sound, no subtitle, no interface."""

OF_LINUX = ("access/", "codec/libvaapi", "vaapi/", "vdpau/", "video_output/")
"""Beginnings of those that only Linux has; the recipe for Windows takes all others, and its own in their place."""

QT_PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqoffscreen.so",  # prints reports
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",  # accents by dead keys
    "xcbglintegrations/*.so",
    "imageformats/libqjpeg.so",
)

QT_LIBRARIES = ("Core", "Gui", "Widgets", "DBus", "XcbQpa", "OpenGL")
"""Qt 6's libraries; what its hook for PyInstaller brings beyond them serves plugins that stay out."""

LEFT_OUT_MODULES = (
    *("tkinter", "matplotlib", "IPython", "pytest", "_pytest", "hypothesis", "setuptools", "pip", "mypy", "PyInstaller"),
    *("pygame.mixer", "pygame.mixer_music", "pygame.font", "pygame.freetype", "pygame._freetype", "pygame.imageext"),
    *("pygame.midi", "pygame.pypm", "pygame.surfarray", "pygame.sndarray", "PIL._avif", "PIL._webp"),
    *("PIL.ImageTk", "PIL.ImageQt", "numpy.f2py", "numpy.testing", "pygame.examples", "pygame.tests", "pygame.docs"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "PySide6.QtSvg", "PySide6.QtDesigner", "lxml.isoschematron"),
)

LEFT_OUT_DATA = (
    "*/__pycache__/*",
    *("*.dist-info/RECORD", "*.dist-info/direct_url.json"),  # where it was built, and sums of scripts that say so
    "PySide6/Qt/translations/*",
    "pygame/examples/*",
    "pygame/docs/*",
    "pygame/tests/*",
    "*/numpy/tests/*",
)

LEFT_OUT_HOOKS = (
    "pyi_rth_pyside6",  # loads Qt's binding into every process, players among them; package_folder.py names Qt's plugins
    "pyi_rth_inspect",  # finds sources, of which there are none
)
"""What PyInstaller would run at the start of each process: a tenth of a second of each."""

SPARE = (
    *("libXau.so.6", "libmd.so.0", "libbsd.so.0", "libXdmcp.so.6", "libxcb.so.1", "libX11.so.6", "libX11-xcb.so.1"),
    *(
        "libXext.so.6",
        "libXfixes.so.3",
        "libgcc_s.so.1",
        "libstdc++.so.6",
        "libexpat.so.1",
        "libdrm.so.2",
        "libGLdispatch.so.0",
        "libGLX.so.0",
    ),
    *(
        "libOpenGL.so.0",
        "libGL.so.1",
        "libEGL.so.1",
        "libGLESv2.so.2",
        "libva.so.2",
        "libva-drm.so.2",
        "libxcb-dri3.so.0",
        "libva-x11.so.2",
    ),
    *("libvdpau.so.1", "libOpenCL.so.1", "libwayland-client.so.0", "libwayland-egl.so.1"),
)
"""Libraries used only where a machine lacks them, in the order in which they load: see `adapters/package_folder.py`."""

EMPTY = ("libcodec2.so.1.0", "libx265.so.199", "librsvg-2.so.2", "libSvtAv1Enc.so.1", "librav1e.so.0", "libcairo.so.2",
         "libgobject-2.0.so.0")  # fmt: skip
"""Debian's libavcodec and libtheora ask for these, for encoders and drawings: 90 MiB with all they ask for themselves.
Players only decode, so these are empty in the package. PyAV has its own FFmpeg, whole; the simulator encodes with that one."""

STRIPPED = ("_internal/libpython3.*.so.1.0", "_internal/python3.*/lib-dynload/*.so", "_internal/av/**/*.so",
            "_internal/cryptography/**/*.so", "_internal/PIL/*.so")  # fmt: skip
"""What comes with symbols for a debugger, which nobody has on a wall."""

OF_THE_SYSTEM = ("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2", "libutil.so.1",
                 "ld-linux-x86-64.so.2", "libmvec.so.1")  # fmt: skip
"""The C library's own: they and the kernel are all that the package asks of a machine besides an X server."""
