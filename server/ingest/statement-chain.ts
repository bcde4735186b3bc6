// Statements of one fact about one organisation, in the order of the days they are of: each keeps what the fact was below it. A
// statement slips in between others and out again; what counts is the last one, whatever the order of imports.

import { type ActorFacts, type FactKey, isSameFact } from '../../data/model/directory.ts'
import type { Store } from '../store/open.ts'
import type { Statement } from '../store/statements.ts'
import { factsAmong } from './actor-facts.ts'

/** Whether both say it, and the same. */
export const isSame = (key: FactKey, one: Partial<ActorFacts>, other: Partial<ActorFacts>): boolean => {
  const [a, b] = [one[key], other[key]]
  return a !== undefined && b !== undefined && isSameFact(a, b)
}

/** The next statement above an import that says something of the fact; null where it is the last. Read anew each time. */
export const nextAbove = (
  store: Store,
  below: Pick<Statement, 'actorId' | 'importId'>,
  key: FactKey,
): Statement | null => store.statements.after(below).find(({ stated }) => stated[key] !== undefined) ?? null

/** What the fact was below a statement. */
export const factBelow = ({ before, stated }: Statement, key: FactKey): Partial<ActorFacts> =>
  factsAmong(before[key] === undefined ? stated : before, [key])

/** Says what the fact is below a statement from now on. */
export const setBelow = (store: Store, statement: Statement, key: FactKey, below: Partial<ActorFacts>): void => {
  const { [key]: _, ...others } = statement.before
  const isChange = !isSame(key, below, statement.stated)
  store.statements.put({ ...statement, before: isChange ? { ...others, ...factsAmong(below, [key]) } : others })
}
