// Short names made of long texts, the same on every machine and in every browser. Pure, without the platform's cryptography.

const prime = 0x100000001b3n
const basis = 0xcbf29ce484222325n

/** FNV-1a in 64 bits, as 16 digits: short names, no protection. Source: Fowler, Noll, Vo, RFC 9923. */
export const shortHash = (text: string): string => {
  let hash = basis
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime)
  return hash.toString(16).padStart(16, '0')
}
