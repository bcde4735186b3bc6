// Words of what to do about a rejected line, and of why a file was taken for what it is.

export const suggestions = {
  title: 'Suggestion',
}
