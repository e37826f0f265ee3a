/** The version of the engine, as in package.json. Changes in the data alone change the lexicon's version. */
export const engine = '0.1.0'
