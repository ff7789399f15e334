// Tables of numbers kept as text in modules: base64 of little-endian numbers, decoded once.
const CODE = new Int16Array(128).fill(-1);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((c, i) => {
    CODE[c.charCodeAt(0)] = i;
});
/** The bytes behind a base64 text (RFC 4648, padding allowed). */
export function bytesOf(base64) {
    let length = base64.length;
    while (length > 0 && base64.charCodeAt(length - 1) === 61)
        length--;
    const out = new Uint8Array(Math.floor((length * 3) / 4));
    let at = 0;
    let i = 0;
    for (; i + 3 < length; i += 4) {
        const n = (CODE[base64.charCodeAt(i)] << 18) |
            (CODE[base64.charCodeAt(i + 1)] << 12) |
            (CODE[base64.charCodeAt(i + 2)] << 6) |
            CODE[base64.charCodeAt(i + 3)];
        out[at++] = n >> 16;
        out[at++] = n >> 8;
        out[at++] = n;
    }
    if (at < out.length) {
        const n = (CODE[base64.charCodeAt(i)] << 18) |
            (CODE[base64.charCodeAt(i + 1)] << 12) |
            (i + 2 < length ? CODE[base64.charCodeAt(i + 2)] << 6 : 0);
        out[at++] = n >> 16;
        if (at < out.length)
            out[at++] = n >> 8;
    }
    return out;
}
const LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
/** 32-bit numbers; on a big-endian machine the bytes are turned. */
export function wordsOf(base64) {
    const bytes = bytesOf(base64);
    if (!LITTLE)
        for (let i = 0; i + 3 < bytes.length; i += 4)
            bytes.subarray(i, i + 4).reverse();
    return new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
}
/** 16-bit numbers; on a big-endian machine the bytes are turned. */
export function halvesOf(base64) {
    const bytes = bytesOf(base64);
    if (!LITTLE)
        for (let i = 0; i + 1 < bytes.length; i += 2)
            bytes.subarray(i, i + 2).reverse();
    return new Uint16Array(bytes.buffer, 0, bytes.length >> 1);
}
