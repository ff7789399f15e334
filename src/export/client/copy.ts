// Copying in the reader's browser, and a word beside it that says so. Functions of this room are shipped as their own text: they may refer to
// one another and to nothing else.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Copies text and says so for a moment inside `at`. */
export function copyText(text: string, at: HTMLElement): void {
  const say = (words: string): void => {
    const note = document.createElement('span')
    note.className = 'tag verbatim'
    note.setAttribute('role', 'status')
    note.textContent = words
    at.append(note)
    setTimeout(() => note.remove(), 1500)
  }
  void navigator.clipboard?.writeText(text).then(
    () => say('copied'),
    () => say('could not copy'),
  )
}

/** A button behind every citation. */
export function citations(): void {
  for (const pre of document.querySelectorAll<HTMLElement>('pre.citation')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Copy'
    button.addEventListener('click', () => copyText(pre.textContent ?? '', button))
    pre.after(button)
  }
}
