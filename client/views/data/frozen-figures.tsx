// The figures that were frozen to be cited, the latest first, each leading to its screen.

import type { JSX } from 'preact'
import { ask } from '../../api.ts'
import { Link } from '../../ui/link.tsx'
import { useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { useRequest } from '../request.ts'

export const FrozenFigures = (): JSX.Element => {
  const { words, formats, language } = useReader()
  const { screen: said } = words.citation
  const request = useRequest(`citations ${language}`, (signal) =>
    ask('citations', { query: { lang: language }, signal }),
  )
  return (
    <section aria-labelledby="frozen">
      <h2 id="frozen">{said.list}</h2>
      <p>{said.listText}</p>
      <Answered request={request} size="list">
        {({ citations }) =>
          citations.length === 0 ? (
            <p>{said.none}</p>
          ) : (
            <ul class="files">
              {citations.map(({ id, title, madeAt }) => (
                <li key={id}>
                  <Link to={{ screen: 'cited', slug: id }}>{title ?? id}</Link>{' '}
                  <span class="hint">{said.frozenOn(formats.day(madeAt.slice(0, 10)))}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  )
}
