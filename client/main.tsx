// Mounts the client. The language the page was served in (`<html lang>`) is what a reader gets who has chosen none.

import { render } from 'preact'
import { defaultLanguage, isLanguage } from '../data/model/languages.ts'
import { App } from './app.tsx'

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no element #app')
const served = document.documentElement.lang
render(<App served={isLanguage(served) ? served : defaultLanguage} />, root)
