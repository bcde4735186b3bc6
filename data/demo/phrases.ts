// Parts of invented posts, in French, written for this demonstration: an opening, a body on one subject, a closing. They
// touch the topics of data/reference/topics.csv, so that topics have something to find. No organisation or person is named.

/** A narrow no-break space before double punctuation and inside guillemets, as French sets it. */
const typeset = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replaceAll(/ ([;:?!%»])/g, '\u202f$1').replaceAll('« ', '«\u202f'))

export type Subject = {
  readonly key: string
  /** How often an association and a commercial actor speak of it, relative to the other subjects. */
  readonly association: number
  readonly commercial: number
  /** What the subject does to the interactions of a post: 1 changes nothing. */
  readonly appeal: number
  readonly bodies: readonly string[]
}

const subject = (key: string, association: number, commercial: number, appeal: number, bodies: readonly string[]) => ({
  key,
  association,
  commercial,
  appeal,
  bodies: typeset(bodies),
})

export const subjects: readonly Subject[] = [
  subject('repit', 14, 3, 1.1, [
    'Souffler quelques heures n’est pas un luxe : la halte répit accueille votre proche le temps d’un après-midi.',
    'L’accueil de jour rouvre ses portes, et avec lui un peu de temps pour soi.',
    'Hébergement temporaire, relayage à domicile, séjour de répit : quelle solution choisir, et à qui s’adresser ?',
    'Trop d’aidants ne connaissent pas leur droit au répit. Parlons-en.',
    'Une plateforme de répit près de chez vous peut vous conseiller gratuitement.',
    'Partir trois jours sans culpabiliser : des vacances répit sont encore possibles cet été.',
  ]),
  subject('droits', 9, 3, 1, [
    'Le congé de proche aidant peut être indemnisé : l’allocation journalière du proche aidant (AJPA) se demande à la caisse.',
    'Congé de solidarité familiale, don de jours entre collègues : le point sur les droits des aidants.',
    'Aider un proche peut ouvrir droit à l’assurance vieillesse des aidants. Pensez à vérifier votre situation.',
    'La reconnaissance des aidants avance, mais beaucoup de démarches restent un parcours du combattant.',
  ]),
  subject('prestations', 7, 1, 0.9, [
    'Remplir un dossier MDPH, demander l’APA ou la PCH : nos permanences vous aident à n’oublier aucune pièce.',
    'L’allocation personnalisée d’autonomie est révisée chaque année : ce qui change au 1er janvier.',
    'La prestation de compensation peut aussi financer du temps d’aide humaine. On vous explique comment.',
  ]),
  subject('sante', 9, 3, 1.2, [
    'Fatigue, sommeil haché, charge mentale : prendre soin de soi n’est pas être égoïste.',
    'L’épuisement arrive sans prévenir. Cinq signes qui doivent alerter, et trois numéros à garder sous la main.',
    'Une séance de sophrologie réservée aux proches aidants, pour relâcher la pression.',
    'On parle peu de la santé des aidants. Combien d’entre vous reportent leurs propres soins ?',
  ]),
  subject('isolement', 8, 1, 1.2, [
    'Ne restez pas seul avec vos questions : nous sommes là pour rompre l’isolement.',
    'L’entraide commence par un coup de fil. Qui avez-vous appelé cette semaine ?',
    'Derrière chaque proche dépendant, il y a quelqu’un d’invisible. Merci à vous toutes et tous.',
  ]),
  subject('groupes', 13, 0.5, 0.9, [
    'Le prochain café des aidants aura pour thème « dire non sans se fâcher ». Entrée libre.',
    'Le groupe de parole reprend, animé par une psychologue. Aucune inscription nécessaire.',
    'Un témoignage reçu ce matin : « je suis venue pour écouter, je suis repartie moins seule ».',
    'Notre ligne d’écoute répond trois après-midi par semaine. Un simple échange peut tout changer.',
  ]),
  subject('formation', 7, 2, 0.8, [
    'La formation des aidants est gratuite : six séances pour comprendre la maladie et se protéger.',
    'Gestes et postures : apprendre à aider quelqu’un à se lever sans se faire mal au dos.',
    'Webinaire ouvert à tous : préparer le retour à domicile après une hospitalisation.',
  ]),
  subject('jeunes', 4, 0.7, 1.2, [
    'Ils ont entre 8 et 25 ans et aident un parent malade : les jeunes aidants ont besoin d’être vus.',
    'Un week-end de cinéma et de répit pour les fratries, et des souvenirs plein la tête.',
    'Étudiants aidants : des aménagements existent, osez en parler à votre établissement.',
  ]),
  subject('maladie', 9, 2, 1, [
    'Vivre avec la maladie d’Alzheimer d’un conjoint : comprendre les troubles cognitifs pour moins s’épuiser.',
    'Parkinson, sclérose en plaques : les mêmes questions reviennent chez les proches, voici nos réponses.',
    'Handicap psychique : l’entourage aussi a besoin d’un soutien psychologique.',
    'Après un AVC, tout va très vite. Un guide pour les premières semaines.',
  ]),
  subject('emploi', 3, 5, 0.9, [
    'Dans chaque équipe, un salarié aidant se tait. Au travail, en parler reste difficile.',
    'Télétravail, horaires souples, don de jours : concilier vie professionnelle et aidance.',
    'Employeurs, que proposez-vous à vos salariés aidants ? Nos conseils en vidéo.',
  ]),
  subject('plaidoyer', 6, 1.5, 1.3, [
    'Nous avons remis nos revendications au ministère : du temps, de l’argent, de la reconnaissance.',
    'La stratégie nationale doit passer des promesses aux actes. Signez la pétition.',
    'Députés et sénateurs ont débattu cette semaine : ce que le projet de loi change pour les proches.',
  ]),
  subject('evenement', 8, 3, 0.9, [
    'Portes ouvertes samedi : venez rencontrer l’équipe et les familles.',
    'Semaine bleue : toute une programmation pour bien vieillir, près de chez vous.',
    'L’assemblée générale approche. L’ordre du jour est en ligne.',
    'Nous tiendrons un stand au forum des associations, passez nous voir !',
  ]),
  subject('appel', 11, 0.8, 0.8, [
    'Devenez bénévole : deux heures par semaine suffisent pour changer le quotidien d’une famille.',
    'Adhérez à l’association : votre voix compte, et votre adhésion aussi.',
    'Chaque don finance une heure de relais à domicile. Faites un don, même modeste.',
    'Nous cherchons des bénévoles pour conduire, accueillir, écouter. Rejoignez-nous !',
    'La campagne de dons se termine dimanche. Soutenez-nous, parlez-en autour de vous.',
  ]),
  subject('merci', 8, 4, 1.1, [
    'Retour en images sur une très belle journée. Merci à celles et ceux qui l’ont rendue possible.',
    'Bonne nouvelle : nos locaux s’agrandissent !',
    'Toute l’équipe vous souhaite une belle semaine.',
    'Cet été, l’accueil reste ouvert le mardi et le jeudi.',
  ]),
  subject('autonomie', 2, 9, 0.9, [
    'Perte d’autonomie : anticiper pour rester libre de ses choix. Notre dossier pour aider un proche.',
    'L’assurance dépendance, à quel âge y penser ? Un conseiller vous répond.',
    'Adapter le logement d’un parent âgé : aides, travaux, téléassistance. Le guide complet.',
    'Vous êtes aidant ? Nos assurés disposent d’heures d’aide à domicile en cas d’hospitalisation.',
    'Bien vieillir chez soi : trois services inclus dans votre contrat et souvent oubliés.',
  ]),
  subject('offre', 0, 16, 0.6, [
    'Complémentaire santé : notre offre évolue, sans hausse de tarif jusqu’à la fin de l’année.',
    'Un devis en trois minutes, une réponse le jour même. Profitez de nos offres de rentrée.',
    'Prévoyance : des garanties adaptées à votre famille, à souscrire en ligne.',
    'Deux mois offerts pour toute souscription avant la fin du mois.',
    'Obsèques : protéger les siens, c’est aussi tout prévoir. Essayez notre simulateur.',
  ]),
  subject('argent', 0, 10, 0.7, [
    'Assurance vie ou livret : où placer son épargne cette année ?',
    'Succession, donation, patrimoine : les questions que l’on nous pose le plus souvent.',
    'Premier achat immobilier : nos conseils pour préparer votre rendez-vous.',
    'Fraude au faux conseiller : ne communiquez jamais vos codes.',
  ]),
  subject('vie', 0, 12, 1.4, [
    'Fiers de soutenir le sport amateur : bravo aux équipes engagées ce week-end !',
    'Jeu concours : deux places à gagner, tentez votre chance en commentaire.',
    'Nos équipes se mobilisent après les intempéries : déclarez votre sinistre en ligne.',
    'Un nouvel espace vous accueille en centre-ville. À très vite !',
    'Courir, marcher, pédaler : relevez le défi santé de l’automne.',
  ]),
]

