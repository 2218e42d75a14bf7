// What a recording or a video is made as, and what its file is called.

const KINDS = [
  ['audio/webm;codecs=opus', 'webm'],
  ['audio/mp4', 'm4a'],
  ['audio/webm', 'webm']
]

const FILMS = [
  ['video/webm;codecs=vp9,opus', 'webm'],
  ['video/webm;codecs=vp8,opus', 'webm'],
  ['video/mp4', 'mp4'],
  ['video/webm', 'webm']
]

/** The first kind that this browser can record, or null. */
export function kindOf (isSupported, film = false) {
  return (film ? FILMS : KINDS).find(([type]) => isSupported(type))?.[0] ?? null
}

/** A file's name says what it is and never who speaks. */
export function nameOf (type) {
  return `recording.${[...KINDS, ...FILMS].find(([kind]) => kind.split(';')[0] === type.split(';')[0])?.[1] ?? 'bin'}`
}

/** A voice beside a picture, in bits a second. */
const VOICE = 24_000
/** More than this shows nobody's hands any better at this size; ours. */
const SHARPEST = 500_000
/** A browser keeps to a rate more or less. */
const ALMOST = 0.93

/** The rates at which a video of so many seconds is no larger than so many bytes. */
export function ratesOf (seconds, bytes) {
  const all = bytes * 8 * ALMOST / seconds
  return { videoBitsPerSecond: Math.round(Math.min(SHARPEST, all - VOICE)), audioBitsPerSecond: VOICE }
}
