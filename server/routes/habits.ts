// What works on the pages of one organisation, what may be advised, and the goals of its board: routes on their way.

import type { Express } from 'express'
import { NotFound } from '../problem.ts'
import { serve } from './route.ts'

const notYet = (): never => {
  throw new NotFound('Not worked out yet.')
}

export const habitsRoutes = (app: Express): void => {
  serve(app, 'habits', notYet)
  serve(app, 'advice', notYet)
  serve(app, 'planner', notYet)
  serve(app, 'pace', notYet)
  serve(app, 'goals', notYet)
  serve(app, 'setGoal', notYet)
  serve(app, 'changeGoal', notYet)
  serve(app, 'removeGoal', notYet)
  serve(app, 'restoreGoal', notYet)
}
