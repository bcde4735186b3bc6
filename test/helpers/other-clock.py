# The calendar of Python's standard library, against which ours is held: another implementation and another copy of the
# time zone database. Run by other-clock.ts.
#   other-clock.py labels ZONE      seconds since 1970 on standard input -> what a clock in the zone shows, a line each
#   other-clock.py weeks FROM TO    ISO weeks of the years FROM to TO -> label, Monday, Sunday
import sys
from datetime import date, datetime, timedelta

def label(zone, seconds):
    local = datetime.fromtimestamp(seconds, zone)
    year, week, weekday = local.isocalendar()
    quarter = (local.month + 2) // 3
    return f"{local:%Y-%m-%d} {year}-W{week:02} {local:%Y-%m} {local.year}-Q{quarter} {local.year} {weekday} {local.hour}"

def weeks(first, last):
    for year in range(first, last + 1):
        for week in range(1, 54):
            try:
                monday = date.fromisocalendar(year, week, 1)
            except ValueError:
                continue
            yield f"{year}-W{week:02} {monday} {monday + timedelta(days=6)}"

if sys.argv[1] == "weeks":
    lines = weeks(int(sys.argv[2]), int(sys.argv[3]))
else:
    from zoneinfo import ZoneInfo
    zone = ZoneInfo(sys.argv[2])
    lines = (label(zone, int(line)) for line in sys.stdin)
sys.stdout.write("\n".join(lines))
