// Addresses of Facebook posts are read in the model: mappings are guessed from them too.

export * from '../../data/model/mapping/facebook-address.ts'