/** The one subject of the days around 6 October, the national day of caregivers. */
export const caregiversDay: Subject = subject('6-octobre', 1, 1, 1.5, [
  '6 octobre, journée nationale des aidants : des millions de proches, et si peu de répit.',
  'Journée nationale des aidants : toute la semaine, venez échanger, souffler, vous informer.',
  'Ce 6 octobre, pensons à celles et ceux qui aident un proche sans compter.',
  'À l’occasion de la journée nationale des aidants, nous donnons la parole aux aidantes et aux aidants.',
])

export const openings = typeset([
  'Bonjour à toutes et à tous.',
  'À noter !',
  'Vous nous posez souvent la question.',
  'On en parlait la semaine dernière.',
  'Le saviez-vous ?',
  'Petit rappel.',
  'Du nouveau près de chez vous.',
  'C’est en ce moment !',
])

const commonClosings = [
  'Plus d’informations en message privé.',
  'Partagez autour de vous, merci !',
  'Le lien est en commentaire.',
  'Et vous, qu’en pensez-vous ?',
  'À bientôt.',
]
export const closings = typeset([...commonClosings, 'Nos équipes vous répondent du lundi au samedi.'])
export const associativeClosings = typeset([
  ...commonClosings,
  'Renseignements à l’accueil, du lundi au vendredi.',
  'Nous comptons sur vous.',
  '#aidants',
  '#procheaidant #solidarité',
])
