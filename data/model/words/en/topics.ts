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
