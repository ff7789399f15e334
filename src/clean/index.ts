// What an input is made of: text decoded once, blocks named by small rules, damage noted. Marks furniture, deletes nothing.

export * from './blocks.js'
export * from './damage/index.js'
export * from './decode.js'
export * from './draft.js'
export * from './html/metadata.js'
export * from './html/page.js'
export * from './language.js'
export * from './plain.js'
