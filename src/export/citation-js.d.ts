// What Parallax uses of citation-js, which comes without types.

declare module '@citation-js/core' {
  type Item = import('./csl.js').CslItem
  /** A register of styles or locales, by name. */
  interface Register {
    add(name: string, value: unknown): void
  }
  interface Core {
    readonly Cite: new (
      input: unknown,
    ) => {
      readonly data: Item[]
      format(format: string, options?: object): never
    }
    readonly plugins: {
      readonly config: {
        get(plugin: '@csl'): { readonly templates: Register; readonly locales: Register }
        get(plugin: '@bibtex'): { readonly format: object }
      }
    }
  }
  const core: Core
  export default core
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
declare module 'locale-en-gb' {
  const locale: object
  export default locale
}
