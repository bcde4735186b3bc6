// One usual reply for each figure, for tests of what holds for all of them. test/server/figure-files.test.ts sees that none lacks.

import type { FigureKey, FigureReply } from '../../../client/export/bundle.ts'
import { habits } from './habits-replies.ts'
import { unequal } from './lorenz-replies.ts'
import { usualMultiples } from './multiples-replies.ts'
import { yearOfPresence } from './presence-replies.ts'
import { someRanked, usualMix, usualWeek } from './rank-heat-formats-replies.ts'
import { usual, yearly } from './replies.ts'
import { standing } from './standing-replies.ts'
import { territories } from './territories-replies.ts'
import { byTopic, usualEffort } from './voice-replies.ts'

export const everyFigure: Readonly<Record<FigureKey, FigureReply>> = {
  distribution: usual('demo'),
  effort: usualEffort,
  formats: usualMix,
  gap: usual('demo'),
  habits,
  heat: usualWeek,
  lorenz: unequal,
  multiples: usualMultiples,
  position: standing,
  presence: yearOfPresence,
  rank: someRanked,
  strengthen: territories(),
  territories: territories(),
  trend: yearly,
  voice: byTopic,
}
