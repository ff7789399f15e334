// The company a word keeps, as one of 1,024 classes and 64 groups of classes: names of towns stand together, and surnames, and verbs.
import { bytesOf, wordsOf } from './bytes.js';
import { classGroups, classSlots } from './word-classes.generated.js';
let slots = null;
let groups = null;
/** Class (1 to 1,024) of a word in lower case, by its hash (`hashOf`), or 0 where the word is unknown. */
export function classOfWord(hash) {
    slots ??= wordsOf(classSlots);
    const last = slots.length - 1;
    for (let at = hash & last; slots[at] !== 0; at = (at + 1) & last)
        if (slots[at] >>> 16 === hash >>> 16)
            return slots[at] & 0xffff;
    return 0;
}
/** Group (1 to 64) of a class, 0 for class 0. */
export function groupOfClass(wordClass) {
    groups ??= bytesOf(classGroups);
    return wordClass === 0 ? 0 : groups[wordClass - 1] + 1;
}
