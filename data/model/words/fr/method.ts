// Words of the Method screen: what is compared, how each statistic is made, where the data come from, and what the figures
// cannot say. The words of single metrics are in metrics.ts, their citations with the metrics themselves.
// Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { fewestPostsOfSet } from '../../certainty.ts'
import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export type StatisticWords = {
  readonly name: string
  readonly plain: string
  readonly formula: string
  readonly assumptions: string
  /** Fewest pages it takes. */
  readonly smallest: string
  readonly reference: string
}

const statistics = {
  median: {
    name: 'Médiane',
    plain:
      'La moitié des pages du camp font plus, l’autre moitié fait moins. C’est ce que nous appelons «\u202fla page typique\u202f»\u202f: une seule page très suivie ne la déplace pas.',
    formula: 'La valeur du milieu\u202f; avec un nombre pair de pages, la moyenne des deux valeurs du milieu.',
    assumptions: 'Aucune.',
    smallest: '1 page.',
    reference: 'Quantile 0,5 de type 7 (voir quartiles).',
  },
  quartiles: {
    name: 'Quartiles',
    plain: 'Entre le premier et le troisième quartile se trouve la moitié centrale des pages.',
    formula:
      'Quantiles 0,25 et 0,75 par interpolation linéaire entre les valeurs rangées (type 7, celui de R et de NumPy).',
    assumptions: 'Aucune.',
    smallest: '1 page\u202f; parlants à partir d’une dizaine.',
    reference: 'Hyndman et Fan 1996, The American Statistician 50(4), 361-365.',
  },
  ratio: {
    name: 'Rapport des médianes',
    plain: 'Combien de fois la page typique d’un camp pèse celle de l’autre. À 1, elles font jeu égal.',
    formula:
      'Médiane du second camp divisée par celle du premier. Si l’une des deux est 0, il n’y a pas de rapport\u202f: on donne la différence.',
    assumptions: 'Aucune.',
    smallest: `${told.fewestPages} pages avec une valeur dans chaque camp pour en parler.`,
    reference: 'Définition de ce produit.',
  },
  bootstrap: {
    name: `Intervalle à ${told.level} par bootstrap`,
    plain: `On tire au sort autant de pages qu’il y en a, avec remise, des milliers de fois, et l’on regarde entre quelles valeurs tombe ${told.level} du temps le rapport. Plus l’intervalle est large, moins le chiffre est sûr.`,
    formula: `Pour le rapport des médianes, méthode BCa\u202f: les percentiles ${told.lowTail} et ${told.highTail} des tirages, déplacés selon leur biais et leur asymétrie\u202f; les percentiles simples sont donnés à côté, et servent pour une différence. On tire des pages, jamais des publications\u202f: une page tirée vient avec toutes les siennes. ${told.onScreen} tirages à l’écran, ${told.inExport} dans un export\u202f; le nombre et la graine sont imprimés, le calcul est donc refaisable.`,
    assumptions:
      'Les pages sont comme tirées au hasard parmi celles dont on veut parler, et indépendantes les unes des autres.',
    smallest: '3 pages\u202f; trop étroit, en général, au-dessous de 10.',
    reference:
      'Efron 1987, JASA 82(397), 171-185\u202f; Efron et Tibshirani 1993, An Introduction to the Bootstrap, 13 et 14.3.',
  },
  'mann-whitney': {
    name: 'Test de Mann-Whitney (somme des rangs de Wilcoxon)',
    plain:
      'Si les deux camps étaient pareils, aurait-on souvent vu un écart de rangs aussi grand\u202f? Un petit p dit que non. Il ne dit pas si l’écart est grand.',
    formula:
      'U compte les paires de pages où celle du second camp est au-dessus (une égalité compte un demi). p exact quand les deux camps ont moins de 50 pages et aucune valeur égale, sinon approximation normale avec corrections des égalités et de continuité, comme wilcox.test de R.',
    assumptions: 'Pages indépendantes\u202f; aucune hypothèse sur la forme des distributions.',
    smallest: '1 page\u202f; p ne peut pas passer sous 0,05 avant 4 contre 4.',
    reference: 'Mann et Whitney 1947, Annals of Mathematical Statistics 18(1), 50-60.',
  },
  'cliffs-delta': {
    name: 'Delta de Cliff',
    plain:
      'Sur toutes les paires de pages, la part où le second camp est devant, moins la part où il est derrière\u202f: de -1 à 1\u202f; 0 quand aucun camp ne domine.',
    formula:
      '(paires devant - paires derrière) / toutes les paires. Intervalle asymétrique de Cliff avec variance convergente\u202f; quand le delta vaut 1 ou -1, borne de Feng et Cliff d’après le plus petit camp.',
    assumptions: 'Pages indépendantes\u202f; seul l’ordre des valeurs compte.',
    smallest: '2 pages dans chaque camp pour l’intervalle.',
    reference:
      'Cliff 1996, Ordinal Methods for Behavioral Data Analysis\u202f; Feng et Cliff 2004, Journal of Modern Applied Statistical Methods 3(2), 322-332.',
  },
  superiority: {
    name: 'Probabilité de supériorité',
    plain: 'La chance qu’une page du second camp, prise au hasard, soit devant une page du premier prise au hasard.',
    formula: '(delta de Cliff + 1) / 2\u202f; une égalité compte pour moitié. Même intervalle, ramené entre 0 et 1.',
    assumptions: 'Celles du delta de Cliff.',
    smallest: '2 pages dans chaque camp pour l’intervalle.',
    reference: 'Vargha et Delaney 2000, Journal of Educational and Behavioral Statistics 25(2), 101-132.',
  },
  'hodges-lehmann': {
    name: 'Rapport de Hodges-Lehmann',
    plain:
      'Une seconde façon de dire combien de fois un camp pèse l’autre\u202f: le rapport du milieu parmi tous les rapports possibles entre deux pages. Il varie moins d’un échantillon à l’autre que le rapport des médianes.',
    formula:
      'Exponentielle de la médiane de toutes les différences de logarithmes, entre valeurs positives\u202f; le nombre de zéros laissés de côté est donné. Intervalle par inversion du test de Mann-Whitney\u202f: rangs exacts quand les deux camps ont moins de 50 valeurs sans égalités, rangs de l’approximation normale sinon.',
    assumptions: 'Pages indépendantes\u202f; un camp ressemble à l’autre, multiplié par un facteur.',
    smallest: `4 pages dans chaque camp pour un intervalle à ${told.level}.`,
    reference:
      'Hodges et Lehmann 1963, Annals of Mathematical Statistics 34(2), 598-611\u202f; Hollander et Wolfe 1999, Nonparametric Statistical Methods, 4.2-4.3.',
  },
} satisfies Record<string, StatisticWords>

