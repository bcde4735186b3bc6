// A strict reader of XML as far as drawings use it, to test what is written: it refuses what a browser's parser of XML refuses.

export type Element = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (text: string): string => {
  if (/[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text))
    throw new Error(`not escaped: ${text.slice(0, 80)}`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for these
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new Error('a sign that XML has no place for')
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
}

/** @throws an Error that says what is wrong */
export const readXml = (text: string): Element => {
  type Open = Element & { readonly children: (Element | string)[] }
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [root]
  let at = 0
  const inner = (): Open => open.at(-1) ?? root
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const said = text.slice(at, next === -1 ? text.length : next)
    if (said !== '') inner().children.push(unescaped(said))
    if (next === -1) break
    const [tag = '', isEnd, name = '', rest = '', isEmpty] =
      /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/.exec(text.slice(next)) ?? []
    if (tag === '') throw new Error(`no tag: ${text.slice(next, next + 80)}`)
    at = next + tag.length
    if (isEnd === '/') {
      const ended = open.pop()
      if (ended?.name !== name) throw new Error(`</${name}> ends <${ended?.name}>`)
      continue
    }
    const attributes = new Map<string, string>()
    for (const [, key = '', value = ''] of rest.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
      if (attributes.has(key)) throw new Error(`${name} has ${key} twice`)
      attributes.set(key, unescaped(value))
    }
    const element: Open = { name, attributes, children: [] }
    inner().children.push(element)
    if (isEmpty !== '/') open.push(element)
  }
  if (open.length !== 1) throw new Error(`<${inner().name}> has no end`)
  const elements = root.children.filter((child): child is Element => typeof child !== 'string')
  const [element, ...others] = elements
  if (element === undefined || others.length > 0) throw new Error(`${elements.length} elements, expected one`)
  return element
}

/** All elements of a name, in the order of the text. */
export const elementsIn = (element: Element, name: string): readonly Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child, name))),
]
export const textIn = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
