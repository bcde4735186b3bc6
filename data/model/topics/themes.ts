// What can be said of a post, and its place in the bit mask that stands for it (`PostColumns.topics`). Stored masks hold
// places: a new topic goes to the end. Two themes of the lists are calls, not topics, and one is the filter of relevance.

export const topicKeys = [
  'repit',
  'droits_conge',
  'prestations',
  'isolement',
  'sante_aidant',
  'emploi',
  'alzheimer',
  'handicap',
  'maladie',
  'fin_de_vie',
  'domicile',
  'financement',
  'jeunes_aidants',
  'formation',
  'groupes_parole',
  'plaidoyer',
  'evenement',
] as const
export type TopicKey = (typeof topicKeys)[number]

/** The first three call people to an organisation, the last offers them a commercial service. */
export const callKeys = ['join', 'volunteer', 'give', 'offer'] as const
export type CallKey = (typeof callKeys)[number]

/** A word list: the topics, the calls to join, volunteer or give, the offers, and the words for caregivers. */
export const themeKeys = [...topicKeys, 'recrutement', 'offre_commerciale', 'terme_aidant'] as const
export type ThemeKey = (typeof themeKeys)[number]
export const isThemeKey = (text: string): text is ThemeKey => (themeKeys as readonly string[]).includes(text)
export const isTopicKey = (text: string): text is TopicKey => (topicKeys as readonly string[]).includes(text)
export const isCallKey = (text: string): text is CallKey => (callKeys as readonly string[]).includes(text)

/** Set where the text holds a word for caregivers, which makes a post of a bank worth counting. */
export const carerBit = 23
/** From here on calls, in the order of `callKeys`. */
export const firstCallBit = 24
/** Set where a text was read: without it the topics are not known, which is not the same as none. Below the sign bit. */
export const readBit = 30

/** What stands for a post without a text, or whose text was not read yet: topics unknown. */
export const unreadMask = 0

export const topicMask = (key: TopicKey): number => 1 << topicKeys.indexOf(key)
export const callMask = (key: CallKey): number => 1 << (firstCallBit + callKeys.indexOf(key))
/** The three calls that bring people to an organisation. */
export const recruitingMask = callMask('join') | callMask('volunteer') | callMask('give')
export const everyCall = recruitingMask | callMask('offer')
const everyTopic = (1 << topicKeys.length) - 1

export const isRead = (mask: number): boolean => (mask & (1 << readBit)) !== 0

/** Topics of a post, empty for none; null where they are not known. */
export const topicsOf = (mask: number): readonly TopicKey[] | null =>
  isRead(mask) ? topicKeys.filter((key) => (mask & topicMask(key)) !== 0) : null

/** Calls of a post, empty for none; null where they are not known. */
export const callsOf = (mask: number): readonly CallKey[] | null =>
  isRead(mask) ? callKeys.filter((key) => (mask & callMask(key)) !== 0) : null

/** Whether a text says caregiver; null where it is not known. */
export const speaksOfCarers = (mask: number): boolean | null => (isRead(mask) ? (mask & (1 << carerBit)) !== 0 : null)

/**
 * Whether a post is about the concerns of caregivers; null where its topics are not known. A general actor (bank, insurer,
 * mutuelle) speaks of savings or handicap to everybody: it is on topic only where it says caregiver. Who speaks of nothing
 * else is on topic with any topic.
 */
export const isOnTopic = (mask: number, isGeneralActor: boolean): boolean | null => {
  const carer = speaksOfCarers(mask)
  return carer === null || carer || isGeneralActor ? carer : (mask & everyTopic) !== 0
}
