// What colours look like and how far apart they are, for tests of the themes: contrast, lightness, simulated colour blindness and
// the difference of two colours as an eye of average or other sight has it.

/** Linear light of `#rrggbb`, 0 to 1. */
type Light = readonly [red: number, green: number, blue: number]
type Lab = readonly [lightness: number, a: number, b: number]

export const lightOf = (colour: string): Light => {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

type Matrix = readonly [Light, Light, Light]
const times = (matrix: Matrix, light: Light): Light => {
  const [r, g, b] = light
  const of = ([x, y, z]: Light): number => x * r + y * g + z * b
  return [of(matrix[0]), of(matrix[1]), of(matrix[2])]
}

/** Severity 1.0. Source: Machado, Oliveira, Fernandes (2009), IEEE TVCG 15(6), table of matrices. */
export const sights: Readonly<Record<string, Matrix>> = {
  average: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** CIELAB under D65. */
export const labOf = (colour: string, sight: Matrix = sights.average as Matrix): Lab => {
  const clipped = times(sight, lightOf(colour)).map((part) => Math.min(1, Math.max(0, part))) as unknown as Light
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    clipped,
  )
  const white = [0.95047, 1, 1.08883]
  const f = (at: 0 | 1 | 2): number => {
    const t = xyz[at] / (white[at] ?? 1)
    return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116
  }
  return [116 * f(1) - 16, 500 * (f(0) - f(1)), 200 * (f(1) - f(2))]
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (angle: number): number => ((angle * 180) / Math.PI + 360) % 360

/** CIEDE2000: 1 is hardly seen. Source: Sharma, Wu, Dalal (2005), Color Research & Application 30(1). */
export const difference = ([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number => {
  const mean = (x: number, y: number): number => (x + y) / 2
  const seventh = (c: number): number => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  const g = 1 + 0.5 * (1 - seventh(mean(Math.hypot(a1, b1), Math.hypot(a2, b2))))
  const [c1, c2] = [Math.hypot(g * a1, b1), Math.hypot(g * a2, b2)]
  const [h1, h2] = [degrees(Math.atan2(b1, g * a1)), degrees(Math.atan2(b2, g * a2))]
  const isGrey = c1 * c2 === 0
  const turn = h2 - h1
  const dh = isGrey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn
  const far = Math.abs(turn) > 180
  const h = isGrey ? h1 + h2 : far ? mean(h1, h2) + (h1 + h2 < 360 ? 180 : -180) : mean(h1, h2)
  const [l, c] = [mean(l1, l2), mean(c1, c2)]
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63))
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const dc = (c2 - c1) / (1 + 0.045 * c)
  const dH = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(dh / 2))) / (1 + 0.015 * c * t)
  const rotation = -2 * seventh(c) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))))
  return Math.sqrt(dl ** 2 + dc ** 2 + dH ** 2 + rotation * dc * dH)
}

/** Relative luminance, WCAG 2.2. */
export const luminance = (colour: string): number => {
  const [r, g, b] = lightOf(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
export const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
