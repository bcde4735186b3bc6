// Words of the Method screen on how often the intervals hold the truth: what was simulated, what is shown for it, and what
// it means for few pages. The numbers themselves are in data/reference/coverage-simulation.csv.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const coverage = {
  title: 'Les intervalles tiennent-ils parole\u202f?',
  text: [
    `Un intervalle à ${told.level} promet de contenir la vraie valeur ${told.level} du temps. Pour le vérifier, nous avons simulé des camps dont la vraie valeur est connue\u202f: 2\u202f000 comparaisons pour chaque nombre de pages, le second camp étant aussi nombreux que le premier ou une fois et demie plus. Les pages y sont aussi inégales que sur un réseau social\u202f: niveaux et nombres de publications très étalés, et des publications qui ressemblent à celles de leur propre page.`,
    'Chaque nombre du tableau dit combien de fois sur 100 l’intervalle contenait la vraie valeur. À partir de 20 pages par camp, tous ceux que nous montrons restent entre 93 et 97.',
  ],
  estimator: 'Estimation',
  none: '–',
  shownCaption:
    'Intervalles montrés\u202f: fois sur 100 où ils contiennent la vraie valeur, selon les pages du plus petit camp',
  shown: {
    median: 'Médiane (entre deux de ses propres valeurs)',
    'ratio-of-medians': 'Rapport des médianes (BCa)',
    'difference-of-medians': 'Différence des médianes',
    'hodges-lehmann': 'Rapport de Hodges-Lehmann',
    'cliffs-delta': 'Delta de Cliff, probabilité de supériorité',
    'pooled-mean': 'Moyenne de toutes les publications',
    'ratio-of-pooled-means': 'Rapport de ces moyennes',
    'share-of-interactions': 'Part de voix, en interactions',
    'share-of-posts': 'Part de voix, en publications',
    wilson: 'Part de pages (Wilson)',
    'theil-sen': 'Tendance de Theil-Sen (mois au lieu de pages)',
  },
  few: [
    `Au-dessous de 20 pages, les promesses s’usent. À 3 pages, l’intervalle du rapport des médianes manque la vraie valeur une fois sur treize, et une fois sur huit quand les camps ne se ressemblent pas\u202f; la médiane et la tendance n’ont plus d’intervalle du tout\u202f: nous ne comparons donc rien au-dessous de ${told.fewestPages} pages. De ${told.fewestPages} à ${told.nearlyEnough}, les intervalles tiennent à peu près, mais sont larges et fragiles quand les camps ne se ressemblent pas (dernier tableau)\u202f: nos phrases disent alors «\u202fprobablement\u202f». À partir de ${told.enoughPages}, elles peuvent le dire sans réserve.`,
    'Le second tableau montre ce que donneraient les méthodes courantes. Celles qui prennent chaque publication pour un cas indépendant des autres se trompent plus de deux fois sur trois, quel que soit le nombre de pages\u202f: c’est pourquoi, ici, l’unité est la page.',
  ],
  besideCaption: 'Pour comparer\u202f: les mêmes estimations par des méthodes que nous n’avons pas retenues',
  beside: {
    'median-bootstrap': 'Médiane, bootstrap par percentiles',
    'ratio-of-medians-percentile': 'Rapport des médianes, bootstrap par percentiles',
    'pooled-mean-percentile': 'Moyenne, bootstrap par percentiles',
    'pooled-mean-bca': 'Moyenne, bootstrap BCa',
    'ratio-of-pooled-means-percentile': 'Rapport des moyennes, bootstrap par percentiles',
    'share-of-interactions-percentile': 'Part de voix, bootstrap par percentiles',
    'naive-pooled-mean': 'Moyenne, publications prises pour indépendantes',
    'naive-ratio-of-pooled-means': 'Rapport des moyennes, publications prises pour indépendantes',
  },
  unlike: [
    'La plupart des méthodes supposent qu’un camp ressemble à l’autre, multiplié par un facteur. Le dernier tableau montre le cas contraire\u202f: un petit camp de pages très inégales face à un camp trois fois plus nombreux de pages assez semblables. Le rapport des médianes et le delta de Cliff y résistent\u202f; le rapport de Hodges-Lehmann, et dans une moindre mesure les moyennes et les parts de voix en interactions, promettent alors un peu trop.',
  ],
  unlikeCaption: 'Quand les camps ne se ressemblent pas\u202f: fois sur 100, selon les pages du plus petit camp',
}
