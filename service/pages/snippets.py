"""Lines that load a series, ready to paste."""

from __future__ import annotations


def snippets(csv: str, parquet: str) -> dict[str, str]:
    """For each program the lines that load the series from these URLs."""
    return {
        "curl": f"curl --fail --compressed --output series.csv '{csv}'",
        "Python with pandas": f'import pandas as pd\n\nseries = pd.read_csv("{csv}", parse_dates=["since", "date"])',
        "R": f'library(readr)\n\nseries <- read_csv("{csv}")',
        "DuckDB": f"SELECT date, value, low, high, status\nFROM read_parquet('{parquet}')\nORDER BY date;",
        "Excel": f"Data ▸ Get Data ▸ From Web, then paste\n{csv}",
    }
