"""The command that draws a chart into a file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from indicators.cli_builds import open_build, require_slug
from indicators.cli_options import DATA, DAY


def _picture(context: click.Context, option: click.Parameter, path: Path) -> Path:
    if path.suffix.lower() not in (".png", ".svg"):
        raise click.BadParameter("a chart is a .png or a .svg file", context, option)
    return path


@click.command()
@click.argument("slug")
@click.option(
    "-o", "--output", "path", type=click.Path(dir_okay=False, path_type=Path), required=True, callback=_picture,
    metavar="FILE.png|.svg", help="The file to write.",
)  # fmt: skip
@click.option("--asof", type=DAY, help="As it was known on this day.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.option("--width", type=click.IntRange(200, 4000), default=1200, show_default=True, help="Pixels.")
@click.option("--height", type=click.IntRange(150, 3000), default=675, show_default=True, help="Pixels.")
@DATA
def chart(slug: str, path: Path, asof: datetime | None, data: Path, **look: Any) -> None:
    """Draw the chart of the indicator SLUG: the picture that the service shows."""
    from service.pictures import draw
    from service.query import Params

    build = open_build(data)
    require_slug(build, slug)
    entry = next(entry for entry in build.indicators() if entry.info.slug == slug)
    image = draw(build, Params(asof=asof.date() if asof else None, **look), entry, path.suffix.lower()[1:])
    try:
        path.write_bytes(image)
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror}") from error
    click.echo(f"{path}: {entry.info.title}, build {build.id}")


COMMANDS = (chart,)
