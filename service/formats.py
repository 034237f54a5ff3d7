"""Tables as CSV, JSON and XLSX: the same rows in each, and no cell that a spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from service.columns import Column

CSV = "text/csv; charset=utf-8"
JSON = "application/json"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PARQUET = "application/vnd.apache.parquet"
BOM = "\ufeff"
LIST_SEPARATOR = "|"
LISTS = {"list", "offsets"}
MAX_XLSX_ROWS = 1_048_575  # a sheet has 2**20 rows, and one is the header
_MAX_XLSX_CELL = 32_767
# What Excel, LibreOffice or Sheets may take for the start of a formula, full-width forms included.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\0＝＋－＠]")


def safe_text(text: str) -> str:
    """Text that no spreadsheet runs: an apostrophe goes before what looks like a formula; `plain_text` undoes it."""
    return "'" + text if _FORMULA.match(text) else text


def plain_text(cell: str) -> str:
    """The text that `safe_text` made a cell of."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def whole(number: float | None) -> float | int | None:
    """A whole number as an int, so that 500000.0 is written 500000."""
    return int(number) if number is not None and number == int(number) else number


class Table(NamedTuple):
    """Rows with their columns: cells are str, int, float, date, datetime, a sequence, or None."""

    columns: tuple[Column, ...]
    rows: Sequence[Row]


class Row(tuple[Any, ...]):
    """Cells of a row; a row that is kept remembers how it was written, so that it is written once."""

    json: str | None = None
    csv: str | None = None


def csv_bytes(table: Table, *, hxl: bool = False, bom: bool = False) -> bytes:
    """The whole CSV file: UTF-8, comma, LF, a header, empty cells for null, lists joined by `|`."""
    lines = [BOM] if bom else []
    lines.append(_csv_line([column.name for column in table.columns]))
    if hxl:
        lines.append(_csv_line([column.hxl for column in table.columns]))
    cells = [_CSV_CELL[column.kind] for column in table.columns]
    for row in table.rows:
        if row.csv is None:
            row.csv = _csv_line([v if v is None else cell(v) for cell, v in zip(cells, row, strict=True)])
        lines.append(row.csv)
    return "".join(lines).encode()


def json_array(table: Table) -> str:
    """The rows as an array of objects: days as ISO text, whole values as integers, lists as arrays."""
    names = [column.name for column in table.columns]
    cells = [_JSON_CELL[column.kind] for column in table.columns]
    for row in table.rows:
        if row.json is None:
            values = [v if v is None else cell(v) for cell, v in zip(cells, row, strict=True)]
            row.json = json_text(dict(zip(names, values, strict=True)))
    return f"[{','.join([row.json for row in table.rows if row.json])}]"


def json_text(value: object) -> str:
    """Compact JSON; a number that JSON cannot write is an error, never `NaN`."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def xlsx_bytes(table: Table, created: datetime, title: str) -> bytes:
    """A workbook of one sheet; text stays text, days are days; the same table gives the same bytes."""
    import xlsxwriter

    buffer = io.BytesIO()
    options = {"in_memory": True, "constant_memory": False, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        book.set_properties({"title": title, "created": created.replace(tzinfo=None)})
        sheet = book.add_worksheet("data")
        head = book.add_format({"bold": True})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.freeze_panes(1, 0)
        for x, column in enumerate(table.columns):
            sheet.write_string(0, x, column.name, head)
            sheet.set_column(x, x, 40 if column.name in _WIDE else 14)
        for y, row in enumerate(table.rows, 1):
            for x, (column, value) in enumerate(zip(table.columns, row, strict=True)):
                _write_cell(sheet, y, x, column, value, day)
    return buffer.getvalue()


def joined(items: Sequence[object]) -> str:
    """A list as the text of one cell."""
    return LIST_SEPARATOR.join(map(str, items))


def _csv_line(cells: Sequence[object]) -> str:
    # The writer quotes what is part of its line end, and a lone CR must be quoted as well as LF.
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue()[:-2] + "\n"


def _moment(value: datetime) -> str:
    return value.strftime("%Y-%m-%dT%H:%M:%SZ")


_WIDE = {"quote", "sentence", "title", "definition", "series", "url"}
_CSV_CELL: dict[str, Callable[[Any], object]] = {
    "text": safe_text,
    "integer": int,
    "number": whole,
    "date": date.isoformat,
    "datetime": _moment,
    "list": lambda items: safe_text(joined(items)),
    "offsets": lambda items: joined(items),
}
_JSON_CELL: dict[str, Callable[[Any], object]] = {
    "text": str,
    "integer": int,
    "number": whole,
    "date": date.isoformat,
    "datetime": _moment,
    "list": list,
    "offsets": list,
}


def _write_cell(sheet: Any, y: int, x: int, column: Column, value: Any, day: Any) -> None:
    if value is None:
        return
    if column.kind in ("integer", "number"):
        sheet.write_number(y, x, value)
    elif column.kind == "date" and value.year >= 1900:  # the calendar of spreadsheets begins there
        sheet.write_datetime(y, x, datetime(value.year, value.month, value.day), day)
    else:
        text = joined(value) if column.kind in LISTS else str(_JSON_CELL[column.kind](value))
        sheet.write_string(y, x, text if len(text) <= _MAX_XLSX_CELL else text[: _MAX_XLSX_CELL - 1] + "…")
