let audio: AudioContext | null = null

/**
 * A soft gong that fades away in so many seconds. Its partials lie where the loudspeakers of a laptop can be heard through a room that talks,
 * and together stay under what clips. Silent where the browser has no sound.
 */
export const gong = (seconds = 3): void => {
  try {
    audio ??= new AudioContext()
    // A browser may have put it to sleep since: a tablet that was locked, a tab in the background.
    if (audio.state !== 'running') void audio.resume().catch(() => undefined)
    const now = audio.currentTime
    for (const [frequency, loudness] of [
      [262, 0.3],
      [392.5, 0.26],
      [523, 0.2],
      [740, 0.12],
    ] as const) {
      const tone = audio.createOscillator()
      const volume = audio.createGain()
      tone.frequency.value = frequency
      volume.gain.setValueAtTime(0, now)
      volume.gain.linearRampToValueAtTime(loudness, now + 0.02)
      volume.gain.exponentialRampToValueAtTime(loudness / 200, now + seconds)
      tone.connect(volume).connect(audio.destination)
      tone.start(now)
      tone.stop(now + seconds)
    }
  } catch {
    // No sound here: the clock on the screen says the same.
  }
}
