"""The blueprint that the views of this folder hang on."""

from flask import Blueprint

blueprint = Blueprint("lti", __name__, url_prefix="/lti")
