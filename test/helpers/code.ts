// Reads our own source files for the tests that hold the rules of the style guide: imports, texts, names used, forbidden
// syntax. A real parser (the one Vite brings) rather than patterns, so that a comment or a string is never taken for code.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, posix, relative, resolve, sep } from 'node:path'
import { parseSync, Visitor } from 'vite'

export const root = resolve(import.meta.dirname, '..', '..')

export type Import = {
  /** Path from the root of the repository, a package's name, or `node:...`; null when it is not known before running. */
  readonly target: string | null
  /** As written; null when it is not known before running. */
  readonly request: string | null
  readonly isTypeOnly: boolean
  /** Whether it is loaded only when the code that says so runs: `await import(...)`. */
  readonly isLater: boolean
  readonly line: number
}
export type Found = { readonly what: string; readonly line: number }
export type Code = {
  /** From the root of the repository, with slashes. */
  readonly path: string
  readonly text: string
  readonly lineCount: number
  readonly imports: readonly Import[]
  /** String literals and the fixed parts of templates. */
  readonly texts: readonly Found[]
  /** `process.env`, `Math.random`, `Date.now`, `new Date()` ... and single names such as `fetch`. */
  readonly uses: readonly Found[]
  /** `any`, `!`, `default export`. */
  readonly syntax: readonly Found[]
  /** Lines of the comment the file opens with; empty when it opens with code. */
  readonly opening: readonly string[]
}

const extensions = ['.ts', '.tsx']

/** `lodash/fp` -> `lodash`, `@a/b/c` -> `@a/b`. */
const packageOf = (request: string): string =>
  request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/')

const targetOf = (path: string, request: string): string => {
  if (request.startsWith('.')) return posix.join(posix.dirname(path), request)
  return request.startsWith('node:') ? request : packageOf(request)
}

const openingOf = (text: string): readonly string[] => {
  const lines = text.replace(/^#!.*\n/, '').split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  return (end === -1 ? lines : lines.slice(0, end)).map((line) => line.replace(/^\/\/ ?/, ''))
}

/** Reads one file. @throws when it is not valid TypeScript. */
export const readCode = (path: string, text: string): Code => {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join('; ')}`)
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length
  const imports: Import[] = []
  const texts: Found[] = []
  const uses: Found[] = []
  const syntax: Found[] = []
  const add = (list: Found[], what: string, offset: number) => list.push({ what, line: lineOf(offset) })
  const addImport = (request: string | null, isTypeOnly: boolean, offset: number, isLater = false) =>
    imports.push({
      target: request === null ? null : targetOf(path, request),
      request,
      isTypeOnly,
      isLater,
      line: lineOf(offset),
    })

  for (const { moduleRequest, entries, start } of module.staticImports) {
    addImport(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType), start)
  }
  for (const { entries } of module.staticExports) {
    for (const entry of entries) {
      if (entry.exportName.kind === 'Default' || entry.exportName.name === 'default')
        add(syntax, 'default export', entry.start)
      if (entry.moduleRequest) addImport(entry.moduleRequest.value, entry.isType, entry.start)
    }
  }
  new Visitor({
    ImportExpression: ({ source, start }) =>
      addImport(
        source.type === 'Literal' && typeof source.value === 'string' ? source.value : null,
        false,
        start,
        true,
      ),
    TSImportType: ({ source, start }) => addImport(String(source.value), true, start),
    Literal: ({ value, start }) => {
      if (typeof value === 'string') add(texts, value, start)
    },
    TemplateElement: ({ value, start }) => {
      add(texts, value.cooked ?? value.raw, start)
    },
    TSAnyKeyword: ({ start }) => {
      add(syntax, 'any', start)
    },
    TSNonNullExpression: ({ start }) => {
      add(syntax, '!', start)
    },
    MemberExpression: ({ object, property, start }) => {
      const name = property.type === 'Identifier' ? property.name : property.type === 'Literal' ? property.value : ''
      if (object.type === 'Identifier') add(uses, `${object.name}.${name}`, start)
      add(uses, `.${name}`, start)
    },
    JSXAttribute: ({ name, start }) => {
      if (name.type === 'JSXIdentifier') add(uses, `.${name.name}`, start)
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier') add(uses, `${callee.name}()`, start)
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type === 'Identifier') add(uses, `new ${callee.name}(${given.length === 0 ? '' : '...'})`, start)
    },
  }).visit(program)
  const lineCount = text.replace(/\n$/, '').split('\n').length
  return { path, text, lineCount, imports, texts, uses, syntax, opening: openingOf(text) }
}

/** All files under a folder of the repository, as paths from its root with slashes, sorted; none when it is absent. */
export const filesUnder = (folder: string): readonly string[] => {
  const full = join(root, folder)
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export const isCode = (path: string): boolean => extensions.includes(extname(path)) && !path.endsWith('.d.ts')

export const readCodeUnder = (folders: readonly string[]): readonly Code[] =>
  folders
    .flatMap(filesUnder)
    .filter(isCode)
    .map((path) => readCode(path, readFileSync(join(root, path), 'utf8')))
