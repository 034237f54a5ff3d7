"""The headers of every answer: which build it is from, how long it keeps, and what a browser may do with it."""

from __future__ import annotations

import hashlib
from datetime import datetime

from flask import Response, request

# Pages need their own style sheet, images and forms, nothing else: no script of any origin runs.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
SECURITY = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Last-Modified, Link, X-Build",
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
}
# A cache may answer for a minute, and while it asks again or the service is down; a permalink never changes.
CURRENT = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"
PERMALINK = "public, max-age=31536000, immutable"
NEVER = "no-store"
# What is told of builds and rebuilds changes while the current build stays.
ASK_AGAIN = "no-cache"
_OF_BUILDS = ("/builds", "/v1/builds.")


def add(response: Response, build: str | None, built_at: datetime | None) -> None:
    """Add what every answer bears, and leave what the answer has set for itself."""
    headers = response.headers
    added = SECURITY | CORS | (PREFLIGHT if request.method == "OPTIONS" else {})
    added |= {"X-Build": build or "none", "Cache-Control": _lifetime(response.status_code), "Vary": "Accept-Encoding"}
    if built_at is not None:
        added["Last-Modified"] = _http_date(built_at)
    if request.endpoint == "static":
        del headers["Cache-Control"]  # Flask's own, made for addresses that do not change with the bytes
    given = {name for name, _ in headers}
    headers.extend({name: value for name, value in added.items() if name not in given})
    if "ETag" not in headers and not response.is_streamed:
        response.set_etag(hashlib.blake2b(response.get_data(), digest_size=12).hexdigest())


def answer_condition(response: Response) -> None:
    """Make it a 304 where the client holds the answer already."""
    asked = request.headers
    if response.status_code == 200 and ("If-None-Match" in asked or "If-Modified-Since" in asked):
        response.make_conditional(request)


def _lifetime(status: int) -> str:
    if status == 200:
        if request.path.startswith(_OF_BUILDS):
            return ASK_AGAIN
        # the addresses of static files change with their bytes
        pinned = "v" if request.endpoint == "static" else "build"
        return PERMALINK if pinned in request.args else CURRENT
    return "public, max-age=10" if status in (308, 404) else NEVER


def _http_date(moment: datetime) -> str:
    return moment.strftime("%a, %d %b %Y %H:%M:%S GMT")
