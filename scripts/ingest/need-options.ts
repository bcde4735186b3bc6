// What the options say of a table of need per territory, each checked with a word on what is wrong.

import { slugOf } from '../../data/model/actors.ts'
import { levelNamed } from '../../data/model/territories/cells.ts'
import { builtInIndicators, needUnits } from '../../data/model/territories/need.ts'
import { type NeedAnswers, needAnswersOf } from '../../data/model/territories/need-answers.ts'
import { isWebAddress } from '../../data/model/web-address.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { NotUnderstood, type Options } from './options.ts'

/** @returns null where nothing is said of such a table. @throws NotUnderstood */
export const needOf = (values: Options, { words }: Reader): NeedAnswers | null => {
  const { command } = words.needImport
  const { need, column, label, unit, level, vintage, 'source-title': title, 'source-address': address } = values
  const given = [need, column, label, unit, level, vintage, title, address]
  if (given.every((value) => value === undefined)) return null
  if (need !== undefined && (need === '' || slugOf(need) !== need))
    throw new NotUnderstood(command.badNeed(need, builtInIndicators.join(', ')))
  const knownUnit = needUnits.find((one) => one === unit)
  if (unit !== undefined && knownUnit === undefined) throw new NotUnderstood(command.badUnit(unit))
  const knownLevel = level === undefined ? null : levelNamed(level)
  if (level !== undefined && knownLevel === null) throw new NotUnderstood(command.badLevel(level))
  if (address !== undefined && !isWebAddress(address)) throw new NotUnderstood(command.badAddress(address))
  const said = { column, indicator: need, label, unit: knownUnit, vintage, title, address }
  const filled = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''))
  return needAnswersOf({ ...filled, level: knownLevel })
}
