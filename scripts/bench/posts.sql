-- What the opponents are asked for: the columns of our own table, without looking at pages that are one.
SELECT p.platform, p.key, external_id, published_at, posts.format, text, posts.address, link, is_own,
  i.observed_at, r.reactions, r.likes, r.loves, r.wows, r.hahas, r.sads, r.angrys, r.cares, r.comments, r.shares, r.views,
  r.views_total, r.views_crossposts, r.followers, r.page_likes
  FROM posts JOIN pages p ON p.id = page_id JOIN imports i ON i.id = current_import_id
  JOIN post_readings r ON r.post_id = posts.id AND r.import_id = current_import_id;
