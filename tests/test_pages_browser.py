"""Every page in Chromium over a real server process: wide and narrow, light and dark, by keyboard, without script."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import gold_seeds
import gold_service
import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
CHROMIUM = shutil.which("chromium")
CONTESTING = next(each.id for each in gold_seeds.observations() if each.value == 400_000)
CORRECTED = next(each.id for each in gold_seeds.observations() if gold_service.CORRECTED in each.quote)
PAGES = {
    "catalogue": "/",
    "running total": "/indicators/people-displaced",
    "windows": "/indicators/civilians-killed?scope=period",
    "facilities": "/indicators/hospitals-out-of-service",
    "levels": "/indicators/population",
    "no figure": "/indicators/people-missing",
    "vintage": "/indicators/people-displaced?asof=2019-12-21",
    "observation": f"/observations/{CONTESTING}",
    "corrected": f"/observations/{CORRECTED}",
    "whole text": f"/documents/{gold_service.WHOLE}",
    "quotes": f"/documents/{gold_service.QUOTED}",
    "builds": "/builds",
    "misses": "/misses",
    "about": "/about",
    "interface": "/docs",
    "permalink": f"/?build={gold_service.ID}",
    "error": "/indicators/none-such",
}
SERVE = """
import sys
from pathlib import Path
from service.server import run
run(Path(sys.argv[1]), port=int(sys.argv[2]), workers=1)
"""

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium"),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The gold build, which has something of everything."""
    data = tmp_path_factory.mktemp("gold")
    gold_service.write_build(data)
    yield from _served(data, tmp_path_factory.mktemp("log"))


