// Agreement of two codings, and the lists of the product against invented posts coded by hand. The counts below are what the
// lists reach, good or bad: a change of the lists changes them, and says here what it did.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreementOf,
  type CheckedKey,
  checkedKeys,
  codedPostOfRow,
  cohensKappa,
  fMeasure,
  precision,
  recall,
  selfCheck,
} from '../../../data/model/topics.ts'
import { recordsOf } from '../../../scripts/table-schema.ts'
import { root } from '../../helpers/code.ts'
import { listedReader } from '../../helpers/topic-lists.ts'

const pairs = (both: number, coded: number, found: number, neither: number) => ({ both, coded, found, neither })

describe('agreement of two codings', () => {
  test('counts posts by what either said', () => {
    expect(agreementOf([true, true, false, false, true], [true, false, true, false, true])).toEqual(pairs(2, 1, 1, 1))
    expect(agreementOf([], [])).toEqual(pairs(0, 0, 0, 0))
    expect(() => agreementOf([true], [])).toThrow('found 1 and 0')
  })

  // Kappa by its definition on matrices, in Python with NumPy:
  //   def kappa(m): m=np.array(m)/np.sum(m); e=m.sum(0)@m.sum(1); return (np.trace(m)-e)/(1-e)
  //   [kappa(m) for m in ([[20,5],[10,15]], [[45,15],[25,15]], [[25,35],[5,35]], [[1,9],[9,1]], [[0,3],[0,7]])]
  test.each([
    ['fifty proposals', pairs(20, 5, 10, 15), 20 / 30, 20 / 25, 0.4],
    ['the same agreement, other margins', pairs(45, 15, 25, 15), 45 / 70, 45 / 60, 0.13043478260869565],
    ['the same agreement, still others', pairs(25, 35, 5, 35), 25 / 30, 25 / 60, 0.2592592592592593],
    ['less than chance', pairs(1, 9, 9, 1), 0.1, 0.1, -0.8],
    ['nothing found', pairs(0, 3, 0, 7), null, 0, 0],
    ['nothing coded', pairs(0, 0, 3, 7), 0, null, 0],
    ['all the same', pairs(0, 0, 0, 9), null, null, null],
    ['all found and coded', pairs(9, 0, 0, 0), 1, 1, null],
    ['no posts', pairs(0, 0, 0, 0), null, null, null],
    ['all right', pairs(3, 0, 0, 7), 1, 1, 1],
  ])('%s', (_, agreement, right, complete, kappa) => {
    expect(precision(agreement)).toBe(right)
    expect(recall(agreement)).toBe(complete)
    if (kappa === null) expect(cohensKappa(agreement)).toBeNull()
    else expect(cohensKappa(agreement)).toBeCloseTo(kappa, 12)
  })

  test('kappa and the F measure do not ask who is right; precision of one is recall of the other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 40 }), (codings) => {
        const there = agreementOf(
          codings.map(([a]) => a),
          codings.map(([, b]) => b),
        )
        const back = agreementOf(
          codings.map(([, b]) => b),
          codings.map(([a]) => a),
        )
        expect(cohensKappa(back)).toBe(cohensKappa(there))
        expect(fMeasure(back)).toBe(fMeasure(there))
        expect(precision(back)).toBe(recall(there))
        const [p, r] = [precision(there), recall(there)]
        if (p !== null && r !== null && p + r > 0) expect(fMeasure(there)).toBeCloseTo((2 * p * r) / (p + r), 12)
        expect(cohensKappa(there) ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the self-check on invented posts', () => {
  const rows = recordsOf(readFileSync(join(root, 'data/demo/invented-coded-posts.csv'), 'utf8'))
  const posts = rows.map((row) => codedPostOfRow((column) => row.get(column) ?? ''))
  const checked = selfCheck(posts, listedReader.maskOf)

  test('posts of all voices, each once, every topic and call among them', () => {
    expect(posts).toHaveLength(219)
    expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length)
    const voices = (name: string) => rows.filter((row) => row.get('voice') === name).length
    expect(['association', 'commercial', 'public'].map(voices)).toEqual([129, 85, 5])
    expect(checked.map(({ key }) => key)).toEqual(checkedKeys)
    for (const { key, agreement } of checked) expect([key, agreement.both > 0]).toEqual([key, true])
  })

  // What was coded and found, coded alone, found alone, neither; precision and recall beside it.
  test.each<readonly [CheckedKey, number, number, number, number, number, number]>([
    ['repit', 10, 4, 2, 203, 0.83, 0.71],
    ['droits_conge', 7, 1, 0, 211, 1.0, 0.875],
    ['prestations', 9, 1, 0, 209, 1.0, 0.9],
    ['isolement', 7, 3, 2, 207, 0.78, 0.7],
    ['sante_aidant', 8, 3, 4, 204, 0.67, 0.73],
    ['emploi', 6, 4, 3, 206, 0.67, 0.6],
    ['alzheimer', 11, 2, 2, 204, 0.85, 0.85],
    ['handicap', 9, 4, 2, 204, 0.82, 0.69],
    ['maladie', 7, 3, 1, 208, 0.875, 0.7],
    ['fin_de_vie', 6, 3, 2, 208, 0.75, 0.67],
    ['domicile', 11, 4, 1, 203, 0.92, 0.73],
    ['financement', 8, 2, 2, 207, 0.8, 0.8],
    ['jeunes_aidants', 3, 2, 1, 213, 0.75, 0.6],
    ['formation', 9, 6, 2, 202, 0.82, 0.6],
    ['groupes_parole', 12, 9, 2, 196, 0.86, 0.57],
    ['plaidoyer', 11, 4, 1, 203, 0.92, 0.73],
    ['evenement', 11, 20, 5, 183, 0.69, 0.35],
    ['carers', 27, 18, 3, 171, 0.9, 0.6],
    ['join', 2, 2, 1, 214, 0.67, 0.5],
    ['volunteer', 1, 2, 4, 212, 0.2, 0.33],
    ['give', 4, 2, 2, 211, 0.67, 0.67],
    ['offer', 11, 14, 7, 187, 0.61, 0.44],
  ])('%s', (wanted, both, coded, found, neither, right, complete) => {
    const agreement = checked.find(({ key }) => key === wanted)?.agreement ?? pairs(0, 0, 0, 0)
    expect(agreement).toEqual(pairs(both, coded, found, neither))
    expect(precision(agreement)).toBeCloseTo(right, 2)
    expect(recall(agreement)).toBeCloseTo(complete, 2)
  })

  test('all together: four of five found are right, five of eight coded are found', () => {
    const sum = (of: 'both' | 'coded' | 'found' | 'neither') =>
      checked.reduce((total, { agreement }) => total + agreement[of], 0)
    const all = pairs(sum('both'), sum('coded'), sum('found'), sum('neither'))
    expect(precision(all)).toBeCloseTo(0.79, 2)
    expect(recall(all)).toBeCloseTo(0.63, 2)
    expect(cohensKappa(all)).toBeCloseTo(0.68, 2)
  })

  test.each([
    ['topics', 'text', 'repit loisirs'],
    ['calls', 'text', 'buy'],
    ['speaks_of_carers', 'text', 'perhaps'],
  ])('a row with another %s is refused', (column, text, found) => {
    const row: Readonly<Record<string, string>> = {
      text,
      topics: '',
      calls: '',
      speaks_of_carers: 'no',
      [column]: found,
    }
    expect(() => codedPostOfRow((name) => row[name] ?? '')).toThrow(`column ${column}`)
  })
})
