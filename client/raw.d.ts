// Reference tables that a screen shows as they are: Vite puts their text into the build, nothing is fetched.

declare module '*.csv?raw' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: the shape in which Vite gives a file's text
  export default text
}
