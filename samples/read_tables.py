"""Reads what `welfareplan export FILE… --to csv -o FOLDER` wrote, with Python's standard library alone.

python3 samples/read_tables.py FOLDER
"""

import csv
import json
import sys
from pathlib import Path

folder = Path(sys.argv[1])
codebook = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
tables = {}
for resource in codebook["resources"]:
    kinds = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    convert = {"integer": int, "number": float, "boolean": lambda cell: cell == "true"}
    with open(folder / resource["path"], encoding="utf-8", newline="") as file:
        tables[resource["name"]] = [
            {name: convert.get(kinds[name], str)(cell) if cell else None for name, cell in row.items()}
            for row in csv.DictReader(file)
        ]

for name, rows in tables.items():
    print(f"{name}: {len(rows)} rows")

for row in tables["observations"]:
    if row["role"] == "actual":
        said = row["value"] if row["value"] is not None else row["missing_reason"]
        print(row["fiscal_year"], row["indicator"], said, row["unit"] or "", sep="\t")
