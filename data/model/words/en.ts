// English. Same sections as French, which defines the type.

import { charts } from './en/charts.ts'
import { commands } from './en/commands.ts'
import { data } from './en/data.ts'
import { faults } from './en/faults.ts'
import { findings } from './en/findings.ts'
import { locale } from './en/locale.ts'
import { method } from './en/method.ts'
import { metrics } from './en/metrics.ts'
import { overview } from './en/overview.ts'
import { shell } from './en/shell.ts'
import type { Messages } from './fr.ts'

export const en: Messages = { charts, commands, data, faults, findings, locale, method, metrics, overview, shell }
