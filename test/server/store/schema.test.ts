// The shape of the database: migrations from zero and step by step, the generated schema, the pragmas, and refusals.

import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrate, migrations, schemaOf } from '../../../server/store/migrate.ts'
import { openStore, RolledBack } from '../../../server/store/open.ts'
import { freshSchema } from '../../../server/store/schema.ts'
import { root } from '../../helpers/code.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const inMemory = <T>(work: (db: Database.Database) => T): T => {
  const db = new Database(':memory:')
  try {
    return work(db)
  } finally {
    db.close()
  }
}
const versionOf = (db: Database.Database): unknown => db.pragma('user_version', { simple: true })
const last = migrations().length

describe('migrations', () => {
  test('a fresh database and one upgraded step by step have the same shape', () => {
    const fresh = inMemory((db) => {
      migrate(db)
      expect(versionOf(db)).toBe(last)
      return schemaOf(db)
    })
    const upgraded = inMemory((db) => {
      for (let number = 1; number <= last; number++) {
        migrate(db, number)
        expect(versionOf(db)).toBe(number)
        expect(db.pragma('foreign_key_check')).toEqual([])
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      }
      migrate(db)
      return schemaOf(db)
    })
    expect(upgraded).toBe(fresh)
  })

  test('what was stored by an earlier version is still there', () => {
    inMemory((db) => {
      migrate(db, 4)
      db.exec(`
        INSERT INTO imports (file, format, source, sha256, bytes, header, imported_at, observed_at, is_observed_at_estimated,
          is_text_kept, are_bytes_kept, rows_read, rows_inserted, rows_updated, rows_unchanged, rows_rejected)
          VALUES ('a.csv', 'csv', 'page-observations', '${'0'.repeat(64)}', 1, '[]', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z',
            0, 1, 0, 1, 1, 0, 0, 0);
        INSERT INTO pages (platform, name, is_kept) VALUES ('facebook', 'P', 1);
        INSERT INTO page_readings (page_id, metric, day, import_id, line, precision, bound, value, address, note)
          VALUES (1, 'followers', '2024-01-01', 1, 2, 'day', 'exact', 40, 'https://exemple.invalid', 'x'), (1, 'taux', '', 1, 3, 'unknown', 'above', 0.5, NULL, NULL);
      `)
      const tables = ['imports', 'pages', 'page_readings']
      const before = tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all())
      migrate(db)
      for (const [index, table] of tables.entries())
        expect(db.prepare(`SELECT * FROM ${table}`).all()).toMatchObject(before[index] ?? [])
    })
  })

  test('a page of an earlier version is kept under its id, else its handle, else what is left', () => {
    inMemory((db) => {
      migrate(db, 8)
      db.exec(`
        INSERT INTO pages (platform, name, is_kept) VALUES ('facebook', 'A', 1), ('facebook', 'B', 1), ('facebook', 'C', 1), ('facebook', 'D', 1);
        INSERT INTO page_aliases (platform, kind, alias, page_id, import_id) VALUES ('facebook', 'handle', 'a', 1, NULL),
          ('facebook', 'id', '222', 1, NULL), ('facebook', 'id', '111', 1, NULL), ('facebook', 'handle', 'b', 2, NULL), ('facebook', 'actor', 'c', 3, NULL);
      `)
      migrate(db)
      expect(db.prepare('SELECT key FROM pages ORDER BY id').pluck().all()).toEqual([
        'id:111',
        'handle:b',
        'actor:c',
        'page:4',
      ])
      expect(db.prepare('SELECT count(*) FROM page_aliases').pluck().get()).toBe(5)
      expect(db.prepare('SELECT count(*) FROM shown_pages').pluck().get()).toBe(4)
    })
  })

  test('numbers are without gaps, and each file is one migration', () => {
    const files = readdirSync(join(root, 'server/store/migrations')).sort()
    expect(migrations().map(({ name }) => name)).toEqual(files)
    expect(migrations().map(({ number }) => number)).toEqual(files.map((_, index) => index + 1))
  })

  test('every table is STRICT, and every foreign key names a table', () => {
    inMemory((db) => {
      migrate(db)
      const tables = db.pragma('table_list') as readonly {
        schema: string
        name: string
        type: string
        strict: number
      }[]
      const own = tables.filter(
        ({ schema, name, type }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'),
      )
      expect(own.length).toBeGreaterThan(10)
      expect(own.filter(({ strict }) => strict !== 1).map(({ name }) => name)).toEqual([])
      const names = new Set(own.map(({ name }) => name))
      for (const { name } of own)
        for (const { table } of db.pragma(`foreign_key_list(${name})`) as readonly { table: string }[])
          expect(names).toContain(table)
    })
  })

  test('a database newer than the code is refused with both numbers, and left as it is', () => {
    const file = join(temporaryFolder(), 'newer.db')
    openStore(file).close()
    const db = new Database(file)
    db.pragma(`user_version = ${last + 7}`)
    db.close()
    expect(() => openStore(file)).toThrow(new RegExp(`${last + 7}.*${last}`))
    const again = new Database(file)
    expect(versionOf(again)).toBe(last + 7)
    again.close()
  })

  test('a migration that fails leaves nothing of itself', () => {
    inMemory((db) => {
      migrate(db, 1)
      // Stands in the way of a later migration's table.
      db.exec('CREATE TABLE posts (id INTEGER) STRICT')
      const before = versionOf(db)
      expect(() => migrate(db)).toThrow(/posts/)
      expect(Number(versionOf(db))).toBeGreaterThanOrEqual(Number(before))
      expect(Number(versionOf(db))).toBeLessThan(last)
      expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'post_readings'").all()).toEqual([])
    })
  })

  test('a file that is no database is refused', () => {
    const file = join(temporaryFolder(), 'text.db')
    writeFileSync(file, 'not a database at all, but long enough to be read as one: '.repeat(20))
    expect(() => openStore(file)).toThrow(/not a database/)
  })
})

