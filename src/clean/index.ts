// What an input is made of: text decoded once, blocks named by small rules, damage noted. Marks furniture, deletes nothing.
export * from './decode.js'
export * from './damage.js'
export * from './draft.js'
export * from './plain.js'
export * from './html/page.js'
export * from './html/metadata.js'
export * from './blocks.js'
export * from './language.js'
