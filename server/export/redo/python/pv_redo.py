"""Reads the tables beside the script, and holds what is worked out again against what the figure shows."""

import csv
import sys
from math import isfinite
from pathlib import Path

HERE = Path(__file__).resolve().parent


def table(name):
    """The rows of a CSV file (RFC 4180, UTF-8) as dictionaries of texts."""
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(text):
    """A number; None for an empty cell, which means: not known, or not defined."""
    return None if text == "" else float(text)


class Redo:
    """What the zip holds, and what has been worked out of it."""

    def __init__(self):
        self.settings = {row["name"]: row["value"] for row in table("settings.csv")}
        self.values = table("values.csv")
        self.expected = table("expected.csv")
        self.found = {}
        self.seed = int(self.settings["seed"])
        self.resamples = int(self.settings["resamples"])
        self.sets = []
        while f"set.{len(self.sets)}.key" in self.settings:
            at = len(self.sets)
            self.sets.append({part: self.settings.get(f"set.{at}.{part}", "") for part in ("key", "name", "look", "stream")})
        if self.settings.get("taken_as_given"):
            # A part of the values is no basis: neither the statistics nor the drawing would be those of the figure.
            print(self.word("taken_as_given") + "\n")
            self.report()

    def word(self, key):
        return self.settings.get(f"word.{key}", "")

    def metric(self, key):
        """Name, unit, and what values are multiplied by to be shown."""
        part = lambda name: self.settings.get(f"metric.{key}.{name}", "")
        return {"name": part("name") or key, "unit": part("unit"), "factor": float(part("factor") or 1)}

    def tell(self, statistic, of, value, interval=None):
        """Keeps a recomputed statistic; None where it is undefined."""
        self.found[(statistic, of)] = (value, *(interval if interval is not None else (None, None)))

    def shown(self, statistic, of):
        """What the figure shows: value, low and high; for what the script takes as given."""
        for row in self.expected:
            if row["statistic"] == statistic and row["of"] == of:
                return tuple(number(row[part]) for part in ("value", "low", "high"))
        return None, None, None

    def _differences(self):
        for row in self.expected:
            key = (row["statistic"], row["of"])
            tolerance = float(row["tolerance"])
            for place, part in enumerate(("value", "low", "high")):
                shown = number(row[part])
                name = row["statistic"] if part == "value" else f"{row['statistic']}, {part} end"
                if row["given"]:
                    if part == "value":
                        yield f"{name} | {row['of']}", shown, None, None, "given"
                    continue
                again = self.found[key][place] if key in self.found else None
                if shown is None and again is None and (key in self.found or part != "value"):
                    continue
                if shown is None or again is None or not isfinite(again):
                    yield f"{name} | {row['of']}", shown, again, None, "NO"
                    continue
                yield f"{name} | {row['of']}", shown, again, again - shown, "yes" if abs(again - shown) <= tolerance else "NO"

    def report(self):
        """Prints every statistic shown, recomputed and their difference; ends with 1 where any differs by more than its tolerance."""
        rows = list(self._differences())
        write = lambda value: "" if value is None else f"{value:.10g}"
        print(f"{'statistic':<72}  {'shown':>16}  {'recomputed':>16}  {'difference':>11}  ok")
        for name, shown, again, difference, ok in rows:
            apart = "" if difference is None else f"{difference:.2g}"
            print(f"{name[:72]:<72}  {write(shown):>16}  {write(again):>16}  {apart:>11}  {ok}")
        wrong = sum(row[4] == "NO" for row in rows)
        taken = sum(row[4] == "given" for row in rows)
        print(f"\n{len(rows) - wrong - taken} equal within tolerance, {wrong} different, {taken} taken as given (see README).")
        sys.exit(1 if wrong else 0)
