// Nearly the same word.
/** True where one insertion, deletion or substitution at most lies between the two. Linear. */
export function withinOneEdit(a, b) {
    if (a === b)
        return true;
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let i = 0;
    while (i < a.length && i < b.length && a[i] === b[i])
        i++;
    let j = 0;
    while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j])
        j++;
    return Math.max(a.length, b.length) - i - j <= 1;
}
