declare module 'nspell' {
  const nspell: (dictionary: { readonly aff: Uint8Array; readonly dic: Uint8Array }) => {
    correct(word: string): boolean
  }
  export default nspell
}
