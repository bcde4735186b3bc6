// Advice, none to five pieces of it: each with what speaks for it, how sure that is, its time and a link to the figures. Why
// there is none is said in full, and so is everything that was looked at.

import type { JSX } from 'preact'
import type { AdvicePage, AdviceReply, Advice as Piece } from '../../../data/model/contract.ts'
import { adviceText, consideredRows, noAdviceText } from '../../../data/model/words/advice.ts'
import { ask } from '../../api.ts'
import type { ViewState } from '../../location.ts'
import { questionOf } from '../../question.ts'
import { Link } from '../../ui/link.tsx'
import { useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { ofShown, useOwnRequest } from './own-request.ts'
import type { OfPage } from './place.tsx'

/** Where its figures are seen. */
const placeOf = ({ screen, query }: Piece['link']): Partial<ViewState> => {
  if (screen === 'compare') return { screen, question: questionOf(new URLSearchParams(query)) }
  return screen === 'posts' ? { screen, local: query } : { screen, anchor: 'works' }
}

type PieceProps = { readonly piece: Piece; readonly page: AdvicePage; readonly reply: AdviceReply }

const PieceOfAdvice = ({ piece, page, reply }: PieceProps): JSX.Element => {
  const reader = useReader()
  const { title, evidence, peers, effect, time, certainty } = adviceText(piece, page, reply, reader)
  return (
    <li>
      <h3>{title}</h3>
      <p>
        {evidence} {peers} <strong>{certainty}</strong>
      </p>
      <p>
        {effect} {time}
      </p>
      <p>
        <Link to={placeOf(piece.link)}>{reader.words.advice.link[piece.link.screen]}</Link>
      </p>
    </li>
  )
}

const Considered = ({ page }: { readonly page: AdvicePage }): JSX.Element => {
  const reader = useReader()
  const { title } = reader.words.advice.considered
  return (
    <details>
      <summary>{title}</summary>
      <dl class="facts">
        {consideredRows(page, reader).map(([rule, outcome]) => (
          <div key={rule}>
            <dt>{rule}</dt>
            <dd>{outcome}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

export const Advice = (of: OfPage): JSX.Element => {
  const reader = useReader()
  const advice = useOwnRequest('advice', of, (shared) => ask('advice', shared))
  return (
    <Answered request={advice} size="list">
      {(reply) => {
        const page = ofShown(reply.pages, of)
        if (page === null) return null
        return (
          <>
            {page.because !== null && <p>{noAdviceText(page, reader)}</p>}
            {page.advice.length > 0 && (
              <ol class="advice">
                {page.advice.map((piece) => (
                  <PieceOfAdvice key={`${piece.rule} ${piece.key}`} piece={piece} page={page} reply={reply} />
                ))}
              </ol>
            )}
            <Considered page={page} />
          </>
        )
      }}
    </Answered>
  )
}
