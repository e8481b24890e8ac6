let audio: AudioContext | null = null

/** A soft gong of three partials that fades in about 2.5 s. Silent where the browser has no sound. */
export const gong = (): void => {
  try {
    audio ??= new AudioContext()
    const now = audio.currentTime
    for (const [frequency, loudness] of [
      [196, 0.5],
      [294.5, 0.22],
      [523, 0.1],
    ] as const) {
      const tone = audio.createOscillator()
      const volume = audio.createGain()
      tone.frequency.value = frequency
      volume.gain.setValueAtTime(0, now)
      volume.gain.linearRampToValueAtTime(loudness, now + 0.02)
      volume.gain.exponentialRampToValueAtTime(0.0001, now + 2.5)
      tone.connect(volume).connect(audio.destination)
      tone.start(now)
      tone.stop(now + 2.6)
    }
  } catch {
    // No sound here: the clock on the screen says the same.
  }
}
