// Zones as exports write them behind a time: `EDT`, `+02:00`, `Z`.

/** Minutes east of UTC. A suffix counts as written, even where the calendar disagrees; ambiguous ones (IST, MSK) are left out. */
const zones: ReadonlyMap<string, number> = new Map([
  ['UTC', 0],
  ['GMT', 0],
  ['Z', 0],
  ['EST', -300],
  ['EDT', -240],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['WET', 0],
  ['WEST', 60],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['EEST', 180],
])

/** `EDT` -> -240, `+0530` or `+05:30` -> 330; null when it is no known zone. */
export const zoneOffsetOf = (zone: string): number | null => {
  const known = zones.get(zone)
  if (known !== undefined) return known
  const offset = /^(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (offset === null) return null
  const minutes = Number(offset[2]) * 60 + Number(offset[3])
  if (minutes > 14 * 60 || Number(offset[3]) > 59) return null
  return offset[1] === '-' ? -minutes : minutes
}
