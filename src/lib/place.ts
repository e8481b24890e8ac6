/**
 * The app and the folder it is served from. Two copies of the app on one web server share an origin,
 * so each name of a database, lock, channel or storage key begins with this.
 */
export const place = `samtalerum:${new URL('.', globalThis.document?.baseURI ?? 'http://localhost/').pathname}`
