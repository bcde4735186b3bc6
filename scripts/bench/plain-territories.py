# The opponent of /api/territories: the same questions asked of the same database as an analyst would write them, one territory
# after the other: local pages, active ones and posts of twelve months, by camp. Interactions, followers and topics are left out.

import json
import sqlite3
import sys
import time

database, rows = sys.argv[1], []
connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
(newest,) = connection.execute("SELECT max(published_at) FROM posts").fetchone()
start = time.perf_counter()
codes = [
    code
    for (code,) in connection.execute("SELECT DISTINCT code FROM actor_territories WHERE level = 'departement' ORDER BY 1")
]
for code in codes:
    rows += connection.execute(
        """SELECT :code, camp, count(*), sum(last >= datetime(:newest, '-60 days')), sum(posts)
           FROM (SELECT p.id, g.camp, replace(max(o.published_at), 'T', ' ') AS last,
                        sum(o.published_at >= '2023-06-01' AND o.published_at < '2024-06-01') AS posts
                 FROM actor_territories t
                   JOIN grid_assignments g ON g.actor_id = t.actor_id AND g.grid = 'article'
                   JOIN pages p ON p.actor_id = t.actor_id AND p.platform = 'facebook'
                   LEFT JOIN posts o ON o.page_id = p.id
                 WHERE t.level = 'departement' AND t.code = :code
                 GROUP BY p.id, g.camp)
           GROUP BY camp""",
        {"code": code, "newest": newest},
    ).fetchall()
print(json.dumps({"milliseconds": 1000 * (time.perf_counter() - start), "rows": len(rows)}))
