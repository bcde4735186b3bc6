export const method = {}
