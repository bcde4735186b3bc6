// The names people give to columns, networks, metrics and months live in the model: mappings are guessed from them too.

export * from '../../data/model/mapping/names.ts'
