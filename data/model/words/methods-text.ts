// The methods paragraph of a figure, for an article: what was really computed, told from the reply alone. Which part tells it is
// decided here; the wording is in <tag>/methods-text.ts. Pure.

import { hashShown } from '../citation.ts'
import type { Reply } from '../contract.ts'
import type { About, FigureReply } from '../figure-file.ts'
import { habitsMethods, presenceMethods, standingMethods } from './methods-own.ts'
import {
  compareMethods,
  concentrationMethods,
  effortMethods,
  pageSeriesMethods,
  rankingMethods,
  seriesMethods,
} from './methods-sets.ts'
import { formatMixMethods, voiceMethods, weekMethods } from './methods-shares.ts'
import { territoriesMethods } from './methods-territories.ts'
import type { Reader } from './reader.ts'

/** What of the reply is shown: the metric, null for the first one; pages that stand out, by their numbers. */
type Shown = { readonly metric: string | null; readonly pages: readonly number[] }

/** The gap shows every metric of its reply, other figures of a comparison one. */
const comparedMetric = (figure: string, { metric }: Shown, reply: Reply<'compare'>): string | null =>
  figure === 'gap' ? null : (metric ?? reply.metrics[0]?.metric ?? null)

const computed = (figure: string, reply: FigureReply, shown: Shown, reader: Reader): readonly string[] => {
  if ('territories' in reply) return territoriesMethods(reply, reader)
  if ('ways' in reply) return habitsMethods(reply, shown.pages, reader)
  if ('actor' in reply) return standingMethods(reply, shown.pages, reader)
  if ('silentAfter' in reply) return presenceMethods(reply, reader)
  if ('concentrations' in reply) return concentrationMethods(reply, reader)
  if ('efforts' in reply) return effortMethods(reply, reader)
  if ('mixes' in reply) return formatMixMethods(reply, reader)
  if ('pagesNotShown' in reply) return pageSeriesMethods(reply, reader)
  if ('ranking' in reply) return rankingMethods(reply, reader)
  if ('trends' in reply) return seriesMethods(reply, reader)
  if ('topicsUnknown' in reply) return voiceMethods(reply, reader)
  if ('setWeeks' in reply) return weekMethods(reply, reader)
  return compareMethods(reply, comparedMetric(figure, shown, reply), reader)
}

/** @param figure its key @param about version of data and product */
export const methodsText = (
  figure: string,
  reply: FigureReply,
  shown: Shown,
  { contentHash, version }: Pick<About, 'contentHash' | 'version'>,
  reader: Reader,
): string => {
  const { methodsText: said } = reader.words
  return [
    ...(reply.data === 'demo' ? [said.invented] : []),
    ...computed(figure, reply, shown, reader),
    said.version({ hash: contentHash.slice(0, hashShown), version }),
  ].join(' ')
}
