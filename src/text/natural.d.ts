// natural ships types for its folders only; the leaf modules are what we bundle.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(token: string): string }
  export default porter
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  function jaroWinkler(a: string, b: string, options?: { ignoreCase?: boolean; dj?: number }): number
  export default jaroWinkler
}
