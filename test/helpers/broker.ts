// Asks the process of the test run for what all test files share (global-setup.ts): the built client, the browser.

import { get } from 'node:http'
import { inject } from 'vitest'

/** Not `fetch`, which gives up after five minutes: installing a browser may take longer. */
const ask = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(new URL(path, inject('broker')), (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))))
    }).on('error', reject)
  })

/** Makes sure that dist/client and dist/charts are there and no older than their sources. */
export const builtClient = async (): Promise<void> => {
  await ask('/client')
}

/** Makes sure that dist/published and dist/visited are there and no older than their sources. */
export const builtSite = async (): Promise<void> => {
  await ask('/site')
}

/** Where the one browser of the test run listens; see browser.ts. */
export const browserAddress = (): Promise<string> => ask('/browser')