test('schema.sql is what the migrations make', () => {
  expect(readFileSync(join(root, 'server/store/schema.sql'), 'utf8')).toBe(freshSchema())
})

describe('an opened store', () => {
  test('writes ahead and holds foreign keys', () => {
    const file = join(temporaryFolder(), 'deep', 'folder', 'some.db')
    const store = openStore(file)
    const other = new Database(file)
    try {
      expect(store.file).toBe(file)
      expect(other.pragma('journal_mode', { simple: true })).toBe('wal')
      expect(() => store.actors.place('article', 999, 'association', '2024-01-01', 'nobody')).toThrow(/FOREIGN KEY/)
    } finally {
      other.close()
      store.close()
    }
  })

  test('waits for another writer', async () => {
    const file = join(temporaryFolder(), 'busy.db')
    const store = openStore(file)
    const worker = new Worker(
      `const { workerData, parentPort } = require('node:worker_threads')
       const db = require('better-sqlite3')(workerData)
       db.exec('BEGIN IMMEDIATE')
       parentPort.postMessage('locked')
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400)
       db.exec('COMMIT')
       db.close()`,
      { eval: true, workerData: file },
    )
    try {
      await once(worker, 'message')
      const start = performance.now()
      store.actors.add({ slug: 'a', name: 'A', kind: 'bank', territories: [], website: null }, 'person')
      expect(performance.now() - start).toBeGreaterThan(50)
      expect(store.actors.count()).toBe(1)
    } finally {
      store.close()
      await worker.terminate()
    }
  })

  test('a transaction is all or nothing, and can be used again after it failed', () => {
    const store = openStore(':memory:')
    const actor = { slug: 'a', name: 'A', kind: 'association', territories: [], website: null } as const
    try {
      expect(() =>
        store.transaction(() => {
          store.actors.add(actor, 'person')
          throw new RolledBack('on purpose')
        }),
      ).toThrow(RolledBack)
      expect(store.actors.count()).toBe(0)
      expect(() =>
        store.transaction(() => {
          store.actors.add(actor, 'person')
          store.actors.add(actor, 'person')
        }),
      ).toThrow(/UNIQUE/)
      expect(store.actors.count()).toBe(0)
      expect(store.transaction(() => store.actors.add(actor, 'person'))).toBeGreaterThan(0)
      expect(store.actors.count()).toBe(1)
    } finally {
      store.close()
    }
  })

  test('its version changes with each commit, its own and another connection’s', () => {
    const file = join(temporaryFolder(), 'version.db')
    const [one, other] = [openStore(file), openStore(file)]
    const actor = (slug: string) => ({ slug, name: slug, kind: 'bank', territories: [], website: null }) as const
    try {
      const versions = [one.version()]
      expect(one.version()).toBe(versions[0])
      one.transaction(() => one.actors.add(actor('a'), 'person'))
      versions.push(one.version())
      other.actors.add(actor('b'), 'person')
      versions.push(one.version())
      expect(new Set(versions).size).toBe(3)
    } finally {
      one.close()
      other.close()
    }
  })

  test('what cannot be is refused by the tables themselves', () => {
    inMemory((db) => {
      migrate(db)
      db.pragma('foreign_keys = ON')
      const actor = (values: string) => () =>
        db.exec(`INSERT INTO actors (slug, name, kind, origin) VALUES (${values})`)
      expect(actor("'Majuscule', 'A', 'bank', 'person'")).toThrow(/CHECK/)
      expect(actor("'a', '', 'bank', 'person'")).toThrow(/CHECK/)
      expect(actor("'a', 'A', 'bank', 'import'")).toThrow(/CHECK/)
      expect(actor("'a', 'A', 'bank', 'person'")).not.toThrow()
      expect(actor("'a', 'A', 'bank', 'person'")).toThrow(/UNIQUE/)
      db.exec(`INSERT INTO pages (platform, name, is_kept) VALUES ('facebook', 'P', 0)`)
      const post = (at: string) => () =>
        db.exec(
          `INSERT INTO posts (page_id, external_id, published_at, format, current_import_id) VALUES (1, '1', '${at}', 'photo', 1)`,
        )
      expect(post('2024-03-01 10:00')).toThrow(/CHECK/)
      expect(post('2024-03-01T10:00:00Z')).not.toThrow()
      expect(post('2024-03-01T10:00:00Z')).toThrow(/UNIQUE/)
    })
  })
})
