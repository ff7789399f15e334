// Maps places in text that was made from something else (HTML, a mail, a feed) back to where they came from.
// A list of runs, each "from here on, text offset t stands at source offset s", looked up by binary search.
/** Text offset to source offset. Offsets are UTF-16 code units on both sides; runs must be in order of `text`. */
export class OffsetMap {
    runs;
    constructor(runs) {
        this.runs = runs;
        for (let i = 1; i < runs.length; i++)
            if (runs[i].text < runs[i - 1].text)
                throw new RangeError(`offset map: run ${i} stands before run ${i - 1}`);
    }
    /** Source offset of text offset `at`, or null before the first run. */
    toSource(at) {
        let low = 0;
        let high = this.runs.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.runs[middle].text <= at)
                low = middle;
            else
                high = middle - 1;
        }
        const run = this.runs[low];
        return run && run.text <= at ? run.source + at - run.text : null;
    }
}
