// Words of the Method screen for the statistics beside the usual ones: what describes a set, what compares several sets, what
// takes page size out, and what follows time. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { enoughBuckets, fewestBuckets, widestSpan } from '../../certainty.ts'
import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'
import type { StatisticWords } from './method.ts'

const told = constantsOf(locale)

export const furtherStatistics = {
  'median-interval': {
    name: `Intervalle à ${told.level} d’une médiane`,
    plain: 'Entre quelles valeurs la médiane d’un groupe se trouve sans doute, lue sur les pages elles-mêmes.',
    formula:
      'Deux valeurs rangées, à égale distance des deux bouts, avec interpolation entre deux rangs\u202f; aucun tirage.',
    assumptions: 'Pages indépendantes\u202f; aucune hypothèse sur la forme de la distribution.',
    smallest: '6 pages.',
    reference: 'Hettmansperger et Sheather 1986, Statistics and Probability Letters 4(2), 75-79.',
  },
  'trimmed-mean': {
    name: 'Moyenne tronquée',
    plain:
      'La moyenne des pages qui restent quand on écarte les plus hautes et les plus basses\u202f: aucun géant ne la déplace.',
    formula: 'On écarte un cinquième des pages à chaque bout, arrondi vers le bas.',
    assumptions: 'Aucune.',
    smallest: '1 page.',
    reference: 'Tukey et McLaughlin 1963, Sankhya A 25(3), 331-352.',
  },
  concentration: {
    name: 'Indice de Gini, part du premier dixième',
    plain:
      'Le total est-il partagé, ou tenu par quelques pages\u202f? Gini vaut 0 quand toutes ont autant, près de 1 quand une seule a tout.',
    formula:
      'Gini\u202f: écart moyen entre deux pages, divisé par deux fois la moyenne. Premier dixième\u202f: sa part du total.',
    assumptions: 'Des valeurs qui s’additionnent, jamais négatives.',
    smallest: '1 page\u202f; 10 pages pour le premier dixième.',
    reference: 'Gini 1912\u202f; Lorenz 1905, Publications of the American Statistical Association 9(70), 209-219.',
  },
  'kruskal-wallis': {
    name: 'Test de Kruskal-Wallis',
    plain:
      'Quand on compare trois groupes ou plus\u202f: l’un d’eux au moins est-il à un autre niveau que les autres\u202f?',
    formula:
      'Rangs de toutes les pages ensemble, corrigés des égalités\u202f; p d’après le khi-deux. Les groupes trop petits restent dehors.',
    assumptions: 'Pages indépendantes.',
    smallest: `3 groupes de ${told.fewestPages} pages.`,
    reference: 'Kruskal et Wallis 1952, JASA 47(260), 583-621.',
  },
  corrections: {
    name: 'Corrections de Holm, de Benjamini et Hochberg',
    plain:
      'Plus une figure montre de mesures et de groupes, plus le hasard seul y fait paraître un petit p. Les deux corrections en tiennent compte, sur tous les tests de la figure.',
    formula:
      'Holm\u202f: le plus petit p multiplié par le nombre de tests, le suivant par un de moins, et ainsi de suite. Benjamini et Hochberg\u202f: p multiplié par le nombre de tests, divisé par son rang. Un écart net par son intervalle n’est plus dit que probable quand le p de Holm dépasse 0,05.',
    assumptions:
      'Holm\u202f: aucune. Benjamini et Hochberg\u202f: des tests indépendants, ou qui vont dans le même sens.',
    smallest: '1 test, qui reste alors tel quel.',
    reference:
      'Holm 1979, Scandinavian Journal of Statistics 6(2), 65-70\u202f; Benjamini et Hochberg 1995, J. of the Royal Statistical Society B 57(1), 289-300.',
  },
  pooled: {
    name: 'Moyenne de toutes les publications réunies, et son rapport',
    plain:
      'On additionne d’abord les publications de toutes les pages, on divise ensuite\u202f: une grande page y pèse autant qu’elle publie. C’est un autre chiffre que la page typique.',
    formula: `Somme sur toutes les publications d’un groupe / leur nombre, puis le rapport des deux. Intervalle à ${told.level} par un bootstrap lissé sur les pages, chacune tirée avec toutes ses publications.`,
    assumptions: 'Pages indépendantes\u202f; les publications d’une page se ressemblent, et c’est compté.',
    smallest: `${told.fewestPages} pages dans chaque groupe.`,
    reference:
      'Davison et Hinkley 1997, Bootstrap Methods and their Application, 3.8\u202f; Hall 1988, Annals of Statistics 16(3), 927-953.',
  },
  'smoothed-bootstrap': {
    name: 'Bootstrap lissé, par grappes de publications',
    plain:
      'L’intervalle de ce qui additionne des publications\u202f: moyenne de toutes celles d’un groupe, rapport de deux de ces moyennes, part de voix. Les prendre pour indépendantes le rendrait beaucoup trop étroit.',
    formula: `On tire des pages, chacune avec toutes ses publications et un léger bruit, sur les logarithmes (log-cotes pour une part)\u202f; chaque tirage est rapporté à sa propre erreur, et l’on donne à chaque bout le plus large entre cela et le jackknife. Il tient de 93 à 97\u202f% dès 20 pages par groupe, par simulation. Aucun intervalle n’est donné pour une moyenne ou un rapport quand son haut dépasse ${widestSpan} fois son bas\u202f: ces pages ne le bornent pas.`,
    assumptions: 'Pages indépendantes, dont aucune ne fait presque tout le total.',
    smallest: '3 pages dans chaque groupe.',
    reference:
      'Hall 1988, Annals of Statistics 16(3), 927-953\u202f; Silverman et Young 1987, Biometrika 74(3), 469-479\u202f; Bell et McCaffrey 2002, Survey Methodology 28(2), 169-181.',
  },
  standing: {
    name: 'Rang et percentile d’une page',
    plain: `Où se place une page parmi ses semblables, et entre quels rangs elle se trouve sans doute. Avec moins de ${told.fewestPosts} publications connues, aucun rang n’est donné\u202f: le hasard le ferait.`,
    formula:
      'Rang\u202f: un de plus que les pages au-dessus, les égalités partagent le leur. Percentile\u202f: part des semblables au-dessous, une égalité compte un demi. Intervalle en tirant les semblables, et les publications de la page elle-même quand sa valeur en est la moyenne ou la médiane.',
    assumptions:
      'Les semblables sont comme tirées parmi les pages dont on parle\u202f; publications de la page indépendantes entre elles.',
    smallest: `${told.fewestPages} semblables avec une valeur, ${told.fewestPosts} publications de la page pour ce qui se compte sous elles.`,
    reference:
      'Goldstein et Spiegelhalter 1996, J. of the Royal Statistical Society A 159(3), 385-443\u202f; Hall et Miller 2009, Annals of Statistics 37(6B), 3929-3959.',
  },
  shrinkage: {
    name: 'Valeur qui tient compte du peu de publications (rétrécissement)',
    plain:
      'Une page de trois publications dont un succès n’est pas la meilleure de toutes\u202f: sa valeur est rapprochée de celle des pages de son groupe et de sa taille, d’autant plus qu’elle a peu publié. La valeur brute est donnée à côté.',
    formula:
      'Z propre + (1 - Z) typique, Z = n / (n + variance dans les pages / variance entre les pages). Les deux variances et le rapprochement se font sur ln(1 + valeur affichée)\u202f; les parts de publications restent telles quelles.',
    assumptions:
      'Les moyennes de pages semblables viennent d’une même distribution\u202f; sur les logarithmes, les publications varient à peu près autant dans chaque page.',
    smallest: `${told.enoughPages} pages de son groupe et de sa taille, sinon ${told.fewestPages} de tout son groupe.`,
    reference: 'Bühlmann et Straub 1970\u202f; Morris 1983, JASA 78(381), 47-55.',
  },
  wilson: {
    name: 'Intervalle de Wilson d’une proportion',
    plain:
      'Entre quelles valeurs se trouve vraiment une part comptée sur peu de cas, comme les publications codées à la main.',
    formula: 'Inversion du test du score d’une proportion\u202f; il ne sort jamais de 0 à 1.',
    assumptions: 'Cas tirés au hasard, indépendants.',
    smallest: '1 cas\u202f; large au-dessous d’une trentaine.',
    reference: 'Wilson 1927, JASA 22(158), 209-212.',
  },
  'median-absolute-deviation': {
    name: 'Écart absolu médian',
    plain: 'De combien une page s’écarte d’ordinaire de sa propre habitude\u202f; un succès ne l’élargit pas.',
    formula: 'Médiane des distances à la médiane, telle quelle\u202f: sans la multiplier par 1,4826.',
    assumptions: 'Aucune.',
    smallest: '1 valeur\u202f; dix publications antérieures avant de dire qu’une publication sort de l’habitude.',
    reference: 'Hampel 1974, JASA 69(346), 383-393.',
  },
  strata: {
    name: 'Comparaison par taille (van Elteren)',
    plain:
      'Chaque page n’est comparée qu’aux pages de sa taille\u202f: l’écart est-il plus qu’un écart de taille\u202f?',
    formula:
      'Mann-Whitney dans chaque tranche d’abonnés, pondéré par n m / (n + m + 1)\u202f; la probabilité de supériorité est la moyenne pondérée de celles des tranches.',
    assumptions: 'Pages indépendantes\u202f; les groupes diffèrent dans le même sens dans chaque tranche.',
    smallest: '2 pages de chaque côté pour qu’une tranche compte.',
    reference:
      'Van Elteren 1960, Bulletin of the International Statistical Institute 37, 351-361\u202f; Mehrotra, Lu et Li 2010, The American Statistician 64(2), 121-130.',
  },
  'size-matched': {
    name: 'Pages de même taille, deux à deux',
    plain:
      'Chaque page à côté de celle de l’autre groupe qui a presque autant d’abonnés\u202f; les pages sans pareille sont comptées à part.',
    formula:
      'La paire la plus proche d’abord, sur le logarithme des abonnés, sans remise, jusqu’à 1,5 fois. Intervalle en tirant des paires\u202f; sans test, l’écart n’est jamais dit plus que probable, et seulement si les paires font au moins la moitié du plus petit groupe.',
    assumptions: 'La taille est ce qu’il faut rendre égal\u202f; aucune autre différence n’est ôtée.',
    smallest: `${told.fewestPages} paires.`,
    reference: 'Austin 2011, Multivariate Behavioral Research 46(3), 399-424.',
  },
  'paired-change': {
    name: 'Changement des mêmes pages',
    plain:
      'Ce que les pages connues aux deux périodes avaient alors, et ce qu’elles ont maintenant\u202f; les autres sont comptées à part.',
    formula:
      'Médiane de maintenant / médiane d’alors, ou leur différence. Intervalle en tirant des pages, chacune avec ses deux valeurs.',
    assumptions: 'Pages indépendantes\u202f; deux périodes sans jour commun, de préférence de même longueur.',
    smallest: `${told.fewestPages} pages connues aux deux périodes.`,
    reference: 'Efron et Tibshirani 1993, An Introduction to the Bootstrap, 8.3.',
  },
  trend: {
    name: 'Tendance (Theil-Sen, Mann-Kendall)',
    plain:
      'De combien la médiane change en un an, et si elle monte ou descend avec constance. Un mois exceptionnel n’y change rien.',
    formula:
      'Médiane des pentes entre tous les couples de périodes, avec l’intervalle de Sen\u202f; test de Kendall avec le temps, p corrigé par Holm sur les groupes montrés. Les périodes sans valeur sont laissées de côté et comptées.',
    assumptions:
      'Périodes indépendantes\u202f: des mois qui se suivent se ressemblent souvent, p est alors trop petit. Sur 12 mois sans tendance mais qui se ressemblent, le test à 5\u202f% en voit une dans 14 à 23\u202f% des cas (simulation).',
    smallest: `${fewestBuckets} périodes avec une médiane, sur ${told.fewestPages} pages en général. Sans réserve\u202f: ${enoughBuckets} périodes, ${told.enoughPages} pages en général, et un p corrigé d’au plus 0,01.`,
    reference: 'Theil 1950\u202f; Sen 1968, JASA 63(324), 1379-1389\u202f; Mann 1945, Econometrica 13(3), 245-259.',
  },
  spearman: {
    name: 'Corrélation de Spearman',
    plain:
      'Deux mesures montent-elles ensemble d’une page à l’autre\u202f? De -1 à 1. Elle ne dit pas laquelle entraîne l’autre.',
    formula:
      'Corrélation des rangs\u202f; p d’après Student, intervalle sur l’échelle de Fisher avec la variance de Bonett et Wright.',
    assumptions: 'Pages indépendantes.',
    smallest: `${told.fewestPages} pages avec les deux valeurs.`,
    reference: 'Spearman 1904\u202f; Bonett et Wright 2000, Psychometrika 65(1), 23-28.',
  },
  'over-performance': {
    name: 'Publication au-dessus de l’habitude de sa page',
    plain:
      'Une publication a-t-elle obtenu bien plus que ce que sa page obtient d’ordinaire\u202f? Chaque page est comparée à elle-même\u202f: une petite page peut être devant une grande. Cela ne dit pas pourquoi.',
    formula: `0,6745 × (ln(1 + interactions) − médiane) / écart absolu médian, sur les ${told.mostBefore} publications connues qui précèdent\u202f; au-dessus de ${told.scoreLimit}. Sans écart entre elles, toute valeur plus haute est au-dessus.`,
    assumptions:
      'Les publications d’avant disent ce que la page obtient d’ordinaire. Sur l’écran Publications, ce sont toutes celles de la page, quels que soient la période et les filtres.',
    smallest: `${told.fewestBefore} publications connues avant.`,
    reference: 'Iglewicz et Hoaglin 1993, How to Detect and Handle Outliers, chapitre 3 (texte non lu).',
  },
  'speaking-share': {
    name: 'Part des publications qui parlent d’un sujet',
    plain:
      'De toutes les publications d’un groupe dont le texte est lu, combien parlent d’un sujet, ou lancent un appel. Un groupe qui parle de beaucoup d’autres choses a une petite part, même s’il occupe le sujet.',
    formula: `Publications qui en parlent / publications lues, toutes les pages du groupe ensemble\u202f; intervalle à ${told.level} en tirant les pages, chacune avec toutes ses publications, jamais au-dessus de 1.`,
    assumptions:
      'Pages indépendantes. Les publications sans texte, ou pas encore lues, ne comptent ni d’un côté ni de l’autre. Les listes de mots se trompent parfois\u202f: l’accord avec un codage à la main le mesure.',
    smallest: `${told.fewestPages} pages et ${told.fewestPostsOfSet} publications lues\u202f; en dessous, le compte seul.`,
    reference: 'Davison et Hinkley 1997, Bootstrap Methods and their Application, chapitres 3 et 5.',
  },
  ranking: {
    name: 'Classement des pages avec l’intervalle de chaque rang',
    plain: `Toutes les pages dans un seul ordre, de la valeur la plus haute à la plus basse, et les rangs entre lesquels chacune se trouve sans doute. Deux pages dont les intervalles se recouvrent ne sont pas vraiment départagées. Une page de moins de ${told.fewestPosts} publications connues garde sa place dans l’ordre, mais n’a pas de rang.`,
    formula:
      'Rang : un de plus que les pages au-dessus. Si l’on retirait au sort les autres pages, le nombre de celles qui sont au-dessus suivrait une loi binomiale : l’intervalle s’en déduit sans tirage. Quand la valeur est la moyenne ou la médiane des publications de la page, celles-ci sont tirées, et l’intervalle est celui du mélange.',
    assumptions:
      'Les autres pages sont comme tirées parmi celles dont on parle ; leurs valeurs sont prises telles quelles ; publications de la page indépendantes entre elles. Un état (abonnés) ou un rythme est pris pour certain.',
    smallest: `${told.fewestPages} autres pages avec une valeur, ${told.fewestPosts} publications de la page pour ce qui se compte sous elles.`,
    reference:
      'Goldstein et Spiegelhalter 1996, J. of the Royal Statistical Society A 159(3), 385-443 ; Hall et Miller 2009, Annals of Statistics 37(6B), 3929-3959.',
  },
  'typical-shares': {
    name: 'Répartition de la page moyenne (semaine, formats)',
    plain:
      'Comment une page du groupe répartit d’habitude ses publications entre les heures de la semaine ou les formats. Chaque page compte autant : un géant ne la déplace pas. Ce n’est pas ce qui marche le mieux, c’est ce qui se fait.',
    formula: `Moyenne des parts de chaque page ; intervalle en tirant les pages, chacune avec toutes ses publications (centiles). La part la plus grande est dite nette quand elle le reste dans ${told.level} des tirages, probable quand elle le reste dans la moitié. Semaine : heure du fuseau de la page, pages d’au moins ${told.fewestPosts} publications à heure connue. Interactions par publication d’une case : médiane des moyennes des pages.`,
    assumptions: 'Pages indépendantes. Les publications sans format connu, ou sans heure, sont comptées à part.',
    smallest: `1 page ; ${told.fewestPages} pages pour une médiane et pour parler d’une part plus grande que les autres, ${told.fewestPosts} publications par case de la semaine pour une médiane.`,
    reference: 'Davison et Hinkley 1997, Bootstrap Methods and their Application, 3.8.',
  },
} satisfies Record<string, StatisticWords>
