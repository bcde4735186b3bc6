// Whether a server answers to its own machine alone, which is what it does unless somebody says otherwise.

/** @param host as in the setting HOST or in a request, without a port */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1|\[::1\])$/.test(host)
