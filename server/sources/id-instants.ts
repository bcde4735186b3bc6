// Ids of posts that carry the instant at which they were made. Used where a file states only a day, or a time without zone,
// and where that agrees: never against the file, never from an id that a spreadsheet rounded (ids come from addresses).
// X documents it (Snowflake: 41 bits of milliseconds since 4 November 2010 above 22 others); LinkedIn's documentation gives
// pairs of ids and instants that follow it. TikTok does not document its ids (32 bits of seconds above 32 others): of 1,500
// rows of a real list, 1,493 stand at exactly the offset of their zone from it. There a stated time is asked for, too.

import { isWholeId } from '../../data/model/mapping/facebook-address.ts'
import { dayOf } from '../../data/model/periods.ts'

const instantText = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`

/** Milliseconds since 1970 of the first id made so; the ids before have ten or eleven digits and no instant. */
const xEpoch = 1_288_834_974_657n
const firstXId = 29_700_859_247n

/** `1212092628029698048` -> `2019-12-31T19:26:16Z`; null for an id of before November 2010, or that is none. */
export const xInstantOf = (id: string): string | null => {
  if (!/^\d{8,20}$/.test(id) || !isWholeId(id)) return null
  const number = BigInt(id)
  return number < firstXId ? null : instantText(Number((number >> 22n) + xEpoch))
}

/** The id of a LinkedIn activity, share or post -> its instant; null for anything but 19 digits. */
export const linkedinInstantOf = (id: string): string | null =>
  /^\d{19}$/.test(id) ? instantText(Number(BigInt(id) >> 22n)) : null

/** The id of a TikTok video -> its instant; null for anything but 19 digits. */
export const tiktokInstantOf = (id: string): string | null =>
  /^\d{19}$/.test(id) ? instantText(Number(BigInt(id) >> 32n) * 1000) : null

/** Whether the instant falls on that day somewhere on Earth. */
export const isNearDay = (instant: string, day: string): boolean => {
  const at = Date.parse(instant)
  return dayOf(at, 'Etc/GMT+12') <= day && day <= dayOf(at, 'Pacific/Kiritimati')
}

const minute = 60_000

/**
 * The instant of a time without zone (`2025-03-21 18:05:00`), where that of the id tells its zone: a whole number of quarter
 * hours lie between both, of those that zones have, give or take a minute. Null where they do not agree.
 */
export const instantByZoneOf = (idInstant: string, local: string): string | null => {
  const written = Date.parse(`${local.replace(' ', 'T')}Z`)
  const apart = written - Date.parse(idInstant)
  const offset = Math.round(apart / (15 * minute)) * 15 * minute
  if (Number.isNaN(apart) || Math.abs(apart - offset) > minute) return null
  return offset < -12 * 60 * minute || offset > 14 * 60 * minute ? null : instantText(written - offset)
}
