// Mounts the client. The language the page was served in (`<html lang>`) is what a reader gets who has chosen none. Both
// weights of the letter come first: words drawn in another one would move once it is there, and figures are measured for it.

import { render } from 'preact'
import { defaultLanguage, isLanguage } from '../data/model/languages.ts'
import { App } from './app.tsx'
import { isPublished } from './site.ts'

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no element #app')
const served = document.documentElement.lang

// Written from the folder of the page, it would be looked for elsewhere after the first step to another screen.
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
if (isPublished && icon !== null) icon.setAttribute('href', icon.href)

/** A letter that does not come (a browser may forbid fonts) holds nothing up for longer. */
const patienceMs = 1_000
const letters = Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 1rem "Porte-voix Sans"`)))
const patience = new Promise((resolve) => setTimeout(resolve, patienceMs))
// Whether they came or not, the screen is drawn.
await Promise.race([letters.catch(() => null), patience])
render(<App served={isLanguage(served) ? served : defaultLanguage} />, root)
