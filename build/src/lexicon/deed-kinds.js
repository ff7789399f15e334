// PLOVER's types as this folder needs them; the nouns of model/ use the same words.
export {};
