// Which voice may read aloud. Some browsers send text away to be spoken; only voices on the device are asked.

/** A voice of this device for a language such as `en-GB`, if there is one: the same country first. */
export function localVoice (voices, language) {
  const wanted = language.toLowerCase()
  const [tongue] = wanted.split('-')
  const here = voices.filter(voice => voice.localService === true)
  const spoken = voice => voice.lang.toLowerCase().replace('_', '-')
  return here.find(voice => spoken(voice) === wanted) ?? here.find(voice => spoken(voice).split('-')[0] === tongue) ?? null
}