export const method = {
  title: 'Méthode',
  lead: 'Comment chaque chiffre est obtenu, d’où il vient, et ce qu’il ne dit pas.',
  contents: 'Sur cette page',
  /** Head of what is folded under each entry. */
  details: 'Formule, limites et source',

  question: {
    title: 'La question',
    text: [
      'Les associations d’aidants sont-elles moins visibles que les assureurs, mutuelles et banques qui parlent aux mêmes familles\u202f? Porte-voix le mesure avec les compteurs publics des pages\u202f: abonnés, publications, réactions, commentaires, partages.',
      'Une page compte pour un, grande ou petite. On compare des distributions de pages, jamais des totaux, et jamais plusieurs réseaux sur la même figure.',
    ],
  },
  article: {
    title: 'L’article de départ',
    text: [
      'L’outil part d’un article de Christelle Chauzal-Larguier et ses coauteurs, «\u202fMédias sociaux et associations d’aidants familiaux\u202f: risques ou opportunités\u202f?\u202f», Les Cahiers du numérique. Selon son résumé, les associations ne créent pas de vrai lien social sur Facebook et n’y gagnent pas la visibilité que leur travail mérite, tandis que des acteurs à but lucratif animent les conversations sur les préoccupations des aidants.',
      'Seul le résumé est public. Porte-voix examine les mêmes affirmations avec des mesures publiées\u202f; il ne reproduit pas la méthode de l’article.',
    ],
    link: 'Notice de l’article',
  },
  camps: {
    title: 'Les camps, et qui les décide',
    text: [
      'Ranger une organisation dans un camp est une décision, pas un fait de nature. Elle est gardée dans un classement daté, avec son motif, et toute figure se lit sous deux classements en un clic.',
      'Une organisation sans camp dans un classement est comptée à part et n’est pas dessinée.',
    ],
    article:
      'Opposition de l’article\u202f: associations d’un côté\u202f; de l’autre les acteurs commerciaux, mutuelles et groupes paritaires compris, parce qu’ils proposent des contrats et des services aux mêmes familles\u202f; à part, les organismes publics.',
    legal:
      'Statut juridique\u202f: but non lucratif, but lucratif, public. Les mutuelles, les sociétés d’assurance mutuelles et les groupes paritaires passent du côté non lucratif. Un statut inconnu reste sans camp.',
    share:
      'Sur les 49 acteurs commerciaux de la liste de référence, 22 sont à but non lucratif en droit\u202f: un résultat qui ne tient que dans un seul classement est fragile.',
  },
  unknown: {
    title: 'Inconnu n’est pas zéro',
    text: [
      'Zéro veut dire que quelqu’un a compté et n’a rien trouvé. Un chiffre absent reste absent\u202f: il n’est jamais remplacé, jamais dessiné, et chaque figure dit combien de pages n’ont pas de valeur.',
      'Un mois sans chiffre laisse un trou dans la courbe. Les valeurs sans date et celles données comme «\u202fplus de\u202f» ou «\u202fmoins de\u202f» sont conservées et listées, jamais dessinées.',
      'Aucun seuil d’abonnés\u202f: une page de 40 abonnés a sa place. Quand les pages sont peu nombreuses, la phrase le dit.',
    ],
  },
  reach: {
    title: 'Pourquoi «\u202fAudience (portée potentielle)\u202f»',
    text: [
      'La portée, c’est le nombre de personnes qui ont vu. Seul le propriétaire d’une page la connaît\u202f; les compteurs publics ne la montrent pas.',
      'Le nombre d’abonnés dit combien de personnes pourraient voir. Ce panneau s’appelle donc «\u202fAudience (portée potentielle)\u202f» et la mesure s’appelle «\u202fAbonnés\u202f». Une portée déclarée par une source est une autre mesure, tenue à part.',
    ],
  },
  period: {
    title: 'Périodes et dates',
    text: [
      'Par défaut, les 12 mois complets qui se terminent avec la publication la plus récente, et non avec la date du jour\u202f: le silence compte jusqu’à ce jour-là.',
      'Les instants sont gardés en temps universel\u202f; les mois et les jours se comptent dans un fuseau nommé, l’heure de Paris sauf mention contraire.',
      `Un nombre d’abonnés est un état\u202f: le dernier relevé vaut ${told.tolerance} jours (durée réglable, inscrite dans l’adresse de la page). Une publication est un événement\u202f: on la compte dans le mois où elle est parue.`,
      'Les semaines sont celles d’ISO 8601, du lundi au dimanche\u202f; la première de l’année est celle de son premier jeudi. Les pages d’outre-mer se comptent dans leur propre fuseau, et la nuit d’un changement d’heure a 23 ou 25 heures.',
      'Deux périodes se comparent à conditions égales\u202f: la précédente, la même un an plus tôt, la même partie de l’unité de temps d’avant, ou avec les mêmes jours de la semaine. Seules comptent les pages connues aux deux\u202f; les jours, jours de la semaine ou 29 février qui diffèrent encore sont dits.',
      'Une publication recueille des interactions pendant des jours. Au même âge, chacune compte comme relevée tant de jours après sa parution, à un quart près et à un jour au moins\u202f; sans un tel relevé, elle manque. Sinon, les figures disent quand un côté a été lu plus jeune.',
      'Les filtres de publications (sujet, appel, format) disent combien de publications ils écartent, ceux de pages (taille, type, territoire) combien de pages\u202f; l’inconnu est laissé de côté et compté, jamais deviné.',
    ],
  },

  metrics: {
    title: 'Les mesures',
    formula: 'Calcul',
    symbols: 'En symboles',
    unit: 'Unité',
    undefined: 'Sans valeur quand',
    range: 'Étendue',
    limits: 'Limites',
    citation: 'Source de la formule',
    read: 'La formule a été lue dans cette source.',
    notRead: 'Forme usuelle de cette formule\u202f; le texte cité lui-même n’a pas pu être lu.',
    direction: 'Sens',
    directions: {
      'more-is-more-visible': 'Plus la valeur est haute, plus la page est visible ou suivie d’effet.',
      neither: 'Décrit seulement\u202f: une valeur haute n’est ni une avance ni un retard.',
    },
    platforms: 'Réseaux qui le permettent',
    variant: 'Définition de',
    example: 'Exemple à la main',
    exampleTitle: 'La page de l’exemple',
    exampleText: [
      'Chaque mesure est calculée à la main sur la même petite page inventée\u202f: une page Facebook en février 2025, couverte en entier par les fichiers. Elle a 200 abonnés la veille de la période et 250 à la fin. Les compteurs de sa dernière publication sont inconnus. Son propriétaire a relevé une portée de 40, 90 et 60 personnes, trois jours.',
    ],
    exampleDay: 'Publiée à midi le',
    exampleUnknown: 'inconnu',
    views: 'Vues',
    followersThen: 'Abonnés alors',
    together:
      'Les définitions d’autres éditeurs (Rival IQ, quintly, Fanpage Karma) portent leur nom et ne figurent jamais sur la même figure que les nôtres\u202f: le même mot y cache des calculs jusqu’à trente fois différents. Le «\u202fPost interaction\u202f» de Fanpage Karma est notre taux d’interaction.',
    beyondTitle: 'Au-delà d’une page et d’un chiffre',
    beyond: [
      'Une publication au-dessus de l’habitude\u202f: ses interactions comparées aux 20 publications connues qui la précèdent (dix au moins), par la médiane et l’écart absolu médian de ln(1 + interactions)\u202f; au-dessus de 3,5 (Iglewicz et Hoaglin 1993, texte non lu), elle sort de l’habitude.',
      'Profil de la semaine\u202f: publications par jour et par heure, dans le fuseau de la page. Ni mieux ni moins bien.',
      'Effort et retour\u202f: ce qu’une page obtient par publication, divisé par ce que donne la tendance de son camp (Theil-Sen sur les logarithmes) pour le même rythme.',
      'Part de voix\u202f: publications ou interactions d’un groupe divisées par celles de tous\u202f; les valeurs inconnues sont comptées à part.',
      'Concentration\u202f: coefficient de Gini et part du dixième de pages le plus grand.',
    ],
    notGivenTitle: 'Ce que nous ne mesurons pas',
    notGiven: [
      'Taux et délai de réponse de la page\u202f: aucune des sources lues ne donne les messages des visiteurs et les réponses de la page.',
      'Indice d’interactivité de Sotrender\u202f: il ajoute les publications des visiteurs, qu’aucune source ne donne\u202f; sans elles, ce ne serait plus leur indice.',
      'Représentativité de France générosités\u202f: elle divise les abonnés cumulés d’un ensemble par les utilisateurs actifs du réseau en France. Elle décrit un réseau, pas une page, et compte plusieurs fois la même personne.',
      'Taux par personne touchée, viralité par portée, part d’abonnés actifs\u202f: seul le propriétaire de la page a ces chiffres.',
    ],
    letters:
      'N publications, R réactions, C commentaires, S partages, V vues, F abonnés\u202f; Σ somme sur les publications de la page.',
  },
  statistics: {
    title: 'Les statistiques',
    text: [
      'Les valeurs ont été vérifiées contre R et SciPy à un millionième près. Rien n’est arrondi avant l’affichage.',
    ],
    plain: 'En clair',
    formula: 'Calcul',
    assumptions: 'Suppose',
    smallest: 'Il faut au moins',
    reference: 'Référence',
    each: statistics,
  },
  certainty: {
    title: 'Net, probable, incertain',
    text: 'Les phrases et les figures emploient quatre degrés, toujours les mêmes.',
    each: {
      clear: `Net\u202f: l’intervalle à ${told.level} du rapport ne contient pas 1, chaque camp a au moins ${told.enoughPages} pages, et le p corrigé de Holm ne dépasse pas 0,05.`,
      likely: `Probable\u202f: l’intervalle ne contient pas 1, mais un camp n’a que ${told.fewestPages} à ${told.nearlyEnough} pages, ou la figure montre tant de tests que le hasard suffirait.`,
      uncertain:
        'Incertain\u202f: l’intervalle contient 1\u202f; l’écart observé pourrait disparaître ou s’inverser avec d’autres pages.',
      'too-few': `Trop peu de pages\u202f: moins de ${told.fewestPages} dans un camp, ou, pour ce qui se compte sous les publications, moins de ${fewestPostsOfSet} publications en tout. On montre les pages, on ne compare pas.`,
    },
    note: 'Quand une médiane est à zéro, ou que trop de pages le sont, c’est l’intervalle de la différence qui en décide.',
  },
  sources: {
    title: 'D’où viennent les chiffres',
    text: [
      'Chaque valeur garde l’import, le fichier, la ligne et la date dont elle vient. Importer deux fois le même fichier ne change rien, et tout import peut être annulé.',
    ],
    each: {
      'crowdtangle-facebook':
        'Export CrowdTangle de pages Facebook (outil de Meta, fermé le 14 août 2024)\u202f: une ligne par publication, avec ses réactions, commentaires, partages et le nombre d’abonnés au moment de publier.',
      'crowdtangle-instagram':
        'Export CrowdTangle de comptes Instagram\u202f: une ligne par publication, avec mentions J’aime, commentaires et vues. Instagram ne publie pas les partages\u202f: les interactions y sont des mentions J’aime et des commentaires.',
      'meta-content-library':
        'Publications de Meta Content Library, qui a pris la suite de CrowdTangle avec des identifiants à elle. Quand une page vient des deux et que vous l’avez réunie, une publication de la même seconde, au même début de texte, ne compte qu’une fois\u202f: les compteurs lus en dernier l’emportent.',
      'page-observations':
        'Chiffres relevés à la main sur des pages publiques ou dans des articles, chacun avec sa date et l’adresse où il a été lu.',
      'page-series':
        'Valeurs par jour qu’une organisation exporte de sa propre page (Meta Business Suite, LinkedIn, X, TikTok, Hootsuite, statistiques de Facebook)\u202f: nouveaux abonnés, vues, visites, portée d’un jour. Ces fichiers ne nomment pas leur page\u202f: quelqu’un l’a dite. Elles se gardent à part\u202f: seuls les nombres d’abonnés entrent dans les figures, et la portée d’un jour comme une mesure distincte.',
    },
    demo: 'La démonstration est entièrement inventée\u202f: organisations, pages, publications et chiffres. Elle n’est jamais mêlée aux vraies données, et chaque écran et chaque export qui la montre le dit.',
    persons:
      'Seules des organisations sont suivies. Aucun commentaire, aucun nom de commentateur, aucun compte de particulier n’est conservé, même quand un fichier en contient. Une recherche par mot-clé ou un fil qu’on fait défiler mêle les deux\u202f: quand le fichier ne dit pas qui est une organisation, seuls les comptes déjà rattachés à une organisation, ou la page nommée pour ce fichier, sont lus\u202f; un badge de compte vérifié ne suffit pas.',
  },
  limits: {
    title: 'Ce que ces chiffres ne disent pas',
    text: [
      'Ils ne disent pas qui a vu une publication, ni ce que les gens en ont pensé, ni si une famille a été aidée.',
      'Ils ne distinguent pas ce qui a été payé\u202f: une publication sponsorisée obtient plus d’interactions, et rien de public ne le signale.',
      'La plupart des publications d’une banque parlent d’autre chose que des aidants. Tant que l’on n’a pas choisi un sujet, on compare des pages entières.',
      'Les pages présentes sont celles que quelqu’un a importées\u202f: un échantillon de convenance. L’intervalle dit l’incertitude du hasard, pas celle du choix des pages.',
      'Les outils de recherche des plateformes laissent de côté les petites pages\u202f; celles des petites associations manquent donc plus souvent.',
      'Un écart n’est pas une cause\u202f: il ne dit pas pourquoi un camp est devant.',
      'Plusieurs mesures regardées ensemble en montrent parfois une «\u202fnette\u202f» par hasard\u202f: la correction de Holm en tient compte dans une figure, pas sur toutes celles que l’on a ouvertes. Lisez-les toutes.',
    ],
  },
  reproduce: {
    title: 'Refaire une figure',
    text: [
      'L’adresse de la page contient tous les choix. Chaque figure imprime sa source, sa période, son fuseau, son nombre de pages, le nombre de tirages et la graine.',
      'Chaque tableau se télécharge en CSV, sans arrondi. Ses dernières colonnes disent ce qu’est la figure\u202f: données réelles ou inventées, source, période, fuseau, réseau, classement, tirages, graine. Une ligne copiée ailleurs garde ainsi son origine, et R comme un tableur lisent le fichier sans réglage.',
      'Un CSV existe en deux dialectes, côte à côte. «\u202fExcel (français)\u202f»\u202f: points-virgules, virgules décimales, titres de colonnes en mots, aucune cellule ne peut lancer une formule. «\u202fRecherche\u202f» (RFC 4180)\u202f: virgules, points décimaux, textes tels quels, et pour titres des clés qui sont les mêmes dans toutes les langues (metric, unit, median, low_95, n, missing, content_hash). Ce qui est court est répété sur chaque ligne\u202f; titre, sous-titre, méthode et adresse sont sur la première seulement.',
      'Chaque figure s’emporte aussi en une archive «\u202frefaire cette figure\u202f» (la même adresse, en .zip)\u202f: les valeurs dont ses statistiques sont tirées, chaque statistique montrée avec sa tolérance, et deux scripts, en Python (numpy, matplotlib) et en R (ggplot2), qui recalculent tout et redessinent la figure. Les tirages viennent du même générateur (sfc32) et de la même graine\u202f: les intervalles retrouvés sont les mêmes, à l’arrondi près (un milliardième). Ce qui est pris tel quel est nommé, avec la raison.',
      'Toutes les données, ou celles de certaines pages et de certains jours, s’emportent en un paquet de données (écran Données)\u202f: des tables, leur description, et ce qui a été laissé de côté, compté par raison. Ce que la licence d’une source ne permet pas de transmettre n’y est pas, sauf si la personne responsable demande tout. Le paquet dit l’empreinte de son contenu\u202f; relu dans un Porte-voix vide, il redonne la même.',
      'Une figure peut être citée (Partager, sous la figure)\u202f: la réponse dont elle est dessinée est figée avec l’empreinte des données, à une adresse courte qui montrera toujours la même. Le paragraphe de méthode est fait de cette réponse\u202f: il ne nomme un test, un intervalle ou une correction que s’ils y sont.',
    ],
  },
  /** What comes with the product. */
  reference: {
    title: 'Données fournies avec Porte-voix, et leurs licences',
    text: [
      'Liste des organisations, adresses de leurs pages, chiffres publics datés, sujets et repères publiés\u202f: recherche propre, novembre 2026, chaque ligne avec l’adresse où elle a été lue. Licence MIT, comme le programme.',
      'Contours des régions et des départements\u202f: IGN, Admin Express COG 2018, simplifiés\u202f; noms et codes\u202f: INSEE, Code officiel géographique 2026. Licence Ouverte 2.0.',
      'Population\u202f: INSEE, estimations au 1er janvier 2025 et 2026. Licence Ouverte 2.0.',
      'Aidants, APA et PCH\u202f: DREES, enquête VQS 2021 (Études et résultats 1255) et enquête Aide sociale, décembre 2022, reprise par le paquet asdep (EUPL 1.2). AJPA\u202f: CNAF, décembre 2022. Licence Ouverte 2.0.',
      'Caractères\u202f: d’après Source Sans 3 d’Adobe, SIL Open Font License 1.1.',
    ],
  },
  platforms: {
    title: 'Ce que compte chaque réseau',
    text: 'Une interaction est une réaction, un commentaire ou un partage. Un réseau qui ne publie pas l’un des trois n’est pas pénalisé\u202f: ses interactions sont faites des autres. C’est une raison de ne jamais comparer deux réseaux sur une même figure.',
    platform: 'Réseau',
    reactions: 'Réactions',
    comments: 'Commentaires',
    shares: 'Partages',
    counted: 'compté',
    notPublished: 'non publié',
  },
}
