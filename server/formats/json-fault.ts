// Where a text stops being JSON: JSON.parse names the place of some faults only.

const token =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy

/** What may come next: a value, a value or `]`, a key, a key or `}`, `:`, or what follows a value. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after'

/** Position of the first character that cannot be part of a JSON document; the length of the text when it is cut off. */
export const faultOf = (text: string): number => {
  const open: ('{' | '[')[] = []
  let state: State = 'value'
  token.lastIndex = 0
  for (;;) {
    const from = token.lastIndex
    const match = token.exec(text)
    if (match === null) return from + (/^[\t\n\r ]*/.exec(text.slice(from))?.[0].length ?? 0)
    const at = token.lastIndex - (match[1] ?? match[2] ?? match[3] ?? '').length
    const [, sign, string] = match
    const isEnd = sign === '}' || sign === ']'
    if (isEnd && (state === 'after' || state === (sign === '}' ? 'key-or-end' : 'value-or-end'))) {
      if (open.pop() !== (sign === '}' ? '{' : '[')) return at
      state = 'after'
    } else if (state === 'value' || state === 'value-or-end') {
      if (sign === '{' || sign === '[') {
        open.push(sign)
        state = sign === '{' ? 'key-or-end' : 'value-or-end'
      } else if (sign === undefined) state = 'after'
      else return at
    } else if (state === 'key' || state === 'key-or-end') {
      if (string === undefined) return at
      state = 'colon'
    } else if (state === 'colon') {
      if (sign !== ':') return at
      state = 'value'
    } else {
      if (sign !== ',' || open.length === 0) return at
      state = open.at(-1) === '{' ? 'key' : 'value'
    }
  }
}
