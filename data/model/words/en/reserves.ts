// Sentences on what a result hangs on: other choices, ages of posts and of readings, what filters left out. French defines the
// shape.

export const reserves = {
  variants: {
    'as-asked': 'as asked',
    'other-grid': 'under the other grid',
    'without-largest': 'without the largest page',
    'on-topic': 'in posts about caregivers only',
    'last-12-months': 'over the last 12 months',
    'size-matched': 'at comparable size',
    'exact-day': 'with readings dated to the day only',
  },
  stratum: (pages: string) => `among ${pages}`,

  row: {
    clear: ({ variant, factor, ahead, behind }: { variant: string; factor: string; ahead: string; behind: string }) =>
      `${variant}, the gap is clear: ${ahead} has ${factor} times the value of ${behind}`,
    likely: ({ variant, factor, ahead, behind }: { variant: string; factor: string; ahead: string; behind: string }) =>
      `${variant}, the gap is likely: ${ahead} has ${factor} times the value of ${behind}`,
    clearNoRatio: ({ variant, ahead, behind }: { variant: string; ahead: string; behind: string }) =>
      `${variant}, the gap is clear: ${ahead} is above, ${behind} below`,
    likelyNoRatio: ({ variant, ahead, behind }: { variant: string; ahead: string; behind: string }) =>
      `${variant}, the gap is likely: ${ahead} is above, ${behind} below`,
    uncertain: ({ variant, left, right }: { variant: string; left: string; right: string }) =>
      `${variant}, ${left} and ${right} cannot be told apart`,
    tooFew: ({ variant }: { variant: string }) => `${variant}, there are too few pages to compare`,
  },
  because: {
    'no-camps': 'this is no comparison of camps',
    'same-as-asked': 'nothing changes there',
    'no-topics': 'the topics of the posts are not known',
    'no-size': 'the size of the pages is not known',
    'no-pages': 'no page is left',
    'no-common-pages': 'too few of its pages are in the period asked for',
    'no-posts': 'no post is left',
  },
  without: ({ variant, because }: { variant: string; because: string }) => `${variant}, not computed: ${because}`,

  holdsAll: {
    one: (_of: string) => 'The finding holds in the variant tried',
    other: (of: string) => `The finding holds in all ${of} variants tried`,
  },
  holdsNone: {
    one: (_of: string) => 'The finding does not hold in the variant tried: better not to rely on it',
    other: (of: string) => `The finding holds in none of the ${of} variants tried: better not to rely on it`,
  },
  stillUncertain: {
    one: (_of: string) => 'Nothing clear to begin with, and nothing clear in the variant tried',
    other: (of: string) => `Nothing clear to begin with, and nothing clear in the ${of} variants tried`,
  },
  holdsSome: {
    one: (it: { kept: string; of: string; failing: string }) =>
      `The finding holds in ${it.kept} of ${it.of} variants; it does not hold ${it.failing}`,
    other: (it: { kept: string; of: string; failing: string }) =>
      `The finding holds in ${it.kept} of ${it.of} variants; it does not hold ${it.failing}`,
  },
  turns: ({ turned }: { turned: string }) => `The finding turns round ${turned}: it is fragile`,
  turnsOrFades: ({ turned, unclear }: { turned: string; unclear: string }) =>
    `The finding turns round ${turned}: it is fragile; it is no longer clear ${unclear}`,
  elsewhere: ({ variants }: { variants: string }) => `Nothing clear to begin with; a gap shows only ${variants}`,
  nothing: 'Too few pages to try other choices',

  ages: {
    younger: ({
      younger,
      days,
      older,
      olderDays,
    }: {
      younger: string
      days: string
      older: string
      olderDays: string
    }) =>
      `For ${younger}, counts were read sooner after posting (median age ${days}, against ${olderDays} for ${older}): they are too low beside the others`,
    unknown: ({ left, right }: { left: string; right: string }) =>
      `It is not known at what age posts were read, for ${left} or for ${right}: compare their counts with care`,
    days: { one: (n: string) => `${n} day`, other: (n: string) => `${n} days` },
    state: {
      one: (n: string) => `The oldest number of followers used is ${n} day old`,
      other: (n: string) => `The oldest number of followers used is ${n} days old`,
    },
  },

  filters: {
    posts: { one: (n: string) => `${n} post`, other: (n: string) => `${n} posts` },
    kept: ({ kept, of }: { kept: string; of: string }) => `The filters keep ${kept} of ${of}`,
    topicsUnknown: {
      one: (n: string) => `${n} post is left out as its topics are not known`,
      other: (n: string) => `${n} posts are left out as their topics are not known`,
    },
    formatUnknown: {
      one: (n: string) => `${n} post is left out as its format is not known`,
      other: (n: string) => `${n} posts are left out as their format is not known`,
    },
    withoutReading: {
      one: (n: string) => `${n} post has no counts read at that age`,
      other: (n: string) => `${n} posts have no counts read at that age`,
    },
    pages: {
      one: (n: string) => `The filters leave out ${n} page`,
      other: (n: string) => `The filters leave out ${n} pages`,
    },
  },
}
