// What the server takes from a browser, known to both: the client says it before it sends, the server holds it.

/** Bytes of one file sent by a browser. The command line has no such limit. */
export const largestUpload = 2 ** 31
