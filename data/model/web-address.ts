// What counts as an address of the web, as people type it and files give it. Nothing else may become a link: `javascript:` is an
// address too. Pure.

/** Whether the text begins with http:// or https:// and can be read as an address; spaces around it are no part of one. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)
