declare module 'word-extractor' {
  interface Extracted {
    getBody(options?: { filterUnicode: boolean }): string
    getHeaders(options?: { includeFooters?: boolean; filterUnicode?: boolean }): string
    getFooters(options?: { filterUnicode: boolean }): string
  }
  export default class WordExtractor {
    extract(file: Buffer): Promise<Extracted>
  }
}

declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string)
    readonly window: Window & { readonly DOMParser: typeof DOMParser }
  }
}
