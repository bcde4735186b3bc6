// What the map of territories can show: need against voice at once, or one thing alone. Figure files name it by `metric`.

/**
 * `both`: thirds of need and of voice, under-served ones outlined; `verdict`; `need` in persons; `need-share` of the people it is
 * of; `pages` active per 100,000 in need, `followers` per 1,000, `posts` per week per 1,000; `balance`: commercial for one
 * associative page.
 */
export const shows = ['both', 'verdict', 'need', 'need-share', 'pages', 'followers', 'posts', 'balance'] as const
export type Show = (typeof shows)[number]
export const usualShow: Show = 'both'
export const isShow = (text: string): text is Show => (shows as readonly string[]).includes(text)
