"""Packages of a training pack for other systems: what there is, the SCORM manifest, and the ZIP file itself."""

from guidance_app.rendering.packages.forms import FORMS, PackageForm, RunTime
from guidance_app.rendering.packages.package import Package, build_package

__all__ = ["FORMS", "Package", "PackageForm", "RunTime", "build_package"]
