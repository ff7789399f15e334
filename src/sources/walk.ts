// Paths to files: folders are walked in the order of their names; hidden entries and links to folders are passed over.
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse, type SourceItem } from './item.js'
import { deepestFolder } from './limits.js'

/** A file to read, or the reason why a path gives none. */
export type Found = { readonly path: string; readonly named: boolean } | SourceItem

/** All files below the given paths. `named` is true for a path given by the user itself. */
export async function* walk(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    const info = await stat(path).catch(() => null)
    if (!info) yield refuse(path, 'missing-path', 'there is no such file or folder.', 'check the spelling of the path.')
    else if (info.isDirectory()) yield* walkFolder(path)
    else yield { path, named: true }
  }
}

async function* walkFolder(root: string): AsyncGenerator<Found> {
  const stack: { path: string; depth: number }[] = [{ path: root, depth: 0 }]
  while (stack.length) {
    const { path, depth } = stack.pop()!
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
    if (!entries) {
      yield refuse(path, 'unreadable', 'this folder cannot be read.', 'check its permissions.')
      continue
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    const folders: { path: string; depth: number }[] = []
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const child = join(path, entry.name)
      if (entry.isFile()) yield { path: child, named: false }
      else if (entry.isDirectory() && depth < deepestFolder) folders.push({ path: child, depth: depth + 1 })
    }
    stack.push(...folders.reverse())
  }
}
