// A file that a test made, with the name that a person would know it by.

export type MadeFile = { readonly name: string; readonly bytes: Uint8Array }
