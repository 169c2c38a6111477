"""Another password of a camera: the old one stays until a picture has come with the new one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from scc_wall.adapters.site import load_site, open_secrets
from scc_wall.camera.secret import Secret
from tests.process.cameras import PASSWORD, USER, simulator
from tests.process.secret_search import forms_of, in_files
from tests.process.support import home_environment, make_site

OLD = "sandi lama 1"


def test_the_old_password_stays_until_the_camera_takes_the_new(tmp_path: Path) -> None:
    environment = home_environment(tmp_path / "home")
    with simulator(tmp_path, 1) as cameras:
        row = {"id": "K1", "number": "1", "name": "Gerbang", "user": USER, "password": OLD, "region": "16.71"}
        site = make_site(tmp_path / "situs", [{**row, "sub_url": f"{cameras.address}/jsc-01/sub"}], environment)

        def change(to: str) -> subprocess.CompletedProcess[str]:
            line = [sys.executable, "-m", "scc_wall", "camera", "password", "K1", "--password-stdin", "--site", str(site)]
            return subprocess.run(
                line, env=environment, input=f"{to}\n", capture_output=True, text=True, timeout=90, check=False
            )

        def kept() -> Secret | None:
            return open_secrets(site, load_site(site).settings).get("K1")

        refused = change("salah 2")
        assert (refused.returncode, kept()) == (1, Secret(USER, OLD)), refused.stderr
        assert "K1" not in refused.stdout
        changed = change(PASSWORD)
        assert (changed.returncode, kept()) == (0, Secret(USER, PASSWORD)), changed.stderr
        for told in (refused, changed):
            assert PASSWORD not in told.stdout + told.stderr
            assert "salah 2" not in told.stdout + told.stderr
        assert [one for one in in_files([tmp_path], forms_of(USER, PASSWORD)) if "secrets" not in str(one)] == []
