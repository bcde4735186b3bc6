// Words of where a number comes from: who imported it, when, from which file and line, under which licence.

export const provenance = {
  title: 'D’où vient ce nombre',
}
