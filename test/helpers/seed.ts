// Properties draw the same cases in every run of `npm test`, so that a red run is about the change and can be run again;
// `npm run test:long` draws new ones.

import fc from 'fast-check'

fc.configureGlobal({ seed: 20_261_006 })
