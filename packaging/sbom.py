"""The software bill of materials in CycloneDX 1.6: every part with version, licence, address; the same parts, the same file."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from parts import Part

OURS = uuid.UUID("5d0d1d4e-0e3c-5c0f-9a55-3c1f6f3f7b10")


def write_sbom(parts: list[Part], version: str, when: int, file: Path) -> None:
    """Write the list and hold it against CycloneDX's schema; ValueError where it breaks it. when: seconds since 1970."""
    program = Component(name="scc-wall", version=version, type=ComponentType.APPLICATION, bom_ref=f"scc-wall@{version}",
                        licenses=[DisjunctiveLicense(id="GPL-3.0-or-later")])  # fmt: skip
    bom = Bom(components=[_component(part) for part in parts])
    bom.metadata.component = program
    bom.metadata.timestamp = datetime.fromtimestamp(when, UTC)
    bom.serial_number = uuid.uuid5(OURS, "\n".join(f"{part.kind} {part.name} {part.version}" for part in parts) + version)
    bom.register_dependency(program, bom.components)
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        raise ValueError(f"the list breaks CycloneDX's schema: {wrong}")
    file.write_text(text + "\n", encoding="utf-8")


def _component(part: Part) -> Component:
    address = {
        "pypi": PackageURL("pypi", name=part.name.lower(), version=part.version),
        "deb": PackageURL("deb", "debian", part.name, part.version, {"arch": "amd64"}),
        "python": PackageURL("generic", name="cpython", version=part.version),
    }[part.kind]
    return Component(name=part.name, version=part.version, type=ComponentType.LIBRARY, bom_ref=str(address), purl=address,
                     licenses=[DisjunctiveLicense(name=part.licence)])  # fmt: skip
