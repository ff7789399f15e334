// Which reports have a run of words, by the run's hash. An archive of fifty thousand reports has millions of runs, nearly all of one report: they
// stand in two arrays of numbers (open addressing with linear probing; Knuth, TAOCP vol. 3, 6.4), where a Map would be most of the heap.

const FIRST_PLACES = 1 << 10
/** Share of the places in use from which the table doubles. */
const FULL = 0.6

/** Slots by run. A run of one report holds its slot, one of several a list. */
export class Runs {
  private runs = new Uint32Array(FIRST_PLACES)
  /** 0 for an empty place, 1 + slot for one report, minus 1 + position in {@link lists} for several. */
  private held = new Int32Array(FIRST_PLACES)
  private readonly lists: (number[] | undefined)[] = []
  private readonly spare: number[] = []
  private used = 0

  /** The slot or the slots of a run. */
  get(run: number): number | number[] | undefined {
    const held = this.held[this.placeOf(run)]!
    if (held === 0) return undefined
    return held > 0 ? held - 1 : this.lists[-1 - held]!
  }

  set(run: number, slots: number | number[]): void {
    let place = this.placeOf(run)
    if (this.held[place] === 0) {
      if (this.used >= FULL * this.held.length) {
        this.grow()
        place = this.placeOf(run)
      }
      this.used++
      this.runs[place] = run
    } else this.dropList(place)
    if (typeof slots === 'number') this.held[place] = 1 + slots
    else {
      const at = this.spare.pop() ?? this.lists.length
      this.lists[at] = slots
      this.held[place] = -1 - at
    }
  }

  delete(run: number): void {
    let hole = this.placeOf(run)
    if (this.held[hole] === 0) return
    this.dropList(hole)
    this.used--
    // What stands behind moves up, unless it would then stand before its own first place.
    const last = this.held.length - 1
    for (let at = (hole + 1) & last; this.held[at] !== 0; at = (at + 1) & last) {
      const from = this.firstPlace(this.runs[at]!)
      if (((at - from) & last) < ((at - hole) & last)) continue
      this.runs[hole] = this.runs[at]!
      this.held[hole] = this.held[at]!
      hole = at
    }
    this.held[hole] = 0
  }

  private firstPlace(run: number): number {
    const mixed = Math.imul(run, 0x9e3779b1)
    return (mixed ^ (mixed >>> 15)) & (this.held.length - 1)
  }

  private placeOf(run: number): number {
    let at = this.firstPlace(run)
    while (this.held[at] !== 0 && this.runs[at] !== run) at = (at + 1) & (this.held.length - 1)
    return at
  }

  private dropList(place: number): void {
    const held = this.held[place]!
    if (held >= 0) return
    this.lists[-1 - held] = undefined
    this.spare.push(-1 - held)
  }

  private grow(): void {
    const { runs, held } = this
    this.runs = new Uint32Array(2 * runs.length)
    this.held = new Int32Array(2 * held.length)
    for (let i = 0; i < held.length; i++) {
      if (held[i] === 0) continue
      const place = this.placeOf(runs[i]!)
      this.runs[place] = runs[i]!
      this.held[place] = held[i]!
    }
  }
}
