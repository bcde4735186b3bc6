// The fields of replies as the page on the API lists them, from the document that the server gives.

import { describe, expect, test } from 'vitest'
import { operationsOf, repliesOf } from '../../client/views/api/operations.ts'
import { fieldsOf } from '../../client/views/api/schema.ts'
import { openApi } from '../../server/openapi.ts'

const operations = operationsOf(JSON.parse(JSON.stringify(openApi('0.0.0-test'))))
const fieldsAt = (path: string) => operations.find((one) => one.path === path)?.fields ?? []

describe('the fields of replies', () => {
  test('are named by their way through lists and shared shapes, with type and meaning', () => {
    const fields = fieldsAt('/api/compare')
    expect(fields.find(({ path }) => path === 'metrics[].pairs[].gap.ratio')).toEqual({
      path: 'metrics[].pairs[].gap.ratio',
      type: 'number | null',
      description: expect.stringMatching(/^Median of `right` \/ median of `left`/),
    })
    const typeAt = (path: string) => fields.find((field) => field.path === path)?.type
    expect(typeAt('metrics[].pairs[].gap.ratioInterval')).toBe('[number, number] | null')
    expect(typeAt('metrics[].pairs[].gap.certainty')).toBe('"clear" | "likely" | "uncertain" | "too-few"')
    expect(typeAt('sources')).toBe('array of string')
    expect(typeAt('sets[].parts')).toBe('array of object')
    expect(typeAt('from')).toBe('string')
    expect(typeAt('metrics[].points[].observedOn')).toBe('string | null')
    expect(fieldsAt('/api/series').map(({ path }) => path)).toContain('lines[][].bucket')
  })

  test('stand each in one row, told and typed', () => {
    for (const { path, fields } of operations) {
      const paths = fields.map((field) => field.path)
      expect({ path, twice: paths.filter((one, at) => paths.indexOf(one) !== at) }).toEqual({ path, twice: [] })
      for (const field of fields)
        expect({ path, field }).toMatchObject({
          field: { type: expect.stringMatching(/./), description: expect.stringMatching(/./) },
        })
    }
    expect(fieldsAt('/api/figures/{name}')).toEqual([])
  })

  test('that every reply has are listed once', () => {
    const { shared, own } = repliesOf(operations)
    expect(shared.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['data', 'sets[].pages', 'filters.age', 'seed']),
    )
    expect(own.map(({ path }) => path)).toEqual(
      operations.filter(({ fields }) => fields.length > 0).map(({ path }) => path),
    )
    for (const { path, fields } of own) {
      expect(fields.length).toBeGreaterThan(2)
      expect(shared.length + fields.length).toBe(fieldsAt(path).length)
    }
  })

  test('are read from any key of a record, and end where nothing is told', () => {
    const inner = { type: 'object', properties: { n: { type: 'integer' } } }
    const record = { type: 'object', properties: { of: { type: 'object', additionalProperties: inner } } }
    expect(fieldsOf({}, record).map(({ path, type }) => `${path}: ${type}`)).toEqual(['of: object', 'of{}.n: integer'])
    expect(fieldsOf({}, undefined)).toEqual([])
    expect(fieldsOf({}, { properties: { lost: { $ref: '#/nowhere' } } })).toEqual([
      { path: 'lost', type: '', description: '' },
    ])
  })
})
