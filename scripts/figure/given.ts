// What a person typed after `npm run figure --`: names, files to write, a screen, and words of the figure's query as options.

export type Given = {
  readonly names: readonly string[]
  readonly out: readonly string[]
  /** Address of a screen; null: none. */
  readonly of: string | null
  readonly words: URLSearchParams
  readonly isHelp: boolean
  /** An option without its value, `--out`; null: each has one. */
  readonly cutOff: string | null
}

/** Options that take no value. */
const help = ['--help', '-h']

/** Any `--word value` or `--word=value`: which words there are depends on the figure, which is not known yet. */
export const givenIn = (args: readonly string[]): Given => {
  const [names, out, words]: [string[], string[], URLSearchParams] = [[], [], new URLSearchParams()]
  let [of, isHelp, cutOff]: [string | null, boolean, string | null] = [null, false, null]
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (help.includes(arg)) isHelp = true
    const [, word, inline] = /^--([A-Za-z-]+)(?:=(.*))?$/s.exec(arg) ?? []
    if (word === undefined) names.push(arg)
    if (word === undefined || help.includes(arg)) continue
    const value = inline ?? (rest[0]?.startsWith('--') === true ? undefined : rest.shift())
    if (value === undefined || value === '') cutOff ??= `--${word}`
    else if (word === 'out') out.push(value)
    else if (word === 'of') of = value
    else words.append(word, value)
  }
  return { names, out, of, words, isHelp, cutOff }
}
