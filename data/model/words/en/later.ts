// The words of all other screens, of commands and of files, in English: a browser loads them after the first screen is drawn.

import { accessibility } from './accessibility.ts'
import { advice } from './advice.ts'
import { api } from './api.ts'
import { citation } from './citation.ts'
import { commands } from './commands.ts'
import { data } from './data.ts'
import { dataPackage } from './data-package.ts'
import { directory } from './directory.ts'
import { embedding } from './embedding.ts'
import { faults } from './faults.ts'
import { figureCommand } from './figure-command.ts'
import { figureFiles } from './figure-files.ts'
import { figureHelp } from './figure-help.ts'
import { formatMix } from './format-mix.ts'
import { furtherStatistics } from './further-statistics.ts'
import { goals } from './goals.ts'
import { guide } from './guide.ts'
import { habits } from './habits.ts'
import { lorenzFigure } from './lorenz-figure.ts'
import { mapping } from './mapping.ts'
import { matching } from './matching.ts'
import { method } from './method.ts'
import { methodsText } from './methods-text.ts'
import { multiplesFigure } from './multiples-figure.ts'
import { needImport } from './need-import.ts'
import { ourPage } from './our-page.ts'
import { pageMethods } from './page-methods.ts'
import { pagesScreen } from './pages-screen.ts'
import { position } from './position.ts'
import { postsScreen } from './posts-screen.ts'
import { presence } from './presence.ts'
import { ranking } from './ranking.ts'
import { redo } from './redo.ts'
import { report } from './report.ts'
import { search } from './search.ts'
import { siteCommand } from './site-command.ts'
import { sitesMethod } from './sites-method.ts'
import { speaking } from './speaking.ts'
import { standing } from './standing.ts'
import { suggestions } from './suggestions.ts'
import { territories } from './territories.ts'
import { territoriesScreen } from './territories-screen.ts'
import { territoryMap } from './territory-map.ts'
import { territoryMethod } from './territory-method.ts'
import { topicCommand } from './topic-command.ts'
import { topicScreen } from './topic-screen.ts'
import { transfer } from './transfer.ts'
import { trendDates } from './trend-dates.ts'
import { week } from './week.ts'
import { works } from './works.ts'

export const later = {
  accessibility,
  advice,
  api,
  citation,
  commands,
  data,
  dataPackage,
  directory,
  embedding,
  faults,
  figureCommand,
  figureFiles,
  figureHelp,
  formatMix,
  goals,
  guide,
  habits,
  lorenzFigure,
  mapping,
  matching,
  method: {
    ...method,
    statistics: { ...method.statistics, each: { ...method.statistics.each, ...furtherStatistics, ...pageMethods } },
  },
  methodsText,
  needImport,
  ourPage,
  multiplesFigure,
  pagesScreen,
  position,
  postsScreen,
  presence,
  ranking,
  redo,
  report,
  search,
  siteCommand,
  sitesMethod,
  speaking,
  standing,
  suggestions,
  territories,
  territoriesScreen,
  territoryMap,
  territoryMethod,
  topicCommand,
  topicScreen,
  transfer,
  trendDates,
  week,
  works,
}
