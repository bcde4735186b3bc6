// Coding posts by hand, one of a random sample after the other, and how far the word lists agree with it.

import type { Express } from 'express'
import type { AgreementReply, CodingState } from '../../data/model/contract.ts'
import { instantNow } from '../../data/model/periods.ts'
import { maskOfCoding } from '../../data/model/topics/self-check.ts'
import { callsOf, speaksOfCarers, topicsOf } from '../../data/model/topics/themes.ts'
import { Conflict, NotFound } from '../problem.ts'
import type { Store } from '../store/open.ts'
import { type AgreementRow, agreementOfLists } from '../topics/agreement.ts'
import { codedText } from '../topics/coded-file.ts'
import { nextToCode } from '../topics/sample.ts'
import { storeOf } from './data-store.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import type { WriterQueue } from './writer.ts'

const stateOf = (store: Store): CodingState => ({
  next: nextToCode(store),
  coded: store.codings.count(),
  eligible: store.codings.countShown(),
})

const repliedRow = ({ precision, recall, ...row }: AgreementRow): AgreementReply['own']['rows'][number] => ({
  ...row,
  precision: precision === null ? null : { value: precision.value, interval: [...precision.interval] },
  recall: recall === null ? null : { value: recall.value, interval: [...recall.interval] },
})

export const codingRoutes = (app: Express, { datasets, write, clock }: AppParts & { write: WriterQueue }): void => {
  serve(app, 'coding', ({ query }) => stateOf(storeOf(datasets, query.data).store))

  serve(app, 'codePost', ({ query, body }) => {
    const { store } = storeOf(datasets, query.data)
    const { platform, pageKey, externalId, ...coding } = body
    return write(() => {
      const post = store.codings.named({ platform, pageKey, externalId })
      if (post === null) throw new NotFound('There is no such post with a text that may be read.', 'no-post')
      const codedAt = instantNow(clock())
      if (!store.transaction(() => store.codings.add(post, maskOfCoding(coding), codedAt)))
        throw new Conflict('This post is coded already.', 'already-coded')
      return stateOf(store)
    })
  })

  serve(app, 'takeBackCoding', ({ query }) => {
    const { store } = storeOf(datasets, query.data)
    return write(() => {
      const mask = store.transaction(() => store.codings.takeBack())
      const taken =
        mask === null
          ? null
          : {
              topics: [...(topicsOf(mask) ?? [])],
              speaksOfCarers: speaksOfCarers(mask) === true,
              calls: [...(callsOf(mask) ?? [])],
            }
      return { ...stateOf(store), taken }
    })
  })

  serve(app, 'topicAgreement', async ({ query }) => {
    const { selfCheck, own } = await agreementOfLists(storeOf(datasets, query.data).store)
    return {
      selfCheck: { ...selfCheck, rows: selfCheck.rows.map(repliedRow) },
      own: { ...own, rows: own.rows.map(repliedRow) },
    }
  })

  serve(app, 'codedFile', ({ query, response }) => {
    response
      .set('content-type', 'text/csv; charset=utf-8')
      .set('content-disposition', 'attachment; filename="porte-voix-coded-posts.csv"')
      .send(codedText(storeOf(datasets, query.data).store))
    return undefined
  })
}
