// How each figure is read, by its name in the API: two or three sentences for who sees it for the first time.

export const figureHelp: Readonly<Record<string, readonly string[]>> = {
  gap: [
    'Each row is a measure. The sign says how many times the typical page of one group exceeds that of the other: in the middle they are equal; on the left the first group is ahead, on the right the second.',
    'The bar is the interval: the true gap very probably lies in it. Where it touches the middle, the gap is uncertain and the sign stays hollow.',
    'The scale is logarithmic: “twice as much” and “half as much” are equally far from the middle.',
  ],
  distribution: [
    'Each sign is a page, at its value. Signs never cover each other: where there are many, many pages have about that value. Beyond three hundred pages an area takes their place.',
    'The upright line is the median: every second page is above it, every second below. The tinted zone around it is its interval; two zones well apart announce a solid gap.',
    'On a logarithmic scale pages at zero have a place of their own, on the left: they are counted.',
  ],
  trend: [
    'The line follows the typical page of each group, period by period; the zone around it is the middle half of the pages. A broken line says that it is not known, never that it was zero.',
    'The strip below says how many pages each point rests on: the full part counts pages that are known, the pale part those whose value is missing.',
    'Upright rules are marks on dates. They help to find one’s way; they do not prove that an event made the line rise or fall.',
  ],
  rank: [
    'Each row is a page, from the highest value to the lowest. The mark is its value, the bar the interval in which it probably lies.',
    'On the left is its rank and, in brackets, the ranks between which it very probably is: “3rd (1st–6th)”. Where the brackets of two pages overlap, their order may be a matter of chance.',
    'A hollow mark says that the page has too few posts for a rank. Beyond forty rows the other pages are in the table; your page and those highlighted are always drawn.',
  ],
  heat: [
    'A row a day, a column a span of hours, a panel a group. The stronger the colour, the greater the value; a dot marks the three strongest cells.',
    'Every page counts the same: the week of each is worked out first, then the mean. A hatched cell rests on too few posts.',
    'These are habits. An hour at which posts get more is not necessarily a better hour: what is posted then differs too.',
  ],
  formats: [
    'For each format, one bar a group: the share of the posts of a page, averaged over the pages of the group. The thin line is the interval.',
    'The other choice shows what a post of each format gets: the median of the pages that use it.',
    'Posts whose format is not known are counted apart and are in no share.',
  ],
  effort: [
    'Each sign is a page. The further right, the more often it posts; the further up, the more reactions, comments and shares each of its posts gets. Each step of the grid multiplies: both scales are logarithmic.',
    'The two grey lines are the medians of all pages shown. They make four quarters, named in the corners: “posts little, gets much” is at the top left.',
    'The thick line is the trend of a group, dashed where it is not clear. It says what goes together, not what causes what.',
  ],
  voice: [
    'Each bar is a whole: a hundred posts on a topic, say, shared between the groups. The share of the first is on the left, that of the last on the right, and the number at the far right says how many posts the bar rests on.',
    'The small black line is the interval of the limit between two groups: where it crosses the middle (50%), it is not known who speaks most. A pale bar rests on too few pages or posts.',
    'Everything is added up here: a page that posts a lot weighs more than a small one. It is the room taken, not the typical page.',
  ],
  lorenz: [
    'Pages are put in order from the lowest to the highest. The curve says what the lowest 10% hold together, the lowest 20%, and so on.',
    'On the diagonal all pages would have the same. The further a curve lies from it, the more a few pages hold most of the total: that is what the Gini index measures, from 0 to 1.',
  ],
  multiples: [
    'One panel a page, all on the same scale and over the same dates, so that they can be compared at a glance. The number at the top right is the last value known.',
    'A broken line says that it is not known, never that it was zero. Your page and those that stand out are framed, and stay shown even when they are small.',
  ],
  presence: [
    'Each row is a page, from the longest silence to the shortest; each cell is a week. The higher the filled bar, the more it posted in that week.',
    'A line alone says that the page posted nothing: files cover the whole week. Strokes say that no file speaks of it: it is not known, which is not silence.',
    'On the right, the days since the last post. “≥” means at least: what follows is in no file.',
  ],
  position: [
    'For each measure, your page is placed among three groups: pages of its size, those of its camp, those of the other one. The farther right the symbol, the more pages are below it.',
    'The bar says where it would very probably stand with other pages and other posts of the same sort. A wide bar, or a hollow symbol, means that the rank is not certain.',
    'The thick tick is the next mark (a quarter or the middle of the group), with its value written on the right: what it would take to pass it. Where there is no rank, the reason stands instead.',
  ],
  habits: [
    'Each row gathers posts that have one thing in common: a format, a day, a time, a topic. The symbol compares what one of them gets with the habit of the page, in the middle.',
    'The bar is the interval: where it touches the middle, nothing is clear and the symbol stays hollow. The thick tick is the same on pages like yours.',
    'A sort of posts that is too rare is named, never drawn. Posting otherwise would not have to do the same: what goes together is not always a cause.',
  ],
  territories: [
    'Each territory is in its place, overseas in insets and Paris enlarged with its inner suburbs. The key says what colours show: from bottom to top the need, from left to right the active pages for that need, in thirds. In the corner “high need, few voices” the two meet.',
    'A thick outline surrounds the territories where both are beyond their uncertainty: the rule decides that, not the colour. A colour alone may hang on one page more or less.',
    'A pattern means that something is not known or only estimated, never that it is little. “No known page” speaks of the directory: it remains to be checked on the ground.',
  ],
  strengthen: [
    'Each row is a territory, in the order in which it is proposed to act: first those that the rule finds, then those where no page is known, which are to be checked, last those where it cannot be told.',
    'The mark says how many times as many active pages as in the country, for the same need: the line “nation” is at 1, and the scale multiplies. The bar is the interval: where it crosses the line, nobody knows whether voices are missing.',
    'A hollow mark has no active page: only the most that can be said of it is known. Two bars that overlap have no sure order.',
  ],
}
