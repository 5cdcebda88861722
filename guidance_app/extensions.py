"""Unbound Flask extensions; the rooms that own them bind them."""

from flask_compress import Compress
from flask_wtf.csrf import CSRFProtect

compress = Compress()
csrf = CSRFProtect()