@pytest.fixture(scope="module")
def seeds_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """What a rebuild makes of the seeds."""
    data = tmp_path_factory.mktemp("seeds")
    command = [sys.executable, "-m", "indicators.cli", "rebuild", "--offline", "--data", str(data)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    yield from _served(data, tmp_path_factory.mktemp("log"))


def _served(data: Path, logs: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (logs / "server.log").open("w") as log:
        server = subprocess.Popen([sys.executable, "-c", SERVE, str(data), str(port)], cwd=ROOT, stdout=log, stderr=log)
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(url, server)
            yield url
        finally:
            server.terminate()
            server.wait(30)


def _wait(url: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        assert server.poll() is None, "the server ended"
        try:
            if httpx.get(f"{url}/ready").status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError("the server did not answer within 30 s")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=[*quiet, "--disable-sync", "--no-first-run"]
        )
        yield browser
        browser.close()


def look(browser: Browser, width: int = 1280, theme: str = "light", script: bool = True) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if theme == "dark" else "light",
        java_script_enabled=script,
        reduced_motion="reduce",
    )
    return context.new_page()


@pytest.mark.slow
@pytest.mark.parametrize(("width", "theme"), [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")])
def test_every_page_fits_is_accessible_and_has_no_error(browser: Browser, site: str, width: int, theme: str) -> None:
    page = look(browser, width, theme)
    faults: list[str] = []
    page.on(
        "console", lambda message: faults.append(f"{page.url}: {message.text}") if message.type == "error" else None
    )
    page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
    for name, path in PAGES.items():
        page.goto(site + path)
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{name} scrolls sideways"
        for violation in Axe().run(page).response["violations"]:
            faults.append(f"{name}: {violation['id']}: {violation['nodes'][0]['html'][:200]}")
    page.context.close()
    # Chromium tells of every 404 in its console, and this page is one.
    faults = [fault for fault in faults if "none-such: Failed to load resource" not in fault]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("build", ["site", "seeds_site"])
def test_the_way_from_the_catalogue_to_the_words_needs_no_script(
    browser: Browser, build: str, request: pytest.FixtureRequest
) -> None:
    site = request.getfixturevalue(build)
    page = look(browser, script=False)
    page.goto(site)
    page.get_by_role("link", name="People displaced").click()
    row = page.get_by_role("row").filter(has_text="24 December 2019")
    assert "600,000 or more" in row.inner_text()
    assert "contested" in row.inner_text()
    row.locator("summary").click()
    against = row.locator(".evidence").filter(has_text="contests this point")
    assert "more than 400,000 people" in against.locator("mark").inner_text()
    against.get_by_role("link", name="This figure").click()
    observation = page.url.rpartition("/")[2]
    assert page.get_by_role("heading", level=1).inner_text() == "400,000 or more people"
    assert "This figure contests that point." in page.get_by_role("main").inner_text()
    page.get_by_role("link", name="Read it in its document").click()
    assert page.url == f"{site}/documents/{gold_service.WHOLE}#o-{observation}"
    mark = page.locator(f"mark a[href='/observations/{observation}']").last
    assert "400,000 people" in mark.inner_text()
    assert page.evaluate("scrollY") > 0
    page.get_by_role("navigation", name="Where you are").get_by_role("link", name="Indicators").click()
    assert page.url == f"{site}/"
    page.context.close()


def test_the_keyboard_reaches_the_content_first(browser: Browser, site: str) -> None:
    page = look(browser)
    page.goto(f"{site}/indicators/people-displaced")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    assert page.locator(".skip").bounding_box()["y"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.context.close()


def test_asking_for_a_vintage_keeps_the_series(browser: Browser, site: str) -> None:
    page = look(browser, script=False)
    page.goto(f"{site}/indicators/civilians-killed?scope=period")
    page.get_by_label("From documents published until").fill("2019-12-21")
    page.get_by_role("button", name="Show").click()
    assert "asof=2019-12-21" in page.url
    assert "scope=period" in page.url
    assert page.get_by_role("row").count() == 2
    page.context.close()


def test_chart_follows_theme_and_width_and_has_words(browser: Browser, site: str) -> None:
    for width, theme, wanted in (
        (1280, "dark", "theme=dark"),
        (390, "light", "width=420"),
        (390, "dark", "theme=dark"),
    ):
        page = look(browser, width, theme)
        page.goto(f"{site}/indicators/people-displaced")
        image = page.locator("figure img")
        assert wanted in image.evaluate("image => image.currentSrc")
        assert image.evaluate("image => image.complete && image.naturalWidth > 0")
        assert "600,000" in (image.get_attribute("alt") or "")
        page.context.close()


def test_print_shows_chart_and_sentences_on_white_without_navigation(browser: Browser, site: str) -> None:
    page = look(browser, theme="dark")
    page.goto(f"{site}/indicators/people-displaced")
    page.emulate_media(media="print")
    assert page.locator("header nav").is_hidden()
    assert "theme" not in page.locator("figure img").evaluate("image => image.currentSrc")
    assert page.locator("mark", has_text="displacing more than 400,000 people").is_visible()
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    page.context.close()


class Links(HTMLParser):
    """Every address that a page names, and every id that it has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value and name in ("href", "src", "srcset"):
                self.found.add(value)
            elif value and name == "id":
                assert value not in self.ids, f"two elements have the id {value}"
                self.ids.add(value)


@pytest.mark.slow
def test_every_link_is_alive(site: str) -> None:
    """Walk from the catalogue over all pages; what is no page is asked for too, and every #part exists."""
    ids: dict[str, set[str]] = {}
    parts: set[tuple[str, str]] = set()
    waiting, seen = [f"{site}/"], set()
    with httpx.Client(timeout=30) as client:
        while waiting:
            url = waiting.pop()
            if url in seen or urlsplit(url).netloc != urlsplit(site).netloc:
                continue
            seen.add(url)
            answer = client.get(url, headers={"Accept": "text/html"})
            assert answer.status_code == 200, f"{url}: {answer.status_code}"
            if not answer.headers["Content-Type"].startswith("text/html"):
                continue
            page = Links(answer.text)
            ids[url] = page.ids
            for link in page.found:
                target, part = urldefrag(urljoin(url, link))
                waiting.append(target)
                if part:
                    parts.add((target, unquote(part)))
    dead = [f"{url}#{part}" for url, part in parts if url in ids and part not in ids[url]]
    assert dead == []
    kinds = {re.sub(r"^/([a-z0-9]*).*", r"\1", urlsplit(url).path) for url in seen}
    assert {"", "indicators", "observations", "documents", "builds", "misses", "about", "v1", "thumbnails"} <= kinds
