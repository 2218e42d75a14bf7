// The lines of a drawing as text, so that they save themselves with the words of a form. No page and no canvas in here.
//
//   "2,6;10,20 14,22|0,14;300,200"   colour and width; points; the next line

/** A drawing has this many points across and down, whatever the size of a screen. */
export const WIDE = 800
export const HIGH = 600

/** Nearer than this to the point before, a point says nothing new. */
const NEAR = 3

/** Lines as text. */
export function written (strokes) {
  return strokes.map(({ colour, width, points }) => `${colour},${width};${points.map(([x, y]) => `${x},${y}`).join(' ')}`).join('|')
}

/** Text as lines; what is none is left out. */
export function read (text) {
  return text.split('|').map(stroke).filter(Boolean)
}

function stroke (text) {
  const [look, places] = text.split(';')
  const [colour, width] = look.split(',').map(Number)
  const points = (places ?? '').split(' ').map(place => place.split(',').map(Number)).filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
  return Number.isInteger(colour) && width > 0 && points.length > 0 ? { colour, width, points } : null
}

/** Adds a point, if it says something new; it is on the paper and whole. */
export function add (points, x, y) {
  const [at, down] = [Math.round(Math.min(WIDE, Math.max(0, x))), Math.round(Math.min(HIGH, Math.max(0, y)))]
  const last = points.at(-1)
  if (last && Math.hypot(last[0] - at, last[1] - down) < NEAR) return false
  points.push([at, down])
  return true
}
