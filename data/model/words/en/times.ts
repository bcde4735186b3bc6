// Sentences on time: a set in two periods, what differs between the periods themselves, and the course of a set over many
// months. French defines the shape.

const counted = (one: string, other: string) => ({
  one: (n: string) => `${n} ${one}`,
  other: (n: string) => `${n} ${other}`,
})

export const times = {
  change: {
    clearRise: (it: { what: string; pages: string; before: string; now: string }) =>
      `In ${it.what}, the median of ${it.pages} goes from ${it.before} to ${it.now}: a clear rise`,
    clearFall: (it: { what: string; pages: string; before: string; now: string }) =>
      `In ${it.what}, the median of ${it.pages} goes from ${it.before} to ${it.now}: a clear fall`,
    likelyRise: (it: { what: string; pages: string; before: string; now: string }) =>
      `In ${it.what}, the median of ${it.pages} goes from ${it.before} to ${it.now}: probably a rise`,
    likelyFall: (it: { what: string; pages: string; before: string; now: string }) =>
      `In ${it.what}, the median of ${it.pages} goes from ${it.before} to ${it.now}: probably a fall`,
    uncertain: (it: { what: string; pages: string; before: string; now: string }) =>
      `In ${it.what}, the median of ${it.pages} goes from ${it.before} to ${it.now}, but that change is not clear`,
    same: ({ what, pages, now }: { what: string; pages: string; now: string }) =>
      `In ${what}, the median of ${pages} stays around ${now}`,
    notClear: (it: { what: string; pages: string; before: string; now: string }) =>
      `In ${it.what}, the median of ${it.pages} shows no clear change (${it.before} against ${it.now})`,
    tooFew: ({ what, pages }: { what: string; pages: string }) =>
      `Too few pages known in both periods to compare ${what}: ${pages}`,
    notPublished: ({ platform, what }: { platform: string; what: string }) =>
      `${platform} does not publish what it takes to measure ${what}`,
  },

  alike: 'Both periods have the same number of days and the same weekdays',
  differ: ({ differences }: { differences: string }) =>
    `The two periods are not quite alike: the later one has ${differences}`,
  more: (counted: string) => `${counted} more`,
  fewer: (counted: string) => `${counted} fewer`,
  days: counted('day', 'days'),
  leapDays: counted('leap day', 'leap days'),
  weekdays: {
    one: (n: string, weekday: string) => `${n} ${weekday}`,
    other: (n: string, weekday: string) => `${n} ${weekday}s`,
  },
  shared: {
    one: (n: string) => `They have ${n} day in common: they are not two independent observations`,
    other: (n: string) => `They have ${n} days in common: they are not two independent observations`,
  },

  trend: {
    clearUp: (it: { what: string; page: string; step: string; per: string }) =>
      `In ${it.what}, ${it.page} is clearly rising: ${it.step} more ${it.per}`,
    clearDown: (it: { what: string; page: string; step: string; per: string }) =>
      `In ${it.what}, ${it.page} is clearly falling: ${it.step} less ${it.per}`,
    likelyUp: (it: { what: string; page: string; step: string; per: string }) =>
      `In ${it.what}, ${it.page} is probably rising, by about ${it.step} ${it.per}`,
    likelyDown: (it: { what: string; page: string; step: string; per: string }) =>
      `In ${it.what}, ${it.page} is probably falling, by about ${it.step} ${it.per}`,
    uncertain: ({ what, page }: { what: string; page: string }) => `In ${what}, ${page} shows no clear rise or fall`,
    tooFew: ({ what, page }: { what: string; page: string }) => `Too few values for a trend: ${what}, ${page}`,
  },
  per: {
    day: 'a day',
    week: 'a week',
    month: 'a month',
    quarter: 'a quarter',
    year: 'a year',
  },
  buckets: {
    day: counted('day', 'days'),
    week: counted('week', 'weeks'),
    month: counted('month', 'months'),
    quarter: counted('quarter', 'quarters'),
    year: counted('year', 'years'),
  },
}
