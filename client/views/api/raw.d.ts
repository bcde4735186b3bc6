// The examples as text: Vite puts them into the build.

declare module '*.py?raw' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: the shape in which Vite gives a file's text
  export default text
}

declare module '*.R?raw' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: the shape in which Vite gives a file's text
  export default text
}

declare module '*.sh?raw' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: the shape in which Vite gives a file's text
  export default text
}
