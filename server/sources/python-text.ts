// Objects written as text in a cell by a script: Python's way of printing them (`{'a': True, 'b': None}`, quotes of either
// kind) or JSON. A reader of its own, since quotes cannot be exchanged blindly: `"it's"` is one text. Nothing is evaluated.

/** Keys come from a file, so that they are keys of a Map: one called `__proto__` is a key like any other. */
export type Nested = string | number | boolean | null | readonly Nested[] | ReadonlyMap<string, Nested>

const mostLevels = 30

const names: ReadonlyMap<string, Nested> = new Map<string, Nested>([
  ['True', true],
  ['true', true],
  ['False', false],
  ['false', false],
  ['None', null],
  ['null', null],
  ['nan', null],
  ['NaN', null],
])

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['a', '\u0007'],
  ['0', '\0'],
  ['\n', ''],
])

/** Digits after `\x`, `\u`, `\U`. */
const hexLengths: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

const blank = /\s*/y
const number = /[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y
const name = /[A-Za-z]+/y
const hex = /[0-9A-Fa-f]+/y

class Unreadable extends Error {}

const readerOf = (text: string) => {
  let at = 0
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const [found = ''] = pattern.exec(text) ?? []
    at += found.length
    return found
  }
  const skip = (sign: string): boolean => {
    take(blank)
    if (text[at] !== sign) return false
    at++
    return true
  }
  const expect = (sign: string): void => {
    if (!skip(sign)) throw new Unreadable()
  }
  const readEscape = (): string => {
    const kind = text[at++] ?? ''
    const length = hexLengths.get(kind)
    if (length === undefined) return escapes.get(kind) ?? kind
    const digits = text.slice(at, at + length)
    hex.lastIndex = 0
    const code = Number.parseInt(digits, 16)
    if (hex.exec(digits)?.[0].length !== length || code > 0x10ffff) throw new Unreadable()
    at += length
    return kind === 'u' ? String.fromCharCode(code) : String.fromCodePoint(code)
  }
  const readText = (quote: string): string => {
    let made = ''
    for (;;) {
      const from = at
      while (at < text.length && text[at] !== quote && text[at] !== '\\') at++
      made += text.slice(from, at)
      const sign = text[at++]
      if (sign === undefined) throw new Unreadable()
      if (sign === quote) return made
      made += readEscape()
    }
  }
  const readList = (end: string, level: number): readonly Nested[] => {
    const list: Nested[] = []
    while (!skip(end)) {
      if (list.length > 0) {
        expect(',')
        if (skip(end)) break
      }
      list.push(readValue(level + 1))
    }
    return list
  }
  const readMap = (level: number): ReadonlyMap<string, Nested> => {
    const map = new Map<string, Nested>()
    while (!skip('}')) {
      if (map.size > 0) {
        expect(',')
        if (skip('}')) break
      }
      const key = readValue(level + 1)
      expect(':')
      map.set(String(key), readValue(level + 1))
    }
    return map
  }
  /** A number too large to be exact (an id) stays text. */
  const readNumber = (): Nested => {
    const found = take(number)
    const value = Number(found)
    return Number.isSafeInteger(value) || /[.eE]/.test(found) ? value : found
  }
  const readValue = (level: number): Nested => {
    if (level > mostLevels) throw new Unreadable()
    take(blank)
    const sign = text[at] ?? ''
    if (/[\d+-]/.test(sign)) {
      const from = at
      const value = readNumber()
      if (at === from) throw new Unreadable()
      return value
    }
    if (/[A-Za-z]/.test(sign)) {
      const value = names.get(take(name))
      if (value === undefined) throw new Unreadable()
      return value
    }
    at++
    if (sign === "'" || sign === '"') return readText(sign)
    if (sign === '[') return readList(']', level)
    if (sign === '(') return readList(')', level)
    if (sign === '{') return readMap(level)
    throw new Unreadable()
  }
  return {
    all: (): Nested => {
      const value = readValue(0)
      take(blank)
      if (at < text.length) throw new Unreadable()
      return value
    },
  }
}

/** The object that a cell holds as text; null when it is not one, or is cut off. */
export const mapInText = (text: string): ReadonlyMap<string, Nested> | null => {
  try {
    const value = readerOf(text).all()
    return value instanceof Map ? value : null
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}
