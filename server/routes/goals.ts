// The pace of a page towards a value, and the goals that a board sets: routes on their way.

import type { Express } from 'express'
import { NotFound } from '../problem.ts'
import { serve } from './route.ts'

const notYet = (): never => {
  throw new NotFound('Not worked out yet.')
}

export const goalRoutes = (app: Express): void => {
  serve(app, 'pace', notYet)
  serve(app, 'goals', notYet)
  serve(app, 'setGoal', notYet)
  serve(app, 'changeGoal', notYet)
  serve(app, 'removeGoal', notYet)
  serve(app, 'restoreGoal', notYet)
}
