// Topics of posts, calls and offers, and what is said when a word cannot enter a list.

import type { Section } from '../fr.ts'

export const topics: Section<'topics'> = {
  names: {
    repit: 'Respite',
    droits_conge: 'Carer rights and leave',
    prestations: 'Public benefits',
    isolement: 'Isolation and social ties',
    sante_aidant: 'Carer health',
    emploi: 'Work and care',
    alzheimer: 'Alzheimer and neurodegenerative diseases',
    handicap: 'Disability',
    maladie: 'Illness',
    fin_de_vie: 'End of life and grief',
    domicile: 'Home care',
    financement: 'Financing dependency',
    jeunes_aidants: 'Young carers',
    formation: 'Training and information',
    groupes_parole: 'Talk groups and listening',
    plaidoyer: 'Advocacy and public policy',
    evenement: 'Events and local life',
    recrutement: 'Recruitment call',
    offre_commerciale: 'Insurance or bank offer',
    terme_aidant: 'Carer word (relevance filter)',
  },
  calls: {
    join: 'Call to join',
    volunteer: 'Call to volunteer',
    give: 'Call to give',
    offer: 'Commercial offer',
  },
  onTopic: 'Posts that speak of carers',
  unknown: 'Text not kept: topics unknown',
  rules: [
    'A topic is recognised by its whole words, whatever their accents and capitals. A post can have several topics.',
    'The plural goes with the word of the list (-s; -x after au, eu and ou; -aux for al and ail), unless it has a line of its own.',
    'Short acronyms (APA, SEP, SLA…) count in capitals only, with or without full stops.',
    'An ambiguous word (don, contrat, journée…) never decides alone: it takes another word of the same list, or one that says “aidant”. It does not count inside a longer term (“don de jours”).',
    'Hashtags are read, written as one or with capitals. Addresses of sites and of e-mail and names of accounts are not.',
    'The lists understand no negation, no irony and no double meaning: “sans répit” counts as respite. What is said in other words escapes them.',
    'A post whose text was not kept has unknown topics, which is not the same as no topic.',
  ],
  selfCheck: {
    title: 'Self-check of the lists',
    text: (posts) =>
      `${posts} invented posts, coded by hand, many of them traps. They come from those who keep the lists: this is no validation. Code a sample of your own posts to learn what the lists are worth on yours.`,
    precision: 'Precision: share of the posts found that were rightly found',
    recall: 'Recall: share of the posts to be found that were found',
    kappa: 'Cohen’s kappa: agreement beyond chance (1: perfect, 0: that of chance)',
  },
  faults: {
    empty: 'This word holds neither a letter nor a digit.',
    long: 'This term is too long: 80 characters at most.',
    phrases: 'A term stands in a single sentence: take the punctuation out, or add two terms.',
    script: 'Only Latin characters are recognised.',
    capitals: 'An acronym that is recognised in capitals only is written in capitals.',
    accents: 'An accent can be required only of a single word that has one.',
    call: 'Say what this term calls to: join, volunteer or give. The other lists call to nothing.',
  },
}
